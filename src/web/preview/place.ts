/**
 * Where one was on the page, over a reload. The page grows while it comes to life, so that a browser's own way back ends
 * somewhere else.
 */

const PLACE_KEY = 'kletspot preview place';

interface KeptPlace {
  readonly id: string;
  /** How far the element begins below the top of the window. */
  readonly top: number;
}

/** Keeps the last element with a name that begins above the middle of the window. */
export function keepPlace(): void {
  const named = [...document.querySelectorAll('main [id]')].filter(
    (each) => each.getClientRects().length > 0,
  );
  const last = named.findLast((each) => topOf(each) <= innerHeight / 2);
  if (!last) return;
  const place: KeptPlace = { id: last.id, top: topOf(last) };
  sessionStorage.setItem(PLACE_KEY, JSON.stringify(place));
  history.scrollRestoration = 'manual';
}

/** Once the page is alive: scripts of the head run in their order, and this is the last. */
export function findPlace(): void {
  const kept = sessionStorage.getItem(PLACE_KEY);
  if (kept === null) return;
  sessionStorage.removeItem(PLACE_KEY);
  const { id, top } = JSON.parse(kept) as KeptPlace;
  const found = document.getElementById(id);
  if (found) scrollBy(0, topOf(found) - top);
}

function topOf(element: Element): number {
  return element.getBoundingClientRect().top;
}
