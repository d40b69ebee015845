/** Printed words: patterns filled in, dates the way the language writes them. */
import type { StringKey, Strings } from '../content/model.ts';

/** The word or pattern of a key with its `{name}` places filled. */
export function word(
  { words }: Strings,
  key: StringKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return words[key].replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** `22 november 2026` */
export function longDate(date: Date, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** Lower case, without accents, words joined by hyphens: `Bleu ciel` → `bleu-ciel`. */
export function slug(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '');
  return plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
