/** What was made and is below good practice. */
import { warning } from './kind.ts';

export interface Spot {
  readonly file: string;
  readonly page: number;
  /** Empty for a line or a fill. */
  readonly words: string;
  readonly least: number;
}

export interface SmallType extends Spot {
  /** Points. */
  readonly size: number;
  readonly isQuestion: boolean;
}

export interface SmallMargin extends Spot {
  readonly mm: number;
}

export interface LowContrast extends Spot {
  readonly ratio: number;
  readonly ground: string;
  readonly letters: string;
}

export interface Lacking {
  readonly file: string;
  readonly lacking: readonly string[];
}

export const preflightProblems = {
  'preflight/small-type': warning<SmallType>(),
  'preflight/small-margin': warning<SmallMargin>(),
  'preflight/near-edge': warning<SmallMargin>(),
  'preflight/low-contrast': warning<LowContrast>(),
  'preflight/not-conforming': warning<Lacking>(),
} as const;
