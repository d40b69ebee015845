/**
 * Styled boxes → pages. Reads top to bottom: make boxes and structure, find the size of type that fits
 * everywhere, finish each page at that size. What does not fit is reported; nothing is cut off or shrunk.
 */
import type { Report } from '../diagnostics.ts';
import type { StyledElement } from '../style/cascade.ts';
import { fittingSize } from './fit.ts';
import { generate, type Resources } from './generate.ts';
import type { LaidOut, Page } from './page.ts';
import { finishPage } from './pages.ts';

export function layOut(document: StyledElement, resources: Resources, report: Report): LaidOut {
  const { pages: boxes, structure } = generate(document, resources, report);
  const size = fittingSize(boxes);
  const pages: Page[] = [];
  for (const box of boxes) {
    const page = finishPage(box, size, report);
    if (page) pages.push(page);
  }
  return { pages, structure, fittedSize: size };
}
