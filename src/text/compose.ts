/** Runs of text → one row of glyphs, with where each came from. Everything is in font units. */

import { type Place, problem, type Report } from '../diagnostics.ts';
import type { Direction } from '../direction.ts';
import { originAt } from '../origin.ts';
import { isJoiner, isMark } from './characters.ts';
import { type Cover, type Coverage, coverageOf, type Drawn } from './coverage.ts';
import { type Order, orderOf } from './direction.ts';
import { type GlyphOffset, ON_PEN } from './face.ts';
import { type GlyphColumns, shapesOf, type WordShapes } from './learnt.ts';
import type { InlineItem, TextRun } from './paragraph.ts';
import { type Refusal, Refusals } from './refusals.ts';
import type { ShapableFace } from './shapable.ts';
import { shapedWordsOf } from './shaped-words.ts';
import { rowOfStarts } from './starts.ts';
import { restOfWord, type WordSetting, wordFaces } from './word-faces.ts';

/** Neighbouring glyphs of one item in one face. */
export interface Span {
  readonly item: number;
  readonly run: TextRun;
  readonly face: ShapableFace;
  readonly shapes: WordShapes;
  readonly firstGlyph: number;
  /** After its last glyph. */
  endGlyph: number;
  /** Odd where it runs from right to left (UAX #9). Glyphs are in the order of the text all the same. */
  readonly level: number;
}

export interface Composition {
  /** A column per property of the glyphs; advances in font units, `starts` in UTF-16 units of `text`. */
  readonly glyphs: readonly number[];
  readonly advances: readonly number[];
  readonly starts: readonly number[];
  /** How far glyphs stand off the pen; undefined where none does. */
  readonly offsets: readonly GlyphOffset[] | undefined;
  /** All runs one after the other, in Unicode's composed form (NFC), characters that are not drawn included. */
  readonly source: string;
  /** What is drawn of it, as a reader gets it. */
  readonly text: string;
  /** The same, character by character, as the glyphs were asked for. */
  readonly shaped: string;
  /** Where each UTF-16 unit of `source` lies in `text`; undefined when they are the same. */
  readonly textPlaces: readonly number[] | undefined;
  readonly spans: readonly Span[];
  /** Per item, where it begins in `source`. */
  readonly itemStarts: readonly number[];
  /** That of its lines; undefined where all of the text runs from left to right. */
  readonly direction: Direction | undefined;
}

/** @param language that of the paragraph itself, which says which way its lines run */
export function compose(
  items: readonly InlineItem[],
  language: string | undefined,
  report: Report,
): Composition {
  // Without what turns words around those that would have to be are refused, each where it stands.
  const canTurn = items.some((item) => item.kind === 'run' && coverageOf(item.chain).canShape);
  const composer = new Composer(items, canTurn ? orderOf(items, language) : undefined, report);
  for (let index = 0; index < items.length; index += 1) composer.item(items[index] as InlineItem, index);
  return composer.finish();
}

/** On one letter; no language needs more, and a heap of them would reach over what stands above. */
const MOST_MARKS = 8;

/** Of a word that cannot be set, in a message. */
const LONGEST_SHOWN = 40;

/** Glyphs are gathered in rows that are used again and again, and copied at their right length. */
const columns: GlyphColumns = { glyphs: [], advances: [], starts: [], offsets: new Map(), length: 0 };

interface Setting extends WordSetting {
  readonly level: number;
}

class Composer {
  source = '';
  text = '';
  shaped = '';
  textPlaces: number[] | undefined;
  readonly itemStarts: number[] = [];
  readonly spans: Span[] = [];
  readonly #items: readonly InlineItem[];
  readonly #order: Order | undefined;
  readonly #report: Report;
  readonly #refusals = new Refusals();
  /** How many marks stand in a row so far. */
  #marks = 0;

  constructor(items: readonly InlineItem[], order: Order | undefined, report: Report) {
    this.#items = items;
    this.#order = order;
    this.#report = report;
    columns.length = 0;
    columns.offsets.clear();
  }

  item(item: InlineItem, index: number): void {
    this.itemStarts.push(this.source.length);
    if (item.kind === 'run') this.run(item, index);
    else this.space();
  }

  finish(): Composition {
    this.#refusals.tell(this.#report);
    const { source, textPlaces } = this;
    // What is drawn as it was written is kept once.
    const { text, shaped } = textPlaces ? this : { text: source, shaped: source };
    const { length, offsets } = columns;
    // Copies are as long as they need to be; an array that grew keeps room for sixteen.
    const itemStarts = this.itemStarts.slice();
    const spans = this.spans.slice();
    return {
      source,
      text,
      shaped,
      textPlaces,
      itemStarts,
      spans,
      direction: this.#order?.direction,
      glyphs: columns.glyphs.slice(0, length),
      advances: columns.advances.slice(0, length),
      starts: rowOfStarts(columns.starts, 0, length, 0),
      offsets:
        offsets.size === 0 ? undefined : Array.from({ length }, (_, row) => offsets.get(row) ?? ON_PEN),
    };
  }

