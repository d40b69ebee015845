/** What was heard in a talk and is to come back at a more formal moment. */
import { tidyWords } from '../content/characters.ts';
import type { Text } from '../content/model.ts';
import { type Place, TYPED } from '../diagnostics.ts';

export interface Lead {
  /** Of the card that it came from; empty where it came from none. */
  readonly number: string;
  /** As they were typed: a line break begins a paragraph, and nothing in them is markup. */
  readonly words: string;
}

/** What names leads in the place of a file; the line counts them from 1. */
export const LEADS = TYPED.leads;

export function placeOfLead(index: number): Place {
  return { file: LEADS, line: index + 1, column: 1 };
}

/** One text for each line that says something. */
export function textsOf({ words }: Lead, index: number): Text[] {
  const lines = words.split(/\r\n|[\n\r\u2028\u2029]/).map(tidyWords);
  const place = placeOfLead(index);
  return lines
    .filter((line) => line !== '')
    .map((plain) => ({ inlines: [{ kind: 'text', text: plain }], plain, language: undefined, place }));
}
