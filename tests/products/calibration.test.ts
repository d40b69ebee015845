/** The page that a printer's errors are read off: with a ruler laid along it, in thought. */
import { expect, test } from 'vitest';
import { scalesOn } from '../../src/products/calibration-scales.ts';
import { makeCalibration } from '../../src/products/make.ts';
import { mm, toMm } from '../../src/units.ts';
import { conformanceProblems } from '../pdf/conformance.ts';
import { inkOf } from './ink.ts';
import { fail, projectFiles } from './project.ts';

const bytes = (await makeCalibration(projectFiles, fail)) as Uint8Array;

/** Where the ticks of a vernier lie, in mm from the paper's edge. */
function ticksAcross(from: number, to: number): number[] {
  const { commands } = scalesOn({ width: mm(210), height: mm(297) }).marks;
  const starts = commands.filter((_, index) => index % 2 === 0);
  const ends = commands.filter((_, index) => index % 2 === 1);
  return starts.flatMap((start, index) => {
    const [x, y, endX] = [Number(start[1]), toMm(Number(start[2])), Number(ends[index]?.[1])];
    return x === endX && y >= from && y < to ? [toMm(x)] : [];
  });
}

/** As the page says: whole millimetres before the zero, tenths by the tick that falls on a millimetre. */
function read(ticks: readonly number[], shift: number): number {
  const seen = ticks.map((tick) => tick + shift);
  const off = seen.slice(0, 10).map((tick) => Math.abs(tick - Math.round(tick)));
  const step = off.indexOf(Math.min(...off));
  return Math.floor((seen[0] ?? 0) + 1e-6) + step / 10;
}

test.each([0, 0.3, 0.6, 1.4, -0.2, -1.1])('a shift of %d mm is read to a tenth', (shift) => {
  const ticks = ticksAcross(29, 31);
  expect(ticks).toHaveLength(11);
  expect(read(ticks, shift) - 20).toBeCloseTo(shift, 6);
});

test('the ruler across is 100 mm long', () => {
  const [zero, end] = ticksAcross(49, 51);
  expect((end ?? 0) - (zero ?? 0)).toBeCloseTo(100, 9);
});

test('it is a tagged page of A4 that tells what to type', () => {
  expect(conformanceProblems(bytes)).toEqual([]);
  const [page] = inkOf(bytes);
  const words = page?.ink.map((ink) => ink.words).join('') ?? '';
  for (const key of ['shift x', 'shift y', 'scale x', 'scale y', 'margin']) expect(words).toContain(key);
});

test('it is the same at any time', async () => {
  expect(await makeCalibration(projectFiles, fail)).toEqual(bytes);
});
