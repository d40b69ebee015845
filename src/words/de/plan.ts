import type { plan as english } from '../en/plan.ts';
import { count } from '../phrases.ts';

export const plan = {
  load: ({ edition, piles, sheets, free, cuts }) =>
    `Papier für ${edition}: ${piles} (${count(sheets, 'Bogen', 'Bögen')}, ${count(free, 'Platz', 'Plätze')} frei, ${count(cuts, 'Schnitt', 'Schnitte')})`,
  tray: (number) => `Fach ${number}`,
  blanks: (counts) =>
    `Leere Karten füllen die Bögen auf: ${counts.map(({ editions, cards }) => `${cards} bei ${editions.join(', ')}`).join('; ')}. Mit --no-blanks fallen sie weg.`,
  cut: (editions, steps) => `Schnitte für ${editions.join(', ')}: ${steps}`,
  edges: {
    paper: {
      left: 'von der linken Kante des Papiers',
      top: 'von der oberen Kante des Papiers',
      right: 'von der rechten Kante des Papiers',
      bottom: 'von der unteren Kante des Papiers',
    },
    cut: {
      left: 'von der geschnittenen linken Kante',
      top: 'von der geschnittenen oberen Kante',
      right: 'von der geschnittenen rechten Kante',
      bottom: 'von der geschnittenen unteren Kante',
    },
  },
} satisfies typeof english;
