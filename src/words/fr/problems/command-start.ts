import type { commandStartProblems } from '../../../problems/command-start.ts';
import type { ProblemWords } from '../../kind.ts';

export const commandStart = {
  'command/missing-word': ({ command }) => ({
    message: `${command} demande un dossier.`,
    hint: `Par exemple : kletspot ${command} mon-jeu`,
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
