/**
 * Whether a file is a font that can be printed with, table by table, before anything is set in it: whether all is there,
 * as it was made, and may be used. What takes long, each letter and each outline, waits until something is set in it
 * (`brokenInside`); what shapes letters (GSUB, GPOS) is judged by its sum, and by trying it (`font-opening.ts`).
 */
import { areMapsSound, hasWindowsMap, mappingOf } from './cmap.ts';
import { type FileKind, kindOf } from './font-kind.ts';
import { areOutlinesSound } from './glyf.ts';
import { changedTable, type Tables, tablesOf } from './sfnt.ts';

export type FontFault =
  | { readonly fault: 'kind'; readonly kind: Exclude<FileKind, 'font'> }
  /** Without a table: the file as a whole, which was cut off. */
  | { readonly fault: 'broken'; readonly table: string | undefined }
  | { readonly fault: 'lacking'; readonly table: string }
  | { readonly fault: 'unfit'; readonly why: Unfit };

/** Sound, and yet nothing to print with. */
export type Unfit =
  | 'variable'
  | 'colour'
  | 'bitmap'
  | 'symbol'
  | 'no-unicode'
  | 'restricted'
  | 'whole-only'
  | 'bitmap-only'
  | 'blank';

/** What a font says of itself. */
export interface FontFacts {
  /** 100 to 900. */
  readonly weight: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** Whether programs that fill in forms can write with it. */
  readonly isTypable: boolean;
}

export type Judgement = FontFault | { readonly fault: undefined; readonly facts: FontFacts };

const judged = new WeakMap<Uint8Array, Judgement>();

export function judgeFont(bytes: Uint8Array): Judgement {
  let judgement = judged.get(bytes);
  if (!judgement) {
    judgement = judge(bytes);
    judged.set(bytes, judgement);
  }
  return judgement;
}

function judge(bytes: Uint8Array): Judgement {
  const kind = kindOf(bytes);
  if (kind !== 'font') return { fault: 'kind', kind };
  const tables = tablesOf(bytes);
  if (!tables) return { fault: 'broken', table: undefined };
  const changed = changedTable(bytes, tables);
  if (changed !== undefined) return { fault: 'broken', table: changed };
  const unfit = unfitKind(tables);
  if (unfit) return { fault: 'unfit', why: unfit };
  const lacking = NEEDED.find((tag) => !tables.has(tag)) ?? lackingOutlines(tables);
  if (lacking !== undefined) return { fault: 'lacking', table: lacking };
  const broken = CHECKS.find(([, isSound]) => !isSound(new FontTables(tables)))?.[0];
  if (broken !== undefined) return { fault: 'broken', table: broken };
  return judgeUse(new FontTables(tables));
}

/** The table of a font that was judged, in which something leads to what is not there. */
export function brokenInside(bytes: Uint8Array): string | undefined {
  const font = new FontTables(tablesOf(bytes) ?? new Map());
  if (!areMapsSound(font.view('cmap'), font.glyphs)) return 'cmap';
  return areGlyphsSound(font) ? undefined : 'glyf';
}

/** Tables without which a font can be neither measured nor drawn. A font without names gets one. */
const NEEDED = ['head', 'hhea', 'maxp', 'hmtx', 'OS/2', 'cmap', 'post'];

/** Each is enough to tell. */
const UNFIT: readonly (readonly [string, Unfit])[] = [
  ['fvar', 'variable'],
  ['CFF2', 'variable'],
  ['COLR', 'colour'],
  ['sbix', 'colour'],
  ['CBDT', 'colour'],
  ['SVG ', 'colour'],
];

function unfitKind(tables: Tables): Unfit | undefined {
  const found = UNFIT.find(([tag]) => tables.has(tag))?.[1];
  if (found) return found;
  const isBitmap = ['EBDT', 'bdat'].some((tag) => tables.has(tag));
  return isBitmap && lackingOutlines(tables) ? 'bitmap' : undefined;
}

function lackingOutlines(tables: Tables): string | undefined {
  if (tables.has('CFF ')) return undefined;
  return ['glyf', 'loca'].find((tag) => !tables.has(tag));
}

/** The tables that are there for certain, and what several checks ask of them. */
class FontTables {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  view(tag: string): DataView {
    return this.#tables.get(tag) as DataView;
  }

  length(tag: string): number {
    return this.#tables.get(tag)?.byteLength ?? 0;
  }

