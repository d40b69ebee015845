/**
 * Measures a file while it is written, from what is drawn: type, margins, contrast, paper, fonts. It must cost next to
 * nothing for ten thousand cards, so it reads outlines only where they can change a result.
 */
import { type Colour, contrastOf, WHITE } from '../../colour.ts';
import type { Box, Size } from '../../geometry.ts';
import type { Placement, Sheet } from '../../impose/sheet.ts';
import type { GlyphRun, PathItem } from '../../layout/page.ts';
import type { Mark } from '../../layout/structure.ts';
import type { StructureRole } from '../../markup/roles.ts';
import { type Frame, type FramedSheet, rectangleOnSheet } from '../../pdf/frame.ts';
import type { FontFace } from '../../text/face.ts';
import type {
  Found,
  Inspected,
  Inspection,
  Margin,
  Reading,
  Subject,
  TypeSize,
  UsedFont,
} from '../../typesetting/inspected.ts';
import { Ground } from './ground.ts';
import { Ink } from './ink.ts';
import { neededFor } from './practice.ts';

export function inspect(subject: Subject): Inspection {
  return new SheetInspection(subject);
}

/** A page in place, or what is around the pages. */
interface Spot {
  readonly frame: Frame;
  readonly sheet: Sheet;
  /** What remains of the page after cutting; undefined if nobody cuts it out. */
  readonly cut: Box | undefined;
  readonly paper: Colour;
  readonly ground: Ground;
  /** Whether anything on the page can be nearer to the paper’s edge than everything before. */
  readonly isNearEdge: boolean;
  /** By how much a printer’s correction makes type smaller. */
  readonly scale: number;
}

class SheetInspection implements Inspection {
  readonly #bleed: number;
  readonly #papers: readonly Colour[];
  readonly #ink = new Ink();
  #page = 0;
  #furniture: Sheet['furniture'] | undefined;
  #read: TypeSize | undefined;
  #paragraph: TypeSize | undefined;
  #around: TypeSize | undefined;
  #toCut: Margin | undefined;
  #toEdge: Margin | undefined;
  readonly #readings = new Map<Colour, Map<Colour, Reading>>();
  readonly #fonts: UsedFont[] = [];
  #pages = 0;
  readonly #area = { pages: 0, paper: 0 };

  constructor({ bleed, papers = [] }: Subject) {
    this.#bleed = bleed;
    this.#papers = papers;
  }

  sheet({ sheet, placements, furniture }: FramedSheet, roleOf: (mark: Mark) => StructureRole): void {
    const paper = this.#papers[this.#page] ?? WHITE;
    this.#page += 1;
    this.#area.paper += sheet.width * sheet.height;
    for (const [index, frame] of placements.entries()) {
      const placement = sheet.placements[index] as Placement;
      const cut = placement.isFurniture ? undefined : this.#cutOf(placement);
      if (cut) this.#area.pages += cut.width * cut.height;
      if (cut && frame.items.some(({ mark }) => mark)) this.#pages += 1;
      this.#frame(this.#spotOf(frame, sheet, paper, placement.page, cut), roleOf);
    }
    if (sheet.furniture === this.#furniture) return;
    this.#furniture = sheet.furniture;
    this.#frame(this.#spotOf(furniture, sheet, paper, sheet, undefined), roleOf);
  }

  #spotOf(frame: Frame, sheet: Sheet, paper: Colour, size: Size, cut: Box | undefined): Spot {
    const [a, b, c, d] = frame.matrix;
    const scale = Math.sqrt(Math.abs(a * d - b * c));
    const whole = { x: 0, y: 0, width: size.width, height: size.height };
    const isNearEdge = toEdgeOf(whole, { frame, sheet }) < (this.#toEdge?.points ?? Infinity);
    return { frame, sheet, cut, paper, ground: new Ground(), isNearEdge, scale };
  }

  font({ postscriptName, family }: FontFace, texts: readonly string[]): void {
    this.#fonts.push({ name: postscriptName, family, texts: [...new Set(texts)].sort() });
  }

  inspected(isTrueSize: boolean): Inspected {
    const read = this.#read;
    const paragraph = this.#paragraph;
    const around = this.#around;
    const toCut = this.#toCut;
    const toEdge = this.#toEdge;
    const pages = this.#pages;
    const area = this.#area;
    const fonts = this.#fonts;
    const readings = [...this.#readings.values()].flatMap((byLetters) => [...byLetters.values()]);
    const share = area.paper === 0 ? 0 : area.pages / area.paper;
    return {
      read,
      paragraph,
      around,
      toCut,
      toEdge,
      readings: hardest(readings),
      pages,
      share,
      fonts,
      isTrueSize,
    };
  }

  #cutOf({ page: { width, height } }: Placement): Box {
    const bleed = this.#bleed;
    return { x: bleed, y: bleed, width: width - 2 * bleed, height: height - 2 * bleed };
  }

  #frame(spot: Spot, roleOf: (mark: Mark) => StructureRole): void {
    for (const item of spot.frame.items) {
      if (item.kind === 'path') this.#path(item, spot);
      else if (SOMETHING.test(item.text)) this.#letters(item, roleOf, spot);
    }
  }

