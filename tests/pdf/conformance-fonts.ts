/** Fonts: embedded, and each code that is shown has a glyph, a width and a text. */

import type { PdfFile } from '../../src/node/preflight/pdf-file.ts';
import { type Dictionary, Name, Text } from '../../src/node/preflight/pdf-syntax.ts';
import { nameOf, type ReportProblem } from './conformance.ts';
import { paintingOf } from './painting.ts';

export function checkFonts(file: PdfFile, report: ReportProblem): void {
  for (const [font, codes] of shownCodes(file, report)) {
    const name = nameOf(font.get('BaseFont'));
    checkFont(file, font, codes, (problem) => report(`font ${name}: ${problem}`));
  }
}

/** The codes that pages and forms show, by font. */
function shownCodes(file: PdfFile, report: ReportProblem): Map<Dictionary, Set<number>> {
  const shown = new Map<Dictionary, Set<number>>();
  let codes = new Set<number>();
  for (const { operator, operands, resources } of file.pages.flatMap((page) => paintingOf(file, page))) {
    const [first] = operands;
    if (operator === 'Tf' && first instanceof Name) {
      const fonts = resources.get('Font');
      const font = fonts === undefined ? undefined : file.dictionary(fonts).get(first.name);
      if (font === undefined) report(`the font ${first.name} is not in the resources`);
      else codes = codesIn(shown, file.dictionary(font));
    }
    if (operator !== 'Tj' && operator !== 'TJ') continue;
    const texts = [first].flat().filter((value) => value instanceof Text);
    for (const code of texts.flatMap(({ bytes }) => codesOf(bytes))) codes.add(code);
  }
  return shown;
}

function codesIn(shown: Map<Dictionary, Set<number>>, font: Dictionary): Set<number> {
  const codes = shown.get(font) ?? new Set();
  shown.set(font, codes);
  return codes;
}

function codesOf(bytes: string): number[] {
  return Array.from(Buffer.from(bytes, 'latin1').swap16().toString('utf16le'), (unit) => unit.charCodeAt(0));
}

function checkFont(file: PdfFile, font: Dictionary, codes: ReadonlySet<number>, report: ReportProblem): void {
  const [descendant] = file.list(font.get('DescendantFonts')).map((each) => file.dictionary(each));
  const descriptor = file.dictionary(descendant?.get('FontDescriptor'));
  if (!/^[A-Z]{6}\+/.test(nameOf(font.get('BaseFont')) ?? '')) report('not a subset');
  if (nameOf(font.get('Encoding')) !== 'Identity-H') report('another encoding than Identity-H');
  const isTrueType = nameOf(descendant?.get('Subtype')) === 'CIDFontType2';
  if (isTrueType && nameOf(descendant?.get('CIDToGIDMap')) !== 'Identity')
    report('another map of glyphs than Identity');
  const program = descriptor.get(isTrueType ? 'FontFile2' : 'FontFile3');
  if (file.stream(program).data.length === 0) report('no font file');
  const texts = textsByCode(file.stream(font.get('ToUnicode')).data.toString('latin1'));
  const [start, widths] = file.list(descendant?.get('W'));
  for (const code of codes) {
    if (code === 0) report('shows .notdef');
    const text = texts.get(code);
    if (!text || /[\0\ufeff\ufffe\uffff]/.test(text)) report(`code ${code} has no text`);
    if (start !== 0 || typeof file.list(widths)[code] !== 'number') report(`code ${code} has no width`);
  }
}

/** A ToUnicode map whose ranges all list their texts. */
function textsByCode(cmap: string): Map<number, string> {
  const texts = new Map<number, string>();
  for (const [, first = '', list = ''] of cmap.matchAll(/<(\w+)> <\w+> \[(.*?)\]/g)) {
    for (const [index, [, hex = '']] of [...list.matchAll(/<([\w ]*)>/g)].entries()) {
      const bytes = Buffer.from(hex.replace(/ /g, ''), 'hex');
      texts.set(Number.parseInt(first, 16) + index, bytes.swap16().toString('utf16le'));
    }
  }
  return texts;
}
