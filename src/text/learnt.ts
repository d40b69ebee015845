/**
 * Shaping by what was learnt. A font's Latin is mostly one glyph per character and a correction per pair
 * of neighbours; both are asked of the font once, and words are put together from the answers. Where a
 * pair turns out to be anything else (a ligature, a mark, a contextual form) its word goes to the font
 * whole, with the spaces around it, since kerning reaches over a space.
 *
 * What is learnt of a pair does not depend on where it was met, so the order of texts changes nothing.
 */
import { isLatinOrCommon, SPACE } from './characters.ts';
import type { GlyphOffset } from './face.ts';
import type { GlyphString, ShapableFace } from './shapable.ts';
import { addShaped } from './shaped-words.ts';

/** The script's tag in fonts. */
const LATIN = 'latn';

const UNKNOWN = -0x8000;
const IRREGULAR = -0x7fff;

/** So many unknown pairs in a text are sooner learnt from the whole of it than one by one. */
const WORTH_A_TEXT = 8;

/** The number of no character, as before a text's first one. */
const NOTHING = 0;

/** Code points below this have their number in a table; it ends after the currency signs. */
const TABLED = 0x20d0;

/** Where shaped glyphs are added: a column per property, of which the first `length` rows count. */
export interface GlyphColumns {
  readonly glyphs: number[];
  /** Font units. */
  readonly advances: number[];
  readonly starts: number[];
  /** By row, of the few glyphs that stand off the pen. */
  readonly offsets: Map<number, GlyphOffset>;
  length: number;
}

/** What words are put together from. */
export interface WordShapes {
  /** Adds the glyphs of a text, whose starts count on from `start`. */
  add(text: string, start: number, columns: GlyphColumns): void;
  /** What the pair adds to the first one's advance, in font units; 0 where they do not go by pairs. */
  kern(first: number, second: number): number;
  /** A character by itself: its glyph and its advance in font units. */
  alone(code: number): { readonly glyph: number; readonly advance: number };
}

/** Learnt shapes by face and list of features; kept as long as the face is. */
const learnt = new WeakMap<ShapableFace, Map<string, LearntShapes>>();

export function shapesOf(face: ShapableFace, features: readonly string[]): LearntShapes {
  let byFeatures = learnt.get(face);
  if (!byFeatures) {
    byFeatures = new Map();
    learnt.set(face, byFeatures);
  }
  const key = features.length === 0 ? '' : features.join(' ');
  let shapes = byFeatures.get(key);
  if (!shapes) {
    shapes = new LearntShapes(face, features);
    byFeatures.set(key, shapes);
  }
  return shapes;
}

export class LearntShapes implements WordShapes {
  readonly #face: ShapableFace;
  readonly #features: readonly string[];
  readonly #pairwise: boolean;
  /** Characters are numbered from 1 as they are met. */
  readonly #tabled = new Uint16Array(TABLED);
  readonly #others = new Map<number, number>();
  readonly #codes: number[] = [0];
  readonly #glyphs: number[] = [0];
  readonly #advances: number[] = [0];
  readonly #regular: boolean[] = [false];
  /** Kerning by the numbers of both characters: row first, column second. */
  #pairs = new Int16Array(0);
  #rows = 0;
  readonly #whole = new Map<string, GlyphString>();
  /** The text being added, as long as the font was not asked about the whole of it. */
  #unasked = '';

  constructor(face: ShapableFace, features: readonly string[]) {
    this.#face = face;
    this.#features = features;
    this.#pairwise = face.isPairwise(features);
  }

  add(text: string, start: number, columns: GlyphColumns): void {
    const { glyphs, advances, starts } = columns;
    this.#unasked = this.#pairwise ? text : '';
    let before = NOTHING;
    // Where the word begins that would go to the font whole: at the space before it.
    let wordAt = 0;
    let wordGlyph = columns.length;
    for (let at = 0; at < text.length; ) {
      const code = text.codePointAt(at) as number;
      const number = this.#numberOf(code);
      const kern = this.#kernOf(before, number);
      if (kern === IRREGULAR) {
        const end = wordEnd(text, code === SPACE ? at : at + 1);
        columns.length = wordGlyph;
        this.#addWhole(text.slice(wordAt, end), start + wordAt, columns);
        // The word ends with its space, or with the text.
        before = this.#numberOf(SPACE);
        at = end;
        wordAt = end - 1;
        wordGlyph = columns.length - 1;
        continue;
      }
      const row = columns.length;
      if (kern !== 0) advances[row - 1] = (advances[row - 1] as number) + kern;
      if (code === SPACE) {
        wordAt = at;
        wordGlyph = row;
      }
      glyphs[row] = this.#glyphs[number] as number;
      advances[row] = this.#advances[number] as number;
      starts[row] = start + at;
      columns.length = row + 1;
      before = number;
      at += code > 0xffff ? 2 : 1;
    }
  }

  kern(first: number, second: number): number {
    const kern = this.#kernOf(this.#numberOf(first), this.#numberOf(second));
    return kern === IRREGULAR ? 0 : kern;
  }

