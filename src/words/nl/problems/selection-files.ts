import type { ForeignKind, selectionFilesProblems } from '../../../problems/selection-files.ts';
import type { ProblemWords } from '../../kind.ts';
import { listed, short } from '../../phrases.ts';

export const selectionFiles = {
  'selection/not-a-choice': ({ kind }) => ({
    message: `Dit is ${FOREIGN[kind]}, en geen bestand met een keuze. Een keuze is een tekstbestand waarvan de naam eindigt op .yaml, zoals de pagina het bewaart.`,
    hint: 'Open het bestand dat daar bewaard is.',
  }),
  'selection/empty-file': () => ({
    message: 'Dit bestand is leeg: er staat geen keuze in.',
    hint: 'Bewaar de keuze opnieuw, of open een ander bestand.',
  }),
  'selection/unknown-choice': ({ name, known, meant }) => ({
    message: `Er hoort geen keuze "${short(name)}" bij deze kaarten.`,
    hint: meant
      ? `Bedoel je ${meant}?`
      : `${known.length > 0 ? `Er zijn ${listed(known)}. ` : ''}Geef van een eigen bestand het pad, met .yaml.`,
  }),
  'selection/no-file': ({ path, shipped }) => ({
    message: `Er is geen bestand ${path}.`,
    hint:
      shipped === undefined
        ? 'Kijk de naam en de map na.'
        : `Voor de keuze die bij de kaarten hoort: --selection ${shipped}.`,
  }),
  'selection/address-damaged': () => ({
    message: 'In dit adres staat geen keuze die te lezen is: er ontbreekt een stuk, of er is iets veranderd.',
    hint: 'Kopieer het hele adres opnieuw, of open de keuze uit een bestand.',
  }),
  'selection/address-version': ({ version }) => ({
    message: `Dit adres is gemaakt met een andere versie van deze pagina (${version}).`,
    hint: 'Open het met die versie, of kies opnieuw.',
  }),
  'selection/address-too-long': ({ length, most }) => ({
    message: `Dit adres telt ${length} tekens; meer dan ${most} wordt niet gelezen.`,
    hint: 'Bewaar zo’n grote keuze in een bestand.',
  }),
  'selection/address-unprintable': () => ({
    message: 'De maat of het papier die dit adres vraagt, kan niet afgedrukt worden.',
    hint: 'Kies de kaarten, hun maat en het papier opnieuw, en kopieer een nieuw adres.',
  }),
} satisfies ProblemWords<typeof selectionFilesProblems>;

const FOREIGN: Readonly<Record<ForeignKind, string>> = {
  pdf: 'een pdf',
  document: 'een zip of een document van een tekstverwerker',
  picture: 'een afbeelding',
  page: 'een webpagina',
  words: 'een tekst zonder de woorden van een keuze',
  other: 'een bestand van een ander programma',
};
