import type { names as english } from '../en/names.ts';

export const names = {
  products: { cards: 'kaarten', booklet: 'boekje', kit: 'kit' },
  editions: {
    'coloured-paper': 'gekleurd papier',
    'white-paper': 'wit papier',
    'large-print': 'grote letter',
    screen: 'scherm',
    print: 'druk',
    guide: 'handleiding',
    label: 'etiket',
    notes: 'noteerkaarten',
  },
  languages: { nl: 'Nederlands', en: 'Engels', fr: 'Frans', de: 'Duits' },
} satisfies typeof english;
