import type { textProblems } from '../../../problems/text.ts';
import { FONT_LIST, type FontListPart } from '../../../problems/text.ts';
import type { ProblemWords } from '../../kind.ts';

export const text = {
  'text/no-font-list': () => ({
    message: `Het project heeft geen ${FONT_LIST}; daar hoort de lijst van lettertypes te staan.`,
    hint: `Zet hem terug; in fonts/README.md staat wat erin hoort.`,
  }),
  'text/font-list-unreadable': () => ({
    message: `${FONT_LIST} is niet leesbaar als JSON.`,
    hint: 'Zoek een ontbrekende komma, haak of aanhalingsteken, of een komma te veel aan het eind van een lijst.',
  }),
  'text/font-list-wrong': ({ path, expected }) => ({
    message: `In de lijst van lettertypes hoort bij “${path}” ${EXPECTED[expected]} te staan.`,
    hint: 'In fonts/README.md staat wat waar hoort.',
  }),
  'text/unknown-fallback': ({ family, known }) => ({
    message: `Het reservelettertype “${family}” staat niet in de lijst van lettertypes.`,
    hint: `Wel: ${known.join(', ')}.`,
  }),
  'text/font-file-missing': ({ file }) => ({
    message: `Er is geen lettertypebestand “${file}”.`,
    hint: file.startsWith('fonts/npm/')
      ? 'Het komt uit een pakket: installeer de pakketten opnieuw (npm install).'
      : 'Zet het daar, of haal het uit de lijst. Is het een map, noem dan een bestand dat erin staat.',
  }),
  'text/loose-mark': ({ text }) => ({
    message: `In “${text}” staat een accent dat geen lettertype op de letter ervoor zet.`,
    hint: 'Schrijf het woord zonder, of met een ander accent; op Latijnse letters lukt het in de regel.',
  }),
  'text/too-many-marks': ({ text }) => ({
    message: `In “${text}” staat een letter met meer dan acht accenten; die zouden over de regels eromheen komen.`,
    hint: 'Haal er accenten af.',
  }),
} satisfies ProblemWords<typeof textProblems>;

/** What can be missing in the list of fonts. */
const EXPECTED: Readonly<Record<FontListPart, string>> = {
  list: 'een lijst',
  faces: 'een lijst met minstens één letter',
  family: 'de naam van een lettertype',
  weight: 'een getal van 100 tot 900',
  italic: 'true of false',
  file: 'het pad van een lettertypebestand',
  script: 'de naam van een schrift in Unicode, zoals Arabic of Ethiopic, of Common voor tekens',
  language: 'een taal zoals tags haar noemen, bijvoorbeeld ja of zh-Hant',
  package: 'de naam van een npm-pakket, met of zonder versie',
};
