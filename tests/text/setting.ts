/** Short ways to set text in tests. */
import { collect } from '../../src/diagnostics.ts';
import { drawLine } from '../../src/text/lines.ts';
import {
  chooseLines,
  type Fragment,
  type InlineItem,
  type LineRequest,
  type Paragraph,
  prepareParagraph,
  type TextRun,
} from '../../src/text/paragraph.ts';
import { boxChain } from './box-font.ts';

/** A line with its glyphs. */
export interface Line {
  readonly width: number;
  readonly fragments: readonly Fragment[];
}

export function setLines(paragraph: Paragraph, asked: LineRequest): Line[] {
  return chooseLines(paragraph, asked).map((line) => ({
    width: line.width,
    fragments: drawLine(paragraph, line, asked.sizes),
  }));
}

const chain = boxChain();

export function run(text: string, options: Partial<TextRun> = {}): TextRun {
  return {
    kind: 'run',
    text,
    chain,
    features: [],
    language: 'nl',
    hyphens: 'none',
    overflowWrap: 'normal',
    origin: undefined,
    ...options,
  };
}

/** Sets at 10 points, where a character of the box font takes 5; `measure` is in characters. */
export function request(
  items: readonly InlineItem[],
  measure: number,
  options: Partial<LineRequest> = {},
): LineRequest {
  return {
    measure: measure * 5,
    sizes: items.map(() => 10),
    wrap: 'wrap',
    optionalBreaks: false,
    holdsInk: false,
    ...options,
  };
}

export function set(
  items: string | readonly InlineItem[],
  measure: number,
  options: Partial<LineRequest> = {},
): Line[] {
  const list = typeof items === 'string' ? [run(items)] : items;
  const paragraph = prepareParagraph(list, (diagnostic) => {
    throw new Error(`Reported: ${JSON.stringify(diagnostic)}`);
  });
  return setLines(paragraph, request(list, measure, options));
}

/** What stands on each line as it is drawn. */
export function drawn(lines: readonly Line[]): string[] {
  return lines.map(({ fragments }) => fragments.map(({ text }) => text).join(''));
}

/** What a reader gets of all lines together, soft hyphens taken out. */
export function copied(lines: readonly Line[]): string {
  const words = lines.flatMap(({ fragments }) => fragments.map(({ text, actual }) => actual ?? text));
  return words.join('').replaceAll('\u00ad', '');
}

export function diagnosed(items: readonly InlineItem[]) {
  const collector = collect();
  prepareParagraph(items, collector.report);
  return collector.diagnostics;
}

export const WRAPS = ['wrap', 'pretty', 'balance'] as const;

/** Words that may be broken between any two letters. */
export function anywhere(text: string, options: Partial<TextRun> = {}): InlineItem[] {
  return [run(text, { overflowWrap: 'anywhere', ...options })];
}
