/** The words of the products that are not the authors', in the language of the deck. */
import { problem, type Report } from '../diagnostics.ts';
import { nearest } from '../nearest.ts';
import { conforming } from './conform.ts';
import { STRING_KEYS, STRING_PLACES, type StringKey, type Strings } from './model.ts';
import { stringsSchema } from './schema.ts';
import { textReader } from './text.ts';
import { placeOf, type YamlFile } from './yaml.ts';

/** `language`: which the file is for, from its name. */
export function readStrings(yaml: YamlFile, language: string, report: Report): Strings | undefined {
  const file = conforming(stringsSchema, yaml, report);
  if (!file) return undefined;
  const reader = textReader(yaml, report);
  const words = new Map<StringKey, string>();
  for (const key of STRING_KEYS) {
    if (!(key in file)) continue;
    words.set(key, reader.words(file, key));
    checkPlaceholders(key, words.get(key) ?? '', yaml, file, report);
  }
  if (words.size < STRING_KEYS.length) return undefined;
  return { language, words: Object.fromEntries(words) as Record<StringKey, string> };
}

function checkPlaceholders(
  key: StringKey,
  words: string,
  yaml: YamlFile,
  file: object,
  report: Report,
): void {
  const known: readonly string[] = STRING_PLACES[key];
  for (const [, placeholder = ''] of words.matchAll(/\{([^{}]*)\}/g)) {
    if (known.includes(placeholder)) continue;
    const params = { placeholder, known, meant: nearest(placeholder, known) };
    report(problem('content/unknown-placeholder', placeOf(yaml, file, key), params));
  }
}
