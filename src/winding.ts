/** How outlines wind around places (ISO 32000-1, 8.5.3.3): what an outline holds, and how two of them meet. */
import type { FillRule, PathCommand } from './path.ts';

/** The corners of a polygon: x and y in turn. */
type Corners = number[];

/** Outlines come back: bands and silhouettes are on every card. */
const known = new WeakMap<readonly PathCommand[], readonly Corners[]>();

function polygonsOf(commands: readonly PathCommand[]): readonly Corners[] {
  let polygons = known.get(commands);
  if (!polygons) {
    polygons = flattened(commands);
    known.set(commands, polygons);
  }
  return polygons;
}

export function isInside(
  commands: readonly PathCommand[],
  x: number,
  y: number,
  rule: FillRule = 'nonzero',
): boolean {
  let sum = 0;
  for (const corners of polygonsOf(commands)) sum += windings(corners, x, y);
  return rule === 'evenodd' ? sum % 2 !== 0 : sum !== 0;
}

/** How often a polygon goes around a place, the one way less the other. */
function windings(corners: Corners, x: number, y: number): number {
  let sum = 0;
  let fromX = corners[corners.length - 2] as number;
  let fromY = corners[corners.length - 1] as number;
  for (let at = 0; at < corners.length; at += 2) {
    const toX = corners[at] as number;
    const toY = corners[at + 1] as number;
    if (fromY > y !== toY > y && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)) {
      sum += toY > fromY ? 1 : -1;
    }
    fromX = toX;
    fromY = toY;
  }
  return sum;
}

/** Of a curve; nothing that is asked here hangs on a hair. */
const PIECES = 8;

/** Each subpath as a polygon. */
function flattened(commands: readonly PathCommand[]): Corners[] {
  const polygons: Corners[] = [];
  let corners: Corners = [];
  for (const command of commands) {
    if (command[0] === 'M') {
      corners = [command[1], command[2]];
      polygons.push(corners);
    } else if (command[0] === 'L') corners.push(command[1], command[2]);
    else if (command[0] === 'C') corners.push(...curve(corners, command));
  }
  return polygons;
}

function curve(corners: Corners, [, x1, y1, x2, y2, x3, y3]: readonly [string, ...number[]]): Corners {
  const [x0 = 0, y0 = 0] = corners.slice(-2);
  const along = (t: number, a: number, b = 0, c = 0, d = 0): number =>
    (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
  return Array.from({ length: PIECES }, (_, index) => {
    const t = (index + 1) / PIECES;
    return [along(t, x0, x1, x2, x3), along(t, y0, y1, y2, y3)];
  }).flat();
}

interface Edge {
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
  /** Of the outlines that are looked at, which. */
  readonly outline: number;
}

/** Lines across an outline at which its windings are looked at, at most; icons need a few dozen. */
const MOST_LINES = 1500;

/** Crossings of lines and edges that are looked at, at most: a second's work. */
const MOST_CROSSINGS = 1_000_000;

/**
 * Whether something holds of the windings of outlines everywhere, as far as lines across them tell: just above,
 * between and just below all their corners. What is too intricate to tell is said not to.
 */
export function holdsEverywhere(
  outlines: readonly (readonly PathCommand[])[],
  holds: (windings: readonly number[]) => boolean,
): boolean {
  const edges = outlines.flatMap((commands, outline) => edgesOf(commands, outline));
  const waiting = edges.toSorted((one, other) => topOf(other) - topOf(one));
  let crossed: Edge[] = [];
  let crossings = 0;
  return linesAcross(edges).every((y) => {
    crossed = crossed.filter(({ fromY, toY }) => Math.max(fromY, toY) > y);
    for (let next = waiting.at(-1); next && topOf(next) <= y; next = waiting.at(-1)) {
      crossed.push(next);
      waiting.pop();
    }
    crossings += crossed.length;
    return crossings <= MOST_CROSSINGS && holdsAlong(crossed, y, outlines.length, holds);
  });
}

function topOf({ fromY, toY }: Edge): number {
  return Math.min(fromY, toY);
}

function edgesOf(commands: readonly PathCommand[], outline: number): Edge[] {
  return polygonsOf(commands).flatMap((corners) => {
    const edges: Edge[] = [];
    for (let at = 0; at < corners.length; at += 2) {
      const next = (at + 2) % corners.length;
      const [fromX = 0, fromY = 0] = [corners[at], corners[at + 1]];
      const [toX = 0, toY = 0] = [corners[next], corners[next + 1]];
      if (fromY !== toY) edges.push({ fromX, fromY, toX, toY, outline });
    }
    return edges;
  });
}

function linesAcross(edges: readonly Edge[]): number[] {
  const corners = [...new Set(edges.flatMap(({ fromY, toY }) => [fromY, toY]))].sort((a, b) => a - b);
  const lines = corners.slice(1).flatMap((below, index) => {
    const above = corners[index] as number;
    return [0.02, 0.5, 0.98].map((share) => above + share * (below - above));
  });
  const step = Math.max(1, lines.length / MOST_LINES);
  return Array.from({ length: Math.ceil(lines.length / step) }, (_, at) => lines[Math.floor(at * step)] ?? 0);
}

function holdsAlong(
  edges: readonly Edge[],
  y: number,
  count: number,
  holds: (windings: readonly number[]) => boolean,
): boolean {
  const crossings = edges
    .filter(({ fromY, toY }) => fromY > y !== toY > y)
    .map(({ fromX, fromY, toX, toY, outline }) => ({
      x: fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX),
      turn: toY > fromY ? 1 : -1,
      outline,
    }))
    .sort((one, other) => one.x - other.x);
  const windings = Array.from({ length: count }, () => 0);
  return crossings.every(({ x, turn, outline }, index) => {
    windings[outline] = (windings[outline] as number) + turn;
    // Edges that meet count together: between them there is no place.
    const next = crossings[index + 1];
    return (next !== undefined && next.x - x <= 1e-9 * (1 + Math.abs(x))) || holds(windings);
  });
}
