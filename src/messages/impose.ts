/** Putting cards on sheets: what was asked for and cannot be, or makes no difference. */

import { formatPaper, formatSize, type SizeMm } from '../numbers.ts';
import { error, type Language, warning } from './catalogue.ts';

interface NoRoom {
  readonly lacking: readonly (keyof typeof LACKING.en)[];
  readonly card: SizeMm;
  readonly paper: string;
}

interface TooSmall {
  readonly card: SizeMm;
  /** That of the edition. */
  readonly usual: SizeMm;
  /** The smallest type that may be, in points. */
  readonly floor: number;
  readonly isLargePrint: boolean;
  /** What does not fit, by number; empty where it is words that stand on more cards, such as a title. */
  readonly cards: readonly string[];
  /** How many cards there are. */
  readonly of: number;
}

const LACKING = {
  en: {
    paper: 'the words above the cards',
    ruler: 'the ruler',
    citation: 'the citation',
    note: 'the words on the choice and on stacking',
    bleed: 'colour that goes on past the cut',
    'marks-above': 'the cut marks above and below the cards',
    'marks-beside': 'the cut marks beside the cards',
  },
  nl: {
    paper: 'de woorden boven de kaarten',
    ruler: 'de lat',
    citation: 'de bronvermelding',
    note: 'de woorden over de keuze en het stapelen',
    bleed: 'kleur die doorloopt voorbij de snede',
    'marks-above': 'de snijtekens boven en onder de kaarten',
    'marks-beside': 'de snijtekens naast de kaarten',
  },
} as const;

export const imposeMessages = {
  'impose/no-room': warning<NoRoom>({
    en: ({ lacking, card, paper }) => ({
      message: `Cards of ${formatSize(card, 'en')} leave no room on ${formatPaper(paper, 'en')} for ${lacking.map((part) => LACKING.en[part]).join(', ')}.`,
      hint: lacking.includes('ruler')
        ? 'Measure a printed card before you cut: its size must be right. Larger paper has room for all.'
        : 'The sheets are made without; larger paper or smaller cards have room for all.',
    }),
    nl: ({ lacking, card, paper }) => ({
      message: `Kaarten van ${formatSize(card, 'nl')} laten op ${formatPaper(paper, 'nl')} geen plaats voor ${lacking.map((part) => LACKING.nl[part]).join(', ')}.`,
      hint: lacking.includes('ruler')
        ? 'Meet een gedrukte kaart na voor je snijdt: de maat moet kloppen. Op groter papier is er plaats voor alles.'
        : 'De vellen worden zonder gemaakt; op groter papier of met kleinere kaarten is er plaats voor alles.',
    }),
  }),
  'impose/colours-touch': warning<undefined>({
    en: () => ({
      message:
        'Cards of different colours touch: a cut that is a little off leaves the colour of one on the other.',
      hint: 'Leave out --mix, or give --gutter 2 or more; a perforated sheet cannot have that.',
    }),
    nl: () => ({
      message:
        'Kaarten van verschillende kleur raken elkaar: een snede die er een beetje naast zit, laat de kleur van de ene op de andere.',
      hint: 'Laat --mix weg, of geef --gutter 2 of meer; op een geperforeerd vel kan dat niet.',
    }),
  }),
  'impose/card-too-small': error<TooSmall>({
    en: (found) => ({
      message: `On a card of ${formatSize(found.card, 'en')} ${misfits(found, 'en')} in ${typeWords(found, 'en')}${numbers(found, 'en')}.`,
      hint: `Choose a larger card, such as the usual one of ${formatSize(found.usual, 'en')}${instead(found, 'en')}.`,
    }),
    nl: (found) => ({
      message: `Op een kaart van ${formatSize(found.card, 'nl')} ${misfits(found, 'nl')} in ${typeWords(found, 'nl')}${numbers(found, 'nl')}.`,
      hint: `Kies een grotere kaart, zoals de gewone van ${formatSize(found.usual, 'nl')}${instead(found, 'nl')}.`,
    }),
  }),
  'impose/large-print-too': warning<{ readonly floor: number; readonly others: readonly string[] }>({
    en: ({ floor, others }) => ({
      message: `Large print keeps type of at least ${floor} pt on any size of card; the other editions fit.`,
      hint: `Make those: --only cards --edition ${others.join(',')}.`,
      hintWhereTyped: '',
    }),
    nl: ({ floor, others }) => ({
      message: `De grote letter blijft op elke maat van kaart minstens ${floor} pt; de andere edities passen.`,
      hint: `Maak die: --only cards --edition ${others.join(',')}.`,
      hintWhereTyped: '',
    }),
  }),
  'impose/nothing-to-stack': warning<undefined>({
    en: () => ({
      message: 'There is nothing to stack: no cluster takes more than one sheet.',
      hint: 'The sheets are the same as without --order stack.',
    }),
    nl: () => ({
      message: 'Er valt niets te stapelen: geen cluster neemt meer dan één vel.',
      hint: 'De vellen zijn dezelfde als zonder --order stack.',
    }),
  }),
  'impose/nothing-to-mix': warning<{ readonly sheets: number }>({
    en: ({ sheets }) => ({
      message: `Sharing sheets saves no paper: with or without it, the clusters take ${count(sheets, 'sheet', 'sheets')}.`,
      hint: 'Without --mix each cluster has sheets of its own.',
    }),
    nl: ({ sheets }) => ({
      message: `Vellen delen spaart geen papier: met of zonder nemen de clusters ${count(sheets, 'vel', 'vellen')}.`,
      hint: 'Zonder --mix heeft elke cluster eigen vellen.',
    }),
  }),
} as const;

function count(number: number, one: string, other: string): string {
  return `${number} ${number === 1 ? one : other}`;
}

function misfits({ cards, of }: TooSmall, language: Language): string {
  const isDutch = language === 'nl';
  if (cards.length === 0) return isDutch ? 'passen de titels niet' : 'the titles do not fit';
  if (cards.length === of) return isDutch ? 'past geen enkele vraag' : 'no question fits';
  if (cards.length === 1) return isDutch ? 'past 1 vraag niet' : '1 question does not fit';
  return isDutch
    ? `passen ${cards.length} van de ${of} vragen niet`
    : `${cards.length} of the ${of} questions do not fit`;
}

function typeWords({ floor, isLargePrint }: TooSmall, language: Language): string {
  if (isLargePrint) return language === 'nl' ? `grote letter (${floor} punten)` : `large print (${floor} pt)`;
  return language === 'nl'
    ? `letters van ${floor} punten, de kleinste die er mogen`
    : `type of ${floor} pt, the smallest that may be`;
}

/** More than these nobody leaves out one by one. */
const MOST_NUMBERS = 12;

function numbers({ cards, of }: TooSmall, language: Language): string {
  if (cards.length === 0 || cards.length === of) return '';
  const left = cards.length - MOST_NUMBERS;
  const more = left > 0 ? [language === 'nl' ? `en nog ${left}` : `and ${left} more`] : [];
  return `: ${[...cards.slice(0, MOST_NUMBERS), ...more].join(', ')}`;
}

function instead({ cards, of, isLargePrint }: TooSmall, language: Language): string {
  const isDutch = language === 'nl';
  if (isLargePrint)
    return isDutch ? ', of een editie zonder grote letter' : ', or an edition without large print';
  if (cards.length === 0 || cards.length === of) return '';
  if (cards.length === 1) return isDutch ? ', of laat die vraag weg' : ', or leave that question out';
  return isDutch ? ', of laat die vragen weg' : ', or leave those questions out';
}
