/**
 * Places on their way through markup: a mark in the text says where the words after it were written, up to the
 * next mark; an empty one goes back to the element's own place. Words hold no such characters: they are forbidden.
 */
import { type Place, readPlace, writePlace } from '../diagnostics.ts';
import type { Origin, OriginPart } from '../origin.ts';

const BEGIN = '\x02';
const END = '\x03';
const MARK = /\x02([^\x03]*)\x03/g;

export function writeMark(place: Place | undefined): string {
  return BEGIN + (place ? writePlace(place) : '') + END;
}

/** Words between tags, some of which come from elsewhere than their element. */
export interface PlacedText {
  readonly text: string;
  readonly origin: Origin;
}

export class MarkReader {
  /** Places that repeat, as on every card, share one object. */
  readonly #places = new Map<string, Place | undefined>();

  place(written: string): Place | undefined {
    if (this.#places.has(written)) return this.#places.get(written);
    const place = readPlace(written);
    this.#places.set(written, place);
    return place;
  }

  /** The text without its marks, together with the places that its words have. */
  read(marked: string, own: Place | undefined): PlacedText | string {
    if (!marked.includes(BEGIN)) return marked;
    const parts: OriginPart[] = [];
    let text = '';
    let place = own;
    let done = 0;
    const add = (words: string): void => {
      if (words !== '' && (parts.length === 0 || parts.at(-1)?.place !== place)) {
        parts.push({ start: text.length, place });
      }
      text += words;
    };
    for (const { 0: mark, 1: written = '', index } of marked.matchAll(MARK)) {
      add(marked.slice(done, index));
      done = index + mark.length;
      place = this.place(written) ?? own;
    }
    add(marked.slice(done));
    const [first] = parts;
    if (parts.length > 1) return { text, origin: parts };
    return text.trim() === '' || first?.place === own ? text : { text, origin: first?.place };
  }
}

export function withoutMarks(marked: string): string {
  return marked.includes(BEGIN) ? marked.replace(MARK, '') : marked;
}
