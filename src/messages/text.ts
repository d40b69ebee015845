import { error } from './catalogue.ts';
import { characterMessages } from './text-characters.ts';
import { fontMessages } from './text-fonts.ts';

const LIST = 'fonts/fonts.json';

/** What can be missing in the list of fonts. */
const EXPECTED = {
  list: { en: 'a list', nl: 'een lijst' },
  faces: { en: 'a list with at least one face', nl: 'een lijst met minstens één letter' },
  family: { en: 'the name of a family', nl: 'de naam van een lettertype' },
  weight: { en: 'a number from 100 to 900', nl: 'een getal van 100 tot 900' },
  italic: { en: 'true or false', nl: 'true of false' },
  file: { en: 'the path of a font file', nl: 'het pad van een lettertypebestand' },
} as const;

export const textMessages = {
  'text/no-font-list': error({
    en: () => ({
      message: `The project has no ${LIST}; expected the list of its font families there.`,
      hint: `Put it back; fonts/README.md tells what stands in it.`,
    }),
    nl: () => ({
      message: `Het project heeft geen ${LIST}; daar hoort de lijst van lettertypes te staan.`,
      hint: `Zet hem terug; in fonts/README.md staat wat erin hoort.`,
    }),
  }),
  'text/font-list-unreadable': error({
    en: () => ({
      message: `${LIST} is not readable as JSON.`,
      hint: 'Look for a missing comma, bracket or quote, or a comma too many at the end of a list.',
    }),
    nl: () => ({
      message: `${LIST} is niet leesbaar als JSON.`,
      hint: 'Zoek een ontbrekende komma, haak of aanhalingsteken, of een komma te veel aan het eind van een lijst.',
    }),
  }),
  'text/font-list-wrong': error<{ path: string; expected: keyof typeof EXPECTED }>({
    en: ({ path, expected }) => ({
      message: `In the list of fonts, “${path}” should be ${EXPECTED[expected].en}.`,
      hint: 'fonts/README.md tells what stands where.',
    }),
    nl: ({ path, expected }) => ({
      message: `In de lijst van lettertypes hoort bij “${path}” ${EXPECTED[expected].nl} te staan.`,
      hint: 'In fonts/README.md staat wat waar hoort.',
    }),
  }),
  'text/unknown-fallback': error<{ family: string; known: readonly string[] }>({
    en: ({ family, known }) => ({
      message: `The fallback family “${family}” is not in the list of fonts.`,
      hint: `It holds: ${known.join(', ')}.`,
    }),
    nl: ({ family, known }) => ({
      message: `Het reservelettertype “${family}” staat niet in de lijst van lettertypes.`,
      hint: `Wel: ${known.join(', ')}.`,
    }),
  }),
  'text/font-file-missing': error<{ file: string }>({
    en: ({ file }) => ({
      message: `The font file “${file}” is not there.`,
      hint: file.startsWith('fonts/npm/')
        ? 'It comes from a package: install the packages again (npm install).'
        : 'Put it there, or take it out of the list.',
    }),
    nl: ({ file }) => ({
      message: `Het lettertypebestand “${file}” is er niet.`,
      hint: file.startsWith('fonts/npm/')
        ? 'Het komt uit een pakket: installeer de pakketten opnieuw (npm install).'
        : 'Zet het daar, of haal het uit de lijst.',
    }),
  }),
  ...fontMessages,
  ...characterMessages,
  'text/loose-mark': error<{ text: string }>({
    en: ({ text }) => ({
      message: `“${text}” holds a letter with a loose accent for which no ready-made letter exists.`,
      hint: 'Accents can be set only on letters that Unicode has as one character, such as é or ĝ.',
    }),
    nl: ({ text }) => ({
      message: `In “${text}” staat een letter met een los accent waarvoor geen kant-en-klare letter bestaat.`,
      hint: 'Accenten kunnen alleen op letters die Unicode als één teken heeft, zoals é of ĝ.',
    }),
  }),
} as const;
