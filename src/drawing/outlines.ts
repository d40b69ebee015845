/** Elements that draw → outlines, in the units of the element. */
import svgpath from 'svgpath';
import type { Box, Size } from '../geometry.ts';
import type { PathCommand } from '../path.ts';
import { LARGEST_NUMBER, readLength, readNumbers } from './values.ts';
import type { XmlElement } from './xml.ts';

/** An outline; or the attribute because of which there is none. */
export type Outline = readonly PathCommand[] | { readonly wrong: string };

type Draw = (element: XmlElement, viewport: Size) => Outline;

const NOTHING: Outline = [];

export const DRAWN: ReadonlyMap<string, Draw> = new Map<string, Draw>([
  ['path', (element) => pathOutline(textOf(element, 'd'), 'd')],
  ['rect', measured(['x', 'y', 'width', 'height', 'rx', 'ry'], rect)],
  ['circle', measured(['cx', 'cy', 'r'], ({ cx, cy, r }) => ellipse(cx, cy, r, r))],
  ['ellipse', measured(['cx', 'cy', 'rx', 'ry'], roundEllipse)],
  [
    'line',
    measured(['x1', 'y1', 'x2', 'y2'], ({ x1 = 0, y1 = 0, x2 = 0, y2 = 0 }) => [
      ['M', x1, y1],
      ['L', x2, y2],
    ]),
  ],
  ['polyline', (element) => points(element, false)],
  ['polygon', (element) => points(element, true)],
]);

function textOf({ attributes }: XmlElement, name: string): string {
  return attributes.get(name)?.value ?? '';
}

/** Numbers by name: missing ones read as 0 unless somebody asks whether they are there. */
type Measures = Readonly<Record<string, number>>;

function measured(names: readonly string[], draw: (n: Measures, given: Measures) => Outline): Draw {
  return ({ attributes }, { width, height }) => {
    const given: Record<string, number> = {};
    for (const name of names) {
      const text = attributes.get(name)?.value;
      if (text === undefined || text.trim() === 'auto') continue;
      const value = readLength(text, wholeOf(name, width, height));
      if (value === undefined || (value < 0 && SIZES.has(name))) return { wrong: name };
      given[name] = value;
    }
    return draw(Object.fromEntries(names.map((name) => [name, given[name] ?? 0])), given);
  };
}

const SIZES: ReadonlySet<string> = new Set(['width', 'height', 'r', 'rx', 'ry']);

/** What a percentage is of (SVG 2, 8.9). */
function wholeOf(name: string, width: number, height: number): number {
  if (name === 'r') return Math.hypot(width, height) / Math.SQRT2;
  return /x|width/.test(name) ? width : height;
}

function rect({ x = 0, y = 0, width = 0, height = 0 }: Measures, given: Measures): Outline {
  if (width === 0 || height === 0) return NOTHING;
  const rx = Math.min(given.rx ?? given.ry ?? 0, width / 2);
  const ry = Math.min(given.ry ?? given.rx ?? 0, height / 2);
  if (rx === 0 || ry === 0) return rectangle({ x, y, width, height });
  const [right, bottom] = [x + width, y + height];
  const corner = `A${rx} ${ry} 0 0 1 `;
  return pathOutline(
    `M${x + rx} ${y}H${right - rx}${corner}${right} ${y + ry}V${bottom - ry}${corner}${right - rx} ${bottom}` +
      `H${x + rx}${corner}${x} ${bottom - ry}V${y + ry}${corner}${x + rx} ${y}Z`,
    'rx',
  );
}

export function rectangle({ x, y, width, height }: Box): PathCommand[] {
  const [right, bottom] = [x + width, y + height];
  return [['M', x, y], ['L', right, y], ['L', right, bottom], ['L', x, bottom], ['Z']];
}

/** Whether some outline stays where it begins: square ends of such a line are drawn by SVG, and not by PDF. */
export function hasDot(commands: readonly PathCommand[]): boolean {
  return subpaths(commands).some(([first, ...rest]) => {
    const isThere = (command: PathCommand): boolean =>
      command.slice(1).every((value, at) => value === first?.[1 + (at % 2)]);
    return rest.length > 0 && rest.every(isThere);
  });
}

