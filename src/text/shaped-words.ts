/** Words shaped by HarfBuzz, each only once. */
import { ON_PEN } from './face.ts';
import type { ShapingRequest } from './harfbuzz.ts';
import type { GlyphColumns, WordShapes } from './learnt.ts';
import type { GlyphString, ShapableFace } from './shapable.ts';

const known = new WeakMap<ShapableFace, Map<string, ShapedWords>>();

export function shapedWordsOf(face: ShapableFace, request: ShapingRequest): ShapedWords {
  let byRequest = known.get(face);
  if (!byRequest) {
    byRequest = new Map();
    known.set(face, byRequest);
  }
  const key = [request.direction, request.language, ...request.features].join(' ');
  let words = byRequest.get(key);
  if (!words) {
    words = new ShapedWords(face, request);
    byRequest.set(key, words);
  }
  return words;
}

export class ShapedWords implements WordShapes {
  readonly #face: ShapableFace;
  readonly #request: ShapingRequest;
  readonly #words = new Map<string, GlyphString>();

  constructor(face: ShapableFace, request: ShapingRequest) {
    this.#face = face;
    this.#request = request;
  }

  add(text: string, start: number, columns: GlyphColumns): void {
    // Each word with the spaces after it.
    for (const { 0: word, index } of text.matchAll(/[^ ]+ *| +/g)) {
      addShaped(this.#shape(word), start + index, columns);
    }
  }

  /** A shaped word holds all kerning already. */
  kern(): number {
    return 0;
  }

  alone(code: number): { readonly glyph: number; readonly advance: number } {
    const { glyphs, advances } = this.#shape(String.fromCodePoint(code));
    return { glyph: glyphs[0] ?? 0, advance: advances[0] ?? 0 };
  }

  #shape(word: string): GlyphString {
    let shaped = this.#words.get(word);
    if (!shaped) {
      if (!this.#face.shapeWord) throw new Error(`${this.#face.id} cannot set words of every script`);
      shaped = this.#face.shapeWord(word, this.#request);
      this.#words.set(word, shaped);
    }
    return shaped;
  }
}

/** Adds glyphs whose starts count on from `start`. */
export function addShaped(shaped: GlyphString, start: number, columns: GlyphColumns): void {
  for (let at = 0; at < shaped.glyphs.length; at += 1) {
    columns.glyphs[columns.length] = shaped.glyphs[at] as number;
    columns.advances[columns.length] = shaped.advances[at] as number;
    columns.starts[columns.length] = start + (shaped.starts[at] as number);
    const offset = shaped.offsets?.[at];
    if (offset && offset !== ON_PEN) columns.offsets.set(columns.length, offset);
    columns.length += 1;
  }
}
