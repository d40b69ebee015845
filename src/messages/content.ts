import { error, type Language, type MessageEntry, warning } from './catalogue.ts';
import { colourMessages } from './content-colours.ts';
import { fileMessages } from './content-files.ts';
import { stringsMessages } from './content-strings.ts';
import { textMessages } from './content-texts.ts';
import {
  CURLY_QUOTES,
  isMisread,
  KINDS,
  kindHint,
  type Meant,
  meantHint,
  STRAIGHT_QUOTES,
  short,
  type WrongKind,
} from './content-words.ts';

interface Found {
  readonly found: string;
  /** It stands behind words in brackets, which may not have been meant as a link. */
  readonly isLink?: boolean;
}

/** A value whose form is not right. */
function format(en: readonly [string, string], nl: readonly [string, string]): MessageEntry<Found> {
  return error<Found>({
    en: (told) => ({ message: `“${short(told.found)}” ${en[0]}`, hint: formatHint(told, en[1], 'en') }),
    nl: (told) => ({ message: `“${short(told.found)}” ${nl[0]}`, hint: formatHint(told, nl[1], 'nl') }),
  });
}

function formatHint({ found, isLink }: Found, hint: string, language: Language): string {
  if (isLink) return `${hint} ${NO_LINK[language]}`;
  return CURLY_QUOTES.test(found) ? `${STRAIGHT_QUOTES[language]} ${hint}` : hint;
}

const NO_LINK = {
  en: 'If it is no link, put a backslash before the [ and it is printed as it stands.',
  nl: 'Is het geen link, zet dan een backslash voor de [ en het wordt gedrukt zoals het er staat.',
} as const;

/** Forms of single values: the schema names these codes where it checks. */
const formatMessages = {
  'content/bad-id': format(
    [
      'cannot be used as a short name.',
      'Use lower-case letters a–z, digits and single hyphens, beginning with a letter, at most 60.',
    ],
    [
      'kan geen korte naam zijn.',
      'Gebruik kleine letters a–z, cijfers en enkele koppeltekens, begin met een letter, hoogstens 60.',
    ],
  ),
  'content/bad-language': format(
    ['is not a language.', 'Write a language tag such as nl, nl-BE, en or fr, with a hyphen.'],
    ['is geen taal.', 'Schrijf een taalcode zoals nl, nl-BE, en of fr, met een koppelteken.'],
  ),
  'content/bad-date': format(
    ['is not a date.', 'Write year-month-day, for instance 2026-11-22.'],
    ['is geen datum.', 'Schrijf jaar-maand-dag, bijvoorbeeld 2026-11-22.'],
  ),
  'content/bad-version': format(
    ['is not a version.', 'Write numbers with full stops, between quotes: "1.0.0".'],
    ['is geen versie.', 'Schrijf getallen met punten, tussen aanhalingstekens: "1.0.0".'],
  ),
  'content/bad-address': format(
    [
      'is not an address to link to.',
      'Use a complete address that begins with https://, http:// or mailto:.',
    ],
    [
      'is geen adres om naar te linken.',
      'Gebruik een volledig adres dat begint met https://, http:// of mailto:.',
    ],
  ),
  'content/bad-colour': format(
    ['is not a colour.', "Write '#rrggbb' between quotes, for instance '#c8e1c4'."],
    ['is geen kleur.', "Schrijf '#rrggbb' tussen aanhalingstekens, bijvoorbeeld '#c8e1c4'."],
  ),
  'content/bad-grammage': format(
    ['is not a weight of paper.', 'Give grams per square metre, from 40 to 400.'],
    ['is geen papiergewicht.', 'Geef gram per vierkante meter, van 40 tot 400.'],
  ),
  'content/bad-count': format(
    ['is not a number of cards to draw.', 'Give a whole number from 1.'],
    ['is geen aantal kaarten om te trekken.', 'Geef een geheel getal vanaf 1.'],
  ),
  'content/bad-seed': format(
    ['is not a seed.', 'Give a whole number from 0 to 4294967295.'],
    ['is geen zaadje.', 'Geef een geheel getal van 0 tot 4294967295.'],
  ),
  'content/bad-copies': format(
    ['is not a number of copies.', 'Give a whole number from 1 to 1000.'],
    ['is geen aantal kopieën.', 'Geef een geheel getal van 1 tot 1000.'],
  ),
  'content/bad-sort': format(
    ['is not an order.', 'Write deck, listed or random.'],
    ['is geen volgorde.', 'Schrijf deck (volgens nummer), listed (zoals genoemd) of random (toevallig).'],
  ),
  'content/bad-circumstance': format(
    ['is not a circumstance.', 'The top of kit.yaml lists what “when” may be.'],
    ['is geen omstandigheid.', 'Bovenaan in kit.yaml staat wat “when” kan zijn.'],
  ),
  'content/bad-letter': format(
    ['is not one capital letter.', 'Give each part one capital; it is printed before the numbers.'],
    ['is niet één hoofdletter.', 'Geef elk deel één hoofdletter; die komt voor de nummers.'],
  ),
} as const;

