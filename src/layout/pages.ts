/** Page boxes → finished pages. */
import { problem, type Report } from '../diagnostics.ts';
import { toMm } from '../units.ts';
import { Attempt, type Overflow } from './attempt.ts';
import { blameBox, blameFor } from './blame.ts';
import type { PageBox } from './box.ts';
import { measure } from './measure.ts';
import type { Measured } from './measured.ts';
import { findOutside, hasNegativeMargins } from './outside.ts';
import type { Page, PlacedItem } from './page.ts';
import { paint } from './paint.ts';

/** Measures a page at its own width and height. */
export function measurePage({ box }: PageBox, attempt: Attempt): Measured {
  const { width, height } = box.style;
  if (typeof width !== 'number' || typeof height !== 'number') throw new Error('A page without a size.');
  return measure(box, { width, height }, attempt);
}

/**
 * A page that fits, painted each time its items are asked for: of a long product no more than one sheet
 * needs to be in memory. Optional breaks are taken where the page still fits with them.
 */
export function finishedPage(page: PageBox, size: number): Page {
  const { width, height } = page.box.style;
  return {
    width: width as number,
    height: height as number,
    get items() {
      const { attempt, measured } = bestAttempt(page, size);
      const items: PlacedItem[] = [];
      paint(measured, 0, 0, attempt, items);
      return items;
    },
  };
}

/** Tells what of a page does not fit. */
export function reportMisfit(page: PageBox, size: number, report: Report): void {
  const attempt = new Attempt(size);
  const measured = measurePage(page, attempt);
  for (const overflow of attempt.overflows) reportOverflow(page, overflow, measured, size, report);
}

/** Whether everything lies on its page; tells what does not. */
export function isInside(page: PageBox, size: number, report: Report): boolean {
  if (!hasNegativeMargins(page)) return true;
  const outside = findOutside(bestAttempt(page, size).measured);
  if (!outside) return true;
  const { place, name } = blameBox(page, outside.box);
  report(problem('layout/outside', place, { name, by: round(toMm(outside.by)) }));
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

function reportOverflow(
  page: PageBox,
  overflow: Overflow,
  measured: Measured,
  size: number,
  report: Report,
): void {
  const needs = round(toMm(overflow.needs));
  const has = round(toMm(overflow.has));
  if (overflow.kind === 'width') {
    const { place, name } = blameBox(page, overflow.box);
    report(problem('layout/too-wide', place, { name, word: overflow.word, needs, has }));
    return;
  }
  const { place, name, lines } = blameFor(page, overflow.box, measured);
  const text = lines > 0 ? { lines, size } : undefined;
  report(problem('layout/too-tall', place, { name, needs, has, text }));
}

function round(millimetres: number): number {
  return Math.ceil(millimetres * 10) / 10;
}
