import type { preflight as english } from '../en/preflight.ts';
import { count, percent } from '../phrases.ts';

export const preflight = {
  title: 'Proef (in pt en mm)',
  columns: {
    question: 'vraag',
    read: 'lezen',
    around: 'rest',
    toCut: 'tot snede',
    toEdge: 'tot rand',
    contrast: 'contrast',
    sheets: 'vellen',
  },
  cards: (editions) =>
    `Snijafval: ${editions.map(({ names, free, waste }) => `${names.join(', ')} ${percent(waste)}, ${count(free, 'plaats', 'plaatsen')} zonder vraag`).join('; ')}`,
  contrast: (editions, colours) => `Contrast, ${editions.join(', ')}: ${colours.join(', ')}`,
  otherColour: 'wit',
  fonts: (families) => `Lettertypes, alle in de bestanden: ${families.join('; ')}`,
  wholeFonts: (names) => `volledig, om mee te typen: ${names.join(', ')}`,
  standIn: (font, characters) => `${font} voor ${characters}`,
  conforms: (files, languages) =>
    `Pdf 1.7 met de sleutels van PDF/A-2a en PDF/UA-1, getagd, met titel en taal (${languages.join(', ')}): ${count(files, 'bestand', 'bestanden')}`,
  trueSize: (files, free) =>
    `Vraagt afdrukken op 100 %: ${count(files, 'bestand', 'bestanden')}${free.length > 0 ? `; niet ${free.join(', ')}` : ''}`,
  below: '! is minder dan aangeraden; de waarschuwingen zeggen waar.',
} satisfies typeof english;
