/** Lines of a screen, whatever the terminal. */
import type { Colour } from '../../colour.ts';

export interface Span {
  readonly text: string;
  readonly look?: 'strong' | 'faint' | 'current' | 'wrong';
  /** The colour of the paper behind it. */
  readonly paper?: Colour;
}

export type Line = readonly Span[];

export interface ScreenView {
  readonly lines: readonly Line[];
  /** Where the caret is. */
  readonly caret?: { readonly row: number; readonly column: number };
}

export interface ScreenSize {
  readonly columns: number;
  readonly rows: number;
}

export function line(text: string, look?: Span['look']): Line {
  return [look === undefined ? { text } : { text, look }];
}

export function plainText(of: Line): string {
  return of.map(({ text }) => text).join('');
}
