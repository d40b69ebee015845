/**
 * Boxes outside the normal flow: notes in the side column (`float: side`), and heads that come back where a box continues
 * on a next page (`repeat`).
 */
import type { Attempt } from './attempt.ts';
import type { Container, LayoutBox } from './box.ts';
import { type Measure, type Measured, type Positioned, resolve } from './measured.ts';

/** The children in the normal flow. */
export function textOf(box: Container, attempt: Attempt): readonly LayoutBox[] {
  if (!box.hasApart) return box.children;
  return box.children.filter((child) => !isFloat(child, attempt) && repeatOf(child) !== 'continuation');
}

/**
 * Measures what is outside the flow. A float stands beside the box before it, or beside the top.
 * @param placed the other children, in place
 */
export function settleApart(
  box: Container,
  placed: readonly Positioned[],
  width: number,
  attempt: Attempt,
  measure: Measure,
): Pick<Measured, 'floats' | 'repeats'> {
  const placedAs = (box: LayoutBox) => placed.find(({ measured }) => measured.box === box);
  const floats: Positioned[] = [];
  const repeats: Measured[] = [];
  let before: LayoutBox | undefined;
  for (const child of box.children) {
    if (isFloat(child, attempt)) {
      const beside = before && placedAs(before);
      floats.push({
        x: 0,
        y: beside?.y ?? box.edges.frame.top,
        measured: measureAt(child, attempt.sideWidth, attempt, measure),
      });
    } else {
      if (repeatOf(child) !== 'none')
        repeats.push(placedAs(child)?.measured ?? measureAt(child, width, attempt, measure));
      if (repeatOf(child) !== 'continuation') before = child;
    }
  }
  return { ...(floats.length > 0 && { floats }), ...(repeats.length > 0 && { repeats }) };
}

function measureAt(box: LayoutBox, room: number, attempt: Attempt, measure: Measure): Measured {
  if (box.kind === 'paragraph') return measure(box, { width: room, height: undefined }, attempt);
  const { left, right } = box.edges.margins;
  const width = resolve(box.style, 'width', room) ?? room - left - right;
  return measure(box, { width, height: resolve(box.style, 'height', undefined) }, attempt);
}

/** Without a side column, a note stays in the text. */
function isFloat(box: LayoutBox, attempt: Attempt): boolean {
  return attempt.sideWidth > 0 && box.kind !== 'paragraph' && box.style.float === 'side';
}

function repeatOf(box: LayoutBox): 'none' | 'head' | 'continuation' {
  return box.kind === 'paragraph' ? 'none' : box.style.repeat;
}
