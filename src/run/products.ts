/** The products that this version makes. A new one is a folder in `products/` and a line here. */
import { booklet } from '../products/booklet/product.ts';
import { calibration } from '../products/calibration/product.ts';
import { cards } from '../products/cards/product.ts';
import { kit } from '../products/kit/product.ts';
import { CHOICE_KEYS } from '../request/options.ts';
import type { Product } from '../typesetting/product.ts';

/** What a build makes, in the order of making: the kit goes with the cards. */
export const PRODUCTS: readonly Product[] = [cards, booklet, kit];

/** What a command of its own makes. */
export const CALIBRATION: Product = calibration;

/** The page is no file of pages: it is made of what the others made (`web/site/`). It heeds a choice of cards. */
export const PAGE: Pick<Product, 'name' | 'editions' | 'obeys'> = {
  name: 'page',
  editions: ['site', 'package'],
  obeys: Object.fromEntries(CHOICE_KEYS.map((key) => [key, 'all' as const])),
};
