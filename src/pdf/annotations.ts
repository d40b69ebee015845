/**
 * Places on a page to click or fill in. A page refers to them before it is known where they lead or what they are part
 * of; they are written with the structure.
 */

import type { FieldArea } from '../layout/page.ts';
import type { Area, FramedSheet, Matrix, Rectangle } from './frame.ts';
import { rectangleOnSheet } from './frame.ts';
import type { MarkIndex } from './marks.ts';
import { numerals, reference } from './syntax.ts';

export interface Annotation<Kind extends Area = Area> {
  readonly kind: 'annotation';
  readonly area: Kind;
  /** Where it lies on its sheet. */
  readonly rectangle: Rectangle;
  /** From the area's page to the sheet. */
  readonly matrix: Matrix;
  /** Index of the sheet. */
  readonly sheet: number;
  /** Of its object. */
  readonly id: number;
  /** Its key in the parent tree. */
  readonly structParent: number;
}

/** A widget: a place to fill in a field, or one of several. */
export type Widget = Annotation<FieldArea>;

/** Of a sheet, with its index. */
export interface AnnotatedSheet {
  readonly framed: FramedSheet;
  readonly sheet: number;
  /** Of the parent tree. */
  readonly firstKey: number;
}

/**
 * The areas to keep of a sheet, in reading order: some programs go through the fields of a page as listed, whatever its
 * tab order says.
 */
export function annotate(
  { framed, sheet, firstKey }: AnnotatedSheet,
  marks: MarkIndex,
  isKept: (area: Area) => boolean,
  reserve: () => number,
): Annotation[] {
  const found = framed.placements.flatMap((frame) =>
    frame.areas.filter(isKept).map((area) => ({ area, frame, order: marks.orderOf(area.node) })),
  );
  found.sort((one, other) => one.order - other.order);
  return found.map(({ area, frame }, at) => ({
    kind: 'annotation',
    area,
    rectangle: rectangleOnSheet(area, frame),
    matrix: frame.matrix,
    sheet,
    id: reserve(),
    structParent: firstKey + at,
  }));
}

export function isWidget(annotation: Annotation): annotation is Widget {
  return annotation.area.kind === 'field';
}

/** Print: the annotation prints with the page (ISO 32000-1, table 165). PDF/A requires it. */
const PRINT = 4;

/** Entries of every kind of annotation. */
export function placeEntries(annotation: Annotation, page: number): string {
  const { rectangle, structParent } = annotation;
  return `/Rect[${numerals(rectangle)}]/F ${PRINT}/P ${reference(page)}/StructParent ${structParent}`;
}

/** The page on whose sheet something is. */
export function pageOf(pages: readonly number[], { sheet }: { readonly sheet: number }): number {
  const page = pages[sheet];
  if (page === undefined) throw new Error(`There is no page ${sheet}`);
  return page;
}
