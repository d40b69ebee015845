/** Checks that every cluster's drawing exists. */
import { problem, type Report } from '../diagnostics.ts';
import { nearest } from '../nearest.ts';
import type { ShapeSet } from '../path.ts';
import type { Selection } from '../selection/selection.ts';

/**
 * Removes the clusters whose `shape:` is not in `templates/shapes/`, and reports each at its line.
 */
export function withDrawings(selection: Selection, shapes: ShapeSet, report: Report): Selection {
  const known = [...shapes.keys()];
  const clusters = selection.clusters.filter(({ cluster: { shape, shapePlace } }) => {
    if (shapes.has(shape)) return true;
    report(problem('content/unknown-shape', shapePlace, { shape, known, meant: nearest(shape, known) }));
    return false;
  });
  return { ...selection, clusters };
}
