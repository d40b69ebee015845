/**
 * Chance that repeats: the same on every machine and in every browser, in whole numbers only. Each thing gets
 * a number of its own from the seed, the purpose and its name, and the lowest go first. Unlike with a shuffle
 * nothing depends on what else is there.
 */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** The items in the order of their numbers; those with the same one stay as they were. */
export function inRandomOrder<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  seed: number,
  purpose: 'draw' | 'order' | 'spread',
): readonly Item[] {
  const numbered = items.map((item) => ({ item, number: numberOf(`${purpose} ${nameOf(item)}`, seed) }));
  return numbered.sort((one, other) => one.number - other.number).map(({ item }) => item);
}

/** The first numbers of a generator still resemble its seed. */
const FIRST_NUMBERS = 8;

function numberOf(name: string, seed: number): number {
  const generator = xoroshiro128plus(hash(name, seed));
  for (let skipped = 0; skipped < FIRST_NUMBERS; skipped += 1) generator.next();
  return uniformInt(generator, 0, 0xffffffff);
}

/** MurmurHash3 for 32 bits (Appleby, public domain), over UTF-16 units. */
function hash(text: string, seed: number): number {
  let state = seed | 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = rotated(Math.imul(text.charCodeAt(index), 0xcc9e2d51), 15);
    state = rotated(state ^ Math.imul(unit, 0x1b873593), 13);
    state = (Math.imul(state, 5) + 0xe6546b64) | 0;
  }
  return avalanche(state ^ text.length);
}

function rotated(bits: number, by: number): number {
  return (bits << by) | (bits >>> (32 - by));
}

/** Each bit that goes in changes half of those that come out. */
function avalanche(bits: number): number {
  const once = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}