  get glyphs(): number {
    return this.view('maxp').getUint16(4);
  }
}

/** Stands in every `head`, 12 bytes from its start. */
const HEAD_MAGIC = 0x5f0f3cf5;

/** In an order in which each can rely on those before. */
const CHECKS: readonly (readonly [string, (font: FontTables) => boolean])[] = [
  ['head', isHeadSound],
  ['maxp', (font) => font.length('maxp') >= 6 && font.glyphs > 0],
  ['hhea', (font) => font.length('hhea') >= 36 && metricsIn(font) > 0 && metricsIn(font) <= font.glyphs],
  ['hmtx', (font) => font.length('hmtx') >= 2 * (font.glyphs + metricsIn(font))],
  ['OS/2', isOs2Sound],
  ['post', (font) => font.length('post') >= 32],
  ['cmap', (font) => mappingOf(font.view('cmap')) !== 'broken'],
  ['CFF ', isCffSound],
];

function isHeadSound(font: FontTables): boolean {
  if (font.length('head') < 54) return false;
  const head = font.view('head');
  const unitsPerEm = head.getUint16(18);
  const isEm = unitsPerEm >= 16 && unitsPerEm <= 16_384;
  return head.getUint32(12) === HEAD_MAGIC && isEm && head.getUint16(50) <= 1;
}

/** Lengths by version; Apple's first one is shorter than that of others, and is enough. */
const OS2_LENGTHS = [68, 86, 96, 96, 96, 100];

function isOs2Sound(font: FontTables): boolean {
  if (font.length('OS/2') < 2) return false;
  const length = OS2_LENGTHS[font.view('OS/2').getUint16(0)];
  return length !== undefined && font.length('OS/2') >= length;
}

function metricsIn(font: FontTables): number {
  return font.view('hhea').getUint16(34);
}

function areGlyphsSound(font: FontTables): boolean {
  if (font.length('CFF ') > 0 && font.length('glyf') === 0) return true;
  const isLong = font.view('head').getUint16(50) === 1;
  return areOutlinesSound(font.view('loca'), font.view('glyf'), isLong, font.glyphs);
}

/** Its outlines are programs, which are judged when they are run. */
function isCffSound(font: FontTables): boolean {
  if (font.length('CFF ') === 0) return font.length('glyf') > 0;
  return font.length('CFF ') > 4 && font.view('CFF ').getUint8(0) === 1;
}

/** Bits of `OS/2.fsType`; of the first three the least strict counts. */
const RESTRICTED = 0x0002;
const ALLOWING = 0x000c;
const WHOLE_ONLY = 0x0100;
const BITMAP_ONLY = 0x0200;

function judgeUse(font: FontTables): Judgement {
  const mapping = mappingOf(font.view('cmap'));
  if (mapping === 'symbol') return { fault: 'unfit', why: 'symbol' };
  if (mapping !== 'unicode') return { fault: 'unfit', why: 'no-unicode' };
  const type = font.view('OS/2').getUint16(8);
  if (type & RESTRICTED && !(type & ALLOWING)) return { fault: 'unfit', why: 'restricted' };
  if (type & WHOLE_ONLY) return { fault: 'unfit', why: 'whole-only' };
  if (type & BITMAP_ONLY) return { fault: 'unfit', why: 'bitmap-only' };
  return { fault: undefined, facts: factsOf(font) };
}

/** Bits of `OS/2.fsSelection` and of `head.macStyle`. */
const ITALIC = 0x0001;
const BOLD = 0x0020;
const OBLIQUE = 0x0200;
const MAC_BOLD = 0x0001;
const MAC_ITALIC = 0x0002;

function factsOf(font: FontTables): FontFacts {
  const os2 = font.view('OS/2');
  const selection = os2.getUint16(62);
  const style = font.view('head').getUint16(44);
  // In sixteenths of sixteen bits of a degree: any slant at all.
  const isSlanted = font.view('post').getInt32(4) !== 0;
  return {
    weight: os2.getUint16(4),
    isBold: (selection & BOLD) !== 0 || (style & MAC_BOLD) !== 0,
    isItalic: (selection & (ITALIC | OBLIQUE)) !== 0 || (style & MAC_ITALIC) !== 0 || isSlanted,
    isTypable: hasWindowsMap(font.view('cmap')),
  };
}
