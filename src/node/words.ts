/** What the command says besides problems: its progress and its results; its help stands in files of its own. */

import { formatPaper } from '../numbers.ts';
import type { Language } from '../words/index.ts';
import { type HelpWords, helpWords } from './help-words.ts';
import { type InitWords, initWords } from './init/init-words.ts';
import { type PlanWords, planWords } from './plan-words.ts';
import { type PreflightWords, preflightWords } from './preflight/preflight-words.ts';

export type Step = 'read' | 'make' | 'previews' | 'page' | 'write';

export interface Made {
  readonly pdfs: number;
  readonly previews: number;
  readonly folder: string;
}

export interface TerminalWords {
  readonly steps: Record<Step, string>;
  readonly made: (made: Made) => string;
  readonly plan: PlanWords;
  readonly booklet: (sheets: number, size: string) => string;
  readonly seed: (seed: number) => string;
  /** Where the page to read a printer off was written, and the folder of what is read off it. */
  readonly calibration: (file: string, printers: string) => string;
  readonly allGood: string;
  readonly watching: string;
  readonly cards: string;
  readonly themes: string;
  readonly init: InitWords;
  readonly preflight: PreflightWords;
  readonly help: HelpWords;
}

export const terminalWords: Record<Language, TerminalWords> = {
  en: {
    steps: {
      read: 'Reading content, templates and fonts',
      make: 'Setting the pages',
      previews: 'Making the previews',
      page: 'Making the page',
      write: 'Writing the files',
    },
    made: ({ pdfs, previews, folder }) =>
      `Made ${pdfs} ${pdfs === 1 ? 'PDF' : 'PDFs'} and ${previews} ${previews === 1 ? 'preview' : 'previews'} in ${folder}`,
    plan: planWords.en,
    booklet: (sheets, size) =>
      `The booklet to fold takes ${sheets} ${sheets === 1 ? 'sheet' : 'sheets'} of ${formatPaper(size, 'en')}.`,
    seed: (seed) => `Drawn with seed ${seed}: --seed ${seed} draws the same cards again.`,
    calibration: (file, printers) =>
      `Made ${file}: print it at 100 %, and it tells which numbers go in a file in ${printers}.`,
    allGood: 'No problems found.',
    watching: 'Watching for changes; Ctrl+C stops.',
    cards: 'Cards',
    themes: 'Themes',
    init: initWords.en,
    preflight: preflightWords.en,
    help: helpWords.en,
  },
  nl: {
    steps: {
      read: 'Inhoud, sjablonen en lettertypes lezen',
      make: "De pagina's zetten",
      previews: 'De voorbeelden maken',
      page: 'De pagina maken',
      write: 'De bestanden schrijven',
    },
    made: ({ pdfs, previews, folder }) =>
      `${pdfs} ${pdfs === 1 ? 'pdf' : "pdf's"} en ${previews} ${previews === 1 ? 'voorbeeld' : 'voorbeelden'} gemaakt in ${folder}`,
    plan: planWords.nl,
    booklet: (sheets, size) =>
      `Voor het boekje om te vouwen ${sheets === 1 ? 'is' : 'zijn'} ${sheets} ${sheets === 1 ? 'vel' : 'vellen'} ${formatPaper(size, 'nl')} nodig.`,
    seed: (seed) => `Getrokken met zaadje ${seed}: --seed ${seed} trekt dezelfde kaarten opnieuw.`,
    calibration: (file, printers) =>
      `${file} gemaakt: druk het af op 100 %; het zegt welke getallen er in een bestand in ${printers} komen.`,
    allGood: 'Geen problemen gevonden.',
    watching: 'Wacht op wijzigingen; Ctrl+C stopt.',
    cards: 'Kaarten',
    themes: "Thema's",
    init: initWords.nl,
    preflight: preflightWords.nl,
    help: helpWords.nl,
  },
};
