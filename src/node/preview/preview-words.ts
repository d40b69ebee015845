/** What the preview says, on the terminal and in its panel. */

import { formatNumber } from '../../numbers.ts';
import type { Language } from '../../words/index.ts';

export interface PreviewWords {
  readonly at: (address: string) => string;
  /** @param paths what was saved */
  readonly made: (paths: readonly string[], ms: number) => string;
  readonly kept: (paths: readonly string[], ms: number) => string;
  readonly productsMade: (files: number, seconds: number) => string;
  readonly making: string;
  readonly cannotMake: string;
  readonly lastGood: string;
  readonly stillShown: string;
  readonly nothingYet: string;
  readonly close: string;
  readonly ended: string;
}

/** More names than these say nothing more. */
const MOST_NAMES = 3;

function named(paths: readonly string[]): string {
  const names = paths.slice(0, MOST_NAMES).join(', ');
  return paths.length > MOST_NAMES ? `${names}, …` : names;
}

export const previewWords: Record<Language, PreviewWords> = {
  en: {
    at: (address) => `The page: ${address}  (Ctrl+C stops)`,
    made: (paths, ms) => `${named(paths)}: page made in ${ms} ms`,
    kept: (paths, ms) => `${named(paths)}: ${ms} ms; the last good page stays`,
    productsMade: (files, seconds) => `${files} PDFs made in ${formatNumber(seconds, 'en', { always: 1 })} s`,
    making: 'The PDFs are being made…',
    cannotMake: 'The PDFs cannot be made: the panel below says why.',
    lastGood: 'What you see is the last good page. It is made again when you save.',
    stillShown: 'The page shows what you saved. A build tells this too.',
    nothingYet: 'There is no page yet',
    close: 'Close',
    ended: 'The preview has stopped: this page no longer follows what you save.',
  },
  nl: {
    at: (address) => `De pagina: ${address}  (Ctrl+C stopt)`,
    made: (paths, ms) => `${named(paths)}: pagina gemaakt in ${ms} ms`,
    kept: (paths, ms) => `${named(paths)}: ${ms} ms; de laatste goede pagina blijft`,
    productsMade: (files, seconds) =>
      `${files} pdf's gemaakt in ${formatNumber(seconds, 'nl', { always: 1 })} s`,
    making: "De pdf's worden gemaakt…",
    cannotMake: "De pdf's kunnen niet gemaakt worden: het paneel onderaan zegt waarom.",
    lastGood: 'Je ziet de laatste goede pagina. Ze wordt opnieuw gemaakt als je bewaart.',
    stillShown: 'De pagina toont wat je bewaarde. Een bouw meldt dit ook.',
    nothingYet: 'Er is nog geen pagina',
    close: 'Sluiten',
    ended: 'De preview is gestopt: deze pagina volgt niet meer wat je bewaart.',
  },
};
