/** Texts: what stands in them that cannot be printed, or may be meant otherwise than it was read. */

import type { Meant } from './content-values.ts';
import { error, warning } from './kind.ts';

export type MarkdownConstruct = 'image' | 'deep' | 'link-title';

export interface Found {
  /** As it was typed. */
  readonly found: string;
}

export const contentTextsProblems = {
  'content/empty-text': error(),
  'content/text-too-long': error<{ length: number; most: number }>(),
  'content/text-cut': warning<{ comment: string }>(),
  'content/markdown': error<{ construct: MarkdownConstruct }>(),
  'content/foreign': warning<Found>(),
  'content/no-link': warning<Found>(),
  'content/unpaired-mark': warning<Found>(),
  'content/backslash': warning<Found>(),
  'content/underscores': warning<Found>(),
  'content/one-line': warning(),
  'content/list-in-text': warning<{ items: number; isQuestion: boolean }>(),
  'content/several-questions': warning<{ questions: number }>(),
  'content/no-break-spaces': warning<{ joined: number }>(),
  'content/turned-apostrophe': warning<Found>(),
  'content/note-not-here': error<{ note: string }>(),
  'content/unknown-note': error<{ note: string } & Meant>(),
} as const;
