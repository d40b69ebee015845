/** What the words ask of the look: every cluster's drawing exists. */
import type { Deck } from '../content/model.ts';
import { problem, type Report } from '../diagnostics.ts';
import { nearest } from '../nearest.ts';
import type { ShapeSet } from '../path.ts';

/** Reports each `shape:` of the deck that is not in `templates/shapes/`, at its line. */
export function checkDrawings({ clusters }: Deck, shapes: ShapeSet, report: Report): void {
  const known = [...shapes.keys()];
  for (const { shape, shapePlace } of clusters) {
    if (shapes.has(shape)) continue;
    report(problem('content/unknown-shape', shapePlace, { shape, known, meant: nearest(shape, known) }));
  }
}
