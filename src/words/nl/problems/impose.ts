import type { imposeProblems } from '../../../problems/impose.ts';
import { MOST_NUMBERS, type SheetPart, type TooSmall } from '../../../problems/impose.ts';
import type { ProblemWords } from '../../kind.ts';
import { count, upTo } from '../../phrases.ts';
import { formatPaper, formatSize } from '../formats.ts';

export const impose = {
  'impose/no-room': ({ lacking, card, paper }) => ({
    message: `Kaarten van ${formatSize(card)} laten op ${formatPaper(paper)} geen plaats voor ${lacking.map((part) => LACKING[part]).join(', ')}.`,
    hint: lacking.includes('ruler')
      ? 'Meet een gedrukte kaart na voor je snijdt: de maat moet kloppen. Op groter papier is er plaats voor alles.'
      : 'De vellen worden zonder gemaakt; op groter papier of met kleinere kaarten is er plaats voor alles.',
  }),
  'impose/colours-touch': () => ({
    message:
      'Kaarten van verschillende kleur raken elkaar: een snede die er een beetje naast zit, laat de kleur van de ene op de andere.',
    hint: 'Laat --mix weg, of geef --gutter 2 of meer; op een geperforeerd vel kan dat niet.',
  }),
  'impose/card-too-small': (found) => ({
    message: `Op een kaart van ${formatSize(found.card)} ${misfits(found)} in ${typeWords(found)}${numbers(found)}.`,
    hint: `Kies een grotere kaart, zoals de gewone van ${formatSize(found.usual)}${instead(found)}.`,
  }),
  'impose/large-print-too': ({ floor, others }) => ({
    message: `De grote letter blijft op elke maat van kaart minstens ${floor} pt; de andere edities passen.`,
    hint: `Maak die: --only cards --edition ${others.join(',')}.`,
    hintWhereTyped: '',
  }),
  'impose/nothing-to-stack': () => ({
    message: 'Er valt niets te stapelen: geen cluster neemt meer dan één vel.',
    hint: 'De vellen zijn dezelfde als zonder --order stack.',
  }),
  'impose/nothing-to-mix': ({ sheets }) => ({
    message: `Vellen delen spaart geen papier: met of zonder nemen de clusters ${count(sheets, 'vel', 'vellen')}.`,
    hint: 'Zonder --mix heeft elke cluster eigen vellen.',
  }),
} satisfies ProblemWords<typeof imposeProblems>;

const LACKING: Readonly<Record<SheetPart, string>> = {
  paper: 'de woorden boven de kaarten',
  ruler: 'de lat',
  citation: 'de bronvermelding',
  note: 'de woorden over de keuze en het stapelen',
  bleed: 'kleur die doorloopt voorbij de snede',
  'marks-above': 'de snijtekens boven en onder de kaarten',
  'marks-beside': 'de snijtekens naast de kaarten',
};

function misfits({ cards, of }: TooSmall): string {
  if (cards.length === 0) return 'passen de titels niet';
  if (cards.length === of) return 'past geen enkele vraag';
  if (cards.length === 1) return 'past 1 vraag niet';
  return `passen ${cards.length} van de ${of} vragen niet`;
}

function typeWords({ floor, isLargePrint }: TooSmall): string {
  if (isLargePrint) return `grote letter (${floor} punten)`;
  return `letters van ${floor} punten, de kleinste die er mogen`;
}

function numbers({ cards, of }: TooSmall): string {
  if (cards.length === 0 || cards.length === of) return '';
  return `: ${upTo(MOST_NUMBERS, cards, (left) => `en nog ${left}`).join(', ')}`;
}

function instead({ cards, of, isLargePrint }: TooSmall): string {
  if (isLargePrint) return ', of een editie zonder grote letter';
  if (cards.length === 0 || cards.length === of) return '';
  if (cards.length === 1) return ', of laat die vraag weg';
  return ', of laat die vragen weg';
}
