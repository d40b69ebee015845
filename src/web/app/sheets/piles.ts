/** Which paper a pot needs, before anything is laid out. No DOM. */
import { collect } from '../../../diagnostics.ts';
import { A4, type SizeMm } from '../../../formats/papers.ts';
import type { Size } from '../../../geometry.ts';
import { type CardPlan, planCards, sheetsOfRun } from '../../../products/cards/card-plan.ts';
import { readCardPrinting } from '../../../request/card-printing.ts';
import type { Selection } from '../../../selection/selection.ts';
import type { ChosenCards, PagePot } from '../pot/page-pot.ts';

export interface Pile {
  /** The colour word; undefined when all paper is white. */
  readonly colour: string | undefined;
  readonly sheets: number;
}

/** How cards lie on a sheet. */
export interface Format {
  /** Cards on a sheet. */
  readonly places: number;
  readonly card: SizeMm;
  /** As the printer takes it, in points. */
  readonly sheet: Size;
  /** The paper's name, or the maker's name of a perforated sheet; undefined for plain A4. */
  readonly paper: string | undefined;
}

const NOTHING: Selection = { clusters: [] };

/** Undefined when a sheet cannot be made as asked. */
export function formatOf(pot: PagePot): Format | undefined {
  const plan = planOfPot(NOTHING, pot);
  if (!plan) return undefined;
  const { card, paper, sheet } = plan.edition;
  const { cells, paper: fed } = plan.grid;
  const name = sheet?.name ?? (paper.name === A4.name ? undefined : paper.name);
  return { places: cells.length, card, sheet: fed, paper: name };
}

/** How many blank cards fill up the sheets. */
export function blanksOf({ selection = NOTHING }: ChosenCards, pot: PagePot): number {
  const clusters = planOfPot(selection, pot)?.runs.flatMap((run) => run.clusters) ?? [];
  return clusters.reduce((sum, { blanks }) => sum + blanks, 0);
}

/** How many cards are printed, with copies. */
export function countOf({ selection }: ChosenCards): number {
  return (selection?.clusters ?? []).reduce((sum, { cards }) => sum + cards.length, 0);
}

export function pilesOf({ selection = NOTHING }: ChosenCards, pot: PagePot): readonly Pile[] {
  const plan = planOfPot(selection, pot);
  const piles = new Map<string | undefined, number>();
  for (const run of plan?.runs ?? []) {
    const colour = plan?.edition.onColouredPaper ? run.cluster.colour : undefined;
    piles.set(colour, (piles.get(colour) ?? 0) + (plan ? sheetsOfRun(run, plan) : 0));
  }
  return [...piles].map(([colour, sheets]) => ({ colour, sheets }));
}

function planOfPot(selection: Selection, { printing }: PagePot): CardPlan | undefined {
  const problems = collect();
  const { options } = readCardPrinting(printing, problems.report);
  return problems.hasErrors ? undefined : planCards(printing.edition, selection, options);
}
