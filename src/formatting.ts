/** How a language writes numbers, sizes, dates and lists. Nothing else knows a decimal mark, or asks the machine. */

/** What it does not know it would write in the language of the machine, and no two machines need agree on that. */
const SPARE = 'en';

function localesFor(language: string): string[] {
  return [language, SPARE];
}

/** Of decimals: so many at most, or so many always. */
export type Decimals = { readonly most: number } | { readonly always: number };

/** More say nothing of paper; they are what adding up fractions leaves behind. */
const USUAL: Decimals = { most: 4 };

/** `63,5` in Dutch, `63.5` in English. Not in groups of three: what stands in a field is read back. */
export function formatNumber(value: number, language: string, decimals: Decimals = USUAL): string {
  const [minimumFractionDigits, maximumFractionDigits] =
    'always' in decimals ? [decimals.always, decimals.always] : [0, decimals.most];
  return new Intl.NumberFormat(localesFor(language), {
    minimumFractionDigits,
    maximumFractionDigits,
    useGrouping: false,
    // Cards, pages and files are numbered in these figures whatever the language.
    numberingSystem: 'latn',
  }).format(value);
}

export interface SizeMm {
  readonly widthMm: number;
  readonly heightMm: number;
}

/** `63,5 × 88,9 mm` */
export function formatSize({ widthMm, heightMm }: SizeMm, language: string): string {
  return `${formatNumber(widthMm, language)} × ${formatNumber(heightMm, language)} mm`;
}

/** What a paper is called: its name, or its sides where they are all the name it has (`100x150`). */
export function formatPaper(name: string, language: string): string {
  const [, width, height] = /^(\d+(?:\.\d+)?)x(\d+(?:\.\d+)?)$/.exec(name) ?? [];
  if (width === undefined || height === undefined) return name;
  return formatSize({ widthMm: Number(width), heightMm: Number(height) }, language);
}

/** `27 kB`, `1,2 MB`: as a person says it. */
export function formatBytes(bytes: number, language: string): string {
  if (bytes < 1_000_000) return `${formatNumber(Math.max(1, bytes / 1000), language, { most: 0 })} kB`;
  return `${formatNumber(bytes / 1_000_000, language, { most: 1 })} MB`;
}

/** `22 november 2026`: of the calendar that the deck's own dates are in, whatever other is usual in a language. */
export function formatDate(date: Date, language: string): string {
  return new Intl.DateTimeFormat(localesFor(language), {
    dateStyle: 'long',
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  }).format(date);
}

/** `a, b en c`, or `a, b of c` */
export function formatList(items: readonly string[], joint: 'and' | 'or', language: string): string {
  const type = joint === 'and' ? 'conjunction' : 'disjunction';
  return new Intl.ListFormat(localesFor(language), { type }).format(items);
}

/**
 * Which words go with a count: those for exactly one, or those for any other number, as the notes in the files of words
 * tell their translators. No more forms than people can be asked to fill in.
 */
export function countForm(count: number): 'one' | 'other' {
  return count === 1 ? 'one' : 'other';
}

export interface Formats {
  readonly formatNumber: (value: number, decimals?: Decimals) => string;
  readonly formatSize: (size: SizeMm) => string;
  readonly formatPaper: (name: string) => string;
  readonly formatBytes: (bytes: number) => string;
  readonly formatList: (items: readonly string[], joint: 'and' | 'or') => string;
}

/** The same for words that are all in one language. */
export function formatsOf(language: string): Formats {
  return {
    formatNumber: (value, decimals) => formatNumber(value, language, decimals),
    formatSize: (size) => formatSize(size, language),
    formatPaper: (name) => formatPaper(name, language),
    formatBytes: (bytes) => formatBytes(bytes, language),
    formatList: (items, joint) => formatList(items, joint, language),
  };
}
