/** Sets paragraph boxes: gives lines their leading, baselines and places. */
import type { LineHeight, Style } from '../style/style.ts';
import { drawLine } from '../text/lines.ts';
import { mostOverhang, NO_OVERHANG, type Overhang, overhangOf } from '../text/overhang.ts';
import { type ChosenLine, chooseLines, type LineRequest } from '../text/paragraph.ts';
import type { Attempt } from './attempt.ts';
import type { ParagraphBox } from './box.ts';
import { type SetBox, TOLERANCE } from './measured.ts';

export function measureParagraph(box: ParagraphBox, width: number, attempt: Attempt): SetBox {
  const sizes = sizesOf(box, attempt);
  const lines = chooseLines(box.paragraph, {
    ...lineRequest(box.style, sizes, width),
    optionalBreaks: attempt.optionalBreaks,
  });
  const { height, ascent } = leading(box, sizes);
  const overhang = holdsInk(box.style) ? overhangOf(box.paragraph.composition, lines, sizes) : NO_OVERHANG;
  const set = { lines, firstLine: 0, isLast: true, sizes, lineHeight: height, overhang };
  const measured = { box, width, height: lines.length * height, baseline: ascent, children: [], set };
  reportWideLines(measured, attempt);
  return measured;
}

/** The request for the lines of a paragraph in this style; `width` holds their ink too, in points. */
export function lineRequest(style: Style, sizes: readonly number[], width: number): LineRequest {
  return {
    measure: width + TOLERANCE,
    sizes,
    wrap: style.textWrap,
    optionalBreaks: false,
    holdsInk: holdsInk(style),
  };
}

function holdsInk({ inkOverflow }: Style): boolean {
  return inkOverflow === 'inside';
}

export function naturalParagraphWidth(box: ParagraphBox, attempt: Attempt): number {
  const sizes = sizesOf(box, attempt);
  const request = lineRequest(box.style, sizes, Number.POSITIVE_INFINITY);
  const lines = chooseLines(box.paragraph, { ...request, wrap: 'wrap' });
  const [line] = lines;
  if (!line) return 0;
  const { composition } = box.paragraph;
  const { left, right } = request.holdsInk ? mostOverhang(composition, line.breaks, sizes) : NO_OVERHANG;
  return left + Math.max(...lines.map(({ width }) => width)) + right;
}

function sizesOf(box: ParagraphBox, attempt: Attempt): number[] {
  return box.inlines.map(({ style }) => attempt.size(style.fontSize));
}

/** Where a line starts, from the left edge of its box. */
export function indentOf(
  { style, start }: ParagraphBox,
  width: number,
  line: ChosenLine,
  overhang: Overhang,
): number {
  const { left, right } = overhang;
  const free = width - left - line.width - right;
  if (style.textAlign === 'center') return left + free / 2;
  const isAtLeft = (style.textAlign === 'start') === (start === 'ltr');
  return isAtLeft ? left : left + free;
}

/**
 * The height of every line and where its baseline lies: the tallest line height among the words, with the first face
 * centred in it, half the leading above and half below (CSS 2.1, 10.8.1). All lines are alike, so that a character from a
 * fallback font does not disturb the rhythm.
 */
function leading(box: ParagraphBox, sizes: readonly number[]): { height: number; ascent: number } {
  const heights = box.inlines.map(({ style }, index) => lineHeightOf(style, sizes[index] as number));
  const height = Math.max(...heights);
  const size = sizes[heights.indexOf(height)] as number;
  const { ascent, descent, unitsPerEm } = box.face;
  return { height, ascent: (height + ((ascent - descent) * size) / unitsPerEm) / 2 };
}

/** Distance from baseline to baseline in points. */
export function lineHeightOf(style: { readonly lineHeight: LineHeight }, size: number): number {
  return 'factor' in style.lineHeight ? style.lineHeight.factor * size : style.lineHeight.points;
}

function reportWideLines({ box, width, set }: SetBox, attempt: Attempt): void {
  const hanging = set.overhang.left + set.overhang.right;
  for (const line of set.lines) {
    const needs = line.width + hanging;
    if (needs <= width + 2 * TOLERANCE) continue;
    const fragments = drawLine(box.paragraph, line, set.sizes);
    const word = fragments.map(({ text }) => text).join('');
    attempt.overflow({ kind: 'width', box, word: word.trim(), needs, has: width });
  }
}
