/**
 * What a piece of the kit is made from, and the cards that it goes with: the first edition of the same build. The guide
 * says how to print and cut them, note cards are cut in the same pile, and the jar must hold them.
 */
import type { Kit } from '../../content/kit.ts';
import { CARD_EDITIONS } from '../../formats/formats.ts';
import type { Lead } from '../../request/lead.ts';
import type { Selection } from '../../selection/selection.ts';
import type { Order, Wanted } from '../../typesetting/product.ts';
import { type CardPlan, planCards } from '../cards/card-plan.ts';
import type { NoteCards } from './kit-notes.ts';

export interface KitOrder {
  readonly kit: Kit;
  readonly selection: Selection;
  readonly cards: KitCards;
  readonly notes: NoteCards;
  /** How wide the lid of the jar is. */
  readonly jarMm: number;
  /** Printed on note cards; without any, these are cards to write on. */
  readonly leads?: readonly Lead[];
  /** The date the files carry. */
  readonly date: Date;
}

export interface KitCards extends CardPlan {
  /** All that the build makes. */
  readonly wanted: Wanted;
}

export function isMade({ wanted }: Pick<KitCards, 'wanted'>, product: string, edition: string): boolean {
  return wanted.get(product)?.includes(edition) ?? false;
}

/** Where no cards are made, the standard ones: they were made before, or will be. */
export function kitEdition(wanted: Wanted): string {
  return wanted.get('cards')?.[0] ?? (CARD_EDITIONS[0]?.name as string);
}

export function kitCards({
  selection,
  request,
  wanted,
  printer,
}: Pick<Order, 'selection' | 'request' | 'wanted' | 'printer'>): KitCards {
  return { ...planCards(kitEdition(wanted), selection, request.options, printer), wanted };
}
