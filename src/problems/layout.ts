import type { Size } from '../geometry.ts';
import { error } from './kind.ts';

export interface TooTall {
  /** Of the page; empty where it has none, undefined where the words stand on more than one. */
  readonly name: string | undefined;
  /** Millimetres. */
  readonly needs: number;
  readonly has: number;
  /** The words in the size that was looked for, at the smallest size allowed. */
  readonly text: { readonly lines: number; readonly size: number } | undefined;
}

export interface TooWide {
  /** As for what is too tall. */
  readonly name: string | undefined;
  /** The word that is wider than a line; without one it is boxes that are too wide. */
  readonly word: string | undefined;
  /** The first words of the box; none where it holds none. */
  readonly words: string | undefined;
  /** What the box is in the template, as a style sheet would mean it: `p.question`. */
  readonly element: string | undefined;
  /** Millimetres. */
  readonly needs: number;
  readonly has: number;
}

export const layoutProblems = {
  'layout/too-tall': error<TooTall>(),
  'layout/too-wide': error<TooWide>(),
  'layout/outside': error<{ name: string | undefined; by: number }>(),
  'layout/page-size': error<{ tag: string; name: string }>(),
  'layout/running-overlaps': error<{ name: string; by: number }>(),
  'layout/multiple': error<{ found: string }>(),
  'layout/too-many-pages': error<{ most: number }>(),
  'layout/unknown-target': error<{ id: string; meant: string | undefined }>(),
  'layout/duplicate-target': error<{ id: string }>(),
  'layout/field-name': error<{ name: string }>(),
  'layout/field-needs': error<{ name: string; attribute: string }>(),
  'layout/field-unread': error<{ name: string }>(),
  'layout/duplicate-field': error<{ name: string }>(),
  'layout/page-count': error<{ template: string; found: number; expected: number }>(),
  'layout/page-other-size': error<{ template: string; found: Size; expected: Size }>(),
  'layout/outside-page': error<{ text: string }>(),
  'layout/drawing-in-words': error<{ tag: string }>(),
  'layout/link-as-box': error(),
  'layout/unknown-shape': error<{ name: string; known: readonly string[] }>(),
} as const;
