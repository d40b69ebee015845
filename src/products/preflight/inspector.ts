/**
 * Measures a file while it is written, from what is drawn: type, margins, contrast, paper, fonts. It must cost
 * next to nothing for ten thousand cards, so outlines are looked at only where they can make a difference.
 */
import { type Colour, contrastOf, WHITE } from '../../colour.ts';
import type { Box } from '../../geometry.ts';
import type { Placement, Sheet } from '../../impose/sheet.ts';
import type { GlyphRun, PathItem } from '../../layout/page.ts';
import type { Mark } from '../../layout/structure.ts';
import type { StructureRole } from '../../markup/roles.ts';
import { type Frame, type FramedSheet, rectangleOnSheet } from '../../pdf/frame.ts';
import type { FontFace } from '../../text/face.ts';
import { Ground } from './ground.ts';
import { Ink } from './ink.ts';
import type {
  Found,
  Inspected,
  Inspection,
  Margin,
  Reading,
  Subject,
  TypeSize,
  UsedFont,
} from './inspected.ts';
import { neededFor } from './practice.ts';

export function inspect(subject: Subject): Inspection {
  return new SheetInspection(subject);
}

/** A page in its place, or what is around the pages. */
interface Spot {
  readonly frame: Frame;
  readonly sheet: Sheet;
  /** What is left of the page after cutting; missing where nobody cuts it out. */
  readonly cut: Box | undefined;
  readonly paper: Colour;
  readonly ground: Ground;
  /** By how much a printer’s correction makes type smaller. */
  readonly scale: number;
}

class SheetInspection implements Inspection {
  private readonly bleed: number;
  private readonly papers: readonly Colour[];
  private readonly ink = new Ink();
  private page = 0;
  private furniture: Sheet['furniture'] | undefined;
  private read: TypeSize | undefined;
  private paragraph: TypeSize | undefined;
  private around: TypeSize | undefined;
  private toCut: Margin | undefined;
  private toEdge: Margin | undefined;
  private readonly readings = new Map<Colour, Map<Colour, Reading>>();
  private readonly fonts: UsedFont[] = [];
  private pages = 0;
  private readonly area = { pages: 0, paper: 0 };

  constructor({ bleed, papers = [] }: Subject) {
    this.bleed = bleed;
    this.papers = papers;
  }

  sheet({ sheet, placements, furniture }: FramedSheet, roleOf: (mark: Mark) => StructureRole): void {
    const paper = this.papers[this.page] ?? WHITE;
    this.page += 1;
    this.area.paper += sheet.width * sheet.height;
    placements.forEach((frame, index) => {
      const placement = sheet.placements[index] as Placement;
      const cut = placement.isFurniture ? undefined : this.cutOf(placement);
      if (cut) this.area.pages += cut.width * cut.height;
      if (cut && frame.items.some(({ mark }) => mark)) this.pages += 1;
      this.frame({ frame, sheet, cut, paper, ground: new Ground(), scale: scaleOf(frame) }, roleOf);
    });
    if (sheet.furniture === this.furniture) return;
    this.furniture = sheet.furniture;
    this.frame(
      { frame: furniture, sheet, cut: undefined, paper, ground: new Ground(), scale: scaleOf(furniture) },
      roleOf,
    );
  }

  font({ postscriptName, family }: FontFace, texts: readonly string[]): void {
    this.fonts.push({ name: postscriptName, family, texts: [...new Set(texts)].sort() });
  }

