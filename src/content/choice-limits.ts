/** What the numbers of a choice may be; the same in a file, on the command line and in an address. */

/** Four bytes: what a generator is seeded with, and what fits on a sheet's edge. */
export const LARGEST_SEED = 4_294_967_295;
export const MOST_COPIES = 1000;

export function isSeed(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= LARGEST_SEED;
}

export function isCopies(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= MOST_COPIES;
}

/** Of cards to draw. More than there are is for the deck to say. */
export function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 1;
}