  #path(path: PathItem, spot: Spot): void {
    const whole = this.#ink.ofPath(path);
    const box = whole && printedOf(whole, spot.frame);
    if (!box) return;
    spot.ground.paint(path, box);
    // White on paper is no ink.
    if (isWhite(path.fill) && isWhite(path.stroke?.colour)) return;
    const found = { words: '', page: this.#page };
    const inside = spot.cut && insideOf(box, spot.cut);
    if (inside !== undefined && inside > TOUCHING) this.#toCut = smaller(this.#toCut, inside, found);
    this.#toEdge = smaller(this.#toEdge, toEdgeOf(box, spot), found);
  }

  #letters(run: GlyphRun, roleOf: (mark: Mark) => StructureRole, spot: Spot): void {
    this.#type(run, roleOf, spot);
    const room = this.#ink.around(run);
    this.#contrast(run, room, spot);
    const mayBeLeast =
      (spot.cut !== undefined && insideOf(room, spot.cut) < (this.#toCut?.points ?? Infinity)) ||
      (spot.isNearEdge && toEdgeOf(room, spot) < (this.#toEdge?.points ?? Infinity));
    const box = mayBeLeast ? this.#ink.ofLetters(run) : undefined;
    if (!box) return;
    const found = { words: run.text.trim(), page: this.#page };
    if (spot.cut) this.#toCut = smaller(this.#toCut, insideOf(box, spot.cut), found);
    this.#toEdge = smaller(this.#toEdge, toEdgeOf(box, spot), found);
  }

  #type({ mark, size, text }: GlyphRun, roleOf: (mark: Mark) => StructureRole, { scale }: Spot): void {
    const points = size * scale;
    if (!mark) {
      if (isLess(points, this.#around)) this.#around = { size: points, words: text.trim(), page: this.#page };
      return;
    }
    if (!isLess(points, this.#read) && !isLess(points, this.#paragraph)) return;
    const found = { size: points, words: text.trim(), page: this.#page };
    if (isLess(points, this.#read)) this.#read = found;
    if (isLess(points, this.#paragraph) && roleOf(mark) === 'P') this.#paragraph = found;
  }

  #contrast({ colour, size, text }: GlyphRun, room: Box, { ground, paper, scale }: Spot): void {
    const points = size * scale;
    const isPaper = !ground.isNear(room);
    for (const share of isPaper ? ANYWHERE : ALONG) {
      const fill = isPaper ? undefined : ground.at(room.x + share * room.width, room.y + room.height / 2);
      const behind = fill ?? paper;
      let known = this.#readings.get(behind);
      if (!known) {
        known = new Map();
        this.#readings.set(behind, known);
      }
      if (!isLess(points, known.get(colour))) continue;
      const found = { size: points, words: text.trim(), page: this.#page };
      known.set(colour, { letters: colour, ground: behind, contrast: contrastOf(colour, behind), ...found });
    }
  }
}

const SOMETHING = /\S/;

/** Points: a path nearer to the cut than this is meant to cross it. */
const TOUCHING = 0.5;

/** Where along a line its letters are compared with what is behind them. */
const ALONG: readonly number[] = [0.02, 0.5, 0.98];
const ANYWHERE: readonly number[] = [0.5];

function isLess(size: number, known: TypeSize | undefined): boolean {
  return known === undefined || size < known.size;
}

function isWhite(colour: Colour | undefined): boolean {
  return colour === undefined || (colour.red === 255 && colour.green === 255 && colour.blue === 255);
}

/** The least distance from a box to the sides of the one around it; negative if it reaches outside. */
function insideOf(box: Box, around: Box): number {
  return Math.min(
    box.x - around.x,
    box.y - around.y,
    around.x + around.width - box.x - box.width,
    around.y + around.height - box.y - box.height,
  );
}

/** The part of a box that prints if only a part of its page does; undefined for nothing. */
function printedOf(box: Box, { clip, height: page }: Frame): Box | undefined {
  if (!clip) return box;
  const [left, bottom, right, top] = clip;
  const [x, y] = [Math.max(box.x, left), Math.max(box.y, page - top)];
  const width = Math.min(box.x + box.width, right) - x;
  const height = Math.min(box.y + box.height, page - bottom) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}

function toEdgeOf(box: Box, { frame, sheet }: Pick<Spot, 'frame' | 'sheet'>): number {
  const [left, bottom, right, top] = rectangleOnSheet(box, frame);
  return Math.min(left, bottom, sheet.width - right, sheet.height - top);
}

function smaller(known: Margin | undefined, points: number, found: Found): Margin {
  return known && known.points <= points ? known : { points, ...found };
}

/** For each colour behind letters, the reading that is hardest to see; equal colours count once. */
function hardest(readings: readonly Reading[]): Reading[] {
  const byGround = new Map<string, Reading>();
  for (const reading of readings) {
    const { red, green, blue } = reading.ground;
    const key = `${red} ${green} ${blue}`;
    const known = byGround.get(key);
    const isHarder = !known || reading.contrast - neededFor(reading) < known.contrast - neededFor(known);
    if (isHarder) byGround.set(key, reading);
  }
  return [...byGround.values()];
}
