/** Page boxes → finished pages. */
import { problem, type Report } from '../diagnostics.ts';
import { toMm } from '../units.ts';
import { Attempt } from './attempt.ts';
import { blameBox } from './blame.ts';
import type { PageBox } from './box.ts';
import { measure } from './measure.ts';
import type { Measured } from './measured.ts';
import type { PageNumbers } from './numbers.ts';
import { findOutside, hasNegativeMargins } from './outside.ts';
import { reportOverflow, roundUp } from './overflow.ts';
import type { Page, PlacedItem } from './page.ts';
import { paint } from './paint.ts';

/** Measures a page at its own width and height. */
export function measurePage({ box }: PageBox, attempt: Attempt): Measured {
  const { width, height } = box.style;
  if (typeof width !== 'number' || typeof height !== 'number') throw new Error('A page without a size.');
  return measure(box, { width, height }, attempt);
}

/**
 * Paints a page that fits. Optional breaks are taken where the page still fits with them.
 * @param size of fitted type, in points
 * @param number of the page, from 1
 */
export function finishedPage(page: PageBox, size: number, number: number, numbers: PageNumbers): Page {
  const { attempt, measured } = bestAttempt(page, size);
  const items: PlacedItem[] = [];
  paint(measured, 0, 0, { attempt, number, numbers }, items);
  return { width: measured.width, height: measured.height, items };
}

/** Reports what does not fit on a page. */
export function reportMisfit(page: PageBox, size: number, report: Report): void {
  const attempt = new Attempt(size);
  const measured = measurePage(page, attempt);
  for (const overflow of attempt.overflows) reportOverflow(page, overflow, measured, size, report);
}

/** Whether everything lies on its page; reports what does not. */
export function isInside(page: PageBox, size: number, report: Report): boolean {
  if (!hasNegativeMargins(page.box)) return true;
  const { measured } = bestAttempt(page, size);
  const outside = findOutside(measured, 0, 0, measured);
  if (!outside) return true;
  const { place, name } = blameBox(page, outside.box);
  report(problem('layout/outside', place, { name, by: roundUp(toMm(outside.by)) }));
  return false;
}

function bestAttempt(page: PageBox, size: number): { attempt: Attempt; measured: Measured } {
  if (page.hasOptionalBreaks) {
    const broken = new Attempt(size, { optionalBreaks: true });
    const measured = measurePage(page, broken);
    if (broken.fits) return { attempt: broken, measured };
  }
  const attempt = new Attempt(size);
  return { attempt, measured: measurePage(page, attempt) };
}
