/** What goes with the cards, and what they go in. */

import { formatSize, type SizeMm } from '../numbers.ts';
import { warning } from './catalogue.ts';
import { number } from './numbers.ts';

interface NarrowJar {
  /** Millimetres. */
  readonly jar: number;
  readonly card: number;
}

interface OtherSize {
  readonly card: SizeMm;
  readonly notes: SizeMm;
  readonly paper: string;
}

interface OfficePaper {
  /** Names of papers: what the cards are on, and what the rest is. */
  readonly cards: string;
  readonly office: string;
}

export const kitMessages = {
  'kit/notes-other-size': warning<OtherSize>({
    en: ({ card, notes, paper }) => ({
      message: `A note card of ${formatSize(card, 'en')} has no room to write: note cards are ${formatSize(notes, 'en')}, on ${paper}.`,
      hint: 'Cut them as a pile of their own; the guide says so too.',
    }),
    nl: ({ card, notes, paper }) => ({
      message: `Een noteerkaart van ${formatSize(card, 'nl')} heeft geen plaats om te schrijven: noteerkaarten zijn ${formatSize(notes, 'nl')}, op ${paper}.`,
      hint: 'Snijd ze als een aparte stapel; de handleiding zegt dat ook.',
    }),
  }),
  'kit/office-paper': warning<OfficePaper>({
    en: ({ cards, office }) => ({
      message: `Guide and label are on ${office}: what is read and glued is not made on ${cards}.`,
      hint: 'Cards are, and note cards that are as large.',
    }),
    nl: ({ cards, office }) => ({
      message: `De handleiding en het etiket zijn op ${office}: wat je leest en kleeft, wordt niet op ${cards} gemaakt.`,
      hint: 'De kaarten wel, en noteerkaarten die even groot zijn.',
    }),
  }),
  'kit/notes-bare': warning<undefined>({
    en: () => ({
      message: 'The sheet of note cards has no room for its ruler and the source, in letters of 12 points.',
      hint: 'It is made without; measure a card instead.',
    }),
    nl: () => ({
      message:
        'Het vel met noteerkaarten heeft geen plaats voor zijn lat en de bron, in letters van 12 punten.',
      hint: 'Het wordt zonder gemaakt; meet in de plaats een kaart na.',
    }),
  }),
  'kit/narrow-jar': warning<NarrowJar>({
    en: ({ jar, card }) => ({
      message: `Cards of ${number.en(card)} mm do not go flat through the mouth of a jar with a lid of ${number.en(jar)} mm.`,
      hint: 'Take a jar with a wider mouth, at least 5 mm wider than the cards, or roll them up.',
    }),
    nl: ({ jar, card }) => ({
      message: `Kaarten van ${number.nl(card)} mm gaan niet plat door de opening van een bokaal met een deksel van ${number.nl(jar)} mm.`,
      hint: 'Neem een bokaal met een bredere opening, minstens 5 mm breder dan de kaarten, of rol ze op.',
    }),
  }),
} as const;
