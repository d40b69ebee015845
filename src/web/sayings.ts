/**
 * What the page's HTML says, by its place in it: texts are counted as a browser holds them in its tree, which has them in
 * the order of the HTML. Those of blanks are not, for it drops some.
 */

/** Attributes that people read or hear. */
export const SAID_ATTRIBUTES = ['alt', 'aria-label', 'label', 'placeholder', 'title'] as const;

export type SaidAttribute = (typeof SAID_ATTRIBUTES)[number];

/** What holds no text of the page: a browser that runs scripts reads nothing in the last. */
export const SILENT_TAGS: readonly string[] = ['script', 'style', 'noscript'];

/** Of so many texts, or elements with an attribute, those that are said otherwise, counted from 0. */
export interface OtherTexts {
  readonly of: number;
  readonly others: readonly (readonly [index: number, words: string])[];
}

export interface Sayings {
  readonly texts: OtherTexts;
  readonly attributes: Readonly<Record<SaidAttribute, OtherTexts>>;
}
