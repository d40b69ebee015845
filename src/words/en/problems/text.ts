import type { textProblems } from '../../../problems/text.ts';
import { FONT_LIST, type FontListPart } from '../../../problems/text.ts';
import type { ProblemWords } from '../../kind.ts';

export const text = {
  'text/no-font-list': () => ({
    message: `The project has no ${FONT_LIST}; expected the list of its font families there.`,
    hint: `Put it back; fonts/README.md tells what stands in it.`,
  }),
  'text/font-list-unreadable': () => ({
    message: `${FONT_LIST} is not readable as JSON.`,
    hint: 'Look for a missing comma, bracket or quote, or a comma too many at the end of a list.',
  }),
  'text/font-list-wrong': ({ path, expected }) => ({
    message: `In the list of fonts, “${path}” should be ${EXPECTED[expected]}.`,
    hint: 'fonts/README.md tells what stands where.',
  }),
  'text/unknown-fallback': ({ family, known }) => ({
    message: `The fallback family “${family}” is not in the list of fonts.`,
    hint: `It holds: ${known.join(', ')}.`,
  }),
  'text/font-file-missing': ({ file }) => ({
    message: `There is no font file “${file}”.`,
    hint: file.startsWith('fonts/npm/')
      ? 'It comes from a package: install the packages again (npm install).'
      : 'Put it there, or take it out of the list. If it is a folder, name a file in it.',
  }),
  'text/loose-mark': ({ text }) => ({
    message: `“${text}” holds an accent that no font sets on the letter before it.`,
    hint: 'Write the word without it, or with another accent; accents on Latin letters work as a rule.',
  }),
  'text/too-many-marks': ({ text }) => ({
    message: `“${text}” holds a letter with more than eight accents; they would reach over the lines around them.`,
    hint: 'Take accents off it.',
  }),
} satisfies ProblemWords<typeof textProblems>;

/** What can be missing in the list of fonts. */
const EXPECTED: Readonly<Record<FontListPart, string>> = {
  list: 'a list',
  faces: 'a list with at least one face',
  family: 'the name of a family',
  weight: 'a number from 100 to 900',
  italic: 'true or false',
  file: 'the path of a font file',
  script: 'the name of a script in Unicode, such as Arabic or Ethiopic, or Common for signs',
  language: 'a language as tags name it, such as ja or zh-Hant',
  package: 'the name of an npm package, with or without its version',
};
