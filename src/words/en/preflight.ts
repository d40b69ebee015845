/** What the preflight says on the terminal. */
import { count, percent } from '../phrases.ts';

/** Editions that lie on their sheets alike. */
export interface CardPaper {
  readonly names: readonly string[];
  readonly free: number;
  /** From 0 to 1. */
  readonly waste: number;
}

export const preflight = {
  title: 'Preflight (pt and mm)',
  columns: {
    question: 'question',
    read: 'read',
    around: 'rest',
    toCut: 'to cut',
    toEdge: 'to edge',
    contrast: 'contrast',
    sheets: 'sheets',
  },
  cards: (editions: readonly CardPaper[]) =>
    `Off-cut: ${editions.map(({ names, free, waste }) => `${names.join(', ')} ${percent(waste)}, ${count(free, 'place', 'places')} without a question`).join('; ')}`,
  contrast: (editions: readonly string[], colours: readonly string[]) =>
    `Contrast, ${editions.join(', ')}: ${colours.join(', ')}`,
  otherColour: 'white',
  fonts: (families: readonly string[]) => `Fonts, all in the files: ${families.join('; ')}`,
  wholeFonts: (names: readonly string[]) => `whole, to type with: ${names.join(', ')}`,
  standIn: (font: string, characters: string) => `${font} for ${characters}`,
  conforms: (files: number, languages: readonly string[]) =>
    `PDF 1.7 with the keys of PDF/A-2a and PDF/UA-1, tagged, with title and language (${languages.join(', ')}): ${count(files, 'file', 'files')}`,
  trueSize: (files: number, free: readonly string[]) =>
    `Asks to be printed at 100 %: ${count(files, 'file', 'files')}${free.length > 0 ? `; not ${free.join(', ')}` : ''}`,
  below: '! is less than is recommended; the warnings say where.',
};
