import type { Meant, WrongKind } from './content-values.ts';
import { error, warning } from './kind.ts';

export interface MissingKey {
  readonly key: string;
  /** What a group of that name holds; empty for anything else. */
  readonly inside: readonly string[];
  readonly file: string;
}

/** No new deck comes with this file, so whoever has it began with ours, and may have it from before a key. */
export function beganWithOurs({ file }: MissingKey): boolean {
  return file === 'content/kit.yaml';
}

export const contentProblems = {
  'content/missing-key': error<MissingKey>(),
  'content/unknown-key': error<{ key: string } & Meant>(),
  'content/decimal-comma': error<{ typed: string }>(),
  'content/wrong-kind': error<WrongKind>(),
  'content/empty-list': error<{ key: string }>(),
  'content/duplicate-id': error<{ id: string; line: number }>(),
  'content/duplicate-letter': error<{ letter: string; line: number }>(),
  'content/empty-part': warning<{ part: string }>(),
  'content/correction-elsewhere': warning<{ where: string; now: string }>(),
  'content/unknown-colour': error<{ colour: string } & Meant>(),
  'content/unknown-shape': error<{ shape: string } & Meant>(),
  'content/unknown-palette': error<{ palette: string } & Meant>(),
  'content/unknown-placeholder': error<{ placeholder: string } & Meant>(),
} as const;