  alone(code: number): { readonly glyph: number; readonly advance: number } {
    const number = this.#numberOf(code);
    return { glyph: this.#glyphs[number] as number, advance: this.#advances[number] as number };
  }

  #numberOf(code: number): number {
    const known = code < TABLED ? (this.#tabled[code] as number) : (this.#others.get(code) ?? 0);
    return known === 0 ? this.#learnCharacter(code) : known;
  }

  #learnCharacter(code: number): number {
    const number = this.#codes.push(code) - 1;
    if (code < TABLED) this.#tabled[code] = number;
    else this.#others.set(code, number);
    const character = String.fromCodePoint(code);
    const { glyphs, advances, offsets } = this.#ask(character);
    this.#glyphs.push(glyphs[0] as number);
    this.#advances.push(advances[0] as number);
    const isSingle = glyphs.length === 1 && !offsets;
    // Kerning looks past marks.
    this.#regular.push(this.#pairwise && isSingle && isLatinOrCommon(code) && !/\p{M}/u.test(character));
    return number;
  }

  #kernOf(first: number, second: number): number {
    if (first >= this.#rows || second >= this.#rows) this.#grow();
    const at = first * this.#rows + second;
    const known = this.#pairs[at] as number;
    if (known !== UNKNOWN) return known;
    if (this.#unasked !== '') {
      const text = this.#unasked;
      this.#unasked = '';
      if (this.#countUnknownPairs(text) >= WORTH_A_TEXT) this.#learnPairs(text);
      return this.#kernOf(first, second);
    }
    const kern = this.#learnPair(first, second);
    this.#pairs[at] = kern;
    return kern;
  }

  #countUnknownPairs(text: string): number {
    let count = 0;
    let before = NOTHING;
    for (let at = 0; at < text.length; at += 1) {
      const number = this.#numberOf(text.charCodeAt(at));
      const isTabled = number < this.#rows && before < this.#rows;
      if (before !== NOTHING && (!isTabled || this.#pairs[before * this.#rows + number] === UNKNOWN))
        count += 1;
      before = number;
    }
    return count;
  }

  /**
   * One question about a whole text teaches all its pairs, where every character kept its own glyph;
   * otherwise nothing is learnt from it, and each pair is asked for by itself.
   */
  #learnPairs(text: string): void {
    const numbers = Array.from(text, (character) => this.#numberOf(character.codePointAt(0) as number));
    const { glyphs, advances, offsets } = this.#ask(text);
    const isPlain = numbers.every(
      (number, at) => this.#regular[number] && glyphs[at] === this.#glyphs[number],
    );
    if (offsets || !isPlain || glyphs.length !== numbers.length) return;
    if (this.#codes.length > this.#rows) this.#grow();
    for (let at = 1; at < numbers.length; at += 1) {
      const first = numbers[at - 1] as number;
      const kern = (advances[at - 1] as number) - (this.#advances[first] as number);
      this.#pairs[first * this.#rows + (numbers[at] as number)] = kern;
    }
  }

  #learnPair(first: number, second: number): number {
    if (first === NOTHING) return this.#regular[second] ? 0 : IRREGULAR;
    if (!this.#regular[first] || !this.#regular[second]) return IRREGULAR;
    const pair = String.fromCodePoint(this.#codes[first] as number, this.#codes[second] as number);
    const { glyphs, advances, offsets } = this.#ask(pair);
    const same =
      glyphs.length === 2 &&
      glyphs[0] === this.#glyphs[first] &&
      glyphs[1] === this.#glyphs[second] &&
      advances[1] === this.#advances[second];
    return same && !offsets ? (advances[0] as number) - (this.#advances[first] as number) : IRREGULAR;
  }

  #ask(text: string): GlyphString {
    return this.#face.shape(text, this.#features, LATIN);
  }

  /** Adds what the font itself makes of a word. */
  #addWhole(word: string, start: number, columns: GlyphColumns): void {
    let shaped = this.#whole.get(word);
    if (!shaped) {
      shaped = this.#face.shape(word, this.#features, isLatin(word) ? LATIN : undefined);
      this.#whole.set(word, shaped);
    }
    addShaped(shaped, start, columns);
  }

  #grow(): void {
    const rows = Math.max(96, this.#rows * 2, this.#codes.length);
    const pairs = new Int16Array(rows * rows).fill(UNKNOWN);
    for (let row = 0; row < this.#rows; row += 1) {
      pairs.set(this.#pairs.subarray(row * this.#rows, (row + 1) * this.#rows), row * rows);
    }
    this.#pairs = pairs;
    this.#rows = rows;
  }
}

function isLatin(word: string): boolean {
  for (const character of word) if (!isLatinOrCommon(character.codePointAt(0) as number)) return false;
  return true;
}

/** After the next space, or at the text's end. */
function wordEnd(text: string, from: number): number {
  const space = text.indexOf(' ', from);
  return space < 0 ? text.length : space + 1;
}
