/**
 * Finds the largest type size at which every page fits: `font-size: fit(floor, ceiling)`. A page that fits at one size
 * fits at every smaller one, so one walk over the pages is enough: the size only goes down, by bisection, at pages that
 * force it.
 */
import type { Fit } from '../style/style.ts';
import { Attempt } from './attempt.ts';
import type { PageBox } from './box.ts';
import { joinFits } from './inlines.ts';
import { measurePage } from './pages.ts';

/** Sizes are whole tenths of a point. */
const STEPS_PER_POINT = 10;

export interface Fitting {
  /** Points; the floor if some page fits at no size. 0 if nothing is fitted. */
  readonly size: number;
  /** Pages that do not fit even at the floor. */
  readonly misfits: ReadonlySet<PageBox>;
}

/** Finds the size at which all pages fit that can. */
export function fitPages(pages: readonly PageBox[]): Fitting {
  const fit = pages.reduce<Fit | undefined>((joined, page) => joinFits(joined, page.fit), undefined);
  const floor = toSteps(fit?.floor ?? 0);
  const misfits = new Set<PageBox>();
  let size = toSteps(fit?.ceiling ?? 0);
  // All pages that fit at a size share its trial.
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

/** The largest whole number from low to high that passes the test; low if none does. */
function largest(low: number, high: number, test: (value: number) => boolean): number {
  let [below, above] = [low, high];
  while (below < above) {
    const middle = Math.ceil((below + above) / 2);
    if (test(middle)) below = middle;
    else above = middle - 1;
  }
  return below;
}
