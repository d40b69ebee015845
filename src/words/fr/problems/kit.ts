import type { kitProblems } from '../../../problems/kit.ts';
import type { ProblemWords } from '../../kind.ts';
import { formatNumber, formatSize } from '../formats.ts';

export const kit = {
  'kit/notes-other-size': ({ card, notes, paper }) => ({
    message: `Une carte de notes de ${formatSize(card)} n’a pas de place pour écrire : les cartes de notes font ${formatSize(notes)}, sur ${paper}.`,
    hint: 'Coupez-les en une pile à part ; le mode d’emploi le dit aussi.',
  }),
  'kit/office-paper': ({ cards, office }) => ({
    message: `Le mode d’emploi et l’étiquette sont sur ${office} : ce qu’on lit et colle ne se fait pas sur ${cards}.`,
    hint: 'Les cartes s’y font, et les cartes de notes de la même taille aussi.',
  }),
  'kit/notes-bare': () => ({
    message:
      'La feuille de cartes de notes n’a pas de place pour sa règle et la source, en caractères de 12 points.',
    hint: 'Elle est faite sans cela ; mesurez plutôt une carte.',
  }),
  'kit/narrow-jar': ({ jar, card }) => ({
    message: `Des cartes de ${formatNumber(card)} mm ne passent pas à plat par l’ouverture d’un bocal dont le couvercle fait ${formatNumber(jar)} mm.`,
    hint: 'Prenez un bocal à l’ouverture plus large, d’au moins 5 mm de plus que les cartes, ou roulez-les.',
  }),
} satisfies ProblemWords<typeof kitProblems>;
