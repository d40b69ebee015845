/** A sheet as one string of operators, and what of it belongs to which mark. */
import type { Mark } from '../layout/structure.ts';
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
import type { KitPage } from './kit.ts';
import type { MarkIndex } from './marks.ts';
import type { Stamps } from './stamps.ts';
import { textString } from './syntax.ts';

export interface DrawingTools {
  readonly fonts: FontSubsets;
  readonly marks: MarkIndex;
  readonly stamps: Stamps;
}

export interface DrawnSheet {
  readonly content: string;
  /** How many marked-content sequences belong to the structure. */
  readonly sequences: number;
}

/** Draws a sheet as the content stream of a page; its marks get their references. */
export function drawSheet(sheet: FramedSheet, index: number, page: KitPage, tools: DrawingTools): DrawnSheet {
  const graphics = new Graphics();
  const drawing = new SheetDrawing(graphics, index, page, tools);
  for (const frame of sheet.placements) {
    const moved = !isIdentity(frame.matrix);
    if (moved) graphics.enter(frame.matrix);
    drawing.frame(frame, pageArtifact);
    if (moved) graphics.leave();
  }
  drawing.frame(sheet.furniture, () => PRODUCTION_AID);
  return { content: graphics.finished(), sequences: drawing.sequences };
}

/** Kinds of artifacts (ISO 32000-1, 14.8.2.2.2). */
const PRODUCTION_AID = '/Artifact <</Type/Page>>BDC';
const RUNNING_TEXT = '/Artifact <</Type/Pagination>>BDC';
const ORNAMENT = '/Artifact <</Type/Layout>>BDC';

/** On a page, text that nobody needs to read in order is a page number or a running title. */
function pageArtifact(item: DrawnItem): string {
  return item.kind === 'glyphs' ? RUNNING_TEXT : ORNAMENT;
}

/** What a marked-content sequence is for: neighbours for the same thing share one. */
type Purpose = Content | { readonly artifact: string };

interface Content {
  readonly mark: Mark;
  readonly actual: string | undefined;
}

function shareSequence(one: Purpose, other: Purpose): boolean {
  if ('artifact' in one) return 'artifact' in other && one.artifact === other.artifact;
  if ('artifact' in other) return false;
  return one.mark === other.mark && one.actual === undefined && other.actual === undefined;
}

class SheetDrawing {
  private readonly graphics: Graphics;
  private readonly sheet: number;
  private readonly page: KitPage;
  private readonly tools: DrawingTools;
  sequences = 0;

  constructor(graphics: Graphics, sheet: number, page: KitPage, tools: DrawingTools) {
    this.graphics = graphics;
    this.sheet = sheet;
    this.page = page;
    this.tools = tools;
  }

  frame(frame: Frame, artifactOf: (item: DrawnItem) => string): void {
    const { items } = frame;
    let first = 0;
    let purpose = purposeOf(items[0], artifactOf);
    while (purpose) {
      let end = first + 1;
      let next = purposeOf(items[end], artifactOf);
      while (next && shareSequence(purpose, next)) {
        end += 1;
        next = purposeOf(items[end], artifactOf);
      }
      const run = items.slice(first, end);
      if ('artifact' in purpose) this.artifact(run, purpose.artifact, frame.height);
      else this.content(run, purpose, frame);
      first = end;
      purpose = next;
    }
  }

  private artifact(run: readonly DrawnItem[], tag: string, height: number): void {
    this.graphics.begin(tag);
    const stamp = this.tools.stamps.stampOf(run, height, this.sheet);
    if (stamp) {
      this.page.xobjects[stamp.name] = stamp.reference;
      this.graphics.form(stamp.name);
    } else for (const item of run) this.item(item, height);
    this.graphics.end();
  }

  private content(run: readonly DrawnItem[], { mark, actual }: Content, frame: Frame): void {
    this.graphics.begin(this.refer(run, mark, actual, frame));
    for (const item of run) this.item(item, frame.height);
    this.graphics.end();
  }

  /** Tells the mark of its new sequence; returns the sequence's operator. */
  private refer(run: readonly DrawnItem[], mark: Mark, actual: string | undefined, frame: Frame): string {
    const use = this.tools.marks.use(mark);
    const mcid = this.sequences;
    this.sequences += 1;
    const rectangle = roomOf(run, frame);
    use.references.push({ kind: 'content', sheet: this.sheet, mcid, actual, rectangle });
    // The same text in the structure is for screen readers; here it is for those who copy.
    if (actual !== undefined) return `/Span <</MCID ${mcid}/ActualText${textString(actual)}>>BDC`;
    return `/${use.node.role} <</MCID ${mcid}>>BDC`;
  }

  private item(item: DrawnItem, height: number): void {
    if (item.kind === 'path') {
      this.graphics.path(item, height);
      return;
    }
    const font = this.tools.fonts.subsetOf(item.face);
    this.page.fonts[font.resource] = font.reference;
    this.graphics.text(item, font, height);
  }
}

function purposeOf(
  item: DrawnItem | undefined,
  artifactOf: (item: DrawnItem) => string,
): Purpose | undefined {
  if (!item) return undefined;
  if (!item.mark) return { artifact: artifactOf(item) };
  return { mark: item.mark, actual: item.kind === 'glyphs' ? actualText(item) : undefined };
}

/** The rectangle on the sheet around items of a frame. */
function roomOf(run: readonly DrawnItem[], frame: Frame): Rectangle {
  return run.map((item) => rectangleOnSheet(itemBox(item), frame)).reduce(union);
}
