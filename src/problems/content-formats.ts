/** Forms of single values: the schema names these codes where it checks. */
import { beginsWithCurlyQuote } from './content-values.ts';
import { error } from './kind.ts';

/** A value whose form is not right. */
export interface Found {
  readonly found: string;
  /** It stands behind words in brackets, which may not have been meant as a link. */
  readonly isLink?: boolean;
}

/** What most likely went wrong, besides the form. */
export function slipOf({ found, isLink }: Found): 'link' | 'quotes' | 'form' {
  if (isLink) return 'link';
  return beginsWithCurlyQuote(found) ? 'quotes' : 'form';
}

export const contentFormatsProblems = {
  'content/bad-id': error<Found>(),
  'content/bad-language': error<Found>(),
  'content/bad-date': error<Found>(),
  'content/bad-version': error<Found>(),
  'content/bad-address': error<Found>(),
  'content/bad-colour': error<Found>(),
  'content/bad-grammage': error<Found>(),
  'content/bad-count': error<Found>(),
  'content/bad-seed': error<Found>(),
  'content/bad-copies': error<Found>(),
  'content/bad-sort': error<Found>(),
  'content/bad-circumstance': error<Found>(),
  'content/bad-letter': error<Found>(),
  'content/bad-fingerprint': error<Found>(),
} as const;

export function isFormatCode(code: string): code is keyof typeof contentFormatsProblems {
  return code in contentFormatsProblems;
}
