/** What to load in the printer for a pot, before anything is set. No DOM. */
import { collect } from '../../diagnostics.ts';
import type { Size } from '../../geometry.ts';
import { A4 } from '../../products/formats/papers.ts';
import { editionOn, gridFor } from '../../products/formats/sheet-format.ts';
import { editionNamed, readCardPrinting } from '../../products/options/card-printing.ts';
import { optionName } from '../../products/options/sheet-options.ts';
import type { Chosen, Pot } from './pot.ts';

export interface Pile {
  /** The colour word; undefined for paper that is white whatever the cards say. */
  readonly colour: string | undefined;
  readonly sheets: number;
}

/** How the cards lie on a sheet, as far as one wants to know it beforehand. */
export interface Format {
  /** Cards on a sheet. */
  readonly places: number;
  /** In mm. */
  readonly card: { readonly widthMm: number; readonly heightMm: number };
  /** As it is fed, in points. */
  readonly sheet: Size;
  /** Its name, of a perforated sheet that of its maker; undefined where that is what one expects. */
  readonly paper: string | undefined;
}

/** Undefined where a sheet cannot be as it is asked. */
export function formatOf({ printing }: Pot): Format | undefined {
  const edition = editionNamed(printing.edition);
  const problems = collect();
  const { sheets } = readCardPrinting(printing, optionName, problems.report);
  if (!edition || problems.hasErrors) return undefined;
  const asked = editionOn(edition, sheets);
  const { card, paper, sheet } = asked;
  const { cells, paper: fed } = gridFor(asked, sheets, undefined, printing.mix);
  return {
    places: cells.length,
    card,
    sheet: fed,
    paper: sheet?.name ?? (paper.name === A4.name ? undefined : paper.name),
  };
}

/** Cards without a question with which the sheets are filled up. */
export function blanksOf(chosen: Chosen, pot: Pot): number {
  const format = formatOf(pot);
  if (!format || !pot.printing.blanks) return 0;
  const sheets = pilesOf(chosen, pot).reduce((sum, pile) => sum + pile.sheets, 0);
  return sheets * format.places - countOf(chosen);
}

/** All that is printed, copies and all. */
export function countOf({ selection }: Chosen): number {
  return (selection?.clusters ?? []).reduce((sum, { cards }) => sum + cards.length, 0);
}

export function pilesOf({ selection }: Chosen, pot: Pot): readonly Pile[] {
  const edition = editionNamed(pot.printing.edition);
  const format = formatOf(pot);
  if (!selection || !edition || !format) return [];
  const counts = selection.clusters.map(({ cluster, cards }) => ({
    colour: edition.onColouredPaper ? cluster.colour : undefined,
    cards: cards.length,
  }));
  const runs = pot.printing.mix
    ? [{ colour: undefined, cards: counts.reduce((sum, { cards }) => sum + cards, 0) }]
    : counts;
  const piles = new Map<string | undefined, number>();
  for (const { colour, cards } of runs) {
    piles.set(colour, (piles.get(colour) ?? 0) + Math.ceil(cards / format.places));
  }
  return [...piles].map(([colour, sheets]) => ({ colour, sheets }));
}
