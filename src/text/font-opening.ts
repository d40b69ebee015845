/** A font file that was judged sound → the font as fontkit has it, tried out. */
import { create, type Font, type Glyph } from 'fontkit';
import { type Diagnostic, problem, type Report } from '../diagnostics.ts';
import type { CharacterSet } from './character-set.ts';
import { brokenInside, type FontFacts } from './font-judge.ts';
import { NotHere } from './late-files.ts';
import { judgeListed, type ListedFont } from './listed-font.ts';
import type { Reading } from './reading.ts';

/**
 * Thrown where a file cannot be used: one that stands in for a script, which is judged when it is first drawn with, or one
 * with which the library cannot do what it must, though its tables passed. A person's mistake, found too deep for a report: it
 * ends the work, and `tellBrokenFont` turns it into a problem.
 */
export class BrokenFont extends Error {
  readonly fault: Diagnostic;

  constructor(fault: Diagnostic, cause?: unknown) {
    super(`A font cannot be used: ${fault.code}`, { cause });
    this.fault = fault;
  }
}

/** @param cause what the library threw while it was asked something of the file; a file that is not here is not broken */
export function brokenBy(cause: unknown, { file, place }: Pick<ListedFont, 'file' | 'place'>): BrokenFont {
  if (cause instanceof BrokenFont) return cause;
  if (cause instanceof NotHere) throw cause;
  const table = cause instanceof BrokenTable ? cause.table : undefined;
  return new BrokenFont(problem('text/font-file-broken', place, { file, table }), cause);
}

class BrokenTable extends Error {
  readonly table: string;

  constructor(table: string) {
    super(`The table ${table} is broken`);
    this.table = table;
  }
}

/** Reports an error that is a broken font; throws any other again. */
export function tellBrokenFont(error: unknown, report: Report): void {
  if (!(error instanceof BrokenFont)) throw error;
  report(error.fault);
}

export interface FontSource extends ListedFont {
  readonly id: string;
  readonly family: string;
  /** Where they are known without the file. */
  readonly characters?: CharacterSet | undefined;
}

/** What a file says of itself; throws where it cannot be used. */
export function factsOf(source: ListedFont): FontFacts {
  const judgement = judgeListed(source);
  if (judgement.fault) throw new BrokenFont(judgement.fault);
  return judgement.facts;
}

/**
 * Fontkit keeps one object per glyph, with the characters that it first stood for; which glyph stands for
 * which characters of a text is then lost. Here every use gets its own.
 */
export function openFont(source: FontSource, reading: Reading): Font {
  factsOf(source);
  const { id, family } = source;
  const bytes = source.read();
  const broken = brokenInside(bytes);
  if (broken !== undefined) throw new BrokenTable(broken);
  const font = create(bytes as Parameters<typeof create>[0]) as Font;
  reading.watch(font);
  const name = nameOf(font) ?? `${family}-${id}`;
  Object.defineProperty(font, 'postscriptName', { value: plainName(name) });
  tryOut(font);
  if (isBlank(font)) {
    const { file, place } = source;
    throw new BrokenFont(problem('text/font-file-unfit', place, { file, why: 'blank' }));
  }
  const getGlyph = font.getGlyph.bind(font);
  font.getGlyph = (glyphId, codePoints) => {
    const glyph = getGlyph(glyphId);
    return codePoints ? Object.create(glyph, { codePoints: { value: codePoints } }) : glyph;
  };
  return font;
}

function nameOf({ postscriptName, fullName, familyName }: Font): string | undefined {
  return [postscriptName, fullName, familyName].find((name) => plainName(name ?? '') !== '');
}

/** The longest that PostScript allows. */
const LONGEST_NAME = 63;

/**
 * A name as PostScript has them (OpenType specification, name ID 6), and as PDF writes them without a detour: no spaces, no
 * brackets, no `#`, no accents.
 */
function plainName(name: string): string {
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '');
  const plain = letters.replace(/[^A-Za-z0-9!$&'*+,.:;=?@^_`|~-]+/g, '_').slice(0, LONGEST_NAME);
  return /[A-Za-z0-9]/.test(plain) ? plain : '';
}

/** Tables that fontkit leaves out in silence where it cannot read them. */
const SHAPING = ['GSUB', 'GPOS', 'GDEF'];

interface Inside {
  readonly directory: { readonly tables: Readonly<Record<string, unknown>> };
  readonly [table: string]: unknown;
}

/** Does all at once that will be done later, with what every font has. */
function tryOut(font: Font): void {
  const inside = font as unknown as Inside;
  for (const table of ['head', 'hhea', 'maxp', 'OS/2', 'post', ...SHAPING]) {
    if (table in inside.directory.tables && inside[table] === undefined) throw new BrokenTable(table);
  }
  readGlyph(font, 0);
  (font.createSubset() as unknown as { encode(): Uint8Array }).encode();
  font.layout('A');
}

/** Whether it has letters, and none of them can be seen. */
function isBlank(font: Font): boolean {
  const hasInk = (code: number): boolean =>
    readGlyph(font, font.glyphForCodePoint(code).id).path.commands.length > 0;
  const letters = font.characterSet.filter(isSeen);
  return letters.length > 0 && !letters.some(hasInk);
}

/** Whether a character leaves ink in every font that has it. */
export function isSeen(code: number): boolean {
  return SEEN.test(String.fromCodePoint(code));
}

const SEEN = /^(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]$/u;

/** A glyph whose outline can be drawn. */
export function readGlyph(font: Font, id: number): Glyph {
  const glyph = font.getGlyph(id);
  const isDrawable = glyph.path.commands.every(({ args }) => args.every(Number.isFinite));
  if (!isDrawable || !Number.isFinite(glyph.advanceWidth)) throw new Error(`Glyph ${id} cannot be drawn`);
  return glyph;
}

/** Whether its glyphs have numbers and no names (CID-keyed CFF). */
export function isKeyed(font: Font): boolean {
  const outlines = (font as unknown as Inside)['CFF '] as { readonly isCIDFont: boolean } | undefined;
  return outlines?.isCIDFont === true;
}
