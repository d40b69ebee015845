/** A flow → its pages: measure the text once, break it page by page, fill each page. */
import { problem, type Report } from '../diagnostics.ts';
import type { Style } from '../style/style.ts';
import { toMm } from '../units.ts';
import { areaOf, type PageArea } from './area.ts';
import { Attempt } from './attempt.ts';
import { placeIn } from './blame.ts';
import type { Container, FlowBox } from './box.ts';
import { NO_EDGES } from './edges.ts';
import { grow } from './grow.ts';
import type { ForcedBreak } from './keeps.ts';
import { measure } from './measure.ts';
import type { Measured } from './measured.ts';
import { reportOverflow } from './overflow.ts';
import { NO_NOTES, notesOf, placeNotes, type SideColumn } from './side-notes.ts';
import { type Split, split } from './split.ts';

/** One page of a flow, from the top of its text area down. */
export interface FlowPage {
  readonly flow: FlowBox;
  readonly text: Measured | undefined;
  readonly side: SideColumn;
  /** How the page must begin. */
  readonly begins: ForcedBreak;
}

export function breakFlow(flow: FlowBox, report: Report): FlowPage[] {
  const area = areaOf(flow);
  // A flow always has a next page, so fitted type gets its largest size.
  const attempt = new Attempt(Number.POSITIVE_INFINITY, { sideWidth: area.side.width });
  const text = measure(textOf(flow.box), { width: area.text.width, height: undefined }, attempt);
  for (const overflow of attempt.overflows.slice(0, MOST_OVERFLOWS))
    reportOverflow(flow, overflow, text, 0, report);
  return makePages(flow, text, area, report);
}

/** Enough to work on: in a column that is far too narrow, every line overflows. */
const MOST_OVERFLOWS = 20;

function makePages(flow: FlowBox, text: Measured, area: PageArea, report: Report): FlowPage[] {
  const pages: FlowPage[] = [];
  const { breakBefore } = flow.box.style;
  let begins: ForcedBreak = breakBefore === 'auto' || breakBefore === 'avoid' ? 'page' : breakBefore;
  let rest: Measured | undefined = text;
  let side = NO_NOTES;
  while (rest || side.carried.length > 0) {
    const part: Fitted | undefined = rest ? fitted(rest, side, area) : goOn(side, area);
    if (!part) {
      reportTooTall(flow, rest ?? (side.carried[0] as Measured), area, report);
      return pages;
    }
    const filled = part.cut && grow(part.cut.first, area.text.height - part.cut.first.height);
    // Growing moves the text, and with it the notes beside it.
    pages.push({ flow, text: filled, side: filled ? sideOf(filled, side, area) : part.side, begins });
    begins = part.cut?.forced ?? (part.cut ? 'page' : begins);
    rest = part.cut ? part.cut.rest : rest;
    side = part.side;
  }
  return pages;
}

interface Fitted {
  readonly cut: Split | undefined;
  readonly side: SideColumn;
}

/**
 * As much text as a page holds, if its notes can begin beside it. If a note cannot, the page ends before the text it
 * belongs to. If that text is at the top of the page, earlier notes fill the whole side column: these then get a page
 * without text.
 */
function fitted(rest: Measured, before: SideColumn, area: PageArea): Fitted | undefined {
  const { height } = area.text;
  const cut = split(rest, height, 'strict') ?? split(rest, height, 'loose');
  if (!cut) return undefined;
  const fit = { cut, side: sideOf(cut.first, before, area) };
  const shorter = withNotes(fit, rest, before, area);
  const isMissed = shorter.side.missed.length > 0 && before.carried.length > 0;
  return (isMissed && goOn(before, area)) || shorter;
}

function withNotes(fit: Fitted, rest: Measured, before: SideColumn, area: PageArea): Fitted {
  const all = fit.cut?.first.height ?? 0;
  for (const y of fit.side.missed) {
    const cut = split(rest, y, 'strict');
    if (!cut || cut.first.height >= all) continue;
    return withNotes({ cut, side: sideOf(cut.first, before, area) }, rest, before, area);
  }
  return fit;
}

function sideOf(text: Measured, { carried }: SideColumn, area: PageArea): SideColumn {
  const earlier = carried.map((measured) => ({ y: 0, measured, goesOn: true }));
  return placeNotes([...earlier, ...notesOf(text)], area.side.height);
}

/** A page of only notes, after the text has ended; undefined if none fits on a page. */
function goOn({ carried }: SideColumn, area: PageArea): Fitted | undefined {
  const earlier = carried.map((measured) => ({ y: 0, measured, goesOn: true }));
  const side = placeNotes(earlier, area.side.height);
  return side.placed.length > 0 ? { cut: undefined, side } : undefined;
}

function reportTooTall(flow: FlowBox, rest: Measured, area: PageArea, report: Report): void {
  const needs = Math.ceil(toMm(firstHeight(rest)) * 10) / 10;
  const has = Math.floor(toMm(area.text.height) * 10) / 10;
  report(
    problem('layout/too-tall', placeIn(flow, rest), { name: flow.name ?? '', needs, has, text: undefined }),
  );
}

/** The height of the first box that no page holds. */
function firstHeight({ box, height, children }: Measured): number {
  const [first] = children;
  if (box.kind !== 'container' || typeof box.style.height === 'number') return height;
  return first && first.measured.height > 0 ? firstHeight(first.measured) : height;
}

const known = new WeakMap<Style, Style>();

/** The flow's box without what belongs to its pages: their size, margins, frame and side column. */
function textOf(box: Container): Container {
  let style = known.get(box.style);
  if (!style) {
    style = { ...box.style, width: 'auto', height: 'auto', minHeight: 0, gap: 0 };
    known.set(box.style, style);
  }
  return { ...box, style, edges: NO_EDGES };
}
