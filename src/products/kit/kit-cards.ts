/**
 * The cards that the kit goes with: those of the same build, the first of its editions. The guide tells how they are
 * printed and cut, note cards are cut in the same pile, and the jar must take them.
 */
import type { PrinterProfile } from '../../content/printer.ts';
import { sheetsFor } from '../../impose/cards.ts';
import type { Grid } from '../../impose/grid.ts';
import type { Selection } from '../../selection/selection.ts';
import { type CardRun, runsOf, sizeOfRun } from '../cards/card-runs.ts';
import { type Edition, matchingEditions, wantedEditions } from '../catalogue.ts';
import { CARD_EDITIONS, type CardEdition } from '../formats/formats.ts';
import { editionOn, gridFor } from '../formats/sheet-format.ts';
import type { BuildRequest, ProductName } from '../product.ts';

export interface KitCards extends Pick<BuildRequest, 'blanks' | 'order' | 'sheets'> {
  readonly edition: CardEdition;
  readonly grid: Grid;
  readonly runs: readonly CardRun[];
  readonly printer?: PrinterProfile;
  /** All that the build makes. */
  readonly made: readonly Edition[];
}

export function isMade({ made }: Pick<KitCards, 'made'>, product: ProductName, edition: string): boolean {
  return made.some((each) => each.product === product && each.name === edition);
}

type Asked = Pick<BuildRequest, 'only' | 'editions'>;

/** Where no cards are made, the standard ones: they were made before, or will be. */
export function kitEdition({ only, editions }: Asked): CardEdition {
  const wanted = wantedEditions('cards', { only, editions });
  return CARD_EDITIONS.find(({ name }) => wanted.includes(name)) ?? (CARD_EDITIONS[0] as CardEdition);
}

export function kitCards(
  selection: Selection,
  request: BuildRequest & { readonly printer?: PrinterProfile },
): KitCards {
  const { blanks, order, sheets, printer } = request;
  const edition = editionOn(kitEdition(request), sheets);
  const mix = request.mix && !edition.onColouredPaper;
  const grid = gridFor(edition, sheets, printer, mix);
  const runs = grid.cells.length === 0 ? [] : runsOf(selection, grid, { blanks, mix });
  const made = matchingEditions(request.only, request.editions);
  return { edition, grid, runs, blanks, order, sheets, made, ...(printer && { printer }) };
}

export function sheetsOfRun(run: CardRun, { grid }: Pick<KitCards, 'grid'>): number {
  return sheetsFor(sizeOfRun(run), grid);
}
