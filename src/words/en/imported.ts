/** What `kletspot import` says when it is done. */
import { count } from '../phrases.ts';
import type { ImportedWords } from '../understood.ts';

export const imported: ImportedWords = {
  formats: {
    csv: 'a table as text',
    xlsx: 'an Excel workbook',
    ods: 'an OpenDocument workbook',
    text: 'a text with a question a line',
    json: 'JSON',
  },
  delimiters: {
    ';': 'semicolons',
    ',': 'commas',
    '\t': 'tabs',
    '|': 'bars',
  },
  meanings: {
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
  },
  between: (delimiter) => `${delimiter} between cells`,
  sheet: (name) => `sheet ${name}`,
  colon: ':',
  column: 'column',
  cards: (cards, groups) => `${count(cards, 'card', 'cards')} in ${count(groups, 'group', 'groups')}`,
  identity: (language, title) =>
    `Language: ${language.tag}${language.isGuessed ? ' (as it seems; else give --language)' : ''}. Title: ${title}.`,
  next: (folder, out) => [
    `The deck is in ${folder}. Change it as you like: its questions are in deck.yaml.`,
    `Make the PDFs: npx kletspot build --content ${folder} --out ${out}`,
  ],
};
