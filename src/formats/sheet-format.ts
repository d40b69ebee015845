/** What can be asked of the card sheets, and the edition that results. */
import type { PrinterProfile } from '../content/printer.ts';
import { type Diagnostic, problem } from '../diagnostics.ts';
import type { Size } from '../geometry.ts';
import { adjustmentFor, backAdjustmentFor, edgeWithin } from '../impose/adjustment.ts';
import { cornerBehind, type FlipEdge } from '../impose/backs.ts';
import {
  fullestGrid,
  type Grid,
  type GridOptions,
  type Margins,
  type Perforation,
  PLAIN,
  perforatedGrid,
} from '../impose/grid.ts';
import type { MarkStyle } from '../impose/guides.ts';
import { mm } from '../units.ts';
import type { CardFormat, TypeRange } from './card-presets.ts';
import type { CardStyle } from './card-style.ts';
import { type CardEdition, sizeOf } from './formats.ts';
import { bleedIn, LEAST_BLEED_MM } from './full-colour.ts';
import type { LabelSheet } from './label-sheets.ts';
import { A4, isSameSize, type PaperSize, type SizeMm } from './papers.ts';

export interface SheetRequest {
  /** Instead of each edition's own. */
  readonly card?: CardFormat;
  readonly paper?: PaperSize;
  /** For the edition on white paper; editions in black have none. */
  readonly style: CardStyle;
  readonly marks: MarkStyle;
  /** Between cards; if missing, as much as the style needs. */
  readonly gutterMm?: number;
  /** The bleed, in a gutter at most to its middle; if missing, as much as the style needs. */
  readonly bleedMm?: number;
  /** Guides for round corners of this radius; none if missing. */
  readonly roundMm?: number;
  /** Print the backs too, on a printer that turns paper over at this edge. */
  readonly backs?: FlipEdge;
  /** The name of a printer of the project. */
  readonly printer?: string;
}

/** As the editions are. */
export const USUAL_SHEETS: SheetRequest = { style: 'band', marks: 'solid' };

/** Type gets no larger, however large the card: its lines would be too short to read well. */
const LARGEST_TYPE = 28;

/** The edition with the card, paper and style asked for. */
export function editionOn(
  edition: CardEdition,
  { card, paper, style }: Partial<Pick<SheetRequest, 'card' | 'paper' | 'style'>>,
): CardEdition {
  return {
    ...edition,
    ...(card && { card: { widthMm: card.widthMm, heightMm: card.heightMm }, type: typeOn(edition, card) }),
    ...(paper && { paper }),
    // What is printed in black has no colour to show.
    ...(style && edition.style !== 'plain' && { style }),
    ...(card?.sheet && { sheet: card.sheet, paper: A4 }),
  };
}

/**
 * A size of card replaces that of the edition, not its smallest type; but a preset for small cards has a floor
 * of its own, from which only large print keeps away. Larger cards carry larger type.
 */
function typeOn({ card: own, type, isLargePrint }: CardEdition, card: CardFormat): TypeRange {
  if (isSameSize(own, card) && !card.sheet) return type;
  const ceiling = card.type?.ceiling ?? grown(type.ceiling, own, card);
  if (isLargePrint) return { floor: type.floor, ceiling: Math.max(type.ceiling, ceiling) };
  const floor = Math.min(type.floor, card.type?.floor ?? type.floor);
  return { floor, ceiling: Math.max(floor, ceiling) };
}

/** Type grows as the sides do. */
function grown(ceiling: number, from: SizeMm, to: SizeMm): number {
  const scale = Math.sqrt((to.widthMm * to.heightMm) / (from.widthMm * from.heightMm));
  return Math.max(ceiling, Math.min(LARGEST_TYPE, Math.floor(ceiling * scale)));
}

