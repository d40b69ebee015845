import type { names as english } from '../en/names.ts';

export const names = {
  products: { cards: 'cartes', booklet: 'livret', kit: 'kit' },
  editions: {
    'coloured-paper': 'papier de couleur',
    'white-paper': 'papier blanc',
    'large-print': 'grands caractères',
    screen: 'écran',
    print: 'impression',
    guide: 'mode d’emploi',
    label: 'étiquette',
    notes: 'cartes de notes',
  },
  languages: { nl: 'néerlandais', en: 'anglais', fr: 'français', de: 'allemand' },
} satisfies typeof english;
