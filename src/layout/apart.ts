/**
 * Boxes that stand apart from the text around them: those of the side column (`float: side`), and those
 * that head the next parts of a box that goes on (`repeat`).
 */
import type { Attempt } from './attempt.ts';
import type { Container, LayoutBox } from './box.ts';
import { type Measure, type Measured, type Positioned, resolve } from './measured.ts';

/** The children that take part in the box's own layout. */
export function textOf(box: Container, attempt: Attempt): readonly LayoutBox[] {
  if (!box.hasApart) return box.children;
  return box.children.filter((child) => !isFloat(child, attempt) && repeatOf(child) !== 'continuation');
}

/**
 * Measures what stands apart. A float belongs beside the box before it, or beside the beginning.
 * @param placed the other children, in their places
 */
export function settleApart(
  box: Container,
  placed: readonly Positioned[],
  width: number,
  attempt: Attempt,
  measure: Measure,
): Pick<Measured, 'floats' | 'repeats'> {
  const floats: Positioned[] = [];
  const repeats: Measured[] = [];
  let before: LayoutBox | undefined;
  for (const child of box.children) {
    if (isFloat(child, attempt)) {
      const beside = placed.find(({ measured }) => measured.box === before);
      floats.push({
        x: 0,
        y: beside?.y ?? box.edges.frame.top,
        measured: measureAt(child, attempt.sideWidth, attempt, measure),
      });
    } else {
      if (repeatOf(child) !== 'none') repeats.push(measureAt(child, width, attempt, measure));
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

/** Where there is no side column, a note stands in the text. */
function isFloat(box: LayoutBox, attempt: Attempt): boolean {
  return attempt.sideWidth > 0 && box.kind !== 'paragraph' && box.style.float === 'side';
}

function repeatOf(box: LayoutBox): 'none' | 'head' | 'continuation' {
  return box.kind === 'paragraph' ? 'none' : box.style.repeat;
}
