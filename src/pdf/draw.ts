/** Draws a sheet as operators, and records which content belongs to which mark. */
import type { Mark } from '../layout/structure.ts';
import type { ByteWriter } from './bytes.ts';
import { actualText, type FontSubsets } from './fonts.ts';
import {
  type DrawnItem,
  type Frame,
  type FramedSheet,
  isIdentity,
  itemBox,
  type Rectangle,
  rectangleOnSheet,
  union,
} from './frame.ts';
import { Graphics } from './graphics.ts';
import { addContent, type MarkIndex } from './marks.ts';
import type { Stamps } from './stamps.ts';
import { textString } from './syntax.ts';

export interface DrawingTools {
  readonly fonts: FontSubsets;
  readonly marks: MarkIndex;
  readonly stamps: Stamps;
}

/**
 * Draws a sheet as the content stream of a page; its marks get their references.
 * @returns how many marked-content sequences belong to the structure
 */
export function drawSheet(sheet: FramedSheet, index: number, out: ByteWriter, tools: DrawingTools): number {
  const graphics = new Graphics(out, 'page');
  const drawing = new SheetDrawing(graphics, index, tools);
  const draw = (frame: Frame, artifactOf: ArtifactOf): void => {
    const isApart = frame.clip !== undefined || !isIdentity(frame.matrix);
    if (isApart) graphics.enter(frame.matrix, frame.clip);
    drawing.frame(frame, artifactOf);
    if (isApart) graphics.leave();
  };
  for (const frame of sheet.placements) draw(frame, pageArtifact);
  if (sheet.furniture.items.length > 0) draw(sheet.furniture, () => PRODUCTION_AID);
  graphics.finish();
  return drawing.sequences;
}

/** Kinds of artifacts (ISO 32000-1, 14.8.2.2.2). */
const PRODUCTION_AID = '/Artifact <</Type/Page>>BDC';
const RUNNING_TEXT = '/Artifact <</Type/Pagination>>BDC';
const ORNAMENT = '/Artifact <</Type/Layout>>BDC';

/** The operator that begins an item without a mark. */
type ArtifactOf = (item: DrawnItem) => string;

/** On a page, text outside the reading order is a page number or a running title. */
function pageArtifact(item: DrawnItem): string {
  return item.kind === 'glyphs' ? RUNNING_TEXT : ORNAMENT;
}

/** Neighbours with one mark share a marked-content sequence. */
class SheetDrawing {
  readonly #graphics: Graphics;
  readonly #sheet: number;
  readonly #tools: DrawingTools;
  sequences = 0;

  constructor(graphics: Graphics, sheet: number, tools: DrawingTools) {
    this.#graphics = graphics;
    this.#sheet = sheet;
    this.#tools = tools;
  }

  frame(frame: Frame, artifactOf: ArtifactOf): void {
    const { items } = frame;
    for (let at = 0; at < items.length; ) {
      const { mark } = items[at] as DrawnItem;
      at = mark ? this.#content(frame, at, mark) : this.#artifact(frame, at, artifactOf);
    }
  }

  /** Draws decoration from an item on; returns where it ends. */
  #artifact({ items, height }: Frame, first: number, artifactOf: ArtifactOf): number {
    const tag = artifactOf(items[first] as DrawnItem);
    let end = first + 1;
    for (let next = items[end]; next && !next.mark && artifactOf(next) === tag; next = items[end]) end += 1;
    const run = items.slice(first, end);
    this.#graphics.begin(tag);
    const stamp = this.#tools.stamps.stampOf(run, height, this.#sheet);
    if (stamp) this.#graphics.form(stamp.name);
    else for (const item of run) this.#item(item, height);
    this.#graphics.end();
    return end;
  }

  /** Draws what belongs to a mark from an item on; returns where it ends. */
  #content(frame: Frame, first: number, mark: Mark): number {
    const { items, height } = frame;
    const actual = actualOf(items[first] as DrawnItem);
    let end = first + 1;
    for (let next = items[end]; actual === undefined && next?.mark === mark; next = items[end]) {
      if (actualOf(next) !== undefined) break;
      end += 1;
    }
    this.#graphics.begin(this.#refer(mark, actual, frame, first, end));
    for (let at = first; at < end; at += 1) this.#item(items[at] as DrawnItem, height);
    this.#graphics.end();
    return end;
  }

  /** Adds a sequence to its mark; returns the operator that begins it. */
  #refer(mark: Mark, actual: string | undefined, frame: Frame, first: number, end: number): string {
    const { marks } = this.#tools;
    const use = marks.use(mark);
    const mcid = this.sequences;
    this.sequences += 1;
    const rectangle = marks.asksRoom(use) ? roomOf(frame, first, end) : undefined;
    const { order } = frame;
    addContent(use, { kind: 'content', sheet: this.#sheet, order, mcid, actual, rectangle, next: undefined });
    // Screen readers take this text from the structure; copying takes it from here.
    if (actual !== undefined) return `/Span <</MCID ${mcid}/ActualText${textString(actual)}>>BDC`;
    return `/${use.node.role} <</MCID ${mcid}>>BDC`;
  }

  #item(item: DrawnItem, height: number): void {
    if (item.kind === 'path') this.#graphics.path(item, height);
    else this.#graphics.text(item, this.#tools.fonts.subsetOf(item.face), height);
  }
}

function actualOf(item: DrawnItem): string | undefined {
  return item.kind === 'glyphs' ? actualText(item) : undefined;
}

/** The rectangle on the sheet around items of a frame. */
function roomOf(frame: Frame, first: number, end: number): Rectangle {
  const rooms = frame.items.slice(first, end).map((item) => rectangleOnSheet(itemBox(item), frame));
  return rooms.reduce(union);
}
