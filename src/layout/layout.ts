/**
 * Boxes → pages: find the size of type that fits everywhere, finish each page at that size. What does not
 * fit is reported; nothing is cut off or shrunk.
 */
import type { Report } from '../diagnostics.ts';
import { fitPages } from './fit.ts';
import type { Generated } from './generate.ts';
import type { LaidOut } from './page.ts';
import { finishedPage, isInside, reportMisfit } from './pages.ts';
import { joinParts } from './structure.ts';

/** Lays out the parts of one document, in their order and all at the same size of type. */
export function layOut(parts: readonly Generated[], report: Report): LaidOut {
  const boxes = parts.flatMap(({ pages }) => pages);
  const { size, misfits } = fitPages(boxes);
  for (const page of misfits) reportMisfit(page, size, report);
  const fitting = boxes.filter((page) => !misfits.has(page));
  const pages = fitting
    .filter((page) => isInside(page, size, report))
    .map((page) => finishedPage(page, size));
  const children = joinParts(parts.map(({ structure }) => structure));
  return { pages, structure: { role: 'Document', children }, fittedSize: size };
}
