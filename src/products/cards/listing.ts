/** What a build can ask of the cards. */
import { CARD_EDITIONS } from '../../formats/formats.ts';
import { WHOLE_CHOICE } from '../../request/options.ts';
import type { Listing } from '../../typesetting/product.ts';

export const LISTING: Listing = {
  name: 'cards',
  editions: CARD_EDITIONS.map(({ name }) => name),
  obeys: {
    ...WHOLE_CHOICE,
    card: 'all',
    paper: 'all',
    style: ['white-paper'],
    marks: 'all',
    gutterMm: 'all',
    bleedMm: 'all',
    roundMm: 'all',
    languages: 'all',
    second: 'all',
    backs: 'all',
    printer: 'all',
    order: 'all',
    // Coloured paper has one colour: clusters cannot share a sheet of it.
    mix: ['white-paper'],
    blanks: 'all',
  },
};
