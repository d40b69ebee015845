/** How a language writes numbers and sizes. Nothing else knows a decimal mark. */

import { localesFor } from './locales.ts';

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

export interface Formats {
  readonly formatNumber: (value: number, decimals?: Decimals) => string;
  readonly formatSize: (size: SizeMm) => string;
  readonly formatPaper: (name: string) => string;
  readonly formatBytes: (bytes: number) => string;
}

/** The same for words that are all in one language. */
export function formatsOf(language: string): Formats {
  return {
    formatNumber: (value, decimals) => formatNumber(value, language, decimals),
    formatSize: (size) => formatSize(size, language),
    formatPaper: (name) => formatPaper(name, language),
    formatBytes: (bytes) => formatBytes(bytes, language),
  };
}
