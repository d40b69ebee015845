import type { names as english } from '../en/names.ts';

export const names = {
  products: { cards: 'Karten', booklet: 'Heft', kit: 'Zubehör' },
  editions: {
    'coloured-paper': 'farbiges Papier',
    'white-paper': 'weißes Papier',
    'large-print': 'große Schrift',
    screen: 'Bildschirm',
    print: 'Druck',
    guide: 'Anleitung',
    label: 'Etikett',
    notes: 'Notizkarten',
  },
  languages: { nl: 'Niederländisch', en: 'Englisch', fr: 'Französisch', de: 'Deutsch' },
} satisfies typeof english;
