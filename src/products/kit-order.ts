/** What a piece of the kit is made from. */
import type { Kit } from '../content/kit-model.ts';
import type { Selection } from '../selection/selection.ts';

export interface KitOrder {
  readonly kit: Kit;
  readonly selection: Selection;
  /** How wide the lid of the jar is. */
  readonly jarMm: number;
  /** The date the files carry. */
  readonly date: Date;
}
