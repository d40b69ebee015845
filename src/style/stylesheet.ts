/** A style sheet in its compiled form: plain data, so that running needs no CSS parser. */
import type { Place } from '../diagnostics.ts';

export interface StyleSheet {
  readonly rules: readonly Rule[];
}

export interface Rule {
  readonly selectors: readonly Selector[];
  readonly declarations: readonly Declaration[];
}

/** `section > .card h1`: compounds from left to right, each after the first with its combinator. */
export interface Selector {
  readonly compounds: readonly Compound[];
  /** Ids × 10 000 + classes × 100 + tags, as CSS counts it. */
  readonly specificity: number;
}

export interface Compound {
  /** How it relates to the compound before it. */
  readonly combinator: 'descendant' | 'child';
  readonly tag: string | undefined;
  readonly id: string | undefined;
  readonly classes: readonly string[];
}

export interface Declaration {
  readonly property: string;
  readonly value: readonly Token[];
  readonly place: Place;
}

/** For numbers of any kind; lengths longer than a page are refused besides. */
export const LARGEST_NUMBER = 100_000;

export type Operator = '+' | '-' | '*' | '/';

export type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'percentage'; readonly value: number }
  | { readonly kind: 'dimension'; readonly value: number; readonly unit: string }
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'string'; readonly text: string }
  | { readonly kind: 'hash'; readonly text: string }
  | { readonly kind: 'comma' }
  /** Between the terms of a sum (`sums.ts`). */
  | { readonly kind: 'operator'; readonly text: Operator }
  /** Bare brackets are a function without a name. */
  | { readonly kind: 'function'; readonly name: string; readonly content: readonly Token[] };

/** Whether this sheet or its variables may give some element `hyphens: auto`. */
export function mayHyphenate({ rules }: StyleSheet): boolean {
  return rules.some(({ declarations }) =>
    declarations.some(({ property, value }) => property === 'hyphens' && !value.every(isWithoutPatterns)),
  );
}

function isWithoutPatterns(token: Token): boolean {
  return token.kind === 'word' && (token.text === 'none' || token.text === 'manual');
}

/** How a value looked, for messages. */
export function writeTokens(tokens: readonly Token[]): string {
  return tokens.map(writeToken).join(' ').replaceAll(' ,', ',');
}

function writeToken(token: Token): string {
  switch (token.kind) {
    case 'number':
      return String(token.value);
    case 'percentage':
      return `${token.value}%`;
    case 'dimension':
      return `${token.value}${token.unit}`;
    case 'word':
      return token.text;
    case 'string':
      return `"${token.text}"`;
    case 'hash':
      return `#${token.text}`;
    case 'comma':
      return ',';
    case 'operator':
      return token.text;
    case 'function':
      return `${token.name}(${writeTokens(token.content)})`;
  }
}
