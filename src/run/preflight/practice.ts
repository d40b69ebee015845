/** Good practice in figures: what falls below is made all the same, with a warning. */
import { LEAST_CONTRAST } from '../../colour.ts';
import type { TypeSize } from '../../typesetting/inspected.ts';

/**
 * Points. RNIB's Clear Print asks for 12 and recommends 14, which people can read from a card at arm's length; its large
 * print begins at 16. Headings of cards and notes of a booklet are read from nearer by: 9 is the least.
 */
export const LEAST_TYPE = { question: 14, largePrint: 16, read: 9 } as const;

/** Guillotines and printers are each a millimetre off, and a pile shifts another: what is nearer may be cut. */
export const LEAST_TO_CUT_MM = 3;

/** A sixth of an inch: what office printers leave blank, according to PCL printers. */
export const LEAST_TO_EDGE_MM = 4.2;

/** WCAG 2.2, 1.4.6: 7 : 1, and 4.5 : 1 from 18 points. */
export function neededFor({ size }: Pick<TypeSize, 'size'>): number {
  return size >= 18 ? 4.5 : LEAST_CONTRAST;
}
