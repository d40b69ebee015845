/** A way to spoil a file. */
import type { Random } from '../random.ts';

export interface Mutator {
  readonly name: string;
  /** Gives other bytes, or the same where there is nothing to spoil in this way. */
  readonly apply: (bytes: Uint8Array, random: Random) => Uint8Array;
}

/** One that works on text. */
export function onText(name: string, apply: (text: string, random: Random) => string): Mutator {
  return {
    name,
    apply: (bytes, random) => new TextEncoder().encode(apply(new TextDecoder().decode(bytes), random)),
  };
}

/** Every place at which something is found. */
export function placesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  return [...text.matchAll(pattern)];
}

/** Replaces one of the places at which the pattern is found. */
export function replaceOne(
  text: string,
  pattern: RegExp,
  random: Random,
  by: (found: string) => string,
): string {
  const places = placesOf(text, pattern);
  if (places.length === 0) return text;
  const { index, 0: found } = random.pick(places);
  return text.slice(0, index) + by(found) + text.slice(index + found.length);
}
