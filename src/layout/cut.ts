/** Cuts a box in two parts, each with its children in place. */
import type { LayoutBox } from './box.ts';
import { type Measured, type Positioned, TOLERANCE } from './measured.ts';
import type { Split } from './split.ts';

/** How many children at the start of a later part are repeated heads. */
export function leadOf({ children }: Measured): number {
  const first = children.findIndex(({ measured }) => !measured.isRepeated);
  return first < 0 ? children.length : first;
}

/**
 * All children fit. A box stretched beside a taller one shrinks to the room; undefined if its frame or `min-height` needs
 * more.
 */
export function wholeIn(measured: Measured, room: number): Split | undefined {
  const { box, height, children } = measured;
  const least = Math.max(bottomOf(measured, children), box.kind === 'paragraph' ? 0 : box.style.minHeight);
  if (least > room + TOLERANCE) return undefined;
  return { first: { ...measured, height: Math.min(height, Math.max(room, least)) }, rest: undefined };
}

/** Where the frame ends below these children. */
function bottomOf({ box }: Measured, children: readonly Positioned[]): number {
  const { top, bottom } = box.edges.frame;
  return children.reduce((most, child) => Math.max(most, child.y + child.measured.height), top) + bottom;
}

export function cutBefore(measured: Measured, index: number): Split {
  const { children, floats = [] } = measured;
  const edge = (children[index] as Positioned).y - TOLERANCE;
  const above = children.slice(0, index);
  const below = children.slice(index);
  return {
    first: part(
      measured,
      above,
      floats.filter(({ y }) => y < edge),
    ),
    rest: later(
      measured,
      below,
      (below[0] as Positioned).measured.box.edges.margins.top,
      floats.filter(({ y }) => y >= edge),
    ),
  };
}

export function cutInside(measured: Measured, index: number, { first, rest, forced }: Split): Split {
  const { children, floats = [] } = measured;
  const child = children[index] as Positioned;
  const edge = child.y + TOLERANCE;
  const above = [...children.slice(0, index), { ...child, measured: first }];
  const lost = child.measured.height - (rest?.height ?? 0);
  const following = children.slice(index + 1).map((each) => ({ ...each, y: each.y - lost }));
  const below = rest ? [{ ...child, measured: rest }, ...following] : following;
  return {
    first: part(
      measured,
      above,
      floats.filter(({ y }) => y < edge),
    ),
    rest: later(
      measured,
      below,
      0,
      floats.filter(({ y }) => y >= edge).map((each) => ({ ...each, y: each.y - lost })),
    ),
    forced,
  };
}

/**
 * Cuts a row whose children are already cut. A child that ended on this page leaves its place empty on the next.
 */
export function cutRow(measured: Measured, parts: readonly Split[]): Split {
  const { children, box } = measured;
  const top = box.edges.frame.top;
  const below = children.flatMap((child, at) => {
    const rest = parts[at]?.rest;
    return rest ? [{ x: child.x, y: top, measured: rest }] : [];
  });
  const forced = parts.find((each) => each.forced)?.forced;
  return { first: part(measured, children, []), rest: part(measured, below, []), forced };
}

/** A part with these children; its frame ends below the last. */
function part(measured: Measured, children: readonly Positioned[], floats: readonly Positioned[]): Measured {
  const { floats: _, ...rest } = measured;
  return { ...rest, height: bottomOf(measured, children), children, ...(floats.length > 0 && { floats }) };
}

/** A later part: the repeated heads, then the children that are left. */
function later(
  measured: Measured,
  children: readonly Positioned[],
  marginTop: number,
  floats: readonly Positioned[],
): Measured {
  const { box, repeats = [] } = measured;
  const heads: Positioned[] = [];
  let y = box.edges.frame.top;
  let margin = 0;
  for (const repeat of repeats) {
    const margins = marginsOf(repeat.box);
    y += heads.length === 0 ? 0 : Math.max(margin, margins.top);
    heads.push({ x: startOf(measured, repeat), y, measured: { ...repeat, isRepeated: true } });
    y += repeat.height;
    margin = margins.bottom;
  }
  if (heads.length > 0) y += Math.max(margin, marginTop);
  const [first] = children;
  const up = first ? first.y - y : 0;
  const moved = children.map((child) => ({ ...child, y: child.y - up }));
  const lastMargin = children.at(-1) ? marginsOf((children.at(-1) as Positioned).measured.box).bottom : 0;
  const made = part(
    measured,
    [...heads, ...moved],
    floats.map((each) => ({ ...each, y: each.y - up })),
  );
  return { ...made, height: made.height + lastMargin };
}

/** Where a child lies if it is aligned with the start of lines. */
function startOf({ box, width }: Measured, child: Measured): number {
  const { frame } = box.edges;
  const { left, right } = marginsOf(child.box);
  return box.style.direction === 'rtl' ? width - frame.right - right - child.width : frame.left + left;
}

function marginsOf(box: LayoutBox) {
  return box.edges.margins;
}
