/**
 * Choosing line breaks, in pure numbers: the total-fit method of Knuth & Plass ("Breaking Paragraphs into
 * Lines", Software: Practice and Experience 11, 1981), for ragged setting.
 *
 * Their boxes, glue and penalties come down to less here, because glue never stretches: a legal break is
 * known by where ink ends if the line ends there, where the next line's ink begins, and by its kind. The
 * width of a line is then one subtraction. A hyphen that is only drawn at a break lies in `ends`; a letter
 * that changes after it lies in `starts`.
 */

/** Kinds of break, in order of liking. */
export const BreakKind = {
  /** At a space. */
  free: 0,
  /** Inside a word, with a hyphen that is drawn only there. */
  hyphenated: 1,
  /** After a hyphen that belongs to the word. */
  hyphen: 2,
  /** Elsewhere without a space, such as after a slash. */
  tight: 3,
  /** In a word that no line can hold, after a sign such as those of addresses. */
  sign: 4,
  /** Anywhere in a word that no line can hold. */
  anywhere: 5,
  /** At a line break that is wanted only when the paragraph is set with its optional breaks. */
  optional: 6,
  /** Here a line always ends. */
  forced: 7,
} as const;
export type BreakKind = (typeof BreakKind)[keyof typeof BreakKind];

/** Legal breaks in order, one column per property; the first one stands at the very start. */
export interface BreakPoints {
  readonly kinds: readonly BreakKind[];
  /** Where ink ends if a line ends here, and where ink begins on the line after it: any one unit. */
  readonly ends: readonly number[];
  readonly starts: readonly number[];
}

/**
 * How lines are filled. `wrap`: each as far as it goes. `pretty`: the least sum of squared slack over all
 * lines but the last. `balance`: no more lines than needed, and the least sum over all of them.
 */
export type Wrap = 'wrap' | 'pretty' | 'balance';

/** Widths are sums of many products; a line may come out this much too wide. */
export const TOLERANCE = 1e-6;

/**
 * What a break costs beside slack, as squared parts of the measure; the order is that of `BreakKind`. A
 * hyphen that is put in must save a gap of more than a quarter of the line (0.08 = 0.28²): with less, the
 * booklet's paragraphs had one in ten lines and were hardly more even for it. A break just anywhere costs
 * more than anything but a line that is too wide.
 */
const COSTS = [0, 0.08, 0.03, 0.5, 1, 40, 0, 0] as const;
const CONSECUTIVE_HYPHENS = 10;
/** More, where a hyphen would end the last full line: what follows it is short, and the word stays in two. */
const HYPHEN_BEFORE_LAST = 0.25;
const LONE_LAST_WORD = 10;
const TOO_WIDE = 1000;

/**
 * The breaks at which lines end, from the one after `from` up to `to`, which is always the last.
 * What does not fit even alone makes a line that is too wide; nothing is cut.
 */
export function chooseBreaks(
  points: BreakPoints,
  from: number,
  to: number,
  measure: number,
  wrap: Wrap,
): readonly number[] {
  if (wrap === 'wrap') return firstFit(points, from, to, measure);
  if (wrap === 'pretty') return leastSlack(points, from, to, measure);
  const greedy = firstFit(points, from, to, measure);
  return greedy.length === 1 ? greedy : leastSlackIn(greedy.length, points, from, to, measure);
}

/**
 * Each line goes up to the last break that fits. Inside a word without need of a hyphen it ends only where
 * nothing else fits, just anywhere only where not even that does; and what does not fit at all goes on to
 * the next break.
 */
function firstFit(points: BreakPoints, from: number, to: number, measure: number): number[] {
  const { kinds, starts, ends } = points;
  const lines: number[] = [];
  for (let start = from; start < to; ) {
    const room = (starts[start] as number) + measure + TOLERANCE;
    let best = 0;
    let fair = 0;
    let any = start + 1;
    for (let at = start + 1; at <= to && (ends[at] as number) <= room; at += 1) {
      const kind = kinds[at] as BreakKind;
      any = at;
      if (kind !== BreakKind.anywhere) fair = at;
      if (at === to || isLiked(kind, best === 0 ? BreakKind.tight : (kinds[best] as BreakKind))) best = at;
    }
    start = best || fair || any;
    lines.push(start);
  }
  return lines;
}

/** Whether a line rather ends at a break of this kind than at an earlier one of that kind. */
function isLiked(kind: BreakKind, earlier: BreakKind): boolean {
  // A word's own hyphen is better than one that is put in.
  if (kind === BreakKind.hyphen) return earlier === BreakKind.hyphenated;
  return kind < BreakKind.tight || kind > BreakKind.anywhere;
}

