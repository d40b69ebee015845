/**
 * Splits measured boxes into what fits on a page and the rest. Each part gets its own frame; margins at the break are
 * dropped (CSS Fragmentation 3, 5.2 and 5.4).
 */
import type { Container } from './box.ts';
import { cutBefore, cutInside, cutRow, leadOf, wholeIn } from './cut.ts';
import { areKept, breaksInside, type ForcedBreak, forcedBetween, isRow } from './keeps.ts';
import { type Measured, type Positioned, type SetBox, TOLERANCE } from './measured.ts';

export interface Split {
  readonly first: Measured;
  /** Undefined if all of it fits. */
  readonly rest: Measured | undefined;
  /** Where the rest must begin, if a forced break ended the page. */
  readonly forced?: ForcedBreak | undefined;
}

/** `strict` keeps together what should stay together; `loose` breaks at any line or box. */
export type Rules = 'strict' | 'loose';

/** Breaks a box at the last good place within the room, in points; undefined if there is none. */
export function split(measured: Measured, room: number, rules: Rules): Split | undefined {
  const { box, height } = measured;
  const fits = height <= room + TOLERANCE;
  if (fits && !breaksInside(box)) return { first: measured, rest: undefined };
  switch (box.kind) {
    case 'paragraph':
      return splitLines(measured as SetBox, room, rules);
    case 'container':
      if (!fits && isSolid(box, rules)) return undefined;
      return isRow(box) ? splitRow(measured, room, rules) : splitStack(measured, room, rules);
    default:
      return undefined;
  }
}

/** Whether a box may not break: it has a height of its own, or asks to stay on one page. */
function isSolid({ style }: Container, rules: Rules): boolean {
  return typeof style.height === 'number' || (style.breakInside === 'avoid' && rules === 'strict');
}

function splitLines(paragraph: SetBox, room: number, rules: Rules): Split | undefined {
  const { set, box } = paragraph;
  const count = set.lines.length;
  const { orphans, widows } = rules === 'strict' ? box.style : { orphans: 1, widows: 1 };
  const fitting = Math.floor((room + TOLERANCE) / set.lineHeight);
  const lines = Math.min(fitting, count - widows);
  if (lines < orphans) return undefined;
  return { first: linesOf(paragraph, 0, lines), rest: linesOf(paragraph, lines, count) };
}

function linesOf(paragraph: SetBox, from: number, to: number): SetBox {
  const { set } = paragraph;
  const lines = set.lines.slice(from, to);
  const isLast = set.isLast && to === set.lines.length;
  const part = { ...set, lines, firstLine: set.firstLine + from, isLast };
  return { ...paragraph, height: lines.length * set.lineHeight, set: part };
}

/** Boxes below each other: the page ends in or before the first that does not fit. */
function splitStack(measured: Measured, room: number, rules: Rules): Split | undefined {
  const limit = room - measured.box.edges.frame.bottom;
  const lead = leadOf(measured);
  const children = measured.children.slice();
  const stack = { ...measured, children };
  for (const [index, child] of measured.children.entries()) {
    const before = index > lead ? children[index - 1] : undefined;
    const forced = before && forcedBetween(before.measured.box, child.measured.box);
    if (forced) return { ...cutBefore(stack, index), forced };
    const isWhole = child.y + child.measured.height <= limit + TOLERANCE;
    if (isWhole && !breaksInside(child.measured.box)) continue;
    // A repeated head does not break: its rest would come back on every page.
    const inner = index < lead ? undefined : split(child.measured, limit - child.y, rules);
    if (inner?.rest) return cutInside(stack, index, inner);
    if (!inner) return breakBefore(stack, index, rules) ?? withoutLead(stack, lead, room, rules);
    children[index] = { ...child, measured: inner.first };
  }
  return wholeIn(stack, room);
}

/** Drops the repeated heads if nothing would fit below them. */
function withoutLead(stack: Measured, lead: number, room: number, rules: Rules): Split | undefined {
  const first = stack.children[lead];
  if (rules === 'strict' || lead === 0 || !first) return undefined;
  const up = first.y - stack.box.edges.frame.top;
  const children = stack.children.slice(lead).map((child) => ({ ...child, y: child.y - up }));
  return split({ ...stack, height: stack.height - up, children }, room, rules);
}

/** The last break before a child that does not fit: between two boxes, or inside one that stays with it. */
function breakBefore(measured: Measured, index: number, rules: Rules): Split | undefined {
  const { children } = measured;
  for (let at = index; at > leadOf(measured); at -= 1) {
    const [before, after] = [children[at - 1], children[at]];
    if (!before || !after) return undefined;
    if (rules === 'loose' || !areKept(before.measured.box, after.measured.box))
      return cutBefore(measured, at);
    const inner = split(before.measured, before.measured.height - LESS_THAN_A_LINE, rules);
    if (inner?.rest) return cutInside(measured, at - 1, inner);
  }
  return undefined;
}

/** Points: with this much less room, the last line of a box does not fit. */
const LESS_THAN_A_LINE = 0.5;

/** Boxes beside each other all break at the same height. */
function splitRow(measured: Measured, room: number, rules: Rules): Split | undefined {
  const limit = room - measured.box.edges.frame.bottom;
  const parts: Split[] = [];
  const children: Positioned[] = [];
  for (const child of measured.children) {
    const part = split(child.measured, limit - child.y, rules);
    if (!part) return undefined;
    parts.push(part);
    children.push({ ...child, measured: part.first });
  }
  const row = { ...measured, children };
  return parts.some(({ rest }) => rest) ? cutRow(row, parts) : wholeIn(row, room);
}
