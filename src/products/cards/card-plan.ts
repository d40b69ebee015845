/** Which cards lie on which sheets, before anything is typeset: cards, kit and page count from it. */
import type { PrinterProfile } from '../../content/printer.ts';
import { CARD_EDITIONS, type CardEdition } from '../../formats/formats.ts';
import { editionOn, gridFor } from '../../formats/sheet-format.ts';
import { sheetsFor } from '../../impose/cards.ts';
import type { Grid } from '../../impose/grid.ts';
import type { PrintOptions } from '../../request/request.ts';
import type { Selection } from '../../selection/selection.ts';
import { type CardRun, runsOf, sizeOfRun } from './card-runs.ts';

export interface CardPlan {
  /** With the card, paper and style asked for. */
  readonly edition: CardEdition;
  readonly options: PrintOptions;
  /** Has no cells if the paper is too small for a card. */
  readonly grid: Grid;
  readonly runs: readonly CardRun[];
  readonly printer?: PrinterProfile;
}

export function planCards(
  name: string,
  selection: Selection,
  options: PrintOptions,
  printer?: PrinterProfile,
): CardPlan {
  const backs = backsFor(options);
  const edition = editionOn(CARD_EDITIONS.find((each) => each.name === name) ?? STANDARD, options);
  // A sheet of coloured paper has one colour.
  const mix = options.mix && !edition.onColouredPaper;
  const grid = gridFor(edition, options, printer, mix);
  const runs = grid.cells.length === 0 ? [] : runsOf(selection, grid, { blanks: options.blanks, mix });
  return {
    edition,
    options: backs ? { ...options, backs } : options,
    grid,
    runs,
    ...(printer && { printer }),
  };
}

/** A second language on the back needs backs; most printers turn paper over at the long edge. */
function backsFor({ backs, languages = [], second }: PrintOptions): PrintOptions['backs'] {
  return backs ?? (second === 'back' && languages.length > 1 ? 'long' : undefined);
}

const STANDARD = CARD_EDITIONS[0] as CardEdition;

/** Sheets of paper that a run takes. */
export function sheetsOfRun(run: CardRun, { grid }: Pick<CardPlan, 'grid'>): number {
  return sheetsFor(sizeOfRun(run), grid);
}
