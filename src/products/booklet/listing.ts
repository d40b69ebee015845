/** What a build can ask of the booklet. */
import { BOOKLET_EDITIONS } from '../../formats/formats.ts';
import type { Listing } from '../../typesetting/product.ts';

export const LISTING: Listing = {
  name: 'booklet',
  editions: BOOKLET_EDITIONS.map(({ name }) => name),
  obeys: { themes: 'all', creepMm: ['print'], simplex: ['print'] },
};