  run(run: TextRun, item: number): void {
    const text = run.text.normalize('NFC');
    const coverage = coverageOf(run.chain);
    const rest = restOfWord(this.#items, item);
    const isPlain = !this.#order && coverage.isPlain(text);
    if (isPlain && (rest === undefined || coverage.isPlain(rest.before + rest.after))) {
      this.#notePlaces(text.length, 1);
      this.source += text;
      this.#stretch(run, item, { face: coverage.primary, isShaped: false, level: 0 }, text, text);
    } else this.#mixed(run, item, coverage, text, wordFaces(coverage, text, rest));
  }

  /** A line break parts words, also where it is not taken or the text copied. */
  space(): void {
    const last = this.spans.at(-1);
    if (!last || this.source.endsWith(' ')) return;
    this.#notePlaces(1, 1);
    const { run, item, face } = last;
    const level = this.#levelHere();
    this.source += ' ';
    this.#stretch(run, item, { face, isShaped: level % 2 === 1, level }, ' ', ' ');
  }

  #mixed(
    run: TextRun,
    item: number,
    coverage: Coverage,
    text: string,
    settingAt: (at: number) => WordSetting,
  ): void {
    this.textPlaces ??= upTo(this.source.length);
    let setting: Setting = { face: coverage.primary, isShaped: false, level: 0 };
    let shaped = '';
    let written = '';
    let at = 0;
    const flush = () => {
      this.#stretch(run, item, setting, shaped, written);
      shaped = '';
      written = '';
    };
    for (const character of text) {
      const wanted = settingAt(at);
      const level = this.#levelHere();
      this.#notePlaces(character.length, 0, written.length);
      this.source += character;
      const drawn = this.#drawn(run, coverage, wanted, text, at);
      at += character.length;
      if (!drawn) continue;
      const isShaped = level % 2 === 1 || (wanted.isShaped && drawn.face === wanted.face);
      const own = { face: drawn.face, isShaped, level };
      if (!isSameSetting(own, setting) || drawn.advance !== undefined) flush();
      setting = own;
      shaped += drawn.shaped;
      written += drawn.written;
      if (drawn.advance !== undefined) {
        flush();
        columns.advances[columns.length - 1] = drawn.advance;
      }
    }
    flush();
  }

  /** Of the character that comes next. */
  #levelHere(): number {
    return this.#order?.levels[this.source.length] ?? 0;
  }

  /** How the character at a place of a run's text is drawn; undefined where it is not, which is told unless that is right. */
  #drawn(run: TextRun, coverage: Coverage, wanted: WordSetting, text: string, at: number): Drawn | undefined {
    const code = text.codePointAt(at) as number;
    const cover = coverage.cover(code, wanted.face);
    if (cover === 'ignored') return joiner(code, wanted);
    this.#marks = isMark(code) ? this.#marks + 1 : 0;
    // Composed text has no marks left but those for which there is no ready-made letter.
    if (this.#marks > 0 && isLoose(cover, wanted)) this.#tellWord('text/loose-mark', run, text, at);
    else if (this.#marks > MOST_MARKS) {
      if (this.#marks === MOST_MARKS + 1) this.#tellWord('text/too-many-marks', run, text, at);
    } else if (typeof cover === 'object') return cover;
    else this.#refuse(cover, code, originAt(run.origin, at), coverage);
    return undefined;
  }

  #refuse(refusal: Refusal, code: number, place: Place | undefined, coverage: Coverage): void {
    const looked = coverage.lookedFor(code);
    const isAbsent = refusal === 'no-glyph' && looked.package !== undefined;
    this.#refusals.add(isAbsent ? 'font-not-installed' : refusal, code, place, looked);
  }

  /** Tells of the word that has the mark, at the place where it begins. */
  #tellWord(code: 'text/loose-mark' | 'text/too-many-marks', run: TextRun, text: string, at: number): void {
    const start = text.lastIndexOf(' ', at) + 1;
    const [word = ''] = text.slice(start).split(' ', 1);
    const shown = word.slice(0, LONGEST_SHOWN);
    const told = problem(code, originAt(run.origin, start), { text: shown });
    this.#report({ ...told, sought: shown });
  }

  /** Says where the next units of `source` lie in `text`: from its end and `ahead` on, `step` apart. */
  #notePlaces(count: number, step: number, ahead = 0): void {
    if (!this.textPlaces) return;
    for (let at = 0; at < count; at += 1) this.textPlaces.push(this.text.length + ahead + at * step);
  }

  #stretch(
    run: TextRun,
    item: number,
    { face, isShaped, level }: Setting,
    shaped: string,
    written: string,
  ): void {
    if (shaped === '') return;
    let span = this.spans.at(-1);
    const { features, language } = run;
    const shapes = isShaped
      ? shapedWordsOf(face, { features, language, direction: level % 2 === 1 ? 'rtl' : 'ltr' })
      : shapesOf(face, features);
    if (span?.item !== item || span.shapes !== shapes || span.level !== level) {
      span = { item, run, face, shapes, firstGlyph: columns.length, endGlyph: 0, level };
      this.spans.push(span);
    }
    span.shapes.add(shaped, this.text.length, columns);
    span.endGlyph = columns.length;
    this.text += written;
    this.shaped += shaped;
  }
}

/** What has no look is drawn, as nothing, only where letters ask whether it is there. */
function joiner(code: number, { face, isShaped }: WordSetting): Drawn | undefined {
  if (!isShaped || !isJoiner(code)) return undefined;
  const character = String.fromCodePoint(code);
  return { face, shaped: character, written: character, advance: undefined };
}

/** A mark that the word's own face does not set on its letter. */
function isLoose(cover: Cover, { face, isShaped }: WordSetting): boolean {
  return cover === 'no-glyph' || (typeof cover === 'object' && (!isShaped || cover.face !== face));
}

function isSameSetting(one: Setting, other: Setting): boolean {
  return one.face === other.face && one.isShaped === other.isShaped && one.level === other.level;
}

/** 0, 1, 2, … */
function upTo(end: number): number[] {
  const numbers: number[] = [];
  for (let at = 0; at < end; at += 1) numbers.push(at);
  return numbers;
}
