/**
 * The cards that the kit goes with: those of the same build, the first of its editions. The guide tells how they are
 * printed and cut, note cards are cut in the same pile, and the jar must take them.
 */
import { CARD_EDITIONS } from '../../formats/formats.ts';
import type { Order, Wanted } from '../../typesetting/product.ts';
import { type CardPlan, planCards } from '../cards/card-plan.ts';

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
