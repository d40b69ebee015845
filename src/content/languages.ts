/** Which languages words are in. */

/**
 * Every language (BCP 47) that is named anywhere in words that were read: of publications, of texts, of words within
 * a text. So what a language needs can be fetched before, and for those only.
 */
export function languagesIn(words: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<object>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    const parts = value instanceof Map ? [...value.values()] : Object.values(value);
    if ('language' in value && typeof value.language === 'string') found.add(value.language);
    for (const part of parts) visit(part);
  };
  visit(words);
  return found;
}
