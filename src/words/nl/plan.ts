import type { plan as english } from '../en/plan.ts';
import { count } from '../phrases.ts';

export const plan = {
  load: ({ edition, piles, sheets, free, cuts }) =>
    `Laad voor ${edition}: ${piles} (${count(sheets, 'vel', 'vellen')}, ${count(free, 'plaats', 'plaatsen')} vrij, ${count(cuts, 'snede', 'sneden')})`,
  tray: (number) => `lade ${number}`,
  blanks: (counts) =>
    `Lege kaarten vullen de vellen aan: ${counts.map(({ editions, cards }) => `${cards} bij ${editions.join(', ')}`).join('; ')}. Met --no-blanks komen ze er niet op.`,
  cut: (editions, steps) => `Snij ${editions.join(', ')}: ${steps}`,
  edges: {
    paper: {
      left: 'vanaf de linkerrand van het papier',
      top: 'vanaf de bovenrand van het papier',
      right: 'vanaf de rechterrand van het papier',
      bottom: 'vanaf de onderrand van het papier',
    },
    cut: {
      left: 'vanaf de gesneden linkerrand',
      top: 'vanaf de gesneden bovenrand',
      right: 'vanaf de gesneden rechterrand',
      bottom: 'vanaf de gesneden onderrand',
    },
  },
} satisfies typeof english;
