/** Paragraph boxes: lines of the text stage get their leading, their baselines and their places. */
import type { LineHeight, Style } from '../style/style.ts';
import { type Line, setLines } from '../text/paragraph.ts';
import type { Attempt } from './attempt.ts';
import type { ParagraphBox } from './box.ts';
import { type Measured, TOLERANCE } from './measure.ts';

export interface SetParagraph {
  readonly lines: readonly SetLine[];
}

export interface SetLine {
  readonly line: Line;
  /** Where the line starts, from the left edge of the box. */
  readonly x: number;
  /** From the top of the box. */
  readonly baseline: number;
}

export function measureParagraph(box: ParagraphBox, width: number, attempt: Attempt): Measured {
  const known = attempt.set.get(box);
  if (known?.width === width) return known;
  const measured = setParagraph(box, width, attempt);
  attempt.set.set(box, measured);
  return measured;
}

function setParagraph(box: ParagraphBox, width: number, attempt: Attempt): Measured {
  const sizes = box.inlines.map(({ style }) => attempt.size(style.fontSize));
  const lines = setLines(box.paragraph, {
    measure: width + TOLERANCE,
    sizes,
    wrap: box.style.textWrap,
    optionalBreaks: attempt.optionalBreaks,
  });
  const { height, ascent } = leading(box, sizes);
  const set = lines.map((line, index): SetLine => {
    if (line.width > width + 2 * TOLERANCE) reportWideLine(box, line, width, attempt);
    return { line, x: indent(box.style, width - line.width), baseline: index * height + ascent };
  });
  return { box, width, height: set.length * height, baseline: ascent, children: [], lines: { lines: set } };
}

export function naturalParagraphWidth(box: ParagraphBox, attempt: Attempt): number {
  const sizes = box.inlines.map(({ style }) => attempt.size(style.fontSize));
  const request = { measure: Number.POSITIVE_INFINITY, sizes, wrap: 'wrap', optionalBreaks: false } as const;
  return Math.max(0, ...setLines(box.paragraph, request).map((line) => line.width));
}

/**
 * The height of every line and where its baseline lies: the tallest line height among the words, with
 * the first face centred in it, half the leading above and half below (CSS 2.1, 10.8.1). The same for all
 * lines: a character from a fallback font does not disturb the rhythm.
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

/** Whether the size of these words is the one that is looked for. */
export function isFitted(box: ParagraphBox): boolean {
  return box.inlines.some(({ style }) => typeof style.fontSize !== 'number');
}

function indent(style: Style, free: number): number {
  if (style.textAlign === 'center') return free / 2;
  return style.textAlign === 'end' ? free : 0;
}

function reportWideLine(box: ParagraphBox, line: Line, width: number, attempt: Attempt): void {
  const word = line.fragments
    .map(({ text }) => text)
    .join('')
    .trim();
  attempt.overflow({ kind: 'width', box, word, needs: line.width, has: width });
}
