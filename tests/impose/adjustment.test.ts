/** A printer that errs, in thought: what was set right before comes out where it should. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type Adjustment,
  ANCHOR,
  adjustmentFor,
  backAdjustmentFor,
  type Corner,
  edgeWithin,
  READ_AT,
} from '../../src/impose/adjustment.ts';
import { mm, toMm } from '../../src/units.ts';

const A4 = { width: mm(210), height: mm(297) };
const span = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true });
const pair = (least: number, most: number) => fc.record({ x: span(least, most), y: span(least, most) });
const point = fc.record({ x: span(0, 210).map(mm), y: span(0, 297).map(mm) });
const error = fc.record({ x: span(-10, 10), y: span(-10, 10), rotation: span(-3, 3) });
const corner = fc.constantFrom<Corner>('top-right', 'bottom-left');

type Point = { readonly x: number; readonly y: number };
type Print = (at: Point) => Point;

function apply(adjustment: Adjustment | undefined, { x, y }: Point): Point {
  if (!adjustment) return { x, y };
  const { a, b, c, d, e, f } = adjustment;
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** Scaled, turned and moved; where it puts the two places of reading is what is measured of it. */
function printer(scale: Point, degrees: number, move: Point): Print {
  const angle = (degrees * Math.PI) / 180;
  return ({ x, y }) => {
    const [u, v] = [(x * scale.x) / 100, (y * scale.y) / 100];
    return {
      x: Math.cos(angle) * u - Math.sin(angle) * v + mm(move.x),
      y: Math.sin(angle) * u + Math.cos(angle) * v + mm(move.y),
    };
  };
}

function measured(print: Print, rotation: number, from: Corner = 'top-left') {
  const at = (x: number, y: number): Point => ({
    x: from === 'top-right' ? A4.width - x : x,
    y: from === 'bottom-left' ? A4.height - y : y,
  });
  const [left, top] = [at(ANCHOR, READ_AT.x), at(READ_AT.y, ANCHOR)];
  return { x: toMm(print(left).x - left.x), y: toMm(print(top).y - top.y), rotation };
}

function off(one: Point, other: Point): number {
  return toMm(Math.hypot(one.x - other.x, one.y - other.y));
}

it('brings every point of the front where it belongs, within 0.01 mm', () => {
  fc.assert(
    fc.property(error, pair(95, 105), point, ({ rotation, ...move }, scale, at) => {
      const print = printer(scale, rotation, move);
      const adjustment = adjustmentFor({ shift: measured(print, rotation), scale }, A4);
      expect(off(print(apply(adjustment, at)), at)).toBeLessThan(0.01);
    }),
  );
});

it('and every point of the back, whatever the front does', () => {
  fc.assert(
    fc.property(
      error,
      error,
      pair(95, 105),
      point,
      corner,
      (shift, { rotation, ...move }, scale, at, from) => {
        const print = printer(scale, rotation, move);
        const back = measured(print, rotation, from);
        const sent = apply(backAdjustmentFor({ shift, scale, back }, A4, from), at);
        expect(off(print(sent), at)).toBeLessThan(0.01);
      },
    ),
  );
});

it('leaves alone what is right', () => {
  const nothing = { x: 0, y: 0, rotation: 0 };
  const right = { shift: nothing, scale: { x: 100, y: 100 } };
  expect(adjustmentFor(right, A4)).toBeUndefined();
  expect(backAdjustmentFor(right, A4, 'top-right')).toBeUndefined();
  expect(backAdjustmentFor({ ...right, back: nothing }, A4, 'bottom-left')).toBeUndefined();
});

it('a design within the edges is not sent into what the printer leaves blank', () => {
  const blanks = fc.record({
    top: span(0, 15).map(mm),
    right: span(0, 15).map(mm),
    bottom: span(0, 15).map(mm),
    left: span(0, 15).map(mm),
  });
  fc.assert(
    fc.property(error, pair(95, 105), blanks, (shift, scale, blank) => {
      const adjustment = adjustmentFor({ shift, scale }, A4);
      const edge = edgeWithin({ x: mm(6.5), y: mm(6.5) }, blank, [adjustment], A4);
      for (const x of [edge.x, A4.width - edge.x]) {
        for (const y of [edge.y, A4.height - edge.y]) {
          const sent = apply(adjustment, { x, y });
          expect(toMm(sent.x - blank.left)).toBeGreaterThan(-0.05);
          expect(toMm(A4.width - blank.right - sent.x)).toBeGreaterThan(-0.05);
          expect(toMm(sent.y - blank.top)).toBeGreaterThan(-0.05);
          expect(toMm(A4.height - blank.bottom - sent.y)).toBeGreaterThan(-0.05);
        }
      }
    }),
  );
});