export function isFormatCode(code: string): code is keyof typeof formatMessages {
  return code in formatMessages;
}

interface MissingKey {
  readonly key: string;
  /** What a group of that name holds; empty for anything else. */
  readonly inside: readonly string[];
  readonly file: string;
}

function missingHint({ key, inside, file }: MissingKey, language: Language): string {
  const { line, group, example } = ADDING[language];
  const add = inside.length > 0 ? group(key, inside.join(', ')) : line(key);
  // No new deck comes with one, so whoever has it began with ours, and may have it from before a key.
  return file === 'content/kit.yaml' ? `${add} ${example}` : add;
}

const ADDING = {
  en: {
    line: (key: string) => `Add a line “${key}: …”.`,
    group: (key: string, inside: string) => `Add “${key}:” and, indented below it, lines for ${inside}.`,
    example: 'The kit.yaml in the folder content of kletspot has an example of each.',
  },
  nl: {
    line: (key: string) => `Voeg een regel “${key}: …” toe.`,
    group: (key: string, inside: string) =>
      `Voeg “${key}:” toe en, ingesprongen daaronder, regels voor ${inside}.`,
    example: 'In kit.yaml in de map content van kletspot staat van elk een voorbeeld.',
  },
} as const;

const schemaMessages = {
  'content/missing-key': error<MissingKey>({
    en: (missing) => ({ message: `“${missing.key}” is missing here.`, hint: missingHint(missing, 'en') }),
    nl: (missing) => ({ message: `Hier ontbreekt “${missing.key}”.`, hint: missingHint(missing, 'nl') }),
  }),
  'content/unknown-key': error<{ key: string } & Meant>({
    en: ({ key, ...meant }) => ({
      message: `“${short(key)}” is not known here.`,
      hint: meantHint(meant, 'en'),
    }),
    nl: ({ key, ...meant }) => ({
      message: `“${short(key)}” is hier niet bekend.`,
      hint: meantHint(meant, 'nl'),
    }),
  }),
  'content/decimal-comma': error<{ typed: string }>({
    en: ({ typed }) => ({
      message: `“${typed}” is no number to YAML.`,
      hint: `Write a point: ${typed.replace(',', '.')}`,
    }),
    nl: ({ typed }) => ({
      message: `“${typed}” is voor YAML geen getal.`,
      hint: `Schrijf een punt: ${typed.replace(',', '.')}`,
    }),
  }),
  'content/wrong-kind': error<WrongKind>({
    en: (wrong) => ({
      message: `${wrong.key ? `“${wrong.key}”` : 'This'} should be ${KINDS[wrong.expected].en}; ${isMisread(wrong) ? `“${short(wrong.written ?? '')}” is read as` : 'found'} ${KINDS[wrong.found].en}.`,
      hint: kindHint(wrong, 'en'),
    }),
    nl: (wrong) => ({
      message: `${wrong.key ? `“${wrong.key}”` : 'Dit'} hoort ${KINDS[wrong.expected].nl} te zijn; ${isMisread(wrong) ? `“${short(wrong.written ?? '')}” wordt gelezen als` : 'gevonden:'} ${KINDS[wrong.found].nl}.`,
      hint: kindHint(wrong, 'nl'),
    }),
  }),
  'content/empty-list': error<{ key: string }>({
    en: ({ key }) => ({ message: `The list “${key}” is empty.`, hint: 'It needs at least one item.' }),
    nl: ({ key }) => ({ message: `De lijst “${key}” is leeg.`, hint: 'Er hoort minstens één onderdeel in.' }),
  }),
} as const;

