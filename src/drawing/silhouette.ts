/** What is painted → a silhouette: one ink, and paper where white lies on it. */
import { type Colour, hex, lightOf, WHITE } from '../colour.ts';
import { differenceOf, labOf } from '../colour-difference.ts';
import { problem, type Report } from '../diagnostics.ts';
import type { Box } from '../geometry.ts';
import {
  boundsOf,
  type Clip,
  grown,
  overlap,
  reachOf,
  type Shape,
  type ShapePart,
  scaledPen,
} from '../path.ts';
import { allBut, asBox, canBeOne } from './areas.ts';
import { mapped } from './matrix.ts';
import { rectangle } from './outlines.ts';
import { type Painted, type Picture, readPicture } from './read.ts';
import { type DrawingFile, openDrawing, parseXml } from './xml.ts';

/** Reads an SVG as a silhouette; undefined, with every problem reported, if it isn't one. */
export function readSilhouette(file: string, text: string, report: Report): Shape | undefined {
  const drawing = openDrawing(file, text, report);
  const root = parseXml(drawing);
  const picture = root && readPicture(root, drawing);
  return picture && silhouette(picture, drawing);
}

/** A part that is made: clips come after, where white lies on it. */
interface Part {
  readonly painted: Painted;
  readonly box: Box;
  readonly clips: Clip[];
  readonly fill: boolean;
  readonly stroke: boolean;
}

function silhouette(picture: Picture, file: DrawingFile): Shape | undefined {
  const size = { x: 0, y: 0, width: picture.width, height: picture.height };
  const maker = new Maker(size, file);
  for (const painted of picture.painted) maker.paint(painted);
  if (!maker.isSound) return undefined;
  if (maker.parts.length === 0) {
    file.report(problem('drawing/nothing', file.place(0)));
    return undefined;
  }
  const parts = joinedParts(maker.parts.map(shapePart));
  return inGoodUnits({ width: size.width, height: size.height, parts });
}

class Maker {
  readonly parts: Part[] = [];
  isSound = true;
  readonly #box: Box;
  readonly #file: DrawingFile;
  #ink: Colour | undefined;

  constructor(box: Box, file: DrawingFile) {
    this.#box = box;
    this.#file = file;
  }

  paint(painted: Painted): void {
    const { fill, stroke } = painted;
    const [area, line] = [this.#kindOf(fill?.colour, painted), this.#kindOf(stroke?.colour, painted)];
    if (area === 'white') this.#whiteArea(painted);
    const inked = { fill: area === 'ink', stroke: line === 'ink' };
    if (inked.fill || inked.stroke) this.#add(painted, inked);
    if (line === 'white') this.#whiteLine(painted);
  }

  #kindOf(colour: Colour | undefined, { at }: Painted): 'ink' | 'white' | undefined {
    if (!colour) return undefined;
    if (isLike(colour, WHITE, NEAR_WHITE)) return 'white';
    this.#ink ??= colour;
    if (!isLike(colour, this.#ink, ONE_COLOUR)) {
      this.#refuse(
        problem('drawing/second-colour', this.#file.place(at), { one: hex(this.#ink), other: hex(colour) }),
      );
    }
    return 'ink';
  }

  #refuse(found: Parameters<DrawingFile['report']>[0]): void {
    this.#file.report(found);
    this.isSound = false;
  }

