import type { ListForm, Meaning } from '../../lists/list.ts';
import type { imported as english } from '../en/imported.ts';
import { count, excerpt } from '../phrases.ts';

const FORMATS: Readonly<Record<ListForm['format'], string>> = {
  csv: 'un tableau en texte',
  xlsx: 'un classeur Excel',
  ods: 'un classeur OpenDocument',
  text: 'un texte avec une question par ligne',
  json: 'JSON',
};

const DELIMITERS: Readonly<Record<string, string>> = {
  ';': 'points-virgules',
  ',': 'virgules',
  '\t': 'tabulations',
  '|': 'barres',
};

const MEANINGS: Readonly<Record<Meaning, string>> = {
  question: 'la question',
  group: 'son groupe',
  back: 'le verso',
  note: 'un mot pour qui mène la conversation',
  picture: 'une image',
  alt: 'l’image en mots',
  link: 'un lien',
  language: 'la langue',
  id: 'le nom court',
  number: 'un numéro ; le jeu numérote lui-même',
};

function formOf({ format, encoding, delimiter, sheet }: ListForm): string {
  const parts = [
    FORMATS[format],
    ...(delimiter === undefined ? [] : [`${DELIMITERS[delimiter] ?? delimiter} entre les cases`]),
    ...(encoding === undefined ? [] : [encoding]),
    ...(sheet === undefined ? [] : [`feuille ${sheet}`]),
  ];
  return parts.join(', ');
}

export const imported = {
  made: ({ file, form, columns, groups, cards, title, language, folder, out }) =>
    [
      `${file} : ${formOf(form)}.`,
      ...columns.flatMap(({ column, head, meaning }) =>
        meaning === 'unknown'
          ? []
          : [`  colonne ${column}${head ? ` (${excerpt(head)})` : ''} : ${MEANINGS[meaning]}`],
      ),
      `${count(cards, 'carte', 'cartes')} en ${count(groups.length, 'groupe', 'groupes')} :`,
      ...groups.map((group) => `  ${excerpt(group.title ?? title)} : ${group.cards}`),
      `Langue : ${language.tag}${language.isGuessed ? ' (semble-t-il ; sinon, donnez --language)' : ''}. Titre : ${title}.`,
      `Le jeu est dans ${folder}. Changez-le comme vous voulez : ses questions sont dans deck.yaml.`,
      `Faites les PDF : npx kletspot build --content ${folder} --out ${out}`,
    ].join('\n'),
} satisfies typeof english;
