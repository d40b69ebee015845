/** Where items leave ink on their page. Points, y down. */
import type { Box } from '../../geometry.ts';
import type { GlyphRun, PathItem } from '../../layout/page.ts';
import { boundsOf, overlap, type PathCommand, reachOf } from '../../path.ts';
import { ON_PEN } from '../../text/face.ts';

/** Left, top, right, bottom. */
type Sides = [number, number, number, number];

/** Remembers the bounds of a path's commands, which are asked for again and again. */
export class Ink {
  readonly #paths = new WeakMap<readonly PathCommand[], Box>();
  readonly #strokes = new WeakMap<PathItem, Box>();

  /**
   * A quick box that holds the ink of letters: at the sides that of the first and last, above and below all that the font
   * can reach. If accents have offsets, each letter counts.
   */
  around(run: GlyphRun): Box {
    const room = lineOf(run);
    const ink = run.offsets && this.ofLetters(run);
    return ink ? unionOf(room, ink) : room;
  }

  /** The exact box of the ink of letters, from their outlines; undefined for spaces. */
  ofLetters({ x, y, size, face, glyphs, advances, offsets }: GlyphRun): Box | undefined {
    const em = size / face.unitsPerEm;
    const sides = nothing();
    let pen = 0;
    for (let at = 0; at < glyphs.length; at += 1) {
      const bounds = face.boundsOf(glyphs[at] as number);
      const { x: right, y: up } = offsets?.[at] ?? ON_PEN;
      if (bounds) {
        cover(sides, x + (pen + right + bounds.left) * em, y - (up + bounds.top) * em);
        cover(sides, x + (pen + right + bounds.right) * em, y - (up + bounds.bottom) * em);
      }
      pen += advances[at] as number;
    }
    return boxOf(sides);
  }

  /** The ink of a path: its points and its stroke; control points count, so curves may take a little less. */
  ofPath(path: PathItem): Box | undefined {
    let box = path.stroke ? this.#ofStroke(path) : this.#ofFill(path);
    for (const clip of path.clips ?? []) {
      const area = this.#ofFill({ ...path, commands: clip.commands });
      box = box && area && overlap(box, area);
    }
    return box;
  }

  #ofFill({ x, y, scale, commands }: PathItem): Box | undefined {
    let box = this.#paths.get(commands);
    if (!box) {
      box = boundsOf(commands);
      if (!box) return undefined;
      this.#paths.set(commands, box);
    }
    return {
      x: x + box.x * scale,
      y: y + box.y * scale,
      width: box.width * scale,
      height: box.height * scale,
    };
  }

  /** The same line comes back on every card. */
  #ofStroke(path: PathItem): Box | undefined {
    let box = this.#strokes.get(path);
    if (!box) {
      const { commands, x, y, scale, stroke } = path;
      const reach = stroke ? reachOf(stroke) : 0;
      box = strokeBox(commands, x, y, scale, reach, isCapped(path));
      if (box) this.#strokes.set(path, box);
    }
    return box;
  }
}

/** Whether a stroke reaches past the ends or corners of its path. */
function isCapped({ fill, stroke }: PathItem): boolean {
  return (stroke?.cap ?? 'butt') !== 'butt' || stroke?.join !== undefined || fill !== undefined;
}

/** A straight line without caps has width only at its sides. */
function strokeBox(
  commands: readonly PathCommand[],
  x: number,
  y: number,
  scale: number,
  half: number,
  isCapped: boolean,
): Box | undefined {
  const isOpen = commands.every(([kind]) => kind === 'M' || kind === 'L');
  const sides = nothing();
  let [fromX, fromY] = [0, 0];
  for (const command of commands) {
    for (let at = 1; at < command.length; at += 2) {
      const toX = x + (command[at] as number) * scale;
      const toY = y + (command[at + 1] as number) * scale;
      const length = Math.hypot(toX - fromX, toY - fromY);
      const isPlain = isOpen && !isCapped && command[0] === 'L' && length > 0;
      const dx = isPlain ? (half * Math.abs(toY - fromY)) / length : half;
      const dy = isPlain ? (half * Math.abs(toX - fromX)) / length : half;
      const starts = isPlain ? [fromX, toX] : [toX];
      if (isPlain) {
        cover(sides, Math.min(...starts) - dx, Math.min(fromY, toY) - dy);
        cover(sides, Math.max(...starts) + dx, Math.max(fromY, toY) + dy);
      } else if (isCapped || !isOpen) {
        cover(sides, toX - dx, toY - dy);
        cover(sides, toX + dx, toY + dy);
      }
      [fromX, fromY] = [toX, toY];
    }
  }
  return boxOf(sides);
}

function nothing(): Sides {
  return [Infinity, Infinity, -Infinity, -Infinity];
}

function cover(sides: Sides, x: number, y: number): void {
  if (x < sides[0]) sides[0] = x;
  if (y < sides[1]) sides[1] = y;
  if (x > sides[2]) sides[2] = x;
  if (y > sides[3]) sides[3] = y;
}

function boxOf([left, top, right, bottom]: Sides): Box | undefined {
  return left <= right ? { x: left, y: top, width: right - left, height: bottom - top } : undefined;
}

/** A line of letters from the ascenders to the descenders. */
function lineOf({ x, y, size, face, glyphs, advances }: GlyphRun): Box {
  const em = size / face.unitsPerEm;
  let width = 0;
  for (let at = 0; at < advances.length; at += 1) width += advances[at] as number;
  const last = glyphs.length - 1;
  const left = Math.min(0, face.boundsOf(glyphs[0] as number)?.left ?? 0);
  const end = width - (advances[last] as number);
  const right = Math.max(width, end + (face.boundsOf(glyphs[last] as number)?.right ?? 0));
  const top = y - face.ascent * em;
  return {
    x: x + left * em,
    y: top,
    width: (right - left) * em,
    height: (face.ascent + face.descent) * em,
  };
}

function unionOf(one: Box, other: Box): Box {
  const sides = nothing();
  for (const box of [one, other]) {
    cover(sides, box.x, box.y);
    cover(sides, box.x + box.width, box.y + box.height);
  }
  return boxOf(sides) ?? one;
}
