/** Unions of areas, and the plane without one. */
import type { Box } from '../geometry.ts';
import { boundsOf, type Clip, grown, type PathCommand } from '../path.ts';
import { holdsEverywhere } from '../winding.ts';
import { rectangle } from './outlines.ts';
import type { Painted } from './read.ts';

/** Whether outlines hold the same as one as they do each for itself: nowhere do they wind in opposite ways. */
export function canBeOne(outlines: readonly (readonly PathCommand[])[]): boolean {
  return holdsEverywhere(outlines, (windings) => {
    let sum = 0;
    for (const winding of windings) sum += winding;
    return sum !== 0 || windings.every((winding) => winding === 0);
  });
}

/** All that is painted as one area: `all` where there is none of it; undefined where one outline cannot hold it. */
export function joined(painted: readonly Painted[]): Clip | 'all' | undefined {
  const [first] = painted;
  if (!first) return 'all';
  if (painted.some(({ clips }) => clips.length > 0)) return undefined;
  if (painted.length === 1) return { commands: first.commands, rule: first.fill?.rule ?? 'nonzero' };
  const outlines = painted.map(({ commands }) => commands);
  if (!painted.every(({ fill }) => fill?.rule === 'nonzero') || !canBeOne(outlines)) return undefined;
  return { commands: outlines.flat(), rule: 'nonzero' };
}

/**
 * All but an area, as far as `box` and the area reach. Undefined for an area that overlaps itself: by the even-odd
 * rule, which leaves holes in a frame, that would not be all of it.
 */
export function allBut({ commands, rule }: Clip, box: Box): Clip | undefined {
  const isOnce = rule === 'evenodd' || holdsEverywhere([commands], ([winding = 0]) => Math.abs(winding) <= 1);
  const bounds = boundsOf(commands);
  if (!isOnce || !bounds) return undefined;
  const left = Math.min(box.x, bounds.x);
  const top = Math.min(box.y, bounds.y);
  const right = Math.max(box.x + box.width, bounds.x + bounds.width);
  const bottom = Math.max(box.y + box.height, bounds.y + bounds.height);
  const frame = grown({ x: left, y: top, width: right - left, height: bottom - top }, box.width + box.height);
  return { commands: [...rectangle(frame), ...commands], rule: 'evenodd' };
}

/** The box that a clip is, if it is an upright one. */
export function asBox({ commands }: Clip): Box | undefined {
  const bounds = boundsOf(commands);
  const isUpright =
    commands.length === 5 &&
    commands.every((command, at) => {
      if (command[0] === 'Z') return at === 4;
      const before = commands[(at + 3) % 4] as PathCommand;
      return command[0] !== 'C' && at < 4 && (command[1] === before[1] || command[2] === before[2]);
    });
  return isUpright ? bounds : undefined;
}
