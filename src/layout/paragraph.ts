/** Paragraph boxes: lines of the text stage get their leading, their baselines and their places. */
import type { LineHeight, Style } from '../style/style.ts';
import { type Fragment, type Line, setLines } from '../text/paragraph.ts';
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
  const set: SetLine[] = [];
  let y = 0;
  for (const line of lines) {
    if (line.width > width + 2 * TOLERANCE) reportWideLine(box, line, width, attempt);
    const { height, ascent } = leading(box, line, attempt);
    set.push({ line, x: indent(box.style, width - line.width), baseline: y + ascent });
    y += height;
  }
  return { box, width, height: y, baseline: set[0]?.baseline ?? y, children: [], lines: { lines: set } };
}

export function naturalParagraphWidth(box: ParagraphBox, attempt: Attempt): number {
  const sizes = box.inlines.map(({ style }) => attempt.size(style.fontSize));
  const request = { measure: Number.POSITIVE_INFINITY, sizes, wrap: 'wrap', optionalBreaks: false } as const;
  return Math.max(0, ...setLines(box.paragraph, request).map((line) => line.width));
}

/**
 * The height of a line and where its baseline lies: each fragment is centred in its own line height,
 * half the leading above and half below (CSS 2.1, 10.8.1); the line holds them all.
 */
function leading(box: ParagraphBox, line: Line, attempt: Attempt): { height: number; ascent: number } {
  let ascent = 0;
  let descent = 0;
  for (const fragment of line.fragments) {
    const style = box.inlines[fragment.item]?.style ?? box.style;
    const extents = fragmentExtents(fragment, style);
    ascent = Math.max(ascent, extents.ascent);
    descent = Math.max(descent, extents.descent);
  }
  if (line.fragments.length > 0) return { height: ascent + descent, ascent };
  const empty = lineHeightOf(box.style, attempt.size(box.style.fontSize));
  return { height: empty, ascent: empty };
}

function fragmentExtents({ face, size }: Fragment, style: Style): { ascent: number; descent: number } {
  const ascent = (face.ascent * size) / face.unitsPerEm;
  const descent = (face.descent * size) / face.unitsPerEm;
  const halfLeading = (lineHeightOf(style, size) - ascent - descent) / 2;
  return { ascent: ascent + halfLeading, descent: descent + halfLeading };
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
