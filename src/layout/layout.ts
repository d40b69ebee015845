/**
 * Boxes → pages: find the size of type that fits everywhere, finish each page at that size. What does not
 * fit is reported; nothing is cut off or shrunk.
 */
import type { Report } from '../diagnostics.ts';
import { fittingSize } from './fit.ts';
import type { Generated } from './generate.ts';
import type { LaidOut, Page } from './page.ts';
import { finishPage } from './pages.ts';

/** Lays out the parts of one document, in their order and all at the same size of type. */
export function layOut(parts: readonly Generated[], report: Report): LaidOut {
  const boxes = parts.flatMap(({ pages }) => pages);
  const size = fittingSize(boxes);
  const pages: Page[] = [];
  for (const box of boxes) {
    const page = finishPage(box, size, report);
    if (page) pages.push(page);
  }
  const children = parts.flatMap(({ structure }) => structure.children);
  return { pages, structure: { role: 'Document', children }, fittedSize: size };
}
