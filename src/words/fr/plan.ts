import type { plan as english } from '../en/plan.ts';
import { count } from '../phrases.ts';

export const plan = {
  load: ({ edition, piles, sheets, free, cuts }) =>
    `Papier pour ${edition} : ${piles} (${count(sheets, 'feuille', 'feuilles')}, ${count(free, 'place libre', 'places libres')}, ${count(cuts, 'coupe', 'coupes')})`,
  tray: (number) => `bac ${number}`,
  blanks: (counts) =>
    `Des cartes vides complètent les feuilles : ${counts.map(({ editions, cards }) => `${cards} pour ${editions.join(', ')}`).join(' ; ')}. Avec --no-blanks, il n’y en a pas.`,
  cut: (editions, steps) => `Couper ${editions.join(', ')} : ${steps}`,
  edges: {
    paper: {
      left: 'depuis le bord gauche du papier',
      top: 'depuis le bord supérieur du papier',
      right: 'depuis le bord droit du papier',
      bottom: 'depuis le bord inférieur du papier',
    },
    cut: {
      left: 'depuis le bord gauche coupé',
      top: 'depuis le bord supérieur coupé',
      right: 'depuis le bord droit coupé',
      bottom: 'depuis le bord inférieur coupé',
    },
  },
} satisfies typeof english;
