import type { listsProblems, OtherKind } from '../../../problems/lists.ts';
import type { ProblemWords } from '../../kind.ts';
import { excerpt, listed } from '../../phrases.ts';

const WHAT: Readonly<Record<OtherKind, { readonly is: string; readonly hint: string }>> = {
  locked: {
    is: 'est un classeur avec un mot de passe, ou un ancien fichier Excel (.xls)',
    hint: 'Ouvrez-le, ôtez le mot de passe et enregistrez-le en .xlsx, .ods ou .csv.',
  },
  document: {
    is: 'est un document de traitement de texte, pas une liste',
    hint: 'Enregistrez-le en texte brut (.txt), une question par ligne, ou copiez les questions dans un tableur.',
  },
  pdf: { is: 'est un PDF', hint: 'Copiez ses questions dans un fichier texte, une par ligne.' },
  picture: { is: 'est une image', hint: 'Tapez ses questions dans un fichier texte, une par ligne.' },
  deck: {
    is: 'est du YAML, comme les fichiers d’un jeu',
    hint: 'Un jeu se fait tel quel : kletspot build --content DOSSIER. Un choix se donne avec --selection.',
  },
  other: {
    is: 'n’est pas un fichier qui contient une liste',
    hint: 'Donnez un fichier .csv, .tsv, .xlsx, .ods ou .txt, ou du JSON.',
  },
};

export const lists = {
  'lists/other-kind': ({ file, kind }) => ({
    message: `${file} ${WHAT[kind].is} ; il faut une liste de questions.`,
    hint: WHAT[kind].hint,
  }),
  'lists/broken': ({ file }) => ({
    message: `${file} est un classeur qui ne s’ouvre pas : une partie manque ou est abîmée.`,
    hint: 'Ouvrez-le dans un tableur et enregistrez-le de nouveau.',
  }),
  'lists/too-large': ({ file }) => ({
    message: `${file} est plus grand qu’une liste de questions ne peut l’être : 100 000 lignes et 500 colonnes, 64 Mo pour le fichier.`,
    hint: 'Ne gardez que les lignes et les colonnes des questions, et enregistrez cela dans un nouveau fichier.',
  }),
  'lists/no-questions': ({ file }) => ({
    message: `Il n’y a aucune question dans ${file}.`,
    hint: 'Écrivez une question par ligne, ou une par ligne d’un tableur.',
  }),
  'lists/which-sheet': ({ file, sheets, asked }) => ({
    message:
      asked === undefined
        ? `${file} a plus d’une feuille : ${listed(sheets)}.`
        : `${file} n’a pas de feuille remplie du nom de ${asked} ; il a ${listed(sheets)}.`,
    hint: `Dites laquelle : --sheet "${sheets[0] ?? ''}"`,
  }),
  'lists/no-such-column': ({ file, name, heads }) => ({
    message: `${file} n’a pas de colonne ${name}.`,
    hint:
      heads.length > 0
        ? `Nommez une colonne par sa lettre, ou par ce qui se trouve au-dessus : ${listed(heads)}.`
        : 'Nommez une colonne par sa lettre : question=B.',
  }),
  'lists/failed-formula': ({ file, row, column, found }) => ({
    message: `${file}, ligne ${row}, colonne ${column} : la formule n’a pas de résultat (${excerpt(found)}).`,
    hint: 'Corrigez-la dans le tableur, ou tapez les mots eux-mêmes ; puis enregistrez.',
  }),
  'lists/bad-character': ({ file, row, column, codePoint }) => ({
    message: `${file}, ligne ${row}${column ? `, colonne ${column}` : ''} : le texte contient ${codePoint}, qui ne s’imprime pas.`,
    hint: 'Regardez là : une image ou une lettre s’y est peut-être perdue. Tapez-la de nouveau.',
  }),
  'lists/column-left-out': ({ file, column, head, row, found }) => ({
    message: `${file}, colonne ${column}${head ? ` (${excerpt(head)})` : ''} : laissée de côté, car on ne voit pas ce que c’est ; la ligne ${row} a « ${excerpt(found)} ».`,
    hint: `Dites ce que c’est : --columns question=A,group=${column}. Dans un fichier CSV, un texte avec des virgules se met entre guillemets.`,
  }),
  'lists/column-not-kept': ({ file, column, head }) => ({
    message: `${file}, colonne ${column}${head ? ` (${excerpt(head)})` : ''} : laissée de côté, car une carte n’a ni image ni lien.`,
    hint: 'Il n’y a rien à faire pour les cartes ; la colonne reste dans votre liste.',
  }),
  'lists/no-question': ({ file, row, found }) => ({
    message: `${file}, ligne ${row} : laissée de côté, car elle n’a pas de question, seulement « ${excerpt(found)} ».`,
    hint: 'Tapez une question dans cette ligne, ou rien.',
  }),
  'lists/empty-group': ({ title }) => ({
    message: `Le groupe « ${excerpt(title)} » est laissé de côté, car il n’a pas de question.`,
    hint: 'Écrivez ses questions en dessous. Une ligne qui finit par deux-points commence un groupe.',
  }),
} satisfies ProblemWords<typeof listsProblems>;
