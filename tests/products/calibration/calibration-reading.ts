/**
 * A person with a ruler, in thought: reads the scales of a sheet that a printer has misplaced, reckons as the page
 * says, and writes it down.
 */
import { toMm } from '../../../src/units.ts';
import { inkOf } from '../ink.ts';
import { type Point, pathsOf } from '../lines.ts';

/** What a printer makes of a place on a page, in mm from the paper's own top left corner, as that side is seen. */
export type Print = (at: Point) => Point;

export interface PrintedSheet {
  readonly bytes: Uint8Array;
  readonly front: Print;
  readonly back: Print;
  /** What the paper really measures, in mm. */
  readonly paper: { readonly width: number; readonly height: number };
}

export type Edge = 'left' | 'right' | 'top' | 'bottom' | 'zero';

interface Tick {
  readonly from: Point;
  readonly to: Point;
}

/** By the letter at each scale what is read there, its ruler laid from an edge or from the line opposite. */
export function readScale({ bytes, front, back, paper }: PrintedSheet, letter: string, from: Edge): number {
  const side = 'ABCDE'.includes(letter) ? 0 : 1;
  const print = side === 0 ? front : back;
  const ticks = ticksOf(bytes, side);
  const isAcross = from === 'zero' ? letter === 'C' : from === 'left' || from === 'right';
  const along = ({ x, y }: Point): number => (isAcross ? x : y);
  const scale = scaleAt(ticks, nameAt(bytes, side, letter), isAcross);
  const zero = ticks.find(
    (tick) => isAlong(tick, isAcross) && !scale.includes(tick) && sharesLine(tick, scale, isAcross),
  );
  const start = { left: 0, top: 0, right: paper.width, bottom: paper.height, zero: 0 }[from];
  const origin = from === 'zero' && zero ? along(print(zero.from)) : start;
  const distances = scale.map(({ from: end }) => Math.abs(along(print(end)) - origin));
  return vernier(distances.toSorted((one, other) => one - other));
}

/** Whole millimetres before the zero, tenths by the tick that falls on a millimetre best. */
function vernier(distances: readonly number[]): number {
  const off = distances.slice(0, 10).map((distance) => Math.abs(distance - Math.round(distance)));
  const step = off.indexOf(Math.min(...off));
  const [zero = 0] = distances;
  return step === 0 ? Math.round(zero) : Math.floor(zero) + step / 10;
}

function ticksOf(bytes: Uint8Array, side: number): Tick[] {
  return (pathsOf(bytes)[side] ?? []).flatMap((points) =>
    Array.from({ length: Math.floor(points.length / 2) }, (_, at) => {
      const [from, to] = [points[2 * at], points[2 * at + 1]].map((point) => ({
        x: toMm(point?.x ?? 0),
        y: toMm(point?.y ?? 0),
      })) as [Point, Point];
      return { from, to };
    }),
  );
}

function nameAt(bytes: Uint8Array, side: number, letter: string): Point {
  const found = inkOf(bytes)[side]?.ink.find(({ words, tag }) => words === letter && tag !== 'P');
  if (!found) throw new Error(`No scale ${letter}`);
  const { x, y, width, height } = found.box;
  return { x: toMm(x + width / 2), y: toMm(y + height / 2) };
}

/** The eleven ticks next to its name. */
function scaleAt(ticks: readonly Tick[], name: Point, isAcross: boolean): Tick[] {
  const distance = ({ from }: Tick): number => Math.hypot(from.x - name.x, from.y - name.y);
  const near = ticks.filter((tick) => isAlong(tick, isAcross) && distance(tick) < 17);
  const [nearest] = near.toSorted((one, other) => distance(one) - distance(other));
  const scale = near.filter((tick) => nearest && sharesLine(tick, [nearest], isAcross));
  if (scale.length !== 11) throw new Error(`${scale.length} ticks`);
  return scale;
}

/** The ticks of a scale across are upright. */
function isAlong({ from, to }: Tick, isAcross: boolean): boolean {
  return Math.abs(isAcross ? from.x - to.x : from.y - to.y) < 0.001;
}

/** Whether it begins on the line along which the ruler is laid. */
function sharesLine({ from }: Tick, [other]: readonly Tick[], isAcross: boolean): boolean {
  return other !== undefined && Math.abs(isAcross ? from.y - other.from.y : from.x - other.from.x) < 0.001;
}

const EDGES: readonly (readonly [string, Edge])[] = [
  ['linker', 'left'],
  ['rechter', 'right'],
  ['boven', 'top'],
  ['onder', 'bottom'],
  ['streepje', 'zero'],
];

/** The numbers to type, by `shift x` and such, as the table of the page says. */
export function followTable(sheet: PrintedSheet): ReadonlyMap<string, number> {
  const words = inkOf(sheet.bytes)
    .slice(2)
    .flatMap(({ ink }) => ink.map((each) => each.words))
    .join('');
  const rows = [
    ...words.matchAll(
      /([A-H])(de (?:\w+)rand|streepje 0 ertegenover)((?:shift|scale|back) (?:x|y|rotation)) = (\(?[A-H0-9 −()/]+?)(?=[A-H](?:de |streepje )|Komt)/g,
    ),
  ];
  const edges = new Map(
    rows.map(([, letter = '', from = '']) => [
      letter,
      EDGES.find(([word]) => from.includes(word))?.[1] as Edge,
    ]),
  );
  const read = (letter: string): number => readScale(sheet, letter, edges.get(letter) as Edge);
  return new Map(rows.map(([, , , key = '', formula = '']) => [key, reckon(formula, read)]));
}

/** `A − 20`, `20 − F`, `(A − E) / 4` or `C`. */
function reckon(formula: string, read: (letter: string) => number): number {
  const [, one = '', other, divisor = '1'] =
    /^\(?([A-H]|\d+)(?: − ([A-H]|\d+))?\)?(?: \/ (\d))?$/.exec(formula.trim()) ?? [];
  const value = (term: string): number => (/\d/.test(term) ? Number(term) : read(term));
  const result = (value(one) - (other === undefined ? 0 : value(other))) / Number(divisor);
  return Math.round(result * 1000) / 1000;
}

export function profileOf(numbers: ReadonlyMap<string, number>): string {
  const group = (name: string, keys: readonly string[]): string =>
    `${name}: { ${keys.map((key) => `${key}: ${numbers.get(`${name} ${key}`)}`).join(', ')} }`;
  const side = ['x', 'y', 'rotation'];
  return ['name: Beneden', group('shift', side), group('scale', ['x', 'y']), group('back', side)].join('\n');
}
