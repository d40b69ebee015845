/** The words of the preflight on the terminal. */

import { formatNumber } from '../../numbers.ts';
import type { Language } from '../../words/index.ts';
import { dutchEdition, dutchProduct } from '../edition-words.ts';

export interface PreflightWords {
  readonly title: string;
  readonly columns: Readonly<Record<Column, string>>;
  /** As numbers are written. */
  readonly number: (value: number, digits: number) => string;
  readonly product: (name: string) => string;
  readonly edition: (name: string) => string;
  readonly cards: (editions: readonly CardPaper[]) => string;
  readonly contrast: (editions: readonly string[], colours: readonly string[]) => string;
  readonly otherColour: string;
  readonly fonts: (families: readonly string[]) => string;
  readonly wholeFonts: (names: readonly string[]) => string;
  readonly standIn: (font: string, characters: string) => string;
  readonly conforms: (files: number, languages: readonly string[]) => string;
  readonly trueSize: (files: number, free: readonly string[]) => string;
  readonly below: string;
}

export const COLUMNS = ['question', 'read', 'around', 'toCut', 'toEdge', 'contrast', 'sheets'] as const;

export type Column = (typeof COLUMNS)[number];

/** Editions that lie on their sheets alike. */
export interface CardPaper {
  readonly names: readonly string[];
  readonly free: number;
  /** From 0 to 1. */
  readonly waste: number;
}

export const preflightWords: Record<Language, PreflightWords> = {
  en: {
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
    number: (value, digits) => formatNumber(value, 'en', { always: digits }),
    product: (name) => name,
    edition: (name) => name,
    cards: (editions) =>
      `Off-cut: ${editions.map(({ names, free, waste }) => `${names.join(', ')} ${percent(waste)}, ${free} ${free === 1 ? 'place' : 'places'} without a question`).join('; ')}`,
    contrast: (editions, colours) => `Contrast, ${editions.join(', ')}: ${colours.join(', ')}`,
    otherColour: 'white',
    fonts: (families) => `Fonts, all in the files: ${families.join('; ')}`,
    wholeFonts: (names) => `whole, to type with: ${names.join(', ')}`,
    standIn: (font, characters) => `${font} for ${characters}`,
    conforms: (files, languages) =>
      `PDF 1.7 with the keys of PDF/A-2a and PDF/UA-1, tagged, with title and language (${languages.join(', ')}): ${files} ${files === 1 ? 'file' : 'files'}`,
    trueSize: (files, free) =>
      `Asks to be printed at 100 %: ${files} ${files === 1 ? 'file' : 'files'}${free.length > 0 ? `; not ${free.join(', ')}` : ''}`,
    below: '! is less than is recommended; the warnings say where.',
  },
  nl: {
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
    number: (value, digits) => formatNumber(value, 'nl', { always: digits }),
    product: dutchProduct,
    edition: dutchEdition,
    cards: (editions) =>
      `Snijafval: ${editions.map(({ names, free, waste }) => `${names.join(', ')} ${percent(waste)}, ${free} ${free === 1 ? 'plaats' : 'plaatsen'} zonder vraag`).join('; ')}`,
    contrast: (editions, colours) => `Contrast, ${editions.join(', ')}: ${colours.join(', ')}`,
    otherColour: 'wit',
    fonts: (families) => `Lettertypes, alle in de bestanden: ${families.join('; ')}`,
    wholeFonts: (names) => `volledig, om mee te typen: ${names.join(', ')}`,
    standIn: (font, characters) => `${font} voor ${characters}`,
    conforms: (files, languages) =>
      `Pdf 1.7 met de sleutels van PDF/A-2a en PDF/UA-1, getagd, met titel en taal (${languages.join(', ')}): ${files} ${files === 1 ? 'bestand' : 'bestanden'}`,
    trueSize: (files, free) =>
      `Vraagt afdrukken op 100 %: ${files} ${files === 1 ? 'bestand' : 'bestanden'}${free.length > 0 ? `; niet ${free.join(', ')}` : ''}`,
    below: '! is minder dan aangeraden; de waarschuwingen zeggen waar.',
  },
};

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
