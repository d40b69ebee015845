/**
 * Breaking words that no line can hold: after a sign where that is enough, else between any two characters,
 * without a hyphen. Words that some line can hold are left alone.
 */
import type { SourceBreaks } from './breaks.ts';
import type { Composition } from './compose.ts';
import { BreakKind, type BreakPoints, chooseBreaks, TOLERANCE, type Wrap } from './linebreak.ts';
import type { InlineItem } from './paragraph.ts';

/** After these an address is best broken (The Chicago Manual of Style has more, and some before). */
const SIGNS = '/?&=.-_';

export function mayBreakAnywhere(item: InlineItem | undefined): boolean {
  return item?.kind === 'run' && item.overflowWrap === 'anywhere';
}

/** The legal breaks with, in the runs that allow it, one between every two characters of a word. */
export function withEmergencies(
  found: SourceBreaks,
  { source, itemStarts }: Composition,
  items: readonly InlineItem[],
): SourceBreaks {
  const at: number[] = [];
  const kinds: BreakKind[] = [];
  let next = 0;
  const goTo = (offset: number) => {
    for (; next < found.at.length && (found.at[next] as number) <= offset; next += 1) {
      at.push(found.at[next] as number);
      kinds.push(found.kinds[next] as BreakKind);
    }
  };
  for (let index = 0; index < items.length; index += 1) {
    if (!mayBreakAnywhere(items[index])) continue;
    const start = itemStarts[index] as number;
    const from = mayBreakAnywhere(items[index - 1]) ? start : start + 1;
    for (const offset of characterStarts(source, start, itemStarts[index + 1] ?? source.length)) {
      if (offset < from || offset === 0 || !mayBegin(source, offset)) continue;
      goTo(offset);
      if (at.at(-1) === offset) continue;
      at.push(offset);
      kinds.push(isAfterSign(source, offset) ? BreakKind.sign : BreakKind.anywhere);
    }
  }
  goTo(source.length);
  return { at, kinds };
}

/** Made when it is first needed. */
let segmenter: Intl.Segmenter | undefined;

/** Characters as people count them: a letter with its marks is one. */
function* characterStarts(source: string, start: number, end: number): Generator<number> {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  for (const { index } of segmenter.segment(source.slice(start, end))) yield start + index;
}

/** No line begins with a space; it may end at one that is no legal break, such as that before three dots. */
function mayBegin(source: string, at: number): boolean {
  return !/\s/.test(source[at] ?? ' ');
}

/** Signs that stand together stay together. */
function isAfterSign(source: string, at: number): boolean {
  return SIGNS.includes(source[at - 1] ?? ' ') && !SIGNS.includes(source[at] ?? ' ');
}

/** As `chooseBreaks`, with the breaks that only words need which are too wide without them. */
export function chooseWithEmergencies(
  points: BreakPoints,
  from: number,
  to: number,
  measure: number,
  wrap: Wrap,
): readonly number[] {
  const kept = keptBreaks(points, from, to, measure);
  const column = <T>(values: readonly T[]) => kept.map((at) => values[at] as T);
  const thin = { kinds: column(points.kinds), ends: column(points.ends), starts: column(points.starts) };
  return chooseBreaks(thin, 0, kept.length - 1, measure, wrap).map((at) => kept[at] as number);
}

/** Places in the columns: where a line may end anyway, and in words too wide where they are to be broken. */
function keptBreaks(points: BreakPoints, from: number, to: number, measure: number): number[] {
  const kept = [from];
  addBreaks(points, from, to, measure, BreakKind.tight, kept);
  return kept;
}

/**
 * Adds the breaks after `from` up to `to` that are no worse than a kind; between two of them that are too
 * far apart for a line, those of the next kind as well.
 */
function addBreaks(
  points: BreakPoints,
  from: number,
  to: number,
  measure: number,
  worst: number,
  kept: number[],
): void {
  const { kinds, ends, starts } = points;
  let start = from;
  for (let at = from + 1; at <= to; at += 1) {
    const kind = kinds[at] as BreakKind;
    if (at < to && kind > worst && kind <= BreakKind.anywhere) continue;
    const width = (ends[at] as number) - (starts[start] as number);
    const isTooWide = worst < BreakKind.anywhere && width > measure + TOLERANCE;
    if (isTooWide) addBreaks(points, start, at, measure, worst + 1, kept);
    else kept.push(at);
    start = at;
  }
}
