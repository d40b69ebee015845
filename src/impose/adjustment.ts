/** What a sheet is sent to the printer as, so that it comes out where it should: the opposite of its error. */
import type { Size } from '../geometry.ts';
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

/** In mm and hundredths, as measured: `content/printer.ts`. */
export interface Measured {
  readonly shift: { readonly x: number; readonly y: number };
  readonly scale: { readonly x: number; readonly y: number };
}

/** From the left and the top edge, where the shift is read: scaling leaves this point alone. */
export const ANCHOR = mm(20);

/** Undefined where there is nothing to set right. */
export function adjustmentFor({ shift, scale }: Measured): Adjustment | undefined {
  const a = 100 / scale.x;
  const d = 100 / scale.y;
  const e = ANCHOR - a * (ANCHOR + mm(shift.x));
  const f = ANCHOR - d * (ANCHOR + mm(shift.y));
  return [a - 1, d - 1, e, f].every((part) => Math.abs(part) < 1e-9) ? undefined : { a, b: 0, c: 0, d, e, f };
}

/** The back too lies where the front does, and what it lies off besides is taken back: turned about the middle. */
export function backAdjustmentFor(
  measured: Measured & {
    readonly back: { readonly x: number; readonly y: number; readonly rotation: number };
  },
  { width, height }: Size,
): Adjustment | undefined {
  const { back } = measured;
  const front = adjustmentFor(measured) ?? NOTHING;
  const angle = (-back.rotation * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [x, y] = [width / 2, height / 2];
  const [moveX, moveY] = [-mm(back.x), -mm(back.y)];
  // Moved, then turned clockwise by -rotation (y runs down).
  const e = x + cos * (moveX - x) - sin * (moveY - y);
  const f = y + sin * (moveX - x) + cos * (moveY - y);
  const both = after(front, { a: cos, b: sin, c: -sin, d: cos, e, f });
  return Object.entries(both).every(
    ([key, value]) => Math.abs(value - NOTHING[key as keyof Adjustment]) < 1e-9,
  )
    ? undefined
    : both;
}

const NOTHING: Adjustment = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };

/** One adjustment of what another has adjusted. */
function after(outer: Adjustment, inner: Adjustment): Adjustment {
  return {
    a: outer.a * inner.a + outer.c * inner.b,
    b: outer.b * inner.a + outer.d * inner.b,
    c: outer.a * inner.c + outer.c * inner.d,
    d: outer.b * inner.c + outer.d * inner.d,
    e: outer.a * inner.e + outer.c * inner.f + outer.e,
    f: outer.b * inner.e + outer.d * inner.f + outer.f,
  };
}
