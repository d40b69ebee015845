/** The words in the strips above and below the cards, as many as fit. */
import type { Content } from '../../content/model.ts';
import { problem } from '../../diagnostics.ts';
import type { CardEdition } from '../../formats/formats.ts';
import { isShortOfBleed } from '../../formats/full-colour.ts';
import type { SheetText } from '../../impose/cards.ts';
import type { Grid } from '../../impose/grid.ts';
import type { MarkStyle } from '../../impose/guides.ts';
import { reachOf, STRIP_HEIGHT } from '../../impose/marks.ts';
import { STRIP_WIDTH, stripsOf } from '../../impose/strips.ts';
import type { Page } from '../../layout/page.ts';
import type { Selection } from '../../selection/selection.ts';
import { measure } from '../../typesetting/measures.ts';
import { tryOut } from '../../typesetting/trial.ts';
import { type Design, layOutPages, prepare, type Setting } from '../../typesetting/typeset.ts';
import { SHEET_MEASURES, type SheetLabel, STRIP_PARTS, type StripPart, sheetView } from './sheet-views.ts';

export interface StripOrder {
  readonly edition: CardEdition;
  readonly labels: readonly SheetLabel[];
  readonly grid: Grid;
  readonly date: Date;
  readonly selection: Selection;
  readonly marks: MarkStyle;
  /** The bleed asked for. */
  readonly bleedMm?: number | undefined;
}

/** The strips of each sheet; undefined, with the problems reported, when something is wrong with their words. */
export function layOutStrips(
  content: Content,
  design: Design,
  order: StripOrder,
  setting: Setting,
): readonly SheetText[] | undefined {
  const lay = (parts: readonly StripPart[], report: Setting['report']) =>
    layOutParts(content, design, order, { ...setting, report }, parts);
  const { texts, left } = hasAllRoom(order.grid)
    ? { texts: lay(STRIP_PARTS, setting.report), left: [] }
    : asMuchAsFits(order, lay, setting.report);
  tellLeftOut(order, left, setting);
  return texts;
}

/** Whether a ruler is printed on the sheets. */
export function hasRuler(content: Content, design: Design, order: StripOrder, setting: Setting): boolean {
  if (hasAllRoom(order.grid)) return true;
  const lay = (parts: readonly StripPart[], report: Setting['report']) =>
    layOutParts(content, design, order, { ...setting, report }, parts);
  return !asMuchAsFits(order, lay, setting.report).left.includes('ruler');
}

/** In a full-size strip, words that don't fit are a mistake; a smaller one leaves out what it has no room for. */
function hasAllRoom(grid: Grid): boolean {
  const { width, height } = stripsOf(grid).page;
  return height >= STRIP_HEIGHT - ROUNDING && width >= STRIP_WIDTH - ROUNDING;
}

const ROUNDING = 1e-6;

type LayParts = (parts: readonly StripPart[], report: Setting['report']) => readonly SheetText[] | undefined;

function asMuchAsFits({ labels, grid }: StripOrder, lay: LayParts, report: Setting['report']) {
  let parts: StripPart[] = [];
  let texts: readonly SheetText[] = labels.map(() => ({}));
  const hasRoom = stripsOf(grid).page.height > 0;
  for (const part of hasRoom ? STRIP_PARTS : []) {
    const trial = tryOut(report);
    const more = lay([...parts, part], trial.report);
    if (!more || !trial.hasRoom) continue;
    parts = [...parts, part];
    texts = more;
  }
  return { texts, left: STRIP_PARTS.filter((part) => !parts.includes(part)) };
}

/** Lines and crosses lie on the cards themselves. */
export function lackingMarks(grid: Grid, marks: MarkStyle): readonly ('marks-above' | 'marks-beside')[] {
  if (marks === 'dashed' || marks === 'corners') return [];
  const { margin, edge } = grid;
  const reach = reachOf(grid);
  return [
    ...(reach.y === 0 || margin.x < edge.x ? (['marks-above'] as const) : []),
    ...(reach.x === 0 || margin.y < edge.y ? (['marks-beside'] as const) : []),
  ];
}

/** Nobody misses a note if there is nothing to note, or a citation if nothing is cited. */
function tellLeftOut(
  { labels, edition, grid, selection, marks, bleedMm }: StripOrder,
  left: StripPart[],
  setting: Setting,
): void {
  const hasNote =
    selection.chosen !== undefined ||
    labels.some(({ mixed, isStacked, turned }) => isStacked || mixed.length > 0 || turned !== undefined);
  const isMissed = (part: StripPart): boolean =>
    (part !== 'note' || hasNote) && (part !== 'citation' || labels.some(({ isCited }) => isCited));
  const lacking = [
    ...left.filter(isMissed),
    ...(edition.style === 'full' && isShortOfBleed(grid, bleedMm) ? (['bleed'] as const) : []),
    ...(edition.sheet ? [] : lackingMarks(grid, marks)),
  ];
  if (lacking.length === 0) return;
  const { card, paper } = edition;
  setting.report(problem('impose/no-room', undefined, { lacking, card, paper: paper.name }));
}

/** All sheets share the strip below the cards, except those without a question of the authors. */
function layOutParts(
  content: Content,
  design: Design,
  order: StripOrder,
  setting: Setting,
  parts: readonly StripPart[],
): readonly SheetText[] | undefined {
  const { labels } = order;
  const ofNobody = parts.filter((part) => part !== 'citation');
  const areCited = labels.some(({ isCited }) => isCited);
  const strips = layOutPart(content, design, order, setting, areCited ? parts : ofNobody);
  if (!strips) return undefined;
  const bottom = strips.at(-1) as Page;
  const isMixed = areCited && labels.some(({ isCited }) => !isCited);
  const bare = isMixed ? layOutPart(content, design, { ...order, labels: [] }, setting, ofNobody) : strips;
  if (!bare) return undefined;
  const bareBottom = bare.at(-1) as Page;
  return labels.map(({ isCited }, index) => ({
    top: strips[index] as Page,
    bottom: isCited ? bottom : bareBottom,
  }));
}

/** A strip for each label, then the one below the cards. */
function layOutPart(
  content: Content,
  design: Design,
  { edition, labels, grid, date, selection }: StripOrder,
  setting: Setting,
  parts: readonly StripPart[],
): readonly Page[] | undefined {
  const strip = stripsOf(grid).page;
  const measures = measure('sheet', SHEET_MEASURES, design, setting);
  if (!measures) return undefined;
  const view = sheetView(content, edition, labels, strip, date, selection, measures, parts);
  const prepared = prepare('sheet', view, design, setting, 'sheets');
  const places = { width: strip.width, height: strip.height, count: labels.length + 1 };
  return layOutPages('sheet', [prepared], places, setting.report)?.pages;
}
