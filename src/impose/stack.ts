/**
 * Which card lies where on the sheets of one run. In the order `sheet`, cards fill sheet after sheet. In the order
 * `stack`, all sheets are cut as one pile, sheet 1 on top; put the pile of each place on that of the next, row by row
 * from the top left, and the cards are in order.
 *
 *     seven cards on two sheets of four places, in the order `stack`
 *     sheet 1 │ 0 2 │   sheet 2 │ 1 3 │   piles  01 · 23 · 45 · 6
 *             │ 4 6 │           │ 5 – │
 */

export type SheetOrder = 'sheet' | 'stack';

export const SHEET_ORDERS: readonly SheetOrder[] = ['sheet', 'stack'];

/**
 * For each sheet, what lies on each place, row by row; undefined for a free place. In both orders there are as few sheets
 * as possible, none is empty, and free places come last: on the last sheet, or at the bottom of the stack.
 */
export function deal<Item>(
  items: readonly Item[],
  places: number,
  order: SheetOrder,
): readonly (readonly (Item | undefined)[])[] {
  const sheets = Math.ceil(items.length / places);
  return Array.from({ length: sheets }, (_, sheet) =>
    Array.from({ length: places }, (_, place) =>
      order === 'stack' ? items[place * sheets + sheet] : items[sheet * places + place],
    ),
  );
}
