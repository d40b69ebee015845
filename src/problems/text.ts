import { error } from './kind.ts';

export const FONT_LIST = 'fonts/fonts.json';

/** What can be missing in the list of fonts. */
export type FontListPart =
  | 'list'
  | 'faces'
  | 'family'
  | 'weight'
  | 'italic'
  | 'file'
  | 'script'
  | 'language'
  | 'package';

export const textProblems = {
  'text/no-font-list': error(),
  'text/font-list-unreadable': error(),
  'text/font-list-wrong': error<{ path: string; expected: FontListPart }>(),
  'text/unknown-fallback': error<{ family: string; known: readonly string[] }>(),
  'text/font-file-missing': error<{ file: string }>(),
  'text/loose-mark': error<{ text: string }>(),
  'text/too-many-marks': error<{ text: string }>(),
} as const;
