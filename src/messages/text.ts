import { error } from './catalogue.ts';

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
  'text/font-file-broken': error<{ file: string }>({
    en: ({ file }) => ({
      message: `The file “${file}” is not a whole TrueType or OpenType font.`,
      hint: 'Download it again, as .ttf or .otf; web fonts (.woff, .woff2) and collections (.ttc) do not work here.',
    }),
    nl: ({ file }) => ({
      message: `Het bestand “${file}” is geen volledig TrueType- of OpenType-lettertype.`,
      hint: 'Haal het opnieuw op, als .ttf of .otf; weblettertypes (.woff, .woff2) en bundels (.ttc) werken hier niet.',
    }),
  }),
  'text/no-glyph': error<{ character: string; code: string; families: readonly string[] }>({
    en: ({ character, code, families }) => ({
      message: `No font has the character “${character}” (${code}); tried ${families.join(', ')}.`,
      hint: 'Replace the character, or add a family that has it to the fallbacks in fonts/fonts.json.',
    }),
    nl: ({ character, code, families }) => ({
      message: `Geen lettertype heeft het teken “${character}” (${code}); gezocht in ${families.join(', ')}.`,
      hint: 'Vervang het teken, of zet een lettertype dat het wel heeft bij de reserve in fonts/fonts.json.',
    }),
  }),
  'text/control-character': error<{ code: string }>({
    en: ({ code }) => ({
      message: `The text holds a control character that cannot be seen or printed (${code}).`,
      hint: 'Take it out; it often comes along when text is copied from another program.',
    }),
    nl: ({ code }) => ({
      message: `In de tekst staat een stuurteken dat niet te zien of te drukken is (${code}).`,
      hint: 'Haal het weg; het komt vaak mee als tekst uit een ander programma is gekopieerd.',
    }),
  }),
  'text/right-to-left': error<{ character: string; code: string }>({
    en: ({ character, code }) => ({
      message: `The character “${character}” (${code}) belongs to a script that is written from right to left.`,
      hint: 'Such scripts cannot be set yet; write the words in Latin letters.',
    }),
    nl: ({ character, code }) => ({
      message: `Het teken “${character}” (${code}) hoort bij een schrift dat van rechts naar links loopt.`,
      hint: 'Zulke schriften kunnen nog niet gezet worden; schrijf de woorden in Latijnse letters.',
    }),
  }),
  'text/unsupported-script': error<{ character: string; code: string }>({
    en: ({ character, code }) => ({
      message: `The character “${character}” (${code}) belongs to a script whose letters join or change places.`,
      hint: 'Such scripts cannot be set yet; write the words in Latin letters.',
    }),
    nl: ({ character, code }) => ({
      message: `Het teken “${character}” (${code}) hoort bij een schrift waarvan de letters samengaan of verspringen.`,
      hint: 'Zulke schriften kunnen nog niet gezet worden; schrijf de woorden in Latijnse letters.',
    }),
  }),
  'text/direction-control': error<{ code: string }>({
    en: ({ code }) => ({
      message: `The text holds an invisible mark that turns its direction (${code}).`,
      hint: 'Take it out; text is set from left to right only.',
    }),
    nl: ({ code }) => ({
      message: `In de tekst staat een onzichtbaar teken dat de schrijfrichting omkeert (${code}).`,
      hint: 'Haal het weg; tekst wordt alleen van links naar rechts gezet.',
    }),
  }),
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
