/** Font files that cannot be used: what they are, and what is wrong with them. */
import { error } from './kind.ts';

/** What a file is that should be a font. */
export type FileKind =
  | 'empty'
  | 'woff2'
  | 'woff'
  | 'eot'
  | 'collection'
  | 'type1'
  | 'suitcase'
  | 'zip'
  | 'pdf'
  | 'picture'
  | 'web-page'
  | 'pointer'
  | 'words'
  | 'unknown';

/** Why a sound font cannot be used. */
export type Unfit =
  | 'variable'
  | 'colour'
  | 'bitmap'
  | 'symbol'
  | 'no-unicode'
  | 'restricted'
  | 'whole-only'
  | 'bitmap-only'
  | 'blank';

export type FontStyle = 'bold' | 'italic';

export const textFontsProblems = {
  'text/font-file-kind': error<{ file: string; kind: FileKind }>(),
  'text/font-file-broken': error<{ file: string; table: string | undefined }>(),
  'text/font-file-lacks': error<{ file: string; table: string }>(),
  'text/font-file-unfit': error<{ file: string; why: Unfit }>(),
  'text/font-differs': error<{ file: string; style: FontStyle; isListed: boolean }>(),
  'text/font-not-typable': error<{ families: readonly string[] }>(),
} as const;
