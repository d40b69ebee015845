import { count } from '../phrases.ts';
import type { ImportedWords } from '../understood.ts';

export const imported: ImportedWords = {
  formats: {
    csv: 'un tableau en texte',
    xlsx: 'un classeur Excel',
    ods: 'un classeur OpenDocument',
    text: 'un texte avec une question par ligne',
    json: 'JSON',
  },
  delimiters: {
    ';': 'points-virgules',
    ',': 'virgules',
    '\t': 'tabulations',
    '|': 'barres',
  },
  meanings: {
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
  },
  between: (delimiter) => `${delimiter} entre les cases`,
  sheet: (name) => `feuille ${name}`,
  colon: ' :',
  column: 'colonne',
  cards: (cards, groups) => `${count(cards, 'carte', 'cartes')} en ${count(groups, 'groupe', 'groupes')}`,
  identity: (language, title) =>
    `Langue : ${language.tag}${language.isGuessed ? ' (semble-t-il ; sinon, donnez --language)' : ''}. Titre : ${title}.`,
  next: (folder, out) => [
    `Le jeu est dans ${folder}. Changez-le comme vous voulez : ses questions sont dans deck.yaml.`,
    `Faites les PDF : npx kletspot build --content ${folder} --out ${out}`,
  ],
};
