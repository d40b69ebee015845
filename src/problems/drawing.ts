/** Drawings (SVG) that cannot be printed as a browser shows them. */
import { error } from './kind.ts';

/** White that cannot be left out of what it lies on: a line, an area over itself, or one that is clipped. */
export type WhiteOn = 'line' | 'overlap' | 'clip';

export const drawingProblems = {
  'drawing/encoding': error(),
  'drawing/size': error<{ attribute: string; value: string | undefined }>(),
  'drawing/not-closed': error<{ tag: string }>(),
  'drawing/stray-closing': error<{ tag: string }>(),
  'drawing/too-deep': error<{ most: number }>(),
  'drawing/too-much': error<{ elements: number; points: number }>(),
  'drawing/too-far': error<{ times: number }>(),
  'drawing/element': error<{ tag: string }>(),
  'drawing/property': error<{ property: string; value: string }>(),
  'drawing/value': error<{ attribute: string; value: string }>(),
  'drawing/style-sheet': error<{ found: string }>(),
  'drawing/second-colour': error<{ one: string; other: string }>(),
  'drawing/half-transparent': error<{ tag: string }>(),
  'drawing/white': error<{ of: WhiteOn }>(),
  'drawing/uneven-line': error(),
  'drawing/clip': error(),
  'drawing/reference': error<{ reference: string; isLoop: boolean }>(),
  'drawing/nothing': error(),
} as const;