  #add(painted: Painted, inked: { readonly fill: boolean; readonly stroke: boolean }): void {
    const clips: Clip[] = [];
    const whole = boxOf(painted, inked.stroke);
    const isOut = [{ commands: rectangle(this.#box), rule: 'nonzero' } as const, ...painted.clips].some(
      (clip) => {
        const area = boundsOf(clip.commands);
        if (!whole || !area || !overlap(whole, area)) return true;
        const box = asBox(clip);
        if (!box || !holds(box, whole)) clips.push(clip);
        return false;
      },
    );
    if (!isOut && whole) this.parts.push({ painted, box: whole, clips, ...inked });
  }

  /** Paper, where it lies on ink. */
  #whiteArea(painted: Painted): void {
    const under = this.#under(boxOf(painted, false));
    const { fill, commands, clips, at } = painted;
    if (under.length === 0 || !fill) return;
    const isFree = clips.every((clip) => holds(asBox(clip), boxOf(painted, false)));
    const rest = isFree ? allBut({ commands, rule: fill.rule }, this.#box) : undefined;
    if (rest) for (const part of under) part.clips.push(rest);
    else this.#refuse(problem('drawing/white', this.#file.place(at), { of: isFree ? 'overlap' : 'clip' }));
  }

  #whiteLine(painted: Painted): void {
    if (this.#under(boxOf(painted, true)).length === 0) return;
    this.#refuse(problem('drawing/white', this.#file.place(painted.at), { of: 'line' }));
  }

  #under(box: Box | undefined): Part[] {
    const seen = box && overlap(box, this.#box);
    return seen ? this.parts.filter((part) => isMore(overlap(part.box, seen))) : [];
  }
}

/** Areas that only touch don't cover each other. */
function isMore(box: Box | undefined): boolean {
  return box !== undefined && box.width > 0 && box.height > 0;
}

/** Differences by CIEDE2000: no printer shows them as white; drawing programs' blacks, and shades of one slate. */
const NEAR_WHITE = 3;
const ONE_COLOUR = 10;

function isLike(one: Colour, other: Colour, most: number): boolean {
  return differenceOf(labOf(lightOf(one)), labOf(lightOf(other))) <= most;
}

function boxOf({ commands, stroke }: Painted, isStroked: boolean): Box | undefined {
  const bounds = boundsOf(commands);
  return bounds && grown(bounds, isStroked && stroke ? reachOf(stroke.pen) : 0);
}

function holds(outer: Box | undefined, inner: Box | undefined): boolean {
  if (!outer || !inner) return false;
  const least = 1e-6 * Math.max(outer.width, outer.height);
  return (
    inner.x >= outer.x - least &&
    inner.y >= outer.y - least &&
    inner.x + inner.width <= outer.x + outer.width + least &&
    inner.y + inner.height <= outer.y + outer.height + least
  );
}

function shapePart({ painted: { commands, fill, stroke }, clips, ...inked }: Part): ShapePart {
  return {
    commands,
    ...(inked.fill && fill && { fill: fill.rule }),
    ...(inked.stroke && stroke && { pen: stroke.pen }),
    ...(clips.length > 0 && { clips }),
  };
}

/** Checking how more than these overlap takes longer than it saves. */
const MOST_JOINED = 64;

/** Joins neighbouring plain areas into one outline if that looks the same. */
function joinedParts(parts: readonly ShapePart[]): ShapePart[] {
  const joined: ShapePart[] = [];
  let group: ShapePart[] = [];
  const finish = (): void => {
    const isOne =
      group.length > 1 && group.length <= MOST_JOINED && canBeOne(group.map(({ commands }) => commands));
    joined.push(...(isOne ? [{ ...group[0], commands: group.flatMap(({ commands }) => commands) }] : group));
    group = [];
  };
  for (const part of parts) {
    if (!isPlain(part)) finish();
    group.push(part);
    if (!isPlain(part)) finish();
  }
  finish();
  return joined;
}

function isPlain({ fill, pen, clips }: ShapePart): boolean {
  return fill === 'nonzero' && !pen && !clips;
}

/** Writers round to thousandths of a unit, which must stay invisible; and large numbers take room. */
function inGoodUnits(shape: Shape): Shape {
  const longest = Math.max(shape.width, shape.height);
  if (longest >= 16 && longest <= 5000) return shape;
  const scale = 1000 / longest;
  const clipped = (clip: Clip): Clip => ({
    ...clip,
    commands: mapped(clip.commands, [scale, 0, 0, scale, 0, 0]),
  });
  return {
    width: shape.width * scale,
    height: shape.height * scale,
    parts: shape.parts.map(({ commands, pen, clips, ...part }) => ({
      ...part,
      commands: mapped(commands, [scale, 0, 0, scale, 0, 0]),
      ...(pen && { pen: scaledPen(pen, scale) }),
      ...(clips && { clips: clips.map(clipped) }),
    })),
  };
}
