import type { textProblems } from '../../../problems/text.ts';
import { FONT_LIST, type FontListPart } from '../../../problems/text.ts';
import type { ProblemWords } from '../../kind.ts';

export const text = {
  'text/no-font-list': () => ({
    message: `Dem Projekt fehlt ${FONT_LIST}; dort wurde die Liste seiner Schriftfamilien erwartet.`,
    hint: `Legen Sie sie zurück; fonts/README.md sagt, was darin steht.`,
  }),
  'text/font-list-unreadable': () => ({
    message: `${FONT_LIST} ist nicht als JSON zu lesen.`,
    hint: 'Suchen Sie ein fehlendes Komma, eine fehlende Klammer oder ein fehlendes Anführungszeichen, oder ein Komma zu viel am Ende einer Liste.',
  }),
  'text/font-list-wrong': ({ path, expected }) => ({
    message: `In der Liste der Schriften muss „${path}“ ${EXPECTED[expected]} sein.`,
    hint: 'fonts/README.md sagt, was wo steht.',
  }),
  'text/unknown-fallback': ({ family, known }) => ({
    message: `Die Ersatzfamilie „${family}“ steht nicht in der Liste der Schriften.`,
    hint: `Sie enthält: ${known.join(', ')}.`,
  }),
  'text/font-file-missing': ({ file }) => ({
    message: `Die Schriftdatei „${file}“ fehlt.`,
    hint: file.startsWith('fonts/npm/')
      ? 'Sie kommt aus einem Paket: Installieren Sie die Pakete noch einmal (npm install).'
      : 'Legen Sie sie dorthin, oder nehmen Sie sie aus der Liste. Ist es ein Ordner, nennen Sie eine Datei darin.',
  }),
  'text/loose-mark': ({ text }) => ({
    message: `„${text}“ enthält einen Akzent, den keine Schrift auf den Buchstaben davor setzt.`,
    hint: 'Schreiben Sie das Wort ohne ihn, oder mit einem anderen Akzent; Akzente auf lateinischen Buchstaben gehen in der Regel.',
  }),
  'text/too-many-marks': ({ text }) => ({
    message: `„${text}“ enthält einen Buchstaben mit mehr als acht Akzenten; sie würden über die Zeilen ringsum reichen.`,
    hint: 'Nehmen Sie Akzente weg.',
  }),
} satisfies ProblemWords<typeof textProblems>;

/** What can be missing in the list of fonts. */
const EXPECTED: Readonly<Record<FontListPart, string>> = {
  list: 'eine Liste',
  faces: 'eine Liste mit mindestens einem Schnitt',
  family: 'der Name einer Familie',
  weight: 'eine Zahl von 100 bis 900',
  italic: 'true oder false',
  file: 'der Pfad einer Schriftdatei',
  script: 'der Name einer Schrift in Unicode, etwa Arabic oder Ethiopic, oder Common für Zeichen',
  language: 'eine Sprache, wie Sprachkürzel sie nennen, etwa ja oder zh-Hant',
  package: 'der Name eines npm-Pakets, mit oder ohne Version',
};
