import type { preflight as english } from '../en/preflight.ts';
import { count, percent } from '../phrases.ts';

export const preflight = {
  title: 'Contrôle avant impression (en pt et mm)',
  columns: {
    question: 'question',
    read: 'lecture',
    around: 'reste',
    toCut: 'à la coupe',
    toEdge: 'au bord',
    contrast: 'contraste',
    sheets: 'feuilles',
  },
  cards: (editions) =>
    `Chutes : ${editions.map(({ names, free, waste }) => `${names.join(', ')} ${percent(waste)}, ${count(free, 'place', 'places')} sans question`).join(' ; ')}`,
  contrast: (editions, colours) => `Contraste, ${editions.join(', ')} : ${colours.join(', ')}`,
  otherColour: 'blanc',
  fonts: (families) => `Polices, toutes dans les fichiers : ${families.join(' ; ')}`,
  wholeFonts: (names) => `entières, pour écrire : ${names.join(', ')}`,
  standIn: (font, characters) => `${font} pour ${characters}`,
  conforms: (files, languages) =>
    `PDF 1.7 avec les clés de PDF/A-2a et PDF/UA-1, balisé, avec titre et langue (${languages.join(', ')}) : ${count(files, 'fichier', 'fichiers')}`,
  trueSize: (files, free) =>
    `Demande à être imprimé à 100 % : ${count(files, 'fichier', 'fichiers')}${free.length > 0 ? ` ; pas ${free.join(', ')}` : ''}`,
  below: '! : moins que ce qui est conseillé ; les avertissements disent où.',
} satisfies typeof english;
