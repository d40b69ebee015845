/** Finished pages as text, one item on a line, so that a test can say what a page should look like. */
import type { Colour } from '../../src/colour.ts';
import type { Box } from '../../src/geometry.ts';
import type { LaidOut, Page, PathItem, PlacedItem } from '../../src/layout/page.ts';
import { isNode, type Mark, type StructureNode } from '../../src/layout/structure.ts';

/**
 * Points with one decimal: `words x y size "text"` with the baseline's start, `fill x y width height #colour`,
 * `line x y width height pen #colour`, `link x y width height address`,
 * `field x y width height name`.
 */
export function dump(page: Page): string[] {
  return page.items.map(describe);
}

function describe(item: PlacedItem): string {
  if (item.kind === 'glyphs') {
    const reads = item.actual === undefined ? '' : ` reads ${JSON.stringify(item.actual)}`;
    return `words ${row(item.x, item.y, item.size)} "${item.text}"${reads}`;
  }
  if (item.kind === 'link') {
    const target = 'uri' in item.target ? item.target.uri : 'inside';
    return `link ${row(item.x, item.y, item.width, item.height)} ${target}`;
  }
  if (item.kind === 'field') {
    return `field ${row(item.x, item.y, item.width, item.height)} ${item.field.name}`;
  }
  const { x, y, width, height } = boxOfPath(item);
  const box = row(x, y, width, height);
  if (item.stroke) {
    const dash = item.stroke.dash ? ` dash ${item.stroke.dash.join(' ')}` : '';
    return `line ${box} ${item.stroke.width} ${hex(item.stroke.colour)}${dash}`;
  }
  return `fill ${box} ${item.fill ? hex(item.fill) : 'none'}`;
}

function row(...numbers: readonly number[]): string {
  return numbers.map((value) => (Math.round(value * 10) / 10 + 0).toFixed(1)).join(' ');
}

function hex({ red, green, blue }: Colour): string {
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Around all points of a path, handles of curves included; the pen's width is not counted. */
export function boxOfPath({ x, y, scale, commands }: PathItem): Box {
  const numbers = commands.map(([, ...coordinates]) => coordinates as readonly number[]);
  const xs = numbers.flatMap((each) => each.filter((_, index) => index % 2 === 0));
  const ys = numbers.flatMap((each) => each.filter((_, index) => index % 2 === 1));
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  return {
    x: x + left * scale,
    y: y + top * scale,
    width: (Math.max(...xs) - left) * scale,
    height: (Math.max(...ys) - top) * scale,
  };
}

/** The structure with the words of each mark, one node or stretch of words on a line. */
export function outline({ structure, pages }: LaidOut): string[] {
  const words = new Map<Mark, string>();
  for (const item of pages.flatMap((page) => page.items)) {
    if (item.kind === 'glyphs' && item.mark) {
      words.set(item.mark, `${words.get(item.mark) ?? ''}${item.actual ?? item.text}`);
    }
  }
  return structure.children.flatMap((child) => describeNode(child, words, ''));
}

function describeNode(
  child: StructureNode | Mark,
  words: ReadonlyMap<Mark, string>,
  indent: string,
): string[] {
  if (!isNode(child)) return [`${indent}"${words.get(child) ?? ''}"`];
  const { role, language, bookmark, children } = child;
  const extras = [language && `lang ${language}`, bookmark && `bookmark "${bookmark}"`];
  const head = [`${indent}${role}`, ...extras.filter(Boolean)].join(' ');
  return [head, ...children.flatMap((each) => describeNode(each, words, `${indent}  `))];
}
