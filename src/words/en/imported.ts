/** What `kletspot import` says when it is done: what it understood, so that a person can check it. */
import type { ListedColumn, ListForm, Meaning } from '../../lists/list.ts';
import { count, excerpt } from '../phrases.ts';

export interface Imported {
  readonly file: string;
  readonly form: ListForm;
  readonly columns: readonly ListedColumn[];
  readonly groups: readonly { readonly title: string | undefined; readonly cards: number }[];
  readonly cards: number;
  readonly title: string;
  readonly language: { readonly tag: string; readonly isGuessed: boolean };
  /** As typed on a command line. */
  readonly folder: string;
  readonly out: string;
}

const FORMATS: Readonly<Record<ListForm['format'], string>> = {
  csv: 'a table as text',
  xlsx: 'an Excel workbook',
  ods: 'an OpenDocument workbook',
  text: 'a text with a question a line',
  json: 'JSON',
};

const DELIMITERS: Readonly<Record<string, string>> = {
  ';': 'semicolons',
  ',': 'commas',
  '\t': 'tabs',
  '|': 'bars',
};

const MEANINGS: Readonly<Record<Meaning, string>> = {
  question: 'the question',
  group: 'its group',
  back: 'the back',
  note: 'a note for who leads the talk',
  picture: 'a picture',
  alt: 'the picture in words',
  link: 'a link',
  language: 'the language',
  id: 'the short name',
  number: 'a number, which the deck gives itself',
};

function formOf({ format, encoding, delimiter, sheet }: ListForm): string {
  const parts = [
    FORMATS[format],
    ...(delimiter === undefined ? [] : [`${DELIMITERS[delimiter] ?? delimiter} between cells`]),
    ...(encoding === undefined ? [] : [encoding]),
    ...(sheet === undefined ? [] : [`sheet ${sheet}`]),
  ];
  return parts.join(', ');
}

export const imported = {
  made: ({ file, form, columns, groups, cards, title, language, folder, out }: Imported): string =>
    [
      `${file}: ${formOf(form)}.`,
      ...columns.flatMap(({ column, head, meaning }) =>
        meaning === 'unknown'
          ? []
          : [`  column ${column}${head ? ` (${excerpt(head)})` : ''}: ${MEANINGS[meaning]}`],
      ),
      `${count(cards, 'card', 'cards')} in ${count(groups.length, 'group', 'groups')}:`,
      ...groups.map((group) => `  ${excerpt(group.title ?? title)}: ${group.cards}`),
      `Language: ${language.tag}${language.isGuessed ? ' (as it seems; else give --language)' : ''}. Title: ${title}.`,
      `The deck is in ${folder}. Change it as you like: its questions are in deck.yaml.`,
      `Make the PDFs: npx kletspot build --content ${folder} --out ${out}`,
    ].join('\n'),
};
