/** The options for who cuts, read and checked. */
import { problem, type Report } from '../../diagnostics.ts';
import { readCardFormat } from '../formats/card-presets.ts';
import { type SheetRequest, USUAL_SHEETS } from '../formats/sheet-format.ts';
import { MARK_STYLES } from '../product.ts';
import { oneOf } from './one-of.ts';
import type { NameOfOption, SheetOptions } from './sheet-options.ts';

/** In mm. */
const WIDEST_GUTTER = 50;
const WIDEST_BLEED = 10;
const WIDEST_RADIUS = 100;

export function readCutOptions(
  { card, style, marks, gutter, bleed, round }: SheetOptions,
  nameOf: NameOfOption,
  report: Report,
): Pick<SheetRequest, 'marks' | 'gutterMm' | 'bleedMm' | 'roundMm'> {
  const gutterMm = readLength(nameOf('gutter'), gutter, WIDEST_GUTTER, report);
  const bleedMm = readLength(nameOf('bleed'), bleed, WIDEST_BLEED, report);
  // Where whole cards are in a colour, those that touch have the same.
  const isWrong = gutter !== undefined && gutterMm === undefined;
  // A perforated sheet has neither, which is told with its other options.
  const isPerforated = card !== undefined && readCardFormat(card)?.sheet !== undefined;
  const mayTouch = style === 'full' && !gutterMm;
  if (bleedMm !== undefined && !mayTouch && !isWrong && !isPerforated && (gutterMm ?? 0) < 2 * bleedMm) {
    const options = { bleed: nameOf('bleed'), gutter: nameOf('gutter') };
    report(
      problem('command/bleed-needs-gutter', undefined, { bleed: bleedMm, gutter: gutterMm ?? 0, options }),
    );
  }
  const roundMm = readLength(nameOf('round'), round, WIDEST_RADIUS, report);
  return {
    ...(roundMm && { roundMm }),
    marks: oneOf(MARK_STYLES, nameOf('marks'), marks, report) ?? USUAL_SHEETS.marks,
    ...(gutterMm !== undefined && { gutterMm }),
    ...(bleedMm !== undefined && { bleedMm }),
  };
}

/** Millimetres with a point, or with the comma of most keyboards here; undefined where nothing is given, or what is wrong. */
function readLength(
  option: string,
  typed: string | undefined,
  most: number,
  report: Report,
): number | undefined {
  if (typed === undefined) return undefined;
  const length = /^\d*[.,]?\d+$/.test(typed) ? Number(typed.replace(',', '.')) : Number.NaN;
  if (length <= most) return length;
  report(problem('command/wrong-length', undefined, { option, value: typed, most }));
  return undefined;
}
