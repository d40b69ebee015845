/** Where the parts of a choice were written. */
import type { Place } from '../diagnostics.ts';

/** Of a part of a choice file: its key, the place in its list, the key there. Undefined where no file has it. */
export type PlaceOf = (...path: readonly (string | number)[]) => Place | undefined;

export const NOWHERE: PlaceOf = () => undefined;

/** What names a choice that came from an address, in the place of a file. */
export const CHOICE_ITSELF = 'keuze';

/** Of the own card or cluster with this index, counted from 0; the line counts them from 1. */
export function placeInChoice(index: number): Place {
  return { file: CHOICE_ITSELF, line: index + 1, column: 1 };
}
