/** An edition of a booklet with its pages before they are folded: what stands on which page. */
import { collect } from '../../../src/diagnostics.ts';
import type { Files } from '../../../src/files.ts';
import { BOOKLET_EDITIONS, type BookletEdition } from '../../../src/formats/formats.ts';
import type { Page } from '../../../src/layout/page.ts';
import { isNode, type Mark, type StructureNode } from '../../../src/layout/structure.ts';
import { makeBookletSheets } from '../../../src/products/booklet/booklet.ts';
import { selectThemes } from '../../../src/selection/themes.ts';
import { compileDesign } from '../../../src/typesetting/compile.ts';
import { contentOf, fail } from '../project.ts';

export interface BookletPages {
  readonly pages: readonly Page[];
  /** Every element of the structure, in reading order. */
  readonly nodes: readonly StructureNode[];
  /** The page, from 1, on which an element begins. */
  readonly pageOf: (node: StructureNode) => number;
  /** `layout/too-wide` */
  readonly problems: readonly string[];
}

export async function bookletPages(
  files: Files,
  name: BookletEdition['name'],
  themes: readonly string[] = [],
): Promise<BookletPages> {
  const content = contentOf(files);
  const design = await compileDesign(files, fail);
  const edition = BOOKLET_EDITIONS.find((each) => each.name === name);
  const { booklet } = content;
  const selection = booklet && selectThemes(booklet, themes, fail);
  if (!design || !edition || !booklet || !selection) throw new Error('There is no booklet to lay out.');
  const { diagnostics, report } = collect();
  const order = { booklet, edition, selection, creepMm: 0, simplex: false, date: new Date(0) };
  const made = makeBookletSheets(content, design, order, { report, progress: () => {} });
  const placements = (made?.sheets ?? []).flatMap((sheet) => sheet.placements);
  const asRead = placements.toSorted((one, other) => (one.order ?? 0) - (other.order ?? 0));
  const pages = asRead.map(({ page }) => ({ ...page, items: page.items }));
  return {
    pages,
    nodes: made ? nodesIn(made.structure) : [],
    pageOf: finder(pages),
    problems: diagnostics.map(({ code }) => code),
  };
}

function nodesIn(node: StructureNode): StructureNode[] {
  return [node, ...node.children.flatMap((child) => (isNode(child) ? nodesIn(child) : []))];
}

function finder(pages: readonly Page[]): (node: StructureNode) => number {
  const known = new Map<Mark, number>();
  for (const [index, { items }] of pages.entries()) {
    for (const item of items) {
      if ('mark' in item && item.mark && !known.has(item.mark)) known.set(item.mark, index + 1);
    }
  }
  const pageOf = (node: StructureNode): number => {
    const found = node.children.map((child) => (isNode(child) ? pageOf(child) : (known.get(child) ?? 0)));
    return Math.min(...found.filter((page) => page > 0), Number.POSITIVE_INFINITY);
  };
  return pageOf;
}
