/** A page of a flow with its number → finished page: frame, running heads and feet, text, side column. */
import { problem, type Report } from '../diagnostics.ts';
import type { Box } from '../geometry.ts';
import { toMm } from '../units.ts';
import { areaOf, type PageArea } from './area.ts';
import { Attempt } from './attempt.ts';
import { borderItems } from './borders.ts';
import type { FlowBox, RunningBox } from './box.ts';
import type { FlowPage } from './flow.ts';
import { measure } from './measure.ts';
import { type Measured, type Positioned, resolve, TOLERANCE } from './measured.ts';
import type { PageNumbers } from './numbers.ts';
import { findOutside, hasNegativeMargins } from './outside.ts';
import { reportOverflow, roundUp } from './overflow.ts';
import type { Page, PlacedItem } from './page.ts';
import { type Canvas, paint } from './paint.ts';
import { isAt, isVerso } from './sides.ts';

/** @param number of the page, from 1 */
export function finishedFlowPage({ flow, text, side }: FlowPage, number: number, numbers: PageNumbers): Page {
  const { width, height, ...area } = areaOf(flow, isVerso(number));
  const canvas: Canvas = { attempt: new Attempt(Number.POSITIVE_INFINITY), number, numbers };
  const items: PlacedItem[] = [...borderItems(flow.box.style, { x: 0, y: 0, width, height })];
  for (const { x, y, measured } of runningOf(flow, number)) paint(measured, x, y, canvas, items);
  if (text) paint(text, area.text.x, area.text.y, canvas, items);
  for (const { x, y, measured } of side.placed) {
    paint(measured, area.side.x + x, area.side.y + y, canvas, items);
  }
  return { width, height, items };
}

/** Reports boxes outside their page, and running heads and feet that reach into the text. */
export function checkFlow(pages: readonly FlowPage[], report: Report): void {
  const [first] = pages;
  if (!first) return;
  checkRunning(first.flow, report);
  if (!hasNegativeMargins(first.flow.box)) return;
  // Mirrored margins differ: look at both sides of an opening.
  const areas = [areaOf(first.flow), areaOf(first.flow, true)];
  const outside = pages
    .flatMap(({ text }) => areas.map((area) => text && findOutside(text, area.text.x, area.text.y, area)))
    .find((found) => found !== undefined);
  if (!outside) return;
  const by = roundUp(toMm(outside.by));
  report(
    problem('layout/outside', outside.box.place ?? first.flow.box.place, { name: first.flow.name ?? '', by }),
  );
}

function checkRunning(flow: FlowBox, report: Report): void {
  const attempt = new Attempt(Number.POSITIVE_INFINITY);
  for (const number of [1, 2]) {
    const area = areaOf(flow, isVerso(number));
    for (const { x, y, measured } of runningOf(flow, number, attempt)) {
      const box = { x, y, width: measured.width, height: measured.height };
      const outside = findOutside(measured, x, y, area);
      const by = outside ? outside.by : overlap(box, area);
      if (by <= TOLERANCE) continue;
      const { name = '', box: own } = flow;
      const code = outside ? 'layout/outside' : 'layout/running-overlaps';
      report(problem(code, measured.box.place ?? own.place, { name, by: roundUp(toMm(by)) }));
    }
  }
  for (const overflow of attempt.overflows) {
    reportOverflow(flow, overflow, { ...NOTHING, box: overflow.box }, 0, report);
  }
}

const NOTHING = { width: 0, height: 0, baseline: 0, children: [] };

/** How far a running head or foot reaches into the text area, in points. */
function overlap(box: Box, { span, text }: PageArea): number {
  const sideways = Math.min(box.x + box.width, span.x + span.width) - Math.max(box.x, span.x);
  if (sideways <= TOLERANCE) return 0;
  return Math.min(box.y + box.height, text.y + text.height) - Math.max(box.y, text.y);
}

/** Heads hang from the page's top edge by their top margin; feet stand above its bottom edge by their bottom margin. */
function runningOf(
  flow: FlowBox,
  number: number,
  attempt = new Attempt(Number.POSITIVE_INFINITY),
): Positioned[] {
  const area = areaOf(flow, isVerso(number));
  return flow.running
    .filter(({ side }) => side === undefined || isAt(side, number, flow.progression))
    .map((running) => place(running, measureRunning(running, area, attempt), area));
}

function measureRunning({ box }: RunningBox, { span }: PageArea, attempt: Attempt): Measured {
  const { left, right } = box.edges.margins;
  const width = resolve(box.style, 'width', span.width) ?? span.width - left - right;
  return measure(box, { width, height: resolve(box.style, 'height', undefined) }, attempt);
}

function place({ box, edge }: RunningBox, measured: Measured, { span, height }: PageArea): Positioned {
  const { top, bottom, left, right } = box.edges.margins;
  const y = edge === 'head' ? top : height - bottom - measured.height;
  const isRight = box.style.direction === 'rtl';
  return { x: isRight ? span.x + span.width - right - measured.width : span.x + left, y, measured };
}
