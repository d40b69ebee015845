/** Kinds of value that one option alone takes. */
import { canonicalLanguage, isLanguageTag } from '../content/formats.ts';
import { problem } from '../diagnostics.ts';
import { LARGEST_JAR_MM, SMALLEST_JAR_MM } from '../formats/jar.ts';
import { type Kind, list, readMillimetres, text } from './kinds.ts';

/** The width of a lid. Somebody who measured around the jar is told so. */
export function jarWidth(): Kind<number> {
  return {
    takes: 'mm',
    read: (typed, option, report) => {
      const width = readMillimetres(String(typed));
      if (width >= SMALLEST_JAR_MM && width <= LARGEST_JAR_MM) return width;
      const around = Number.isNaN(width) ? undefined : Math.ceil(width * Math.PI);
      const limits = { least: SMALLEST_JAR_MM, most: LARGEST_JAR_MM };
      report(problem('command/wrong-jar', undefined, { option, value: String(typed), ...limits, around }));
      return undefined;
    },
  };
}

/** The name of a profile, or of its file. A path is kept whole and reported when printers are read. */
export function printerName(): Kind<string> {
  const name = text('name');
  return {
    ...name,
    read: (typed, option, report) =>
      name.read(
        String(typed)
          .trim()
          .replace(/^([^/\\]+)\.ya?ml$/i, '$1'),
        option,
        report,
      ),
  };
}

/** Where the second of two languages stands. */
export const SECOND_PLACES = ['face', 'back'] as const;

/** One language or two, each once: a card has room for no more. */
export function languageTags(): Kind<readonly string[]> {
  const tags = list('tags');
  return {
    ...tags,
    read: (typed, option, report) => {
      const words = tags.read(typed, option, report) ?? [];
      const isRight = words.length <= 2 && words.every(isLanguageTag);
      if (isRight && new Set(words.map(canonicalLanguage)).size === words.length) return words;
      report(problem('command/wrong-languages', undefined, { option, value: words.join(',') }));
      return undefined;
    },
  };
}
