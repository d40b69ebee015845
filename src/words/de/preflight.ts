import type { preflight as english } from '../en/preflight.ts';
import { count, percent } from '../phrases.ts';

export const preflight = {
  title: 'Druckprüfung (in pt und mm)',
  columns: {
    question: 'Frage',
    read: 'Lesen',
    around: 'Rest',
    toCut: 'zum Schnitt',
    toEdge: 'zum Rand',
    contrast: 'Kontrast',
    sheets: 'Bögen',
  },
  cards: (editions) =>
    `Verschnitt: ${editions.map(({ names, free, waste }) => `${names.join(', ')} ${percent(waste)}, ${count(free, 'Platz', 'Plätze')} ohne Frage`).join('; ')}`,
  contrast: (editions, colours) => `Kontrast, ${editions.join(', ')}: ${colours.join(', ')}`,
  otherColour: 'weiß',
  fonts: (families) => `Schriften, alle in den Dateien: ${families.join('; ')}`,
  wholeFonts: (names) => `vollständig, zum Tippen: ${names.join(', ')}`,
  standIn: (font, characters) => `${font} für ${characters}`,
  conforms: (files, languages) =>
    `PDF 1.7 mit den Schlüsseln von PDF/A-2a und PDF/UA-1, mit Tags, Titel und Sprache (${languages.join(', ')}): ${count(files, 'Datei', 'Dateien')}`,
  trueSize: (files, free) =>
    `Verlangt den Druck mit 100 %: ${count(files, 'Datei', 'Dateien')}${free.length > 0 ? `; nicht ${free.join(', ')}` : ''}`,
  below: '! ist weniger als empfohlen; die Warnungen sagen, wo.',
} satisfies typeof english;
