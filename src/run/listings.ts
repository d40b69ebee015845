/** What a build can make, for who only asks: nothing that makes it is loaded here. */
import { LISTING as BOOKLET } from '../products/booklet/listing.ts';
import { LISTING as CARDS } from '../products/cards/listing.ts';
import { LISTING as KIT } from '../products/kit/listing.ts';
import { WHOLE_CHOICE } from '../request/options.ts';
import type { Listing } from '../typesetting/product.ts';

/** The page is no file of pages: it is made of what the others made (`web/site/`). It heeds a choice of cards. */
export const PAGE: Listing = {
  name: 'page',
  editions: ['site', 'package'],
  obeys: WHOLE_CHOICE,
};

/** In the order of making; those of `PRODUCTS` (`products.ts`), and the page. */
export const LISTINGS: readonly Listing[] = [CARDS, BOOKLET, KIT, PAGE];
