/** What a piece of the kit is made from. */
import type { Kit } from '../../content/kit.ts';
import type { Lead } from '../../request/lead.ts';
import type { Selection } from '../../selection/selection.ts';
import type { KitCards } from './kit-cards.ts';
import type { NoteCards } from './kit-notes.ts';

export interface KitOrder {
  readonly kit: Kit;
  readonly selection: Selection;
  readonly cards: KitCards;
  readonly notes: NoteCards;
  /** How wide the lid of the jar is. */
  readonly jarMm: number;
  /** What is printed on note cards; cards to write on where there are none. */
  readonly leads?: readonly Lead[];
  /** The date the files carry. */
  readonly date: Date;
}
