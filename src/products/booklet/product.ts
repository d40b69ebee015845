/** The reflection booklet. */
import { problem, type Report } from '../../diagnostics.ts';
import { BOOKLET_EDITIONS, type BookletEdition } from '../../formats/formats.ts';
import { dateOf } from '../../request/request.ts';
import { selectThemes } from '../../selection/themes.ts';
import type { Order, Product } from '../../typesetting/product.ts';
import { type BookletSheets, makeBookletSheets } from './booklet.ts';
import { writeBooklet } from './booklet-files.ts';
import type { BookletOrder } from './booklet-frame.ts';
import { LISTING } from './listing.ts';

export interface ChosenBooklet extends Order {
  readonly order: Omit<BookletOrder, 'edition' | 'measures'>;
}

export const booklet: Product<ChosenBooklet, BookletSheets> = {
  ...LISTING,
  looks: ['booklet'],
  reads: ['booklet'],

  choose(order, { report }) {
    const { content, request } = order;
    if (!content.booklet) {
      tellNoBooklet(order, report);
      return undefined;
    }
    const { themes, creepMm, simplex } = request.options;
    const selection = selectThemes(content.booklet, themes, report);
    const date = dateOf(request, content.booklet);
    return selection && { ...order, order: { booklet: content.booklet, selection, creepMm, simplex, date } };
  },

  layOut({ content, design, order }, name, job) {
    const edition = BOOKLET_EDITIONS.find((each) => each.name === name) as BookletEdition;
    return makeBookletSheets(content, design, { ...order, edition }, job);
  },

  async write({ content }, sheets, inspect) {
    return { files: await writeBooklet(content, sheets, inspect) };
  },
};

const BOOKLET = 'content/booklet.yaml';

/** A full build of a deck without a booklet makes its cards; a request for the booklet alone needs one. */
function tellNoBooklet({ files, request, wanted }: Order, report: Report): void {
  const { themes, simplex, creepMm } = request.options;
  const isMeant = request.only.includes('booklet') || themes.length > 0 || simplex || creepMm > 0;
  if (files.has(BOOKLET) || (!isMeant && wanted.has('cards'))) return;
  report(problem('project/no-booklet', { file: BOOKLET, line: 1, column: 1 }));
}
