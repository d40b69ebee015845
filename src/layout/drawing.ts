/** Drawings that fill their box: silhouettes, writing lines, the ruler. */
import type { Size } from '../geometry.ts';
import { type PathCommand, type Shape, scaledPen } from '../path.ts';
import type { Style } from '../style/style.ts';
import { mm } from '../units.ts';
import type { PathItem } from './page.ts';

export type Drawing =
  | { readonly kind: 'shape'; readonly shape: Shape }
  /** Lines to write on, one under each line's height. */
  | { readonly kind: 'lines' }
  /** A scale in millimetres along the width of its box. */
  | { readonly kind: 'ruler' };

/** Points. Lines lie inside their box, not half across its edge. */
const HAIRLINE = 0.4;

/** Lines or ticks in one drawing: a box that needs more is larger than any page, and reported. */
const MOST_MARKS = 10_000;

/** Draws to the given size; the item's origin is the box's top left corner. */
export function draw(drawing: Drawing, size: Size, style: Style, lineHeight: number): PathItem[] {
  switch (drawing.kind) {
    case 'shape':
      return drawShape(drawing.shape, size, style);
    case 'lines':
      return drawLines(size, lineHeight, style);
    case 'ruler':
      return [stroked(rulerCommands(size), style)];
  }
}

/** Centres a shape, as large as the box allows. */
function drawShape(shape: Shape, size: Size, style: Style): PathItem[] {
  const scale = Math.min(size.width / shape.width, size.height / shape.height);
  return shape.parts.map(({ commands, fill, pen, clips }) => ({
    kind: 'path',
    x: (size.width - shape.width * scale) / 2,
    y: (size.height - shape.height * scale) / 2,
    scale,
    commands,
    ...(fill && { fill: style.color, fillRule: fill }),
    ...(pen && { stroke: { ...scaledPen(pen, scale), colour: style.color } }),
    ...(clips && { clips }),
  }));
}

function drawLines(size: Size, lineHeight: number, style: Style): PathItem[] {
  const count = Math.min(MOST_MARKS, Math.floor(size.height / lineHeight + 1e-6));
  if (count === 0) return [];
  const commands: PathCommand[] = [];
  for (let line = 1; line <= count; line += 1) {
    const y = line * lineHeight - HAIRLINE / 2;
    commands.push(['M', 0, y], ['L', size.width, y]);
  }
  return [stroked(commands, style)];
}

function rulerCommands(size: Size): PathCommand[] {
  const base = size.height - HAIRLINE / 2;
  const commands: PathCommand[] = [
    ['M', 0, base],
    ['L', size.width, base],
  ];
  const millimetres = Math.min(MOST_MARKS, Math.floor(size.width / mm(1) + 1e-6));
  for (let tick = 0; tick <= millimetres; tick += 1) {
    const share = tick % 10 === 0 ? 1 : tick % 5 === 0 ? 0.7 : 0.4;
    commands.push(['M', mm(tick), base], ['L', mm(tick), base * (1 - share)]);
  }
  return commands;
}

function stroked(commands: readonly PathCommand[], style: Style): PathItem {
  return { kind: 'path', x: 0, y: 0, scale: 1, commands, stroke: { colour: style.color, width: HAIRLINE } };
}
