/** Characters that can't be typeset: each cause is reported once a text, with all its characters. */
import { error } from './kind.ts';

export interface Characters {
  /** Each once, in the order in which they stand. */
  readonly characters: readonly string[];
  /** The same as `U+1F642`. */
  readonly codes: readonly string[];
}

/** Nobody reads more than these. */
export const MOST_LISTED = 6;

/** Spaces, marks, fillers, and what is in no use or private use. */
const UNSEEN = /^[\p{Z}\p{C}\p{M}\p{Default_Ignorable_Code_Point}]/u;

/**
 * The first of the characters, and how many are left: what has no look of its own by its code. Spaces alone part them
 * in words, so that letters from right to left stay a row as their readers read it.
 */
export function looksOf({ characters, codes }: Characters): { looks: readonly string[]; left: number } {
  const looks = characters.map((each, index) => (UNSEEN.test(each) ? (codes[index] ?? each) : each));
  return { looks: looks.slice(0, MOST_LISTED), left: characters.length - MOST_LISTED };
}

export function isOne({ codes }: Characters): boolean {
  return codes.length === 1;
}

/** Characters that stand in for what a program could not give: a picture, a letter that it could not read. */
export type StandIn = 'U+FFFC' | 'U+FFFD';

export function isStandIn(code: string): code is StandIn {
  return code === 'U+FFFC' || code === 'U+FFFD';
}

/** The one that a problem is about: each is told by itself. */
export function standInOf({ codes: [code = ''] }: Characters): StandIn {
  if (!isStandIn(code)) throw new Error(`${code} stands in for nothing`);
  return code;
}

export const textCharactersProblems = {
  'text/no-glyph': error<Characters & { families: readonly string[] }>(),
  /** `package`: what installs a font for them. */
  'text/font-not-installed': error<Characters & { package: string }>(),
  'text/control-character': error<Characters>(),
  'text/stand-in': error<Characters>(),
  'text/right-to-left': error<Characters>(),
  'text/unsupported-script': error<Characters>(),
  'text/direction-control': error<Characters>(),
} as const;
