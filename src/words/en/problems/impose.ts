import type { imposeProblems } from '../../../problems/impose.ts';
import { MOST_NUMBERS, type SheetPart, type TooSmall } from '../../../problems/impose.ts';
import type { ProblemWords } from '../../kind.ts';
import { count, upTo } from '../../phrases.ts';
import { formatPaper, formatSize } from '../formats.ts';

export const impose = {
  'impose/no-room': ({ lacking, card, paper }) => ({
    message: `Cards of ${formatSize(card)} leave no room on ${formatPaper(paper)} for ${lacking.map((part) => LACKING[part]).join(', ')}.`,
    hint: lacking.includes('ruler')
      ? 'Measure a printed card before you cut: its size must be right. Larger paper has room for all.'
      : 'The sheets are made without; larger paper or smaller cards have room for all.',
  }),
  'impose/colours-touch': () => ({
    message:
      'Cards of different colours touch: a cut that is a little off leaves the colour of one on the other.',
    hint: 'Leave out --mix, or give --gutter 2 or more; a perforated sheet cannot have that.',
  }),
  'impose/card-too-small': (found) => ({
    message: `On a card of ${formatSize(found.card)} ${misfits(found)} in ${typeWords(found)}${numbers(found)}.`,
    hint: `Choose a larger card, such as the usual one of ${formatSize(found.usual)}${instead(found)}.`,
  }),
  'impose/large-print-too': ({ floor, others }) => ({
    message: `Large print keeps type of at least ${floor} pt on any size of card; the other editions fit.`,
    hint: `Make those: --only cards --edition ${others.join(',')}.`,
    hintWhereTyped: '',
  }),
  'impose/nothing-to-stack': () => ({
    message: 'There is nothing to stack: no cluster takes more than one sheet.',
    hint: 'The sheets are the same as without --order stack.',
  }),
  'impose/nothing-to-mix': ({ sheets }) => ({
    message: `Sharing sheets saves no paper: with or without it, the clusters take ${count(sheets, 'sheet', 'sheets')}.`,
    hint: 'Without --mix each cluster has sheets of its own.',
  }),
} satisfies ProblemWords<typeof imposeProblems>;

const LACKING: Readonly<Record<SheetPart, string>> = {
  paper: 'the words above the cards',
  ruler: 'the ruler',
  citation: 'the citation',
  note: 'the words on the choice and on stacking',
  bleed: 'colour that goes on past the cut',
  'marks-above': 'the cut marks above and below the cards',
  'marks-beside': 'the cut marks beside the cards',
};

function misfits({ cards, of }: TooSmall): string {
  if (cards.length === 0) return 'the titles do not fit';
  if (cards.length === of) return 'no question fits';
  if (cards.length === 1) return '1 question does not fit';
  return `${cards.length} of the ${of} questions do not fit`;
}

function typeWords({ floor, isLargePrint }: TooSmall): string {
  if (isLargePrint) return `large print (${floor} pt)`;
  return `type of ${floor} pt, the smallest that may be`;
}

function numbers({ cards, of }: TooSmall): string {
  if (cards.length === 0 || cards.length === of) return '';
  return `: ${upTo(MOST_NUMBERS, cards, (left) => `and ${left} more`).join(', ')}`;
}

function instead({ cards, of, isLargePrint }: TooSmall): string {
  if (isLargePrint) return ', or an edition without large print';
  if (cards.length === 0 || cards.length === of) return '';
  if (cards.length === 1) return ', or leave that question out';
  return ', or leave those questions out';
}
