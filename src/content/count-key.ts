/** One thing or more of them. */
import type { StringKey } from './string-places.ts';

/** What stands twice among the keys: `booklet.count-themes.one` and `.other`. */
export type CountedKey = Extract<StringKey, `${string}.one`> extends `${infer Base}.one` ? Base : never;

/**
 * The first for exactly one, the second for any other number, as the notes in the files tell their
 * translators: no more forms than people can be asked to fill in.
 */
export function countKey(key: CountedKey, count: number): StringKey {
  return count === 1 ? `${key}.one` : `${key}.other`;
}
