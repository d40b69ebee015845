/** Where a choice is read from, a file or an address, and what is found there instead. */
import { error, type Language } from './catalogue.ts';

/** Long names are cut in a message. */
function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function listed(words: readonly string[]): string {
  return words.length > 12 ? `${words.slice(0, 12).join(', ')}, …` : words.join(', ');
}

/** What a file is that holds no choice. */
type ForeignKind = 'pdf' | 'document' | 'picture' | 'page' | 'words' | 'other';

const FOREIGN: Readonly<Record<ForeignKind, Readonly<Record<Language, string>>>> = {
  pdf: { en: 'a PDF', nl: 'een pdf' },
  document: {
    en: 'a zip or a document of an office program',
    nl: 'een zip of een document van een tekstverwerker',
  },
  picture: { en: 'a picture', nl: 'een afbeelding' },
  page: { en: 'a web page', nl: 'een webpagina' },
  words: { en: 'a text without the words of a choice', nl: 'een tekst zonder de woorden van een keuze' },
  other: { en: 'a file of another program', nl: 'een bestand van een ander programma' },
};

const files = {
  'selection/not-a-choice': error<{ readonly kind: ForeignKind }>({
    en: ({ kind }) => ({
      message: `This is ${FOREIGN[kind].en}, no file of a choice. A choice is a text file whose name ends in .yaml, as the page saves it.`,
      hint: 'Open the file that was saved there.',
    }),
    nl: ({ kind }) => ({
      message: `Dit is ${FOREIGN[kind].nl}, en geen bestand met een keuze. Een keuze is een tekstbestand waarvan de naam eindigt op .yaml, zoals de pagina het bewaart.`,
      hint: 'Open het bestand dat daar bewaard is.',
    }),
  }),
  'selection/empty-file': error({
    en: () => ({
      message: 'This file is empty: there is no choice in it.',
      hint: 'Save the choice again, or open another file.',
    }),
    nl: () => ({
      message: 'Dit bestand is leeg: er staat geen keuze in.',
      hint: 'Bewaar de keuze opnieuw, of open een ander bestand.',
    }),
  }),
  'selection/unknown-choice': error<{
    readonly name: string;
    readonly known: readonly string[];
    readonly meant: string | undefined;
  }>({
    en: ({ name, known, meant }) => ({
      message: `No choice "${short(name)}" comes with this deck.`,
      hint: meant
        ? `Did you mean ${meant}?`
        : `${known.length > 0 ? `There are ${listed(known)}. ` : ''}For a file of your own give its path, with .yaml.`,
    }),
    nl: ({ name, known, meant }) => ({
      message: `Er hoort geen keuze "${short(name)}" bij deze kaarten.`,
      hint: meant
        ? `Bedoel je ${meant}?`
        : `${known.length > 0 ? `Er zijn ${listed(known)}. ` : ''}Geef van een eigen bestand het pad, met .yaml.`,
    }),
  }),
  'selection/no-file': error<{ readonly path: string; readonly shipped: string | undefined }>({
    en: ({ path, shipped }) => ({
      message: `There is no file ${path}.`,
      hint:
        shipped === undefined
          ? 'Check its name and folder.'
          : `For the choice that comes with the deck: --selection ${shipped}.`,
    }),
    nl: ({ path, shipped }) => ({
      message: `Er is geen bestand ${path}.`,
      hint:
        shipped === undefined
          ? 'Kijk de naam en de map na.'
          : `Voor de keuze die bij de kaarten hoort: --selection ${shipped}.`,
    }),
  }),
} as const;

const addresses = {
  'selection/address-damaged': error<undefined>({
    en: () => ({
      message: 'This address holds no choice that can be read: a part of it is missing or was changed.',
      hint: 'Copy the whole address again, or open the choice from a file.',
    }),
    nl: () => ({
      message:
        'In dit adres staat geen keuze die te lezen is: er ontbreekt een stuk, of er is iets veranderd.',
      hint: 'Kopieer het hele adres opnieuw, of open de keuze uit een bestand.',
    }),
  }),
  'selection/address-version': error<{ readonly version: string }>({
    en: ({ version }) => ({
      message: `This address was made by another version of this page (${version}).`,
      hint: 'Open it with that version, or choose again.',
    }),
    nl: ({ version }) => ({
      message: `Dit adres is gemaakt met een andere versie van deze pagina (${version}).`,
      hint: 'Open het met die versie, of kies opnieuw.',
    }),
  }),
  'selection/address-too-long': error<{ readonly length: number; readonly most: number }>({
    en: ({ length, most }) => ({
      message: `This address has ${length} characters; ${most} is the most that is read.`,
      hint: 'Keep so large a choice in a file.',
    }),
    nl: ({ length, most }) => ({
      message: `Dit adres telt ${length} tekens; meer dan ${most} wordt niet gelezen.`,
      hint: 'Bewaar zo’n grote keuze in een bestand.',
    }),
  }),
  'selection/address-unprintable': error<undefined>({
    en: () => ({
      message: 'The size or the paper that this address asks for cannot be printed.',
      hint: 'Choose the cards, their size and the paper again, and copy a new address.',
    }),
    nl: () => ({
      message: 'De maat of het papier die dit adres vraagt, kan niet afgedrukt worden.',
      hint: 'Kies de kaarten, hun maat en het papier opnieuw, en kopieer een nieuw adres.',
    }),
  }),
} as const;

export const choiceFileMessages = { ...files, ...addresses } as const;
