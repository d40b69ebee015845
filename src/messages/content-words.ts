/** Words that several messages on the content share. */

/** What a value in a file is, as far as a reader cares. */
export type Kind = 'text' | 'number' | 'truth' | 'list' | 'group' | 'nothing';

export const KINDS: Readonly<Record<Kind, { readonly en: string; readonly nl: string }>> = {
  text: { en: 'a text', nl: 'een tekst' },
  number: { en: 'a number', nl: 'een getal' },
  truth: { en: 'true or false', nl: 'waar of onwaar (true, false)' },
  list: { en: 'a list', nl: 'een lijst' },
  group: { en: 'a group of keys', nl: 'een groep sleutels' },
  nothing: { en: 'nothing', nl: 'niets' },
};

/** What to do when one kind of value was expected and another found. */
export function kindHint(expected: Kind, found: Kind, language: 'en' | 'nl'): string {
  const english = language === 'en';
  if (expected === 'text' && (found === 'number' || found === 'truth')) {
    return english ? 'Put it between quotes: "…".' : 'Zet het tussen aanhalingstekens: "…".';
  }
  if (found === 'nothing') {
    return english
      ? 'Fill it in, or take the line out. After # everything is a comment: put a value with # between quotes.'
      : 'Vul het in, of haal de regel weg. Na # is alles een opmerking: zet een waarde met # tussen aanhalingstekens.';
  }
  if (expected === 'list') {
    return english ? 'Begin each item on a line with “- ”.' : 'Begin elk onderdeel op een regel met “- ”.';
  }
  return english ? 'Compare it with the lines around it.' : 'Vergelijk het met de regels eromheen.';
}

/** Our words for the parser's mistakes; the ones people make have their own. */
export function syntaxWords(mistake: string): {
  readonly en: readonly [message: string, hint: string];
  readonly nl: readonly [message: string, hint: string];
} {
  return SYNTAX[mistake] ?? OTHER_SYNTAX;
}

const QUOTE_IT = {
  en: 'Put the whole text on the next line after “>-”, or between quotes.',
  nl: 'Zet de hele tekst op de volgende regel na “>-”, of tussen aanhalingstekens.',
} as const;

const COLON = {
  en: ['A text cannot hold “: ” or begin with “? ” like this.', QUOTE_IT.en],
  nl: ['Een tekst kan zo geen “: ” bevatten en niet beginnen met “? ”.', QUOTE_IT.nl],
} as const;

const INDENT = {
  en: [
    'This line does not begin in the same column as the lines it belongs with.',
    'Give lines that belong together the same number of spaces in front.',
  ],
  nl: [
    'Deze regel begint niet op dezelfde kolom als de regels waar hij bij hoort.',
    'Geef regels die bij elkaar horen evenveel spaties vooraan.',
  ],
} as const;

const OTHER_SYNTAX = {
  en: ['The file cannot be read further here: words stand where they cannot.', QUOTE_IT.en],
  nl: ['Vanaf hier is het bestand niet te lezen: er staan woorden waar dat niet kan.', QUOTE_IT.nl],
} as const;

const SYNTAX: Readonly<Record<string, ReturnType<typeof syntaxWords>>> = {
  BLOCK_AS_IMPLICIT_KEY: COLON,
  MULTILINE_IMPLICIT_KEY: {
    en: ['A “key: value” runs over two lines.', 'Write a space after the colon, and the key on one line.'],
    nl: [
      'Een “sleutel: waarde” loopt over twee regels.',
      'Schrijf een spatie na de dubbele punt, en de sleutel op één regel.',
    ],
  },
  BAD_INDENT: INDENT,
  MISSING_CHAR: {
    en: [
      'Something is missing here: a closing quote or bracket, a colon after a key, or a dash.',
      INDENT.en[1],
    ],
    nl: [
      'Hier ontbreekt iets: een sluitend aanhalingsteken of haakje, een dubbele punt na een sleutel, of een streepje.',
      INDENT.nl[1],
    ],
  },
  BAD_SCALAR_START: {
    en: ['A text cannot begin with this character like this.', QUOTE_IT.en],
    nl: ['Een tekst kan zo niet met dit teken beginnen.', QUOTE_IT.nl],
  },
  BAD_DQ_ESCAPE: {
    en: [
      'This backslash code does not exist between double quotes.',
      'Write \\\\ for a backslash, or use “>-”.',
    ],
    nl: [
      'Deze code met een backslash bestaat niet tussen dubbele aanhalingstekens.',
      'Schrijf \\\\ voor een backslash, of gebruik “>-”.',
    ],
  },
};

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