/** `pretty`: by the cheapest way to end a line at each break, whatever the number of lines. */
function leastSlack(points: BreakPoints, from: number, to: number, measure: number): number[] {
  const costs = new Array<number>(to - from + 1).fill(Number.POSITIVE_INFINITY);
  const previous = new Array<number>(to - from + 1).fill(from);
  costs[0] = 0;
  for (let end = from + 1; end <= to; end += 1) {
    for (let start = end - 1; start >= from; start -= 1) {
      const slack = slackOf(points, start, end, measure);
      if (slack < 0 && start < end - 1) break;
      const cost =
        (costs[start - from] as number) + costOf(points, start, end, from, to, end === to ? 0 : slack);
      const total = slack < 0 ? cost + TOO_WIDE * (1 - slack) : cost;
      if (total < (costs[end - from] as number)) {
        costs[end - from] = total;
        previous[end - from] = start;
      }
    }
  }
  const lines: number[] = [];
  for (let end = to; end > from; end = previous[end - from] as number) lines.push(end);
  return lines.reverse();
}

/**
 * `balance`: the cheapest way to end the n-th line at each break, for every n. Only breaks that the lines
 * before can reach and from which the lines after can reach the end are looked at, so that the work grows
 * with the text and not with its square.
 */
function leastSlackIn(
  count: number,
  points: BreakPoints,
  from: number,
  to: number,
  measure: number,
): number[] {
  const { first, last, rows, size } = windowsOf(count, points, from, to, measure);
  const costs = new Array<number>(size).fill(Number.POSITIVE_INFINITY);
  const previous = new Array<number>(size).fill(from);
  costs[0] = 0;
  for (let line = 1; line <= count; line += 1) {
    const before = rows[line - 1] as number;
    const earliest = first[line - 1] as number;
    const latest = last[line - 1] as number;
    for (let end = first[line] as number; end <= (last[line] as number); end += 1) {
      const cell = (rows[line] as number) + end;
      for (let start = Math.min(end - 1, latest); start >= earliest; start -= 1) {
        const slack = slackOf(points, start, end, measure);
        if (slack < 0 && start < end - 1) break;
        const cost = (costs[before + start] as number) + costOf(points, start, end, from, to, slack);
        const total = slack < 0 ? cost + TOO_WIDE * (1 - slack) : cost;
        if (total < (costs[cell] as number)) {
          costs[cell] = total;
          previous[cell] = start;
        }
      }
    }
  }
  const lines: number[] = [];
  for (let line = count, end = to; line > 0; line -= 1) {
    lines.push(end);
    end = previous[(rows[line] as number) + end] as number;
  }
  return lines.reverse();
}

/** For each line the breaks at which it may end, and where its row lies in a table of all of them. */
function windowsOf(count: number, points: BreakPoints, from: number, to: number, measure: number) {
  const first = [to];
  for (let line = count - 1; line > 0; line -= 1) {
    const next = first[count - 1 - line] as number;
    let start = Math.max(from, next - 1);
    while (start > from && slackOf(points, start - 1, next, measure) >= 0) start -= 1;
    // Every line takes at least one break.
    first.push(Math.max(start, from + line));
  }
  first.push(from);
  first.reverse();
  const last = [from];
  const rows = [-from];
  let size = 1;
  for (let line = 1; line <= count; line += 1) {
    last.push(line === count ? to : farthest(points, last[line - 1] as number, to, measure));
    rows.push(size - (first[line] as number));
    size += (last[line] as number) - (first[line] as number) + 1;
  }
  return { first, last, rows, size };
}

/** The last break that a line from `start` reaches. */
function farthest({ starts, ends }: BreakPoints, start: number, to: number, measure: number): number {
  const room = (starts[start] as number) + measure + TOLERANCE;
  let end = Math.min(start + 1, to);
  while (end < to && (ends[end + 1] as number) <= room) end += 1;
  return end;
}

/** What a line leaves of the measure, as a part of it; negative when it is too wide. */
function slackOf({ starts, ends }: BreakPoints, start: number, end: number, measure: number): number {
  const room = measure - ((ends[end] as number) - (starts[start] as number));
  return room < -TOLERANCE ? room / measure : Math.max(0, room / measure);
}

function costOf(
  { kinds }: BreakPoints,
  start: number,
  end: number,
  from: number,
  to: number,
  slack: number,
): number {
  const cost = slack > 0 ? slack * slack : 0;
  if (end === to) return start > from ? cost + costOfLast(kinds, start, end) : cost;
  const kind = kinds[end] as BreakKind;
  const isRepeated = endsInHyphen(kind) && endsInHyphen(kinds[start] as BreakKind);
  return cost + (COSTS[kind] as number) + (isRepeated ? CONSECUTIVE_HYPHENS : 0);
}

function costOfLast(kinds: readonly BreakKind[], start: number, end: number): number {
  const cost = kinds[start] === BreakKind.hyphenated ? HYPHEN_BEFORE_LAST : 0;
  return isOneWord(kinds, start, end) ? cost + LONE_LAST_WORD : cost;
}

function isOneWord(kinds: readonly BreakKind[], start: number, end: number): boolean {
  for (let at = start + 1; at < end; at += 1) {
    if (kinds[at] === BreakKind.free || kinds[at] === BreakKind.optional) return false;
  }
  return true;
}

function endsInHyphen(kind: BreakKind): boolean {
  return kind === BreakKind.hyphenated || kind === BreakKind.hyphen;
}
