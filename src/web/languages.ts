/** In which languages a content is written, for the hyphenation patterns that the page needs. */
import type { Content } from '../content/model.ts';
import { HYPHENATED_LANGUAGES, loadPatterns, type Patterns } from '../text/hyphenation.ts';

/** Keys of patterns: `nl`, `en`. */
export function languagesOf(content: Content): string[] {
  const tags = new Set<string>();
  collect(content, tags);
  return HYPHENATED_LANGUAGES.filter((key) => [...tags].some((tag) => isOf(tag.toLowerCase(), key)));
}

/** As data, by their keys. */
export async function patternsOf(keys: readonly string[]): Promise<ReadonlyMap<string, Patterns>> {
  return new Map(await Promise.all(keys.map(async (key) => [key, await loadPatterns(key)] as const)));
}

/** `en-us` has patterns of its own; `en-gb` takes those of `en`. */
function isOf(tag: string, key: string): boolean {
  if (HYPHENATED_LANGUAGES.includes(tag)) return tag === key;
  return tag.split('-')[0] === key;
}

/** Wherever in the content a language is named. */
function collect(part: unknown, tags: Set<string>): void {
  if (typeof part !== 'object' || part === null) return;
  if (Array.isArray(part)) {
    for (const item of part) collect(item, tags);
    return;
  }
  for (const [key, value] of Object.entries(part)) {
    if (key === 'language' && typeof value === 'string') tags.add(value);
    else collect(value, tags);
  }
}
