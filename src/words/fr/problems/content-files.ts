import type { contentFilesProblems } from '../../../problems/content-files.ts';
import { probableLetter, type WrongEncoding } from '../../../problems/content-files.ts';
import { isStandIn } from '../../../problems/text-characters.ts';
import type { ProblemWords } from '../../kind.ts';
import { formatBytes } from '../formats.ts';
import { FEATURES } from './content-words.ts';
import { STAND_INS } from './stand-ins.ts';
import { syntaxWords } from './yaml-words.ts';

export const contentFiles = {
  'content/missing-file': ({ name, instead }) => ({
    message: `Le fichier ${name} manque.`,
    hint: instead ? `Renommez ${instead} en ${name}.` : 'Ajoutez-le, ou vérifiez son nom.',
  }),
  'content/too-large': ({ bytes, most }) => ({
    message: `Ce fichier est trop grand pour un fichier de textes : ${formatBytes(bytes)}, et rien n’est lu au-delà de ${formatBytes(most)}.`,
    hint: 'Un fichier de textes reste bien en dessous. Est-ce le bon fichier ?',
  }),
  'content/encoding': (found) => ({
    message: `Ce fichier est enregistré dans ${encodingOf(found)} : ses lettres sont illisibles. Enregistrez-le à nouveau en UTF-8, avec le programme qui l’a fait.`,
    hint: 'Un éditeur propose cela sous « Enregistrer sous » ou « Enregistrer avec l’encodage ».',
  }),
  'content/character': ({ codePoint }) =>
    isStandIn(codePoint)
      ? STAND_INS[codePoint]
      : {
          message: `Ici se trouve le caractère ${codePoint}, qui ne peut être ni vu ni imprimé.`,
          hint: 'Ôtez-le, ou tapez la ligne à nouveau.',
        },
  'content/stray-return': () => ({
    message:
      'Une ligne finit ici autrement que la plupart des lignes de ce fichier (un retour chariot, U+000D).',
    hint: 'Tapez la fin de ligne à nouveau, ou choisissez dans votre éditeur une seule sorte de fins de ligne (LF ou CRLF) et enregistrez.',
  }),
  'content/more-problems': ({ more }) => ({
    message: `Ce fichier a encore ${more} problèmes qui ne sont pas montrés.`,
    hint: 'Corrigez les premiers et vérifiez à nouveau.',
  }),
  'content/yaml-syntax': (found) => ({ message: syntaxWords(found)[0], hint: syntaxWords(found)[1] }),
  'content/yaml-tab': ({ lines }) => ({
    message:
      lines > 1
        ? `Cette ligne et ${lines - 1} autres commencent par une tabulation.`
        : 'Cette ligne commence par une tabulation.',
    hint: 'Décalez avec des espaces, deux à chaque niveau.',
  }),
  'content/indent-space': ({ codePoint, lines }) => ({
    message: `Cette ligne ${lines > 1 ? `et ${lines - 1} autres commencent` : 'commence'} par des espaces ${codePoint === 'U+00A0' ? 'insécables' : 'spéciales'} (${codePoint}), qui ne décalent rien.`,
    hint: 'Elles viennent souvent avec des lignes copiées d’une page web ou d’un traitement de texte. Remplacez-les par des espaces ordinaires.',
  }),
  'content/yaml-several-documents': () => ({
    message: 'Un deuxième document commence ici (---).',
    hint: 'Faites-en un seul fichier : ôtez la ligne ---.',
  }),
  'content/yaml-feature': ({ feature }) => ({
    message: `Une valeur commence par ${FEATURES[feature]}, que ces fichiers n’utilisent pas.`,
    hint: 'Si cela fait partie du texte, mettez le texte à la ligne suivante, après « >- » ; sinon, écrivez la valeur en entier.',
  }),
  'content/yaml-size': () => ({
    message:
      'Ce fichier contient bien plus d’éléments qu’aucun jeu de cartes ; rien n’est lu au-delà de cet endroit.',
    hint: 'Est-ce le bon fichier ? Partagez un très grand jeu en plusieurs.',
  }),
  'content/yaml-depth': () => ({
    message: 'Le fichier a ici trop de niveaux.',
    hint: 'Comparez-le aux fichiers de content/.',
  }),
  'content/duplicate-key': ({ key, line }) => ({
    message: `« ${key} » est ici pour la deuxième fois ; la première est à la ligne ${line}.`,
    hint: 'Gardez l’une des deux. Manque-t-il un tiret (-) devant un nouvel élément ?',
  }),
  'content/reserved-key': ({ key }) => ({
    message: `« ${key} » ne peut pas être un nom ici : ce mot veut dire autre chose pour le programme.`,
    hint: 'Prenez un autre nom.',
  }),
} satisfies ProblemWords<typeof contentFilesProblems>;

function encodingOf(found: WrongEncoding): string {
  if (found.isUtf16) return 'l’encodage UTF-16';
  const meant = probableLetter(found);
  if (meant === undefined) return 'un autre encodage que UTF-8';
  return `un autre encodage que UTF-8 (ici se trouvait sans doute « ${meant} »)`;
}
