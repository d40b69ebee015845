/** What the words ask of the look: every cluster's drawing exists. */
import type { Deck } from '../content/model.ts';
import { problem, type Report } from '../diagnostics.ts';
import { nearest } from '../nearest.ts';
import type { ShapeSet } from '../path.ts';

/**
 * The deck without the clusters whose `shape:` is not in `templates/shapes/`; each of those is reported at
 * its line.
 */
export function withDrawings(deck: Deck, shapes: ShapeSet, report: Report): Deck {
  const known = [...shapes.keys()];
  const clusters = deck.clusters.filter(({ shape, shapePlace }) => {
    if (shapes.has(shape)) return true;
    report(problem('content/unknown-shape', shapePlace, { shape, known, meant: nearest(shape, known) }));
    return false;
  });
  return { ...deck, clusters };
}
