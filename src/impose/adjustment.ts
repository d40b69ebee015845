/** Corrects a printer's error: each sheet is sent with the opposite of it, so that print lands where it should. */
import type { Box, Size } from '../geometry.ts';
import { mm } from '../units.ts';

/** x' = a·x + c·y + e and y' = b·x + d·y + f, in points from the sheet's top left. */
export interface Adjustment {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

/** How far print lies off on one side, seen on that side: mm to the right and down, degrees clockwise. */
export interface SideError {
  readonly x: number;
  readonly y: number;
  readonly rotation: number;
}

/** In mm and degrees, as measured: `content/printer.ts`. */
export interface Measured {
  readonly shift: SideError;
  /** What 100 mm measure when printed. */
  readonly scale: { readonly x: number; readonly y: number };
  /** If it was not measured, the back does what the front does. */
  readonly back?: SideError | undefined;
}

/**
 * The corner of the paper, as seen, that a side is measured from: the same corner of the sheet on both sides. Paper is
 * seldom exactly the size of its name; this way the two sides agree all the same.
 */
export type Corner = 'top-left' | 'top-right' | 'bottom-left';

export const FRONT: Corner = 'top-left';

/** Where the shift is read, from the edges of that corner. Scaling leaves this point in place. */
export const ANCHOR = mm(20);

/** Where along these edges the shift is read: x this far from the upper or lower edge, y this far from the left or right. */
export const READ_AT = { x: mm(28), y: mm(44) } as const;

/** Undefined if there is nothing to correct. */
export function adjustmentFor({ shift, scale }: Measured, paper: Size): Adjustment | undefined {
  return opposite(shift, scale, paper, FRONT);
}

export function backAdjustmentFor(
  { shift, scale, back }: Measured,
  paper: Size,
  corner: Corner,
): Adjustment | undefined {
  return back ? opposite(back, scale, paper, corner) : opposite(shift, scale, paper, FRONT);
}

/**
 * The printer maps q to M·q + t, with M the rotation of the scale; t follows from the two places where x and y
 * were read. What is sent is the inverse: p to M⁻¹·(p − t).
 */
function opposite(
  error: SideError,
  scale: Measured['scale'],
  paper: Size,
  corner: Corner,
): Adjustment | undefined {
  const angle = (error.rotation * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [across, down] = [scale.x / 100, scale.y / 100];
  const fromCorner = (x: number, y: number) => ({
    x: corner === 'top-right' ? paper.width - x : x,
    y: corner === 'bottom-left' ? paper.height - y : y,
  });
  const readX = fromCorner(ANCHOR, READ_AT.x);
  const readY = fromCorner(READ_AT.y, ANCHOR);
  const moveX = readX.x + mm(error.x) - (cos * across * readX.x - sin * down * readX.y);
  const moveY = readY.y + mm(error.y) - (sin * across * readY.x + cos * down * readY.y);
  const [a, b, c, d] = [cos / across, -sin / down, sin / across, cos / down];
  const sent = { a, b, c, d, e: -(a * moveX + c * moveY), f: -(b * moveX + d * moveY) };
  return isNothing(sent) ? undefined : sent;
}

function isNothing({ a, b, c, d, e, f }: Adjustment): boolean {
  return [a - 1, b, c, d - 1, e, f].every((part) => Math.abs(part) < 1e-9);
}

/** What a printer leaves blank along each edge of the paper. */
export interface Blank {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/**
 * How wide the edges of a design must be, at the sides and above and below, in points. A printer clips before it errs, so
 * what is moved against its error must stay out of its margins.
 */
export function edgeWithin(
  edge: { readonly x: number; readonly y: number },
  blank: Blank,
  adjustments: readonly (Adjustment | undefined)[],
  paper: Size,
): { readonly x: number; readonly y: number } {
  let { x, y } = edge;
  for (const adjustment of adjustments) {
    if (!adjustment) continue;
    // Wider edges move the corners of a turned design a little further; the second round settles it.
    for (let time = 0; time < 2; time += 1) {
      const corners = [x, paper.width - x].flatMap((across) =>
        [y, paper.height - y].map((down) => adjusted(adjustment, across, down)),
      );
      const [xs, ys] = [corners.map((corner) => corner.x), corners.map((corner) => corner.y)];
      x += Math.max(0, blank.left - Math.min(...xs), Math.max(...xs) - (paper.width - blank.right));
      y += Math.max(0, blank.top - Math.min(...ys), Math.max(...ys) - (paper.height - blank.bottom));
    }
  }
  return { x, y };
}

/** The box around a box once it is moved. */
export function adjustedBox(adjustment: Adjustment, { x, y, width, height }: Box): Box {
  const corners = [x, x + width].flatMap((across) =>
    [y, y + height].map((down) => adjusted(adjustment, across, down)),
  );
  const [xs, ys] = [corners.map((corner) => corner.x), corners.map((corner) => corner.y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

function adjusted({ a, b, c, d, e, f }: Adjustment, x: number, y: number) {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}
