/** How a drawing's own units come to lie in its box (SVG 2, 8). */
import type { Box, Size } from '../geometry.ts';
import type { Matrix } from './matrix.ts';
import { readLength, readNumbers } from './values.ts';
import type { XmlElement } from './xml.ts';

export interface Viewport {
  readonly size: Size;
  /** From the drawing's units to those of its box, whose top left is the origin. */
  readonly matrix: Matrix;
}

export function readViewBox(text: string): Box | undefined {
  const [x = 0, y = 0, width = 0, height = 0, ...more] = readNumbers(text) ?? [];
  return more.length === 0 && width > 0 && height > 0 ? { x, y, width, height } : undefined;
}

/** A box this many times as long as wide is a line. */
const LONGEST = 1000;

/**
 * Of the whole drawing. A size in words of the screen counts only for its proportions; where those are the view box's
 * own, its units stay what they are.
 * @returns the attribute that is wrong, if one is
 */
export function rootViewport({ attributes }: XmlElement): Viewport | string {
  const given = attributes.get('viewBox')?.value;
  const viewBox = given === undefined ? undefined : readViewBox(given);
  if (given !== undefined && !viewBox) return 'viewBox';
  const [width, height] = [sizeOf(attributes.get('width')?.value), sizeOf(attributes.get('height')?.value)];
  if (width === 0 || height === 0) return width === 0 ? 'width' : 'height';
  const size = width !== undefined && height !== undefined ? { width, height } : undefined;
  if (!viewBox && !size) return 'viewBox';
  const box = viewBox ?? { x: 0, y: 0, ...(size as Size) };
  if (Math.max(box.width / box.height, box.height / box.width) > LONGEST) return 'viewBox';
  const ratio = size ? size.width / size.height / (box.width / box.height) : 1;
  if (!size || Math.abs(ratio - 1) < 0.001) return { size: box, matrix: [1, 0, 0, 1, -box.x, -box.y] };
  const matrix = fitted(box, size, attributes.get('preserveAspectRatio')?.value);
  return matrix ? { size, matrix } : 'preserveAspectRatio';
}

/** Undefined where it says nothing of its own; 0 where it says nothing that can be. */
function sizeOf(text = 'auto'): number | undefined {
  const word = text.trim();
  return word === 'auto' || word.endsWith('%') ? undefined : Math.max(0, readLength(word) ?? 0);
}

const ALIGN: Readonly<Record<string, number>> = { Min: 0, Mid: 0.5, Max: 1 };

/** A view box in a box, as `preserveAspectRatio` says; undefined where that cannot be read. */
export function fitted(box: Box, size: Size, said = 'xMidYMid'): Matrix | undefined {
  const [x, y] = [size.width / box.width, size.height / box.height];
  if (said.trim() === 'none') return [x, 0, 0, y, -box.x * x, -box.y * y];
  const [, alignX = '', alignY = '', how = 'meet'] =
    /^\s*x(Min|Mid|Max)Y(Min|Mid|Max)(?:\s+(meet|slice))?\s*$/.exec(said) ?? [];
  const [shareX, shareY] = [ALIGN[alignX], ALIGN[alignY]];
  if (shareX === undefined || shareY === undefined) return undefined;
  const scale = how === 'meet' ? Math.min(x, y) : Math.max(x, y);
  return [
    scale,
    0,
    0,
    scale,
    shareX * (size.width - box.width * scale) - box.x * scale,
    shareY * (size.height - box.height * scale) - box.y * scale,
  ];
}
