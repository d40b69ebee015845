/** Words that several messages on the content share. */

/** What a value in a file is, as far as a reader cares. */
export type Kind = 'text' | 'number' | 'endless' | 'truth' | 'list' | 'group' | 'nothing';

export const KINDS: Readonly<Record<Kind, { readonly en: string; readonly nl: string }>> = {
  text: { en: 'a text', nl: 'een tekst' },
  number: { en: 'a number', nl: 'een getal' },
  endless: { en: 'a number without end, or none at all', nl: 'een getal zonder einde, of geen getal' },
  truth: { en: 'true or false', nl: 'waar of onwaar (true, false)' },
  list: { en: 'a list', nl: 'een lijst' },
  group: { en: 'a group of keys', nl: 'een groep sleutels' },
  nothing: { en: 'nothing', nl: 'niets' },
};

export interface WrongKind {
  readonly key: string;
  readonly expected: Kind;
  readonly found: Kind;
  /** As it stands in the file; undefined where nothing does. */
  readonly written?: string | undefined;
}

/** Whether what was written is read as something else than it looks like. */
export function isMisread({ expected, found, written }: WrongKind): boolean {
  return written !== undefined && (expected === 'text' || found === 'endless');
}

/** What to do when one kind of value was expected and another found. */
export function kindHint(wrong: WrongKind, language: 'en' | 'nl'): string {
  const { written = '' } = wrong;
  if (isMisread(wrong) && wrong.expected === 'text') {
    const quoted = /["'\\\n]/.test(written) ? '"…"' : `"${short(written)}"`;
    return language === 'en'
      ? `If that is the text, put it on the next line after “>-”, or between quotes: ${quoted}.`
      : `Is dat de tekst, zet hem dan op de volgende regel na “>-”, of tussen aanhalingstekens: ${quoted}.`;
  }
  return CURLY_QUOTES.test(written) ? STRAIGHT_QUOTES[language] : KIND_HINTS[hintFor(wrong)][language];
}

function hintFor({ expected, found }: WrongKind): keyof typeof KIND_HINTS {
  if (found === 'endless' || found === 'nothing') return found;
  if (expected === 'text' && (found === 'number' || found === 'truth')) return 'text';
  return expected === 'list' ? 'list' : 'other';
}

const KIND_HINTS = {
  endless: { en: 'Write an ordinary number.', nl: 'Schrijf een gewoon getal.' },
  nothing: {
    en: 'Fill it in, or take the line out. After # everything is a comment: put a value with # between quotes.',
    nl: 'Vul het in, of haal de regel weg. Na # is alles een opmerking: zet een waarde met # tussen aanhalingstekens.',
  },
  text: { en: 'Put it between quotes: "…".', nl: 'Zet het tussen aanhalingstekens: "…".' },
  list: { en: 'Begin each item on a line with “- ”.', nl: 'Begin elk onderdeel op een regel met “- ”.' },
  other: { en: 'Compare it with the lines around it.', nl: 'Vergelijk het met de regels eromheen.' },
} as const;

export const FEATURES = {
  anchor: { en: '& (an anchor)', nl: '& (een anker)' },
  alias: { en: '* (an alias)', nl: '* (een alias)' },
  tag: { en: '! (a tag)', nl: '! (een tag)' },
  directive: { en: '% (a directive)', nl: '% (een richtlijn)' },
} as const;

export const CONSTRUCTS = {
  image: { en: 'a picture (![…](…))', nl: 'een afbeelding (![…](…))' },
  deep: { en: 'marks within marks, too many of them', nl: 'opmaak in opmaak, te diep' },
  'link-title': { en: 'a title inside a link', nl: 'een titel in een link' },
} as const;

export interface Meant {
  readonly known: readonly string[];
  /** The known word that is nearest. */
  readonly meant?: string | undefined;
}

export function meantHint({ known, meant }: Meant, language: 'en' | 'nl'): string {
  if (known.length === 0) return language === 'en' ? 'There is none yet.' : 'Er is er nog geen.';
  const list = known.slice(0, 20).join(', ');
  if (language === 'en') return meant ? `Did you mean “${meant}”? Known: ${list}.` : `Known: ${list}.`;
  return meant ? `Bedoel je “${meant}”? Bestaande: ${list}.` : `Bestaande: ${list}.`;
}

/** Long texts are cut in a message. */
export function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** Quotes of a word processor around a value, which YAML takes for letters. */
export const CURLY_QUOTES = /^[“”„«»‘’‚]/;

export const STRAIGHT_QUOTES = {
  en: 'Curly quotes are letters to this file: take them out, or type straight ones: "…".',
  nl: 'Gekrulde aanhalingstekens zijn in dit bestand letters: haal ze weg, of typ rechte: "…".',
} as const;
