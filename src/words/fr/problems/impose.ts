import type { imposeProblems } from '../../../problems/impose.ts';
import { MOST_NUMBERS, type SheetPart, type TooSmall } from '../../../problems/impose.ts';
import type { ProblemWords } from '../../kind.ts';
import { count, upTo } from '../../phrases.ts';
import { formatPaper, formatSize } from '../formats.ts';

export const impose = {
  'impose/no-room': ({ lacking, card, paper }) => ({
    message: `Sur ${formatPaper(paper)}, des cartes de ${formatSize(card)} ne laissent pas de place pour ${lacking.map((part) => LACKING[part]).join(', ')}.`,
    hint: lacking.includes('ruler')
      ? 'Mesurez une carte imprimée avant de couper : son format doit être juste. Un papier plus grand a de la place pour tout.'
      : 'Les feuilles sont faites sans cela ; un papier plus grand ou des cartes plus petites ont de la place pour tout.',
  }),
  'impose/colours-touch': () => ({
    message:
      'Des cartes de couleurs différentes se touchent : une coupe un peu décalée laisse la couleur de l’une sur l’autre.',
    hint: 'Ôtez --mix, ou donnez --gutter 2 ou plus ; un papier prédécoupé ne le permet pas.',
  }),
  'impose/card-too-small': (found) => ({
    message: `Sur une carte de ${formatSize(found.card)}, ${misfits(found)} en ${typeWords(found)}${numbers(found)}.`,
    hint: `Choisissez une carte plus grande, comme l’habituelle de ${formatSize(found.usual)}${instead(found)}.`,
  }),
  'impose/large-print-too': ({ floor, others }) => ({
    message: `Les grands caractères gardent au moins ${floor} pt sur tout format de carte ; les autres éditions tiennent.`,
    hint: `Faites celles-là : --only cards --edition ${others.join(',')}.`,
    hintWhereTyped: '',
  }),
  'impose/nothing-to-stack': () => ({
    message: 'Il n’y a rien à empiler : aucun groupe ne prend plus d’une feuille.',
    hint: 'Les feuilles sont les mêmes que sans --order stack.',
  }),
  'impose/nothing-to-mix': ({ sheets }) => ({
    message: `Partager des feuilles n’économise pas de papier : avec ou sans cela, les groupes prennent ${count(sheets, 'feuille', 'feuilles')}.`,
    hint: 'Sans --mix, chaque groupe a ses propres feuilles.',
  }),
} satisfies ProblemWords<typeof imposeProblems>;

const LACKING: Readonly<Record<SheetPart, string>> = {
  paper: 'les mots au-dessus des cartes',
  ruler: 'la règle',
  citation: 'la référence',
  note: 'les mots sur le choix et l’empilage',
  bleed: 'la couleur au-delà de la coupe',
  'marks-above': 'les repères de coupe au-dessus et au-dessous des cartes',
  'marks-beside': 'les repères de coupe à côté des cartes',
};

function misfits({ cards, of }: TooSmall): string {
  if (cards.length === 0) return 'les titres ne tiennent pas';
  if (cards.length === of) return 'aucune question ne tient';
  if (cards.length === 1) return '1 question ne tient pas';
  return `${cards.length} des ${of} questions ne tiennent pas`;
}

function typeWords({ floor, isLargePrint }: TooSmall): string {
  if (isLargePrint) return `grands caractères (${floor} points)`;
  return `caractères de ${floor} points, les plus petits permis`;
}

function numbers({ cards, of }: TooSmall): string {
  if (cards.length === 0 || cards.length === of) return '';
  return ` : ${upTo(MOST_NUMBERS, cards, (left) => `et encore ${left}`).join(', ')}`;
}

function instead({ cards, of, isLargePrint }: TooSmall): string {
  if (isLargePrint) return ', ou une édition sans grands caractères';
  if (cards.length === 0 || cards.length === of) return '';
  if (cards.length === 1) return ', ou ôtez cette question';
  return ', ou ôtez ces questions';
}
