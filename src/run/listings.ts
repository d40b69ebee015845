/** What a build can make, without loading the code that makes it. */
import { LISTING as BOOKLET } from '../products/booklet/listing.ts';
import { LISTING as CARDS } from '../products/cards/listing.ts';
import { LISTING as KIT } from '../products/kit/listing.ts';
import { WHOLE_CHOICE } from '../request/options.ts';
import type { Listing } from '../typesetting/product.ts';

/** The web page is no PDF: it is made from what the others made (`web/site/`). It obeys a choice of cards. */
export const PAGE: Listing = {
  name: 'page',
  editions: ['site', 'package'],
  obeys: WHOLE_CHOICE,
};

/** In the order of making: those of `PRODUCTS` (`products.ts`), then the web page. */
export const LISTINGS: readonly Listing[] = [CARDS, BOOKLET, KIT, PAGE];
