/** Where a choice is read from, a file or an address, and what is found there instead. */
import { error } from './kind.ts';

/** What a file is that holds no choice. */
export type ForeignKind = 'pdf' | 'document' | 'picture' | 'page' | 'words' | 'other';

export const selectionFilesProblems = {
  'selection/not-a-choice': error<{ readonly kind: ForeignKind }>(),
  'selection/empty-file': error(),
  'selection/unknown-choice': error<{
    readonly name: string;
    readonly known: readonly string[];
    readonly meant: string | undefined;
  }>(),
  'selection/no-file': error<{ readonly path: string; readonly shipped: string | undefined }>(),
  'selection/address-damaged': error(),
  'selection/address-version': error<{ readonly version: string }>(),
  'selection/address-too-long': error<{ readonly length: number; readonly most: number }>(),
  'selection/address-unprintable': error(),
} as const;
