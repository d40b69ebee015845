import type { commandStartProblems } from '../../../problems/command-start.ts';
import type { ProblemWords } from '../../kind.ts';

/** What a command asks for beside its options, where that is no folder. */
const NEEDS: Readonly<Record<string, string>> = {
  import: 'un fichier de questions',
  translate: 'une langue',
};
const EXAMPLE: Readonly<Record<string, string>> = { import: 'questions.csv', translate: 'ar' };

export const commandStart = {
  'command/missing-word': ({ command }) => ({
    message: `${command} demande ${NEEDS[command] ?? 'un dossier'}.`,
    hint: `Par exemple : kletspot ${command} ${EXAMPLE[command] ?? 'mon-jeu'}`,
  }),
  'command/no-language': ({ value }) => ({
    message: `« ${value} » n’est pas le code d’une langue.`,
    hint: 'Par exemple : nl, fr-BE, ar ou uk (BCP 47).',
  }),
  'command/wrong-column': ({ value, known }) => ({
    message: `« ${value} » ne dit pas ce qu’une colonne contient.`,
    hint: `Écrivez un sens et une colonne : question=B,group=Thème. Les sens : ${known.join(', ')}.`,
  }),
  'command/no-starter': ({ value, known }) => ({
    message: `Il n’y a pas d’exemples dans la langue « ${value} » pour commencer un jeu.`,
    hint: `Il y en a en : ${known.join(', ')}. Toute autre langue peut s’écrire à leur place.`,
  }),
  'command/no-terminal': () => ({
    message: 'pick demande un terminal, avec un clavier : ici, personne ne peut choisir.',
    hint: 'Choisissez avec build --cards 1.2,4.1 ou écrivez un fichier pour build --selection FICHIER (exemple : content/keuze-voorbeeld.yaml).',
  }),
} satisfies ProblemWords<typeof commandStartProblems>;
