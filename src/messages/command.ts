/** Wrong use of the command: what was typed, what can be typed. */
import { error, type NamedOption } from './catalogue.ts';
import { measureMessages } from './command-measures.ts';

interface WrongValue {
  readonly value: string;
  readonly known: readonly string[];
}

interface WrongChoice extends WrongValue {
  readonly option: string;
}

interface Suggested {
  readonly name: string;
  readonly suggestion: string | undefined;
}

interface WithoutEffect {
  readonly option: string;
  readonly product: string;
  /** Where only this edition of the product heeds the option. */
  readonly edition: string | undefined;
}

interface WrongNumber {
  readonly option: string;
  readonly value: string;
  readonly least: number;
  readonly most: number | undefined;
}

/** `--card poker` */
function named(options: readonly NamedOption[], nameOf: (option: string) => string): string[] {
  return options.map(({ option, value }) => [nameOf(option), value ?? ''].join(' ').trim());
}

interface OurBug {
  readonly error: string;
  /** What the command had finished writing by then. */
  readonly written: readonly string[];
}

const list = (values: readonly string[]): string => values.join(', ');

export const commandMessages = {
  'command/no-command': error<undefined>({
    en: () => ({ message: 'A command was expected.', hint: 'kletspot --help lists the commands.' }),
    nl: () => ({ message: 'Er werd een opdracht verwacht.', hint: 'kletspot --help toont de opdrachten.' }),
  }),
  'command/unknown-command': error<Suggested>({
    en: ({ name, suggestion }) => ({
      message: `There is no command "${name}".`,
      hint: suggestion ? `Did you mean ${suggestion}?` : 'kletspot --help lists the commands.',
    }),
    nl: ({ name, suggestion }) => ({
      message: `De opdracht "${name}" bestaat niet.`,
      hint: suggestion ? `Bedoel je ${suggestion}?` : 'kletspot --help toont de opdrachten.',
    }),
  }),
  'command/unknown-option': error<Suggested>({
    en: ({ name, suggestion }) => ({
      message: `There is no option "${name}" here.`,
      hint: suggestion ? `Did you mean ${suggestion}?` : 'Add --help to see the options.',
    }),
    nl: ({ name, suggestion }) => ({
      message: `De optie "${name}" bestaat hier niet.`,
      hint: suggestion ? `Bedoel je ${suggestion}?` : 'Voeg --help toe om de opties te zien.',
    }),
  }),
  'command/missing-value': error<{ readonly option: string }>({
    en: ({ option }, nameOf) => ({ message: `The option ${nameOf(option)} needs a value.` }),
    nl: ({ option }, nameOf) => ({ message: `De optie ${nameOf(option)} heeft een waarde nodig.` }),
  }),
  'command/too-many-words': error<undefined>({
    en: () => ({
      message: 'There are words on the command line that belong to no option.',
      hint: 'Separate the values of a list by commas, without spaces.',
    }),
    nl: () => ({
      message: 'Er staan woorden op de opdrachtregel die bij geen optie horen.',
      hint: "Scheid de waarden van een lijst met komma's, zonder spaties.",
    }),
  }),
  'command/wrong-use': error<{ readonly message: string }>({
    en: ({ message }) => ({ message: `The command was not understood: ${message}` }),
    nl: ({ message }) => ({ message: `De opdracht is niet begrepen: ${message}` }),
  }),
  'command/unknown-product': error<WrongValue>({
    en: ({ value, known }) => ({
      message: `There is no product "${value}".`,
      hint: `This version makes: ${list(known)}.`,
    }),
    nl: ({ value, known }) => ({
      message: `Het product "${value}" bestaat niet.`,
      hint: `Deze versie maakt: ${list(known)}.`,
    }),
  }),
  'command/product-not-made': error<WrongValue>({
    en: ({ value, known }) => ({
      message: `The product "${value}" is not made by this version yet.`,
      hint: `This version makes: ${list(known)}.`,
    }),
    nl: ({ value, known }) => ({
      message: `Het product "${value}" wordt nog niet gemaakt door deze versie.`,
      hint: `Deze versie maakt: ${list(known)}.`,
    }),
  }),
  'command/unknown-edition': error<WrongValue>({
    en: ({ value, known }) => ({
      message: `There is no edition "${value}".`,
      hint: `Known editions: ${list(known)}.`,
    }),
    nl: ({ value, known }) => ({
      message: `De editie "${value}" bestaat niet.`,
      hint: `Bekende edities: ${list(known)}.`,
    }),
  }),
  'command/no-match': error<{ readonly only: readonly string[]; readonly known: readonly string[] }>({
    en: ({ only, known }) => ({
      message: `Nothing matches: ${list(only)} has none of the editions that were asked for.`,
      hint: `Its editions: ${list(known)}.`,
    }),
    nl: ({ only, known }) => ({
      message: `Niets past: ${list(only)} heeft geen van de gevraagde edities.`,
      hint: `De edities ervan: ${list(known)}.`,
    }),
  }),
  'command/unknown-language': error<WrongValue>({
    en: ({ value, known }) => ({
      message: `There are no messages in the language "${value}".`,
      hint: `Known languages: ${list(known)}.`,
    }),
    nl: ({ value, known }) => ({
      message: `Er zijn geen meldingen in de taal "${value}".`,
      hint: `Bekende talen: ${list(known)}.`,
    }),
  }),
  'command/unknown-choice': error<WrongChoice>({
    en: ({ option, value, known }, nameOf) => ({
      message: `${nameOf(option)} cannot be "${value}".`,
      hint: `It takes one of: ${list(known)}.`,
    }),
    nl: ({ option, value, known }, nameOf) => ({
      message: `${nameOf(option)} kan niet "${value}" zijn.`,
      hint: `Kies een van: ${list(known)}.`,
    }),
  }),
  'command/empty-value': error<{ readonly option: string }>({
    en: ({ option }, nameOf) => ({ message: `The option ${nameOf(option)} was given an empty value.` }),
    nl: ({ option }, nameOf) => ({ message: `De optie ${nameOf(option)} kreeg een lege waarde.` }),
  }),
  'command/given-twice': error<{ readonly option: string }>({
    en: ({ option }, nameOf) => ({
      message: `${nameOf(option)} is given twice.`,
      hint: 'It takes one value: keep the one you mean.',
    }),
    nl: ({ option }, nameOf) => ({
      message: `${nameOf(option)} staat er twee keer.`,
      hint: 'Er hoort één waarde bij: laat staan wat je bedoelt.',
    }),
  }),
  'command/without-effect': error<WithoutEffect>({
    en: ({ option, product, edition }, nameOf) => ({
      message: `${nameOf(option)} changes nothing here: the ${edition ? `edition ${edition} of the ` : ''}${product} ${product === 'cards' && !edition ? 'are' : 'is'} not made.`,
      hint: 'Leave it out, or ask for that too: --only and --edition say what is made.',
    }),
    nl: ({ option, product, edition }, nameOf) => ({
      message: `${nameOf(option)} verandert hier niets: ${edition ? `de editie ${edition} van ` : ''}${product} wordt niet gemaakt.`,
      hint: 'Laat het weg, of vraag ook daarom: --only en --edition zeggen wat er gemaakt wordt.',
    }),
  }),
  'command/wrong-number': error<WrongNumber>({
    en: ({ option, value, least, most }, nameOf) => ({
      message: `${nameOf(option)} is "${value}"; a whole number ${most === undefined ? `from ${least}` : `from ${least} to ${most}`} was expected.`,
    }),
    nl: ({ option, value, least, most }, nameOf) => ({
      message: `${nameOf(option)} is "${value}"; een geheel getal ${most === undefined ? `vanaf ${least}` : `van ${least} tot ${most}`} werd verwacht.`,
    }),
  }),
  'command/wrong-epoch': error<{ readonly value: string }>({
    en: ({ value }) => ({
      message: `SOURCE_DATE_EPOCH is "${value}"; a whole number of seconds since 1970 was expected.`,
      hint: 'Remove it from the environment, or give it a number such as 1780272000.',
    }),
    nl: ({ value }) => ({
      message: `SOURCE_DATE_EPOCH is "${value}"; een geheel aantal seconden sinds 1970 werd verwacht.`,
      hint: 'Haal het uit de omgeving, of geef het een getal zoals 1780272000.',
    }),
  }),
  'command/not-together': error<{ readonly options: readonly NamedOption[] }>({
    en: ({ options }, nameOf) => ({
      message: `${named(options, nameOf).join(' and ')} do not go together.`,
      hint: 'Leave one out.',
    }),
    nl: ({ options }, nameOf) => ({
      message: `${named(options, nameOf).join(' en ')} gaan niet samen.`,
      hint: 'Laat er een weg.',
    }),
  }),
  'command/our-bug': error<OurBug>({
    en: ({ error, written }) => ({
      message: `This is a mistake in kletspot itself, not in your files: ${error}`,
      hint: `${written.length > 0 ? `What was asked is done and whole, in ${list(written)}; this went wrong after it.` : 'Nothing was lost: the previous output is untouched.'} Please report it; KLETSPOT_DEBUG=1 shows where it happened.`,
    }),
    nl: ({ error, written }) => ({
      message: `Dit is een fout in kletspot zelf, niet in je bestanden: ${error}`,
      hint: `${written.length > 0 ? `Wat je vroeg is klaar en volledig, in ${list(written)}; dit ging mis erna.` : 'Er is niets verloren: de vorige uitvoer is onaangeroerd.'} Meld het ons; KLETSPOT_DEBUG=1 toont waar het gebeurde.`,
    }),
  }),
  ...measureMessages,
} as const;
