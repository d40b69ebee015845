/** The sides of an opening, and which pages lie there. */
import type { Direction } from '../direction.ts';

export type PageSide = 'left' | 'right' | 'recto' | 'verso';

/**
 * Whether a page lies at a side. The first page is a recto: at the right where pages are read from left to right,
 * else at the left.
 *
 * @param number of the page, from 1
 * @param progression which way pages are read
 */
export function isAt(side: PageSide, number: number, progression: Direction): boolean {
  const isRecto = !isVerso(number);
  switch (side) {
    case 'recto':
      return isRecto;
    case 'verso':
      return !isRecto;
    case 'right':
      return isRecto === (progression === 'ltr');
    case 'left':
      return isRecto === (progression === 'rtl');
  }
}

export function isVerso(number: number): boolean {
  return number % 2 === 0;
}
