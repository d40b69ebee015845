/** What the commands say while they work and when they are done. */
import { count } from '../phrases.ts';
import { formatPaper } from './formats.ts';

export interface Made {
  readonly pdfs: number;
  readonly previews: number;
  readonly folder: string;
}

export const progress = {
  steps: {
    read: 'Reading content, templates and fonts',
    make: 'Setting the pages',
    previews: 'Making the previews',
    page: 'Making the page',
    write: 'Writing the files',
  },
  made: ({ pdfs, previews, folder }: Made) =>
    `Made ${count(pdfs, 'PDF', 'PDFs')} and ${count(previews, 'preview', 'previews')} in ${folder}`,
  booklet: (sheets: number, size: string) =>
    `The booklet to fold takes ${count(sheets, 'sheet', 'sheets')} of ${formatPaper(size)}.`,
  seed: (seed: number) => `Seed ${seed}: --seed ${seed} gives the same cards again, in the same order.`,
  /** Where the page to read a printer off was written, and the folder of what is read off it. */
  calibration: (file: string, printers: string) =>
    `Made ${file}: print it at 100 %, and it tells which numbers go in a file in ${printers}.`,
  severities: {
    error: { one: 'error', other: 'errors' },
    warning: { one: 'warning', other: 'warnings' },
  },
  allGood: 'No problems found.',
  watching: 'Watching for changes; Ctrl+C stops.',
  cards: 'Cards',
  themes: 'Themes',
};
