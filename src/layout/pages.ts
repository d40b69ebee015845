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
 * A page that fits, painted each time its items are asked for: of a long product no more than one sheet
 * needs to be in memory. Optional breaks are taken where the page still fits with them.
 */
export class FinishedPage implements Page {
  readonly width: number;
  readonly height: number;
  readonly #page: PageBox;
  readonly #size: number;
  readonly #number: number;
  readonly #numbers: PageNumbers;

  /**
   * @param size of fitted type, in points
   * @param number of the page, from 1
   */
  constructor(page: PageBox, size: number, number: number, numbers: PageNumbers) {
    const { width, height } = page.box.style;
    this.width = width as number;
    this.height = height as number;
    this.#page = page;
    this.#size = size;
    this.#number = number;
    this.#numbers = numbers;
  }

  get items(): readonly PlacedItem[] {
    const { attempt, measured } = bestAttempt(this.#page, this.#size);
    const items: PlacedItem[] = [];
    paint(measured, 0, 0, { attempt, number: this.#number, numbers: this.#numbers }, items);
    return items;
  }
}

/** Tells what of a page does not fit. */
export function reportMisfit(page: PageBox, size: number, report: Report): void {
  const attempt = new Attempt(size);
  const measured = measurePage(page, attempt);
  for (const overflow of attempt.overflows) reportOverflow(page, overflow, measured, size, report);
}

/** Whether everything lies on its page; tells what does not. */
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
