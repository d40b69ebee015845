/**
 * Finds boxes outside their page. Only a negative margin can put one there (all else overflows), so only pages with one
 * are searched.
 */
import type { Size } from '../geometry.ts';
import type { Container, LayoutBox } from './box.ts';
import { type Measured, TOLERANCE } from './measured.ts';

/** The box that lies outside, and how far in points. */
export interface Outside {
  readonly box: LayoutBox;
  readonly by: number;
}

export function hasNegativeMargins({ children }: Container): boolean {
  return children.some(isPulled);
}

function isPulled(box: LayoutBox): boolean {
  const { top, right, bottom, left } = box.edges.margins;
  if (top < 0 || right < 0 || bottom < 0 || left < 0) return true;
  return box.kind === 'container' && box.children.some(isPulled);
}

/** The first box in page order that lies outside the page; `measured` lies at x, y. */
export function findOutside(measured: Measured, x: number, y: number, page: Size): Outside | undefined {
  const { box, width, height } = measured;
  const by = Math.max(-x, -y, x + width - page.width, y + height - page.height);
  if (by > TOLERANCE) return { box, by };
  for (const child of measured.children) {
    const found = findOutside(child.measured, x + child.x, y + child.y, page);
    if (found) return found;
  }
  return undefined;
}
