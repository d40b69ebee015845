/** A font file that was judged sound → the font as fontkit has it, tried out. */
import { create, type Font, type Glyph } from 'fontkit';
import { type Place, problem, type Report } from '../diagnostics.ts';
import { brokenInside } from './font-judge.ts';

export interface NamedFile {
  readonly file: string;
  readonly place: Place | undefined;
}

/**
 * Thrown where the library cannot do with a file what it must, though its tables passed: a person's mistake, found too deep
 * for a report. It ends the work, and `tellBrokenFont` turns it into a problem.
 */
export class BrokenFont extends Error {
  readonly source: NamedFile;
  readonly table: string | undefined;

  constructor({ file, place }: NamedFile, cause: unknown) {
    super(`The font ${file} cannot be used`, { cause });
    this.source = { file, place };
    this.table = cause instanceof BrokenTable ? cause.table : undefined;
  }
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
  const { file, place } = error.source;
  report(problem('text/font-file-broken', place, { file, table: error.table }));
}

export interface FontBytes {
  readonly id: string;
  readonly family: string;
  readonly bytes: Uint8Array;
}

/**
 * Fontkit keeps one object per glyph, with the characters that it first stood for; which glyph stands for
 * which characters of a text is then lost. Here every use gets its own.
 */
export function openFont({ id, family, bytes }: FontBytes): Font {
  const broken = brokenInside(bytes);
  if (broken !== undefined) throw new BrokenTable(broken);
  const font = create(bytes as Parameters<typeof create>[0]) as Font;
  const name = nameOf(font) ?? `${family}-${id}`;
  Object.defineProperty(font, 'postscriptName', { value: plainName(name) });
  tryOut(font);
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
