/**
 * Hyphenation patterns from the `hyphen` package. Those of a language weigh tens to hundreds of kilobytes, so each is
 * loaded when it is asked for; the page carries those of its deck and holds nothing of this file.
 */
import type { HyphenatedLanguage, Patterns } from './hyphenation.ts';

const LOADERS: Readonly<Record<HyphenatedLanguage, () => Promise<{ readonly default: Patterns }>>> = {
  nl: () => import('hyphen/patterns/nl.js'),
  en: () => import('hyphen/patterns/en-gb.js'),
  'en-us': () => import('hyphen/patterns/en-us.js'),
  fr: () => import('hyphen/patterns/fr.js'),
  de: () => import('hyphen/patterns/de-1996.js'),
};

export async function loadPatterns(language: HyphenatedLanguage): Promise<Patterns> {
  return (await LOADERS[language]()).default;
}
