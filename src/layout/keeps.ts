/** Where pages must end and where they should not: `break-before` and `break-after` (CSS Fragmentation 3). */
import type { Break } from '../style/style.ts';
import type { LayoutBox } from './box.ts';

/** How a page must begin: anywhere, or on one side of an opening. */
export type ForcedBreak = Exclude<Break, 'auto' | 'avoid'>;

/** The forced break between neighbours; one that asks for a side wins. */
export function forcedBetween(before: LayoutBox, after: LayoutBox): ForcedBreak | undefined {
  const one = forcedAt(before, 'end');
  const other = forcedAt(after, 'start');
  return one === undefined || one === 'page' ? (other ?? one) : one;
}

/** Whether neighbours should stay on one page. */
export function areKept(before: LayoutBox, after: LayoutBox): boolean {
  return breakAt(before, 'end') === 'avoid' || breakAt(after, 'start') === 'avoid';
}

function forcedAt(box: LayoutBox, edge: 'start' | 'end'): ForcedBreak | undefined {
  const found = breakAt(box, edge);
  return found === 'auto' || found === 'avoid' ? undefined : found;
}

/** What a box says about the break at one of its edges, or else the box at that edge inside it. */
function breakAt(box: LayoutBox, edge: 'start' | 'end'): Break {
  // A paragraph has its block's style, and the block was asked already.
  if (box.kind === 'paragraph') return 'auto';
  const own = edge === 'start' ? box.style.breakBefore : box.style.breakAfter;
  if (own !== 'auto' || box.kind !== 'container' || isRow(box)) return own;
  const child = edge === 'start' ? box.children[0] : box.children.at(-1);
  return child ? breakAt(child, edge) : 'auto';
}

export function isRow({ style }: LayoutBox): boolean {
  return style.display === 'flex' && style.flexDirection === 'row';
}

const known = new WeakMap<LayoutBox, boolean>();

/** Whether a box has a forced break inside. */
export function breaksInside(box: LayoutBox): boolean {
  if (box.kind !== 'container') return false;
  let answer = known.get(box);
  if (answer === undefined) {
    answer = box.children.some((child, index) => {
      const next = box.children[index + 1];
      return breaksInside(child) || (next !== undefined && !isRow(box) && forcedBetween(child, next));
    });
    known.set(box, answer);
  }
  return answer;
}
