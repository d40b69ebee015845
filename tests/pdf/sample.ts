/** Small documents for the writer's tests. */
import type { Placement, Sheet } from '../../src/impose/sheet.ts';
import type { PlacedItem } from '../../src/layout/page.ts';
import type { StructureNode } from '../../src/layout/structure.ts';
import type { StructureRole } from '../../src/markup/roles.ts';
import type { DocumentInfo, PdfDocument } from '../../src/pdf/document.ts';

export const INFO: DocumentInfo = {
  title: 'Kletspot',
  author: 'De schrijvers',
  subject: 'Vragen over eenzaamheid',
  language: 'nl',
  keywords: ['kaarten', 'vragen'],
  date: new Date('2026-06-01T10:20:30.456Z'),
};

export function node(
  role: StructureRole,
  children: StructureNode['children'],
  more: Omit<StructureNode, 'role' | 'children'> = {},
): StructureNode {
  return { role, children, ...more };
}

/** A sheet of one page of the same size. */
export function sheetOf(items: readonly PlacedItem[], more: Partial<Sheet> = {}): Sheet {
  const page = { width: 300, height: 200, items };
  const placement: Placement = { page, x: 0, y: 0, turn: 0 };
  return { width: 300, height: 200, placements: [placement], furniture: [], ...more };
}

export function documentOf(
  sheets: readonly Sheet[],
  children: StructureNode['children'],
  more: Partial<PdfDocument> = {},
): PdfDocument {
  return {
    sheets,
    structure: node('Document', children),
    info: INFO,
    print: { scaling: 'none', pickTrayByPdfSize: true },
    ...more,
  };
}
