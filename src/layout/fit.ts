/**
 * The largest type size at which every page of a document fits: `font-size: fit(floor, ceiling)`.
 * A page that fits at one size fits at each smaller one, so one walk over the pages is enough: the size
 * only ever goes down, by bisection, at the pages that force it to.
 */
import type { Fit } from '../style/style.ts';
import { Attempt } from './attempt.ts';
import type { PageBox } from './box.ts';
import { joinFits } from './inlines.ts';
import { measurePage } from './pages.ts';

/** Sizes are looked for in tenths of a point. */
const STEPS_PER_POINT = 10;

export interface Fitting {
  /** The size in points; the floor when even that is too large for some page. 0 where nothing is fitted. */
  readonly size: number;
  /** Pages whose content is too much for them, even at the smallest size. */
  readonly misfits: ReadonlySet<PageBox>;
}

/** Tries every page, and finds the size at which all fit that can. */
export function fitPages(pages: readonly PageBox[]): Fitting {
  const fit = pages.reduce<Fit | undefined>((joined, page) => joinFits(joined, page.fit), undefined);
  const floor = toSteps(fit?.floor ?? 0);
  const misfits = new Set<PageBox>();
  let size = toSteps(fit?.ceiling ?? 0);
  // One trial serves all pages that fit at its size.
  let trial = trialAt(size);
  for (const page of pages) {
    if (fits(page, trial)) continue;
    size = largest(floor, Math.max(floor, size - 1), (steps) => fitsAt(page, steps));
    if (size === floor && !fitsAt(page, floor)) misfits.add(page);
    trial = trialAt(size);
  }
  return { size: size / STEPS_PER_POINT, misfits };
}

function toSteps(points: number): number {
  return Math.round(points * STEPS_PER_POINT);
}

function fitsAt(page: PageBox, steps: number): boolean {
  return fits(page, trialAt(steps));
}

function trialAt(steps: number): Attempt {
  return new Attempt(steps / STEPS_PER_POINT, { isTrial: true });
}

function fits(page: PageBox, trial: Attempt): boolean {
  measurePage(page, trial);
  return trial.fits;
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
