/** A printer that errs, in thought: what was set right before comes out where it should. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Adjustment, ANCHOR, adjustmentFor, backAdjustmentFor } from '../../src/impose/adjustment.ts';
import { mm, toMm } from '../../src/units.ts';

const A4 = { width: mm(210), height: mm(297) };
const span = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true });
const pair = (least: number, most: number) => fc.record({ x: span(least, most), y: span(least, most) });
const point = fc.record({ x: span(0, 210).map(mm), y: span(0, 297).map(mm) });
const back = fc.record({ x: span(-5, 5), y: span(-5, 5), rotation: span(-3, 3) });

type Point = { readonly x: number; readonly y: number };

function apply(adjustment: Adjustment | undefined, { x, y }: Point): Point {
  if (!adjustment) return { x, y };
  const { a, b, c, d, e, f } = adjustment;
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** As it errs on the front: by its scale from the point where the shift was read, and by that shift. */
function print({ x, y }: Point, shift: Point, scale: Point): Point {
  return {
    x: ANCHOR + mm(shift.x) + ((x - ANCHOR) * scale.x) / 100,
    y: ANCHOR + mm(shift.y) + ((y - ANCHOR) * scale.y) / 100,
  };
}

/** And the back besides: turned about the middle of the paper, then moved. */
function misplace({ x, y }: Point, off: Point & { rotation: number }): Point {
  const angle = (off.rotation * Math.PI) / 180;
  const [dx, dy] = [x - A4.width / 2, y - A4.height / 2];
  return {
    x: A4.width / 2 + Math.cos(angle) * dx - Math.sin(angle) * dy + mm(off.x),
    y: A4.height / 2 + Math.sin(angle) * dx + Math.cos(angle) * dy + mm(off.y),
  };
}

it('brings every point of the front where it belongs, within 0.01 mm', () => {
  fc.assert(
    fc.property(pair(-10, 10), pair(95, 105), point, (shift, scale, at) => {
      const printed = print(apply(adjustmentFor({ shift, scale }), at), shift, scale);
      expect(toMm(Math.hypot(printed.x - at.x, printed.y - at.y))).toBeLessThan(0.01);
    }),
  );
});

it('and every point of the back', () => {
  fc.assert(
    fc.property(pair(-10, 10), pair(95, 105), back, point, (shift, scale, off, at) => {
      const sent = apply(backAdjustmentFor({ shift, scale, back: off }, A4), at);
      const printed = misplace(print(sent, shift, scale), off);
      expect(toMm(Math.hypot(printed.x - at.x, printed.y - at.y))).toBeLessThan(0.01);
    }),
  );
});

it('leaves alone what is right', () => {
  const right = { shift: { x: 0, y: 0 }, scale: { x: 100, y: 100 } };
  expect(adjustmentFor(right)).toBeUndefined();
  expect(backAdjustmentFor({ ...right, back: { x: 0, y: 0, rotation: 0 } }, A4)).toBeUndefined();
});