const crossMessages = {
  'content/duplicate-id': error<{ id: string; line: number }>({
    en: ({ id, line }) => ({
      message: `The short name “${id}” is already used on line ${line}.`,
      hint: 'Give this one another name; selections refer to it.',
    }),
    nl: ({ id, line }) => ({
      message: `De korte naam “${id}” is al gebruikt op regel ${line}.`,
      hint: 'Geef deze een andere naam; keuzes verwijzen ernaar.',
    }),
  }),
  'content/duplicate-letter': error<{ letter: string; line: number }>({
    en: ({ letter, line }) => ({
      message: `The letter “${letter}” is already used on line ${line}.`,
      hint: 'Give each part its own letter: the numbers begin with it.',
    }),
    nl: ({ letter, line }) => ({
      message: `De letter “${letter}” is al gebruikt op regel ${line}.`,
      hint: 'Geef elk deel een eigen letter: de nummers beginnen ermee.',
    }),
  }),
  'content/empty-part': warning<{ part: string }>({
    en: ({ part }) => ({
      message: `The part “${part}” has no themes; the booklet says so on its page.`,
      hint: 'Add a theme, or take the part out.',
    }),
    nl: ({ part }) => ({
      message: `Het deel “${part}” heeft geen thema’s; dat komt zo in het boekje.`,
      hint: 'Voeg een thema toe, of haal het deel weg.',
    }),
  }),
  'content/correction-elsewhere': warning<{ where: string; now: string }>({
    en: ({ where, now }) => ({
      message: `The corrected words “${short(now)}” do not stand in ${where}.`,
      hint: 'Have the numbers changed? Correct “where”, or copy “now” from the text.',
    }),
    nl: ({ where, now }) => ({
      message: `De verbeterde woorden “${short(now)}” staan niet in ${where}.`,
      hint: 'Zijn de nummers veranderd? Verbeter “where”, of neem “now” letterlijk over uit de tekst.',
    }),
  }),
  'content/unknown-colour': error<{ colour: string } & Meant>({
    en: ({ colour, ...meant }) => ({
      message: `The palette has no colour “${short(colour)}”.`,
      hint: meantHint(meant, 'en'),
    }),
    nl: ({ colour, ...meant }) => ({
      message: `Het palet heeft geen kleur “${short(colour)}”.`,
      hint: meantHint(meant, 'nl'),
    }),
  }),
  'content/unknown-shape': error<{ shape: string } & Meant>({
    en: ({ shape, ...meant }) => ({
      message: `There is no drawing “${short(shape)}” in templates/shapes/.`,
      hint: meantHint(meant, 'en'),
    }),
    nl: ({ shape, ...meant }) => ({
      message: `Er is geen tekening “${short(shape)}” in templates/shapes/.`,
      hint: meantHint(meant, 'nl'),
    }),
  }),
  'content/unknown-palette': error<{ palette: string } & Meant>({
    en: ({ palette, ...meant }) => ({
      message: `There is no palette palettes/${palette}.yaml.`,
      hint: meantHint(meant, 'en'),
    }),
    nl: ({ palette, ...meant }) => ({
      message: `Er is geen palet palettes/${palette}.yaml.`,
      hint: meantHint(meant, 'nl'),
    }),
  }),
  'content/unknown-placeholder': error<{ placeholder: string } & Meant>({
    en: ({ placeholder, ...meant }) => ({
      message: `{${short(placeholder)}} is not filled in here.`,
      hint: meant.known.length > 0 ? meantHint(meant, 'en') : 'Nothing between braces can stand here.',
    }),
    nl: ({ placeholder, ...meant }) => ({
      message: `{${short(placeholder)}} wordt hier niet ingevuld.`,
      hint: meant.known.length > 0 ? meantHint(meant, 'nl') : 'Hier kan niets tussen accolades staan.',
    }),
  }),
} as const;

export const contentMessages = {
  ...colourMessages,
  ...fileMessages,
  ...schemaMessages,
  ...formatMessages,
  ...textMessages,
  ...crossMessages,
  ...stringsMessages,
} as const;
