/** In which language a library of the machine writes numbers, dates and lists. */

/** What it does not know it would write in the language of the machine, and no two machines need agree on that. */
const SPARE = 'en';

export function localesFor(language: string): string[] {
  return [language, SPARE];
}
