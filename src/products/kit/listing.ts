/** What a build can ask of the kit. */

import { WHOLE_CHOICE } from '../../request/options.ts';
import type { Listing } from '../../typesetting/product.ts';
import { KIT_EDITIONS } from './kit-formats.ts';

export const LISTING: Listing = {
  name: 'kit',
  editions: KIT_EDITIONS.map(({ name }) => name),
  obeys: {
    ...WHOLE_CHOICE,
    // The jar must hold the cards, note cards are cut with them, and the guide says how to print and cut both.
    card: 'all',
    paper: 'all',
    marks: ['guide', 'notes'],
    gutterMm: ['guide', 'notes'],
    bleedMm: ['guide', 'notes'],
    languages: ['guide', 'label'],
    second: ['guide'],
    backs: ['guide'],
    printer: ['guide', 'notes'],
    order: ['guide'],
    blanks: ['guide'],
    jarMm: ['label'],
  },
};
