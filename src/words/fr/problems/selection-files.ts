import type { ForeignKind, selectionFilesProblems } from '../../../problems/selection-files.ts';
import type { ProblemWords } from '../../kind.ts';
import { listed, short } from '../../phrases.ts';

export const selectionFiles = {
  'selection/not-a-choice': ({ kind }) => ({
    message: `C’est ${FOREIGN[kind]}, pas un fichier de choix. Un choix est un fichier de texte dont le nom finit par .yaml, comme la page l’enregistre.`,
    hint: 'Ouvrez le fichier qui a été enregistré là.',
  }),
  'selection/empty-file': () => ({
    message: 'Ce fichier est vide : il ne contient pas de choix.',
    hint: 'Enregistrez le choix à nouveau, ou ouvrez un autre fichier.',
  }),
  'selection/unknown-choice': ({ name, known, meant }) => ({
    message: `Ce jeu n’a pas de choix « ${short(name)} ».`,
    hint: meant
      ? `Vouliez-vous dire ${meant} ?`
      : `${known.length > 0 ? `Il a ${listed(known)}. ` : ''}Pour un fichier à vous, donnez son chemin, avec .yaml.`,
  }),
  'selection/no-file': ({ path, shipped }) => ({
    message: `Il n’y a pas de fichier ${path}.`,
    hint:
      shipped === undefined
        ? 'Vérifiez son nom et son dossier.'
        : `Pour le choix livré avec le jeu : --selection ${shipped}.`,
  }),
  'selection/address-damaged': () => ({
    message:
      'Cette adresse ne contient pas de choix lisible : il en manque une partie, ou elle a été changée.',
    hint: 'Copiez à nouveau toute l’adresse, ou ouvrez le choix depuis un fichier.',
  }),
  'selection/address-version': ({ version }) => ({
    message: `Cette adresse a été faite par une autre version de cette page (${version}).`,
    hint: 'Ouvrez-la avec cette version, ou choisissez à nouveau.',
  }),
  'selection/address-too-long': ({ length, most }) => ({
    message: `Cette adresse compte ${length} caractères ; rien n’est lu au-delà de ${most}.`,
    hint: 'Gardez un si grand choix dans un fichier.',
  }),
  'selection/address-unprintable': () => ({
    message: 'Le format ou le papier que demande cette adresse ne peut pas être imprimé.',
    hint: 'Choisissez à nouveau les cartes, leur format et le papier, et copiez une nouvelle adresse.',
  }),
} satisfies ProblemWords<typeof selectionFilesProblems>;

const FOREIGN: Readonly<Record<ForeignKind, string>> = {
  pdf: 'un PDF',
  document: 'un zip ou un document d’un programme de bureau',
  picture: 'une image',
  page: 'une page web',
  words: 'un texte sans les mots d’un choix',
  other: 'un fichier d’un autre programme',
};
