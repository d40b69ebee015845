import type { textProblems } from '../../../problems/text.ts';
import { FONT_LIST, type FontListPart } from '../../../problems/text.ts';
import type { ProblemWords } from '../../kind.ts';

export const text = {
  'text/no-font-list': () => ({
    message: `Le projet n’a pas de ${FONT_LIST}, où doit être la liste de ses familles de polices.`,
    hint: `Remettez-le ; fonts/README.md dit ce qu’il contient.`,
  }),
  'text/font-list-unreadable': () => ({
    message: `${FONT_LIST} n’est pas lisible comme JSON.`,
    hint: 'Cherchez une virgule, un crochet ou un guillemet qui manque, ou une virgule de trop à la fin d’une liste.',
  }),
  'text/font-list-wrong': ({ path, expected }) => ({
    message: `Dans la liste des polices, « ${path} » doit être ${EXPECTED[expected]}.`,
    hint: 'fonts/README.md dit ce qui va où.',
  }),
  'text/unknown-fallback': ({ family, known }) => ({
    message: `La famille de secours « ${family} » n’est pas dans la liste des polices.`,
    hint: `Elle contient : ${known.join(', ')}.`,
  }),
  'text/font-file-missing': ({ file }) => ({
    message: `Le fichier de police « ${file} » manque.`,
    hint: file.startsWith('fonts/npm/')
      ? 'Il vient d’un paquet : installez à nouveau les paquets (npm install).'
      : 'Mettez-le là, ou ôtez-le de la liste. Si c’est un dossier, nommez un fichier qui s’y trouve.',
  }),
  'text/loose-mark': ({ text }) => ({
    message: `« ${text} » contient un accent qu’aucune police ne met sur la lettre qui le précède.`,
    hint: 'Écrivez le mot sans lui, ou avec un autre accent ; les accents sur des lettres latines vont en général.',
  }),
  'text/too-many-marks': ({ text }) => ({
    message: `« ${text} » contient une lettre avec plus de huit accents ; ils passeraient sur les lignes voisines.`,
    hint: 'Ôtez-en.',
  }),
} satisfies ProblemWords<typeof textProblems>;

/** What can be missing in the list of fonts. */
const EXPECTED: Readonly<Record<FontListPart, string>> = {
  list: 'une liste',
  faces: 'une liste d’au moins une fonte',
  family: 'le nom d’une famille',
  weight: 'un nombre de 100 à 900',
  italic: 'true ou false',
  file: 'le chemin d’un fichier de police',
  script: 'le nom d’une écriture dans Unicode, comme Arabic ou Ethiopic, ou Common pour des signes',
  language: 'une langue comme les balises la nomment, par exemple ja ou zh-Hant',
  package: 'le nom d’un paquet npm, avec ou sans sa version',
};
