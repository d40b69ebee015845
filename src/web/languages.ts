/** The languages of a content, for the hyphenation patterns that the page needs. */
import { languagesIn } from '../content/languages.ts';
import type { Content } from '../content/model.ts';
import { HYPHENATED_LANGUAGES, type HyphenatedLanguage, patternsFor } from '../text/hyphenation.ts';
import { loadPatterns } from '../text/patterns.ts';

/** Those whose patterns are needed, in the order of `HYPHENATED_LANGUAGES`. */
export function languagesOf(content: Content): HyphenatedLanguage[] {
  const wanted = new Set(Array.from(languagesIn(content), patternsFor));
  return HYPHENATED_LANGUAGES.filter((language) => wanted.has(language));
}

/** Patterns by language, each in JSON: a browser reads that several times as fast as the same written as code. */
export async function patternsOf(
  languages: readonly HyphenatedLanguage[],
): Promise<ReadonlyMap<HyphenatedLanguage, string>> {
  const texts = languages.map(async (language) => JSON.stringify(await loadPatterns(language)));
  return new Map(
    (await Promise.all(texts)).map((text, index) => [languages[index] as HyphenatedLanguage, text]),
  );
}
