/** The bar at the foot of the screen keeps out of the way of what is read and typed, at every size of letters. */

/** Of the screen's height. A bar that takes more scrolls along with the page. */
const MOST_OF_SCREEN = 1 / 3;

export function startBar(): void {
  const bar = document.querySelector<HTMLElement>('.bar');
  if (!bar) return;
  const root = document.documentElement;
  const place = (): void => {
    const height = bar.offsetHeight;
    const isTall = height > root.clientHeight * MOST_OF_SCREEN;
    bar.classList.toggle('tall', isTall);
    root.style.setProperty('--bar', isTall ? '0px' : `${height}px`);
  };
  new ResizeObserver(place).observe(bar);
  window.addEventListener('resize', place);
}
