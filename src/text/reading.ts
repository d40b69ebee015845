/**
 * A bound on what fontkit reads of a file for one question. Tables say where their parts lie; in a broken one many say
 * the same place, or places that lead on and on, and each is read anew: of a few hundred bytes that takes hours.
 */
import type { Font } from 'fontkit';

/** Numbers read for one question: opening takes at most 75,000 of the fonts that come with us, a text a few thousand. */
const MOST = 2_000_000;

/** What every reader of numbers of more bytes comes down to. */
const READERS = [
  'readUInt8',
  'readInt8',
  'readUInt16BE',
  'readInt16BE',
  'readUInt32BE',
  'readInt32BE',
] as const;

type Stream = Record<(typeof READERS)[number], () => number>;

export class Reading {
  #left = MOST;

  /** Watches a font that was just opened. */
  watch(font: Font): void {
    const { stream } = font as unknown as { readonly stream: Stream };
    for (const reader of READERS) {
      const read = stream[reader].bind(stream);
      stream[reader] = () => {
        this.#left -= 1;
        if (this.#left < 0) throw new Error('A question about this font has no end');
        return read();
      };
    }
  }

  /** Before a question. */
  begin(): void {
    this.#left = MOST;
  }
}
