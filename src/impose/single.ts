/** Pages → sheets, one page to a sheet: for the screen, and for paper that is neither cut nor folded. */
import type { Page } from '../layout/page.ts';
import type { Sheet } from './sheet.ts';

export function sheetsOf(pages: readonly Page[]): Sheet[] {
  return pages.map((page) => ({
    width: page.width,
    height: page.height,
    placements: [{ page, x: 0, y: 0, turn: 0 }],
    furniture: [],
  }));
}