function subpaths(commands: readonly PathCommand[]): PathCommand[][] {
  const all: PathCommand[][] = [];
  for (const command of commands) {
    if (command[0] === 'M') all.push([]);
    all.at(-1)?.push(command);
  }
  return all;
}

function roundEllipse({ cx = 0, cy = 0 }: Measures, given: Measures): Outline {
  return ellipse(cx, cy, given.rx ?? given.ry ?? 0, given.ry ?? given.rx ?? 0);
}

/** Begins at the right and goes down, as dashes show. */
function ellipse(cx = 0, cy = 0, rx = 0, ry = 0): Outline {
  if (rx === 0 || ry === 0) return NOTHING;
  const half = `A${rx} ${ry} 0 0 1 `;
  return pathOutline(`M${cx + rx} ${cy}${half}${cx - rx} ${cy}${half}${cx + rx} ${cy}Z`, 'r');
}

function points(element: XmlElement, isClosed: boolean): Outline {
  const numbers = readNumbers(textOf(element, 'points'));
  if (!numbers || numbers.length % 2 !== 0) return { wrong: 'points' };
  const commands: PathCommand[] = [];
  for (let at = 0; at < numbers.length; at += 2) {
    commands.push([at === 0 ? 'M' : 'L', numbers[at] as number, numbers[at + 1] as number]);
  }
  if (isClosed && commands.length > 0) commands.push(['Z']);
  return commands;
}

/** Longer path data takes the parser more time than a person waits. */
const LONGEST_PATH = 2_000_000;

function pathOutline(data: string, attribute: string): Outline {
  if (data.trim() === '' || data.trim() === 'none') return NOTHING;
  if (data.length > LONGEST_PATH) return { wrong: attribute };
  const path = svgpath(data).abs().unarc().unshort();
  if ((path as unknown as { err?: string }).err) return { wrong: attribute };
  const commands = toCommands(path);
  return commands.every(isBounded) ? commands : { wrong: attribute };
}

function isBounded([, ...coordinates]: PathCommand): boolean {
  return coordinates.every((value) => Math.abs(value) <= LARGEST_NUMBER);
}

/** Absolute M, L, H, V, C, Q and Z → moves, lines and cubic curves. */
function toCommands(path: ReturnType<typeof svgpath>): PathCommand[] {
  const commands: PathCommand[] = [];
  path.iterate((segment, _index, x, y) => {
    const [name, ...n] = segment as [string, ...number[]];
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = n;
    if (name === 'M' || name === 'L') commands.push([name, a, b]);
    else if (name === 'H') commands.push(['L', a, y]);
    else if (name === 'V') commands.push(['L', x, a]);
    else if (name === 'C') commands.push(['C', a, b, c, d, e, f]);
    else if (name === 'Q') commands.push(raised(x, y, a, b, c, d));
    else commands.push(['Z']);
  });
  return withMoves(commands);
}

/** After an outline is closed the next one begins where it began, unless it says otherwise; PDF wants that said. */
function withMoves(commands: readonly PathCommand[]): PathCommand[] {
  const complete: PathCommand[] = [];
  let start: PathCommand = ['M', 0, 0];
  for (const command of commands) {
    const isAfterClosing = complete.at(-1)?.[0] === 'Z';
    if (command[0] === 'M') start = command;
    else if (isAfterClosing && command[0] === 'Z') continue;
    else if (isAfterClosing) complete.push(start);
    complete.push(command);
  }
  return complete;
}

/** A quadratic curve as the same cubic one. */
function raised(x: number, y: number, cx: number, cy: number, endX: number, endY: number): PathCommand {
  const third = (from: number, to: number): number => from + ((to - from) * 2) / 3;
  return ['C', third(x, cx), third(y, cy), third(endX, cx), third(endY, cy), endX, endY];
}
