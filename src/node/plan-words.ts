/** What the command says of paper: what to load, and where to cut. */

import { formatNumber } from '../numbers.ts';
import type { PaperPlan } from '../typesetting/made.ts';
import type { Language } from '../words/index.ts';
import { dutchEdition } from './edition-words.ts';

export interface PlanWords {
  readonly load: (edition: string, plan: PaperPlan) => string;
  /** What fills up the sheets, of those with as many of it together. */
  readonly blanks: (counts: readonly BlankCount[]) => string;
  /** One line; `editions` are cut alike. */
  readonly cut: (editions: readonly string[], cutting: Cutting) => string;
}

/** Blank cards, and the editions that each have so many. */
export interface BlankCount {
  readonly editions: readonly string[];
  readonly count: number;
}

type Cutting = NonNullable<PaperPlan['cutting']>;
type Edge = Cutting[number]['edge'];

export const planWords: Record<Language, PlanWords> = {
  en: {
    load: (edition, plan) =>
      `Load for ${edition}: ${piles(plan, 'tray')} (${plan.total} ${plan.total === 1 ? 'sheet' : 'sheets'}, ${plan.free} ${plan.free === 1 ? 'place' : 'places'} free, ${plan.cuts} cuts)`,
    blanks: (counts) =>
      `Blank cards fill up the sheets: ${counts.map(({ editions, count }) => `${count} of ${editions.join(', ')}`).join('; ')}. --no-blanks leaves them out.`,
    cut: (editions, cutting) =>
      `Cut ${editions.join(', ')}: ${steps(cutting, ENGLISH_EDGES, (mm) => `${formatNumber(mm, 'en')} mm`)}`,
  },
  nl: {
    load: (edition, plan) =>
      `Laad voor ${dutchEdition(edition)}: ${piles(plan, 'lade')} (${plan.total} ${plan.total === 1 ? 'vel' : 'vellen'}, ${plan.free} ${plan.free === 1 ? 'plaats' : 'plaatsen'} vrij, ${plan.cuts} sneden)`,
    blanks: (counts) =>
      `Lege kaarten vullen de vellen aan: ${counts.map(({ editions, count }) => `${count} bij ${editions.map(dutchEdition).join(', ')}`).join('; ')}. Met --no-blanks komen ze er niet op.`,
    cut: (editions, cutting) =>
      `Snij ${editions.map(dutchEdition).join(', ')}: ${steps(cutting, DUTCH_EDGES, (mm) => `${formatNumber(mm, 'nl')} mm`)}`,
  },
};

function piles({ sheets: piled }: PaperPlan, word: string): string {
  return piled
    .map(({ colour, sheets, tray }) => {
      const place = typeof tray === 'number' ? `${word} ${tray}` : tray;
      return `${sheets} × ${colour}${place === undefined ? '' : ` [${place}]`}`;
    })
    .join(', ');
}

type EdgeWords = Readonly<Record<'paper' | 'cut', Readonly<Record<Edge, string>>>>;

const ENGLISH_EDGES: EdgeWords = {
  paper: {
    left: 'from the left edge of the paper',
    top: 'from the top edge of the paper',
    right: 'from the right edge of the paper',
    bottom: 'from the bottom edge of the paper',
  },
  cut: {
    left: 'from the cut left edge',
    top: 'from the cut top edge',
    right: 'from the cut right edge',
    bottom: 'from the cut bottom edge',
  },
};

const DUTCH_EDGES: EdgeWords = {
  paper: {
    left: 'vanaf de linkerrand van het papier',
    top: 'vanaf de bovenrand van het papier',
    right: 'vanaf de rechterrand van het papier',
    bottom: 'vanaf de onderrand van het papier',
  },
  cut: {
    left: 'vanaf de gesneden linkerrand',
    top: 'vanaf de gesneden bovenrand',
    right: 'vanaf de gesneden rechterrand',
    bottom: 'vanaf de gesneden onderrand',
  },
};

/** `① 200 mm from …`: cuts from the same edge one after the other. */
function steps(cutting: Cutting, edges: EdgeWords, length: (mm: number) => string): string {
  const told: string[] = [];
  let before = '';
  for (const { number, gaugeMm, from, edge } of cutting) {
    const where = edges[from][edge];
    told.push(`(${number}) ${length(gaugeMm)}${where === before ? '' : ` ${where}`}`);
    before = where;
  }
  return told.join(', ');
}