  inspected(isTrueSize: boolean): Inspected {
    const { read, paragraph, around, toCut, toEdge, pages, area, fonts } = this;
    const readings = [...this.readings.values()].flatMap((byLetters) => [...byLetters.values()]);
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

  private cutOf({ page: { width, height } }: Placement): Box {
    const { bleed } = this;
    return { x: bleed, y: bleed, width: width - 2 * bleed, height: height - 2 * bleed };
  }

  private frame(spot: Spot, roleOf: (mark: Mark) => StructureRole): void {
    for (const item of spot.frame.items) {
      if (item.kind === 'path') this.path(item, spot);
      else if (SOMETHING.test(item.text)) {
        this.letters(item, item.mark && roleOf(item.mark), spot);
      }
    }
  }

  private path(path: PathItem, spot: Spot): void {
    const box = this.ink.ofPath(path);
    if (!box) return;
    spot.ground.paint(path, box);
    // White on paper is no ink.
    if (isWhite(path.fill) && isWhite(path.stroke?.colour)) return;
    const found = { words: '', page: this.page };
    const inside = spot.cut && insideOf(box, spot.cut);
    if (inside !== undefined && inside > TOUCHING) this.toCut = smaller(this.toCut, inside, found);
    this.toEdge = smaller(this.toEdge, toEdgeOf(box, spot), found);
  }

  private letters(run: GlyphRun, role: StructureRole | undefined, spot: Spot): void {
    this.type(run, role, spot);
    const room = roomOf(run);
    this.contrast(run, room, spot);
    const slack = run.size * OVERHANG;
    const mayBeLeast =
      (spot.cut !== undefined && insideOf(room, spot.cut) - slack < (this.toCut?.points ?? Infinity)) ||
      toEdgeOf(room, spot) - slack < (this.toEdge?.points ?? Infinity);
    const box = mayBeLeast ? this.ink.ofLetters(run) : undefined;
    if (!box) return;
    const found = { words: run.text.trim(), page: this.page };
    if (spot.cut) this.toCut = smaller(this.toCut, insideOf(box, spot.cut), found);
    this.toEdge = smaller(this.toEdge, toEdgeOf(box, spot), found);
  }

  private type({ size, text }: GlyphRun, role: StructureRole | undefined, { scale }: Spot): void {
    const points = size * scale;
    const least = (known: TypeSize | undefined): TypeSize =>
      known && known.size <= points ? known : { size: points, words: text.trim(), page: this.page };
    if (role === undefined) this.around = least(this.around);
    else this.read = least(this.read);
    if (role === 'P') this.paragraph = least(this.paragraph);
  }

  private contrast({ colour, size, text }: GlyphRun, room: Box, { ground, paper, scale }: Spot): void {
    const y = room.y + room.height / 2;
    for (const share of ALONG) {
      const behind = ground.at(room.x + share * room.width, y) ?? paper;
      const known = this.readings.get(behind) ?? new Map<Colour, Reading>();
      const before = known.get(colour);
      if (before && before.size <= size * scale) continue;
      this.readings.set(behind, known);
      const found = { size: size * scale, words: text.trim(), page: this.page };
      known.set(colour, {
        letters: colour,
        ground: behind,
        contrast: before?.contrast ?? contrastOf(colour, behind),
        ...found,
      });
    }
  }
}

const SOMETHING = /\S/;

/** A path that comes nearer to the cut than this, in points, is meant to go over it. */
const TOUCHING = 0.5;

/** By how much of their size letters may reach out of their line. */
const OVERHANG = 0.35;

/** Where along its words a line is held against what is behind it. */
const ALONG = [0.02, 0.5, 0.98];

function scaleOf({ matrix: [a, b, c, d] }: Frame): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

function isWhite(colour: Colour | undefined): boolean {
  return colour === undefined || (colour.red === 255 && colour.green === 255 && colour.blue === 255);
}

/** The line that letters stand on, as wide as they are. */
function roomOf({ x, y, size, face, advances }: GlyphRun): Box {
  let width = 0;
  for (let at = 0; at < advances.length; at += 1) width += advances[at] as number;
  const em = size / face.unitsPerEm;
  return { x, y: y - face.capHeight * em, width: width * em, height: face.capHeight * em };
}

/** The least distance from a box to the sides of the one around it; negative where it reaches out of it. */
function insideOf(box: Box, around: Box): number {
  return Math.min(
    box.x - around.x,
    box.y - around.y,
    around.x + around.width - box.x - box.width,
    around.y + around.height - box.y - box.height,
  );
}

function toEdgeOf(box: Box, { frame, sheet }: Spot): number {
  const [left, bottom, right, top] = rectangleOnSheet(box, frame);
  return Math.min(left, bottom, sheet.width - right, sheet.height - top);
}

function smaller(known: Margin | undefined, points: number, found: Found): Margin {
  return known && known.points <= points ? known : { points, ...found };
}

/** Of each colour behind letters one reading, the hardest; colours that look the same are the same. */
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