/** @param isMixed whether cards of more than one colour may lie beside each other */
export function gridFor(
  edition: CardEdition,
  sheets: SheetRequest = USUAL_SHEETS,
  printer?: PrinterProfile,
  isMixed = false,
): Grid {
  const edge = printer ? edgeOf(printer, sizeOf(edition.paper), sheets.backs) : PLAIN.edge;
  const isFull = edition.style === 'full';
  const bleed = mm(sheets.bleedMm ?? (isFull ? LEAST_BLEED_MM : 0));
  const gutter = sheets.gutterMm === undefined && isFull && isMixed ? 2 * bleed : mm(sheets.gutterMm ?? 0);
  const grid = gridOn(edition, { isUpright: printer !== undefined, gutter, bleed, edge });
  // As much as there is room for without taking any from the cards.
  return isFull && sheets.bleedMm === undefined ? { ...grid, bleed: bleedIn(grid) } : grid;
}

function gridOn({ card, paper, sheet }: CardEdition, options: GridOptions): Grid {
  if (sheet)
    return perforatedGrid(sizeOf(paper), sizeOf(card), perforationOf(sheet), options.edge, options.bleed);
  return fullestGrid(sizeOf(paper), sizeOf(card), options);
}

/** A printer may leave more blank than others do. Cards are centred, so the wider side counts. */
function edgeOf(printer: PrinterProfile, paper: Size, backs: FlipEdge | undefined): Margins {
  const { margins } = printer;
  const blank = {
    top: mm(margins.top),
    right: mm(margins.right),
    bottom: mm(margins.bottom),
    left: mm(margins.left),
  };
  const edge = {
    x: Math.max(PLAIN.edge.x, blank.left, blank.right),
    y: Math.max(PLAIN.edge.y, blank.top, blank.bottom),
  };
  const front = adjustmentFor(printer, paper);
  const back = backs && backAdjustmentFor(printer, paper, cornerBehind(paper, backs));
  return edgeWithin(edge, blank, [front, back], paper);
}

function perforationOf({ columns, rows, leftMm, topMm, pitchXMm, pitchYMm }: LabelSheet): Perforation {
  return { columns, rows, left: mm(leftMm), top: mm(topMm), pitch: { x: mm(pitchXMm), y: mm(pitchYMm) } };
}

/** Whether the paper holds no card either way. */
export function isTooLarge(card: SizeMm, paper: SizeMm): boolean {
  const [short, long] = sides(card);
  const [paperShort, paperLong] = sides(paper);
  return short > paperShort + ROUNDING || long > paperLong + ROUNDING;
}

/** Reported where options are read, and by the core for programs that call it directly. */
export function tooLarge({ card, paper }: Pick<CardEdition, 'card' | 'paper'>): Diagnostic {
  const sizes = { card: sides(card).toReversed(), sheet: sides(paper).toReversed() };
  return problem('command/card-too-large', undefined, { ...sizes, paper: paper.name });
}

const ROUNDING = 1e-6;

function sides({ widthMm, heightMm }: SizeMm): readonly [number, number] {
  return [Math.min(widthMm, heightMm), Math.max(widthMm, heightMm)];
}

/** The size of a card's page: the card with its bleed. */
export function pageSizeOf({ card }: Pick<CardEdition, 'card'>, { bleed }: Pick<Grid, 'bleed'>): Size {
  const { width, height } = sizeOf(card);
  return { width: width + 2 * bleed, height: height + 2 * bleed };
}

/** Between the edge of a card and what is on it; more where the card reaches into the unprintable edge. */
export function paddingOf(grid: Grid, roundMm = 0): number {
  const { margin, edge, bleed } = grid;
  const hidden = Math.max(edge.x - margin.x, edge.y - margin.y);
  return bleed + Math.max(INNER_MARGIN, hidden, insideCorner(mm(roundMm)));
}

/** From here on both edges nothing is nearer to a round corner than `TO_CORNER`. */
function insideCorner(radius: number): number {
  return radius - Math.max(0, radius - TO_CORNER) / Math.SQRT2;
}

const TO_CORNER = mm(2);

const INNER_MARGIN = mm(5);
