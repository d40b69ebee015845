import type { kitProblems } from '../../../problems/kit.ts';
import type { ProblemWords } from '../../kind.ts';
import { formatNumber, formatSize } from '../formats.ts';

export const kit = {
  'kit/notes-other-size': ({ card, notes, paper }) => ({
    message: `Een noteerkaart van ${formatSize(card)} heeft geen plaats om te schrijven: noteerkaarten zijn ${formatSize(notes)}, op ${paper}.`,
    hint: 'Snijd ze als een aparte stapel; de handleiding zegt dat ook.',
  }),
  'kit/office-paper': ({ cards, office }) => ({
    message: `De handleiding en het etiket zijn op ${office}: wat je leest en kleeft, wordt niet op ${cards} gemaakt.`,
    hint: 'De kaarten wel, en noteerkaarten die even groot zijn.',
  }),
  'kit/notes-bare': () => ({
    message:
      'Het vel met noteerkaarten heeft geen plaats voor zijn lat en de bron, in letters van 12 punten.',
    hint: 'Het wordt zonder gemaakt; meet in de plaats een kaart na.',
  }),
  'kit/narrow-jar': ({ jar, card }) => ({
    message: `Kaarten van ${formatNumber(card)} mm gaan niet plat door de opening van een bokaal met een deksel van ${formatNumber(jar)} mm.`,
    hint: 'Neem een bokaal met een bredere opening, minstens 5 mm breder dan de kaarten, of rol ze op.',
  }),
} satisfies ProblemWords<typeof kitProblems>;
