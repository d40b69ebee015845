/**
 * The largest type size at which every page of a document fits: `font-size: fit(floor, ceiling)`.
 * A page that fits at one size fits at each smaller one, so one walk over the pages is enough: the size
 * only ever goes down, by bisection, at the pages that force it to.
 */
import type { FontSize } from '../style/style.ts';
import { Attempt } from './attempt.ts';
import type { LayoutBox, PageBox } from './box.ts';
import { measurePage } from './pages.ts';

/** Sizes are looked for in tenths of a point. */
const STEPS_PER_POINT = 10;

/** The size in points; the floor when even that is too large for some page. 0 where nothing is fitted. */
export function fittingSize(pages: readonly PageBox[]): number {
  const ranges = pages.flatMap(({ box }) => [...fitsIn(box)]);
  if (ranges.length === 0) return 0;
  const floor = toSteps(Math.max(...ranges.map((range) => range.floor)));
  let size = toSteps(Math.max(...ranges.map((range) => range.ceiling)));
  for (const page of pages) {
    if (size <= floor) break;
    if (!fitsAt(page, size)) size = largest(floor, size - 1, (steps) => fitsAt(page, steps));
  }
  return size / STEPS_PER_POINT;
}

function toSteps(points: number): number {
  return Math.round(points * STEPS_PER_POINT);
}

function fitsAt(page: PageBox, steps: number): boolean {
  const attempt = new Attempt(steps / STEPS_PER_POINT, { isTrial: true });
  measurePage(page, attempt);
  return attempt.fits;
}

/** The largest whole number from low to high for which the test holds; low when it holds for none. */
function largest(low: number, high: number, test: (value: number) => boolean): number {
  let [below, above] = [low, high];
  while (below < above) {
    const middle = Math.ceil((below + above) / 2);
    if (test(middle)) below = middle;
    else above = middle - 1;
  }
  return below;
}

function* fitsIn(box: LayoutBox): Generator<Exclude<FontSize, number>> {
  if (box.kind === 'container') for (const child of box.children) yield* fitsIn(child);
  if (box.kind === 'paragraph') {
    for (const { style } of box.inlines) if (typeof style.fontSize !== 'number') yield style.fontSize;
  }
}
