/** The compile moment of drawings: `templates/shapes/*.svg` → silhouettes. */
import { problem, type Report } from '../diagnostics.ts';
import { readSilhouette } from '../drawing/silhouette.ts';
import type { Files } from '../files.ts';
import type { Shape, ShapeSet } from '../path.ts';
import { decodeUtf8 } from '../source.ts';

const FOLDER = 'templates/shapes/';
const EXTENSION = '.svg';

/** Reads all drawings; problems are reported, and a drawing that has them is left out. */
export function compileShapes(files: Files, report: Report): ShapeSet {
  const shapes = new Map<string, Shape>();
  for (const [file, bytes] of files) {
    if (!file.startsWith(FOLDER) || !file.endsWith(EXTENSION)) continue;
    const text = decodeUtf8(bytes);
    if (text === undefined) report(problem('drawing/encoding', { file, line: 1, column: 1 }));
    const shape = text === undefined ? undefined : readSilhouette(file, text, report);
    if (shape) shapes.set(file.slice(FOLDER.length, -EXTENSION.length), shape);
  }
  return shapes;
}
