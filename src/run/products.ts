/** The products that this version makes. A new one is a folder in `products/`, a line here and one in `listings.ts`. */
import { booklet } from '../products/booklet/product.ts';
import { calibration } from '../products/calibration/product.ts';
import { cards } from '../products/cards/product.ts';
import { kit } from '../products/kit/product.ts';
import type { Product } from '../typesetting/product.ts';

/** What a build makes, in order: the kit goes with the cards. */
export const PRODUCTS: readonly Product[] = [cards, booklet, kit];

/** What a command of its own makes. */
export const CALIBRATION: Product = calibration;
