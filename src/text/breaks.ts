/** Composed text → the places in it where a line may end, in order. */
import { SOFT_HYPHEN } from './characters.ts';
import type { Composition } from './compose.ts';
import { BreakKind } from './linebreak.ts';
import { breakOpportunities } from './opportunities.ts';
import type { InlineItem, TextRun } from './paragraph.ts';
import { isEastAsian, usesCharacter } from './scripts.ts';

/** Legal breaks, ascending, each place once: a line may begin before `at`, an offset in the source. */
export interface SourceBreaks {
  readonly at: readonly number[];
  readonly kinds: readonly BreakKind[];
}

export function findBreaks(composition: Composition, items: readonly InlineItem[]): SourceBreaks {
  const { source } = composition;
  const found: Found = { at: [], kinds: [] };
  for (const at of breakOpportunities(source)) {
    // After a soft hyphen a line may end only where hyphens are allowed.
    if (source.charCodeAt(at - 1) !== SOFT_HYPHEN) add(found, at, kindOf(source, at));
  }
  const count = found.at.length;
  addWordEnds(composition, items, found);
  addLineBreaks(composition, items, found);
  addHyphenations(composition, items, found);
  return found.at.length === count ? found : inOrder(found, count, source.length);
}

interface Found {
  readonly at: number[];
  readonly kinds: BreakKind[];
}

function add({ at, kinds }: Found, offset: number, kind: BreakKind): void {
  at.push(offset);
  kinds.push(kind);
}

function kindOf(source: string, at: number): BreakKind {
  const before = source[at - 1];
  // A dash between words stays with the word before it.
  if (before === ' ') return isLoneDash(source, at) ? BreakKind.tight : BreakKind.free;
  if (before === '\u200b' || isBetweenEastAsian(source, at)) return BreakKind.free;
  return before === '-' || before === '\u2010' ? BreakKind.hyphen : BreakKind.tight;
}

/** Where words follow each other without spaces, a line may end as well as at a space elsewhere. */
function isBetweenEastAsian(source: string, at: number): boolean {
  const before = source.charCodeAt(at - 1);
  const isPair = before >= 0xdc00 && before <= 0xdfff;
  return isWide(source.codePointAt(at)) || isWide(source.codePointAt(isPair ? at - 2 : at - 1));
}

function isWide(code = 0): boolean {
  return code >= 0x1100 && (isEastAsian(code) || usesCharacter('Han', code));
}

function isLoneDash(source: string, at: number): boolean {
  const dash = source[at];
  return (dash === '–' || dash === '—' || dash === '-') && (source[at + 1] ?? ' ') === ' ';
}

/** Between words that have no spaces between them, by the list of words of their script. */
function addWordEnds({ itemStarts, source }: Composition, items: readonly InlineItem[], found: Found): void {
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (item?.kind !== 'run') continue;
    for (const { scripts, words } of item.chain.standIns ?? []) {
      if (!words) continue;
      const start = itemStarts[index] as number;
      const text = source.slice(start, itemStarts[index + 1]);
      for (const { 0: letters, index: at } of text.matchAll(rowOf(scripts))) {
        for (const offset of words().starts(letters)) add(found, start + at + offset, BreakKind.free);
      }
    }
  }
}

const rows = new Map<string, RegExp>();

/** A row of letters of these scripts. */
function rowOf(scripts: readonly string[]): RegExp {
  const key = scripts.join();
  let row = rows.get(key);
  if (!row) {
    row = new RegExp(`[${scripts.map((script) => `\\p{Script=${script}}`).join('')}]{2,}`, 'gu');
    rows.set(key, row);
  }
  return row;
}

function addLineBreaks(
  { itemStarts, source }: Composition,
  items: readonly InlineItem[],
  found: Found,
): void {
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (item?.kind !== 'break') continue;
    let at = itemStarts[index + 1] ?? source.length;
    while (source[at] === ' ') at += 1;
    add(found, at, item.optional ? BreakKind.optional : BreakKind.forced);
  }
}

function addHyphenations(
  { itemStarts, source }: Composition,
  items: readonly InlineItem[],
  found: Found,
): void {
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (item?.kind !== 'run' || item.hyphens === 'none') continue;
    const start = itemStarts[index] as number;
    const end = itemStarts[index + 1] ?? source.length;
    for (const { 0: token, index: at } of source.slice(start, end).matchAll(/[^ ]+/g)) {
      if (!isWhole(source, start + at, token, start, end)) continue;
      for (const point of hyphenPoints(token, item.hyphens)) {
        add(found, start + at + point, BreakKind.hyphenated);
      }
    }
  }
}

/** A word that goes on in the item before or after is left alone. */
function isWhole(source: string, at: number, token: string, start: number, end: number): boolean {
  const opens = at > start || at === 0 || source[at - 1] === ' ';
  const after = at + token.length;
  return opens && (after < end || after === source.length || source[after] === ' ');
}

/**
 * Soft hyphens where the author put any; otherwise the patterns, but not in numbers and addresses, and not
 * in a word with a hyphen of its own: that is where it breaks, and a second one would be taken for its own.
 */
function hyphenPoints(token: string, hyphens: TextRun['hyphens']): number[] {
  if (token.includes('\u00ad')) {
    return [...token.matchAll(/(?<=\p{L})\u00ad+(?=\p{L})/gu)].map(
      ({ 0: hyphen, index }) => index + hyphen.length,
    );
  }
  if (typeof hyphens !== 'function' || /\p{N}|@|:\/\/|\p{L}[.\u2010-]\p{L}/u.test(token)) return [];
  return [...token.matchAll(/\p{L}[\p{L}\p{M}]*/gu)].flatMap(({ 0: word, index }) =>
    hyphens(word).map((point) => index + point),
  );
}

/**
 * All breaks in one row. What comes from the text stands in order already, so for few others it is quicker
 * to put each in its place than to sort. Of several breaks at one place the line break counts most.
 */
function inOrder(found: Found, count: number, length: number): SourceBreaks {
  const at = found.at.slice(0, count);
  const kinds = found.kinds.slice(0, count);
  for (let index = count; index < found.at.length; index += 1) {
    const offset = found.at[index] as number;
    const kind = found.kinds[index] as BreakKind;
    if (offset >= length) continue;
    let place = at.length;
    while (place > 0 && (at[place - 1] as number) > offset) place -= 1;
    if (at[place - 1] === offset) kinds[place - 1] = Math.max(kinds[place - 1] as number, kind) as BreakKind;
    else {
      at.splice(place, 0, offset);
      kinds.splice(place, 0, kind);
    }
  }
  return { at, kinds };
}
