/** One thing or more of them. */
import { countForm } from '../formatting.ts';
import type { StringKey } from './string-places.ts';

/** What stands twice among the keys: `booklet.count-themes.one` and `.other`. */
export type CountedKey = Extract<StringKey, `${string}.one`> extends `${infer Base}.one` ? Base : never;

export function countKey<Key extends CountedKey>(key: Key, count: number): `${Key}.one` | `${Key}.other` {
  return `${key}.${countForm(count)}`;
}
