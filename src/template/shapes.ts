/** The compile moment of drawings: `templates/shapes/*.svg` → paths. One colour, filled; paths only. */
import { Parser } from 'htmlparser2';
import svgpath from 'svgpath';
import { type Place, problem, type Report } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import type { PathCommand, Shape, ShapeSet } from '../path.ts';
import { decodeUtf8, lineColumn } from '../source.ts';

const FOLDER = 'templates/shapes/';
const EXTENSION = '.svg';

/** Elements of SVG that draw nothing by themselves. */
const SILENT: readonly string[] = ['title', 'desc', 'g'];

/** Reads all drawings; problems are reported, and a drawing that has them is left out. */
export function compileShapes(files: Files, report: Report): ShapeSet {
  const shapes = new Map<string, Shape>();
  for (const [file, bytes] of files) {
    if (!file.startsWith(FOLDER) || !file.endsWith(EXTENSION)) continue;
    const shape = compileShape(file, decodeUtf8(bytes) ?? '', report);
    if (shape) shapes.set(file.slice(FOLDER.length, -EXTENSION.length), shape);
  }
  return shapes;
}

function compileShape(file: string, text: string, report: Report): Shape | undefined {
  const paths: string[] = [];
  let viewBox: readonly number[] = [];
  let ok = true;
  const refuse = (offset: number, found: string): void => {
    const place: Place = { file, ...lineColumn(text, offset) };
    report(problem('template/shape', place, { found }));
    ok = false;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'svg') viewBox = (attributes.viewBox ?? '').split(/[\s,]+/).map(Number);
        else if (name === 'path' && !attributes.transform) paths.push(attributes.d ?? '');
        else if (!SILENT.includes(name) || attributes.transform) refuse(parser.startIndex, `<${name}>`);
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  const [x = 0, y = 0, width = 0, height = 0] = viewBox;
  if (viewBox.length !== 4 || !(width > 0 && height > 0)) refuse(0, 'viewBox');
  const path = svgpath(paths.join(' ')).abs().unarc().unshort().translate(-x, -y);
  const failure = (path as unknown as { err?: string }).err;
  if (failure) refuse(0, failure);
  const commands = ok ? toCommands(path) : [];
  if (!commands.every(isFinitePath)) refuse(0, 'Infinity');
  if (ok && commands.length === 0) refuse(0, 'path');
  return ok ? { width, height, commands } : undefined;
}

function isFinitePath([, ...coordinates]: PathCommand): boolean {
  return coordinates.every(Number.isFinite);
}

/** Absolute M, L, H, V, C, Q and Z → moves, lines and cubic curves. */
function toCommands(path: ReturnType<typeof svgpath>): PathCommand[] {
  const commands: PathCommand[] = [];
  path.iterate((segment, _index, x, y) => {
    const [name, ...n] = segment as [string, ...number[]];
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = n;
    if (name === 'M' || name === 'L') commands.push([name, a, b]);
    else if (name === 'H') commands.push(['L', a, y]);
    else if (name === 'V') commands.push(['L', x, a]);
    else if (name === 'C') commands.push(['C', a, b, c, d, e, f]);
    else if (name === 'Q') commands.push(raised(x, y, a, b, c, d));
    else commands.push(['Z']);
  });
  return commands;
}

/** A quadratic curve as the cubic one that is the same. */
function raised(x: number, y: number, cx: number, cy: number, endX: number, endY: number): PathCommand {
  const third = (from: number, to: number): number => from + ((to - from) * 2) / 3;
  return ['C', third(x, cx), third(y, cy), third(endX, cx), third(endY, cy), endX, endY];
}
