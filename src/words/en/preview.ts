/** What the preview says, on the terminal and in its panel. */
import { formatNumber } from './formats.ts';
export const preview = {
  at: (address: string) => `The page: ${address}  (Ctrl+C stops)`,
  /** Of the files that were saved. */
  made: (saved: string, ms: number) => `${saved}: page made in ${ms} ms`,
  kept: (saved: string, ms: number) => `${saved}: ${ms} ms; the last good page stays`,
  productsMade: (files: number, seconds: number) =>
    `${files} PDFs made in ${formatNumber(seconds, { always: 1 })} s`,
  making: 'The PDFs are being made…',
  cannotMake: 'The PDFs cannot be made: the panel below says why.',
  lastGood: 'What you see is the last good page. It is made again when you save.',
  stillShown: 'The page shows what you saved. A build tells this too.',
  nothingYet: 'There is no page yet',
  close: 'Close',
  ended: 'The preview has stopped: this page no longer follows what you save.',
};
