import { error } from './kind.ts';

export const markupProblems = {
  'markup/unknown-tag': error<{ tag: string; known: readonly string[] }>(),
  'markup/unknown-attribute': error<{ tag: string; attribute: string; known: readonly string[] }>(),
  'markup/attribute-value': error<{
    tag: string;
    attribute: string;
    found: string;
    known: readonly string[];
  }>(),
  'markup/unknown-role': error<{ role: string }>(),
  'markup/not-closed': error<{ tag: string }>(),
  'markup/too-deep': error<{ most: number }>(),
  'markup/quotes': error<{ attribute: string }>(),
  'markup/unfinished-tag': error(),
  'markup/stray-closing': error(),
  'markup/not-empty': error<{ tag: string }>(),
  'markup/unknown-entity': error<{ entity: string }>(),
  'markup/no-document': error<{ template: string }>(),
} as const;
