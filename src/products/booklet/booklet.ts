/**
 * The booklet: from a choice of themes to pages on sheets. An edition is typeset once, part by part, so that
 * markup and trees of one part are gone before the next begins.
 */
import type { Content } from '../../content/model.ts';
import { collect, problem } from '../../diagnostics.ts';
import { directionOf } from '../../direction.ts';
import { furthestMove, imposeBooklet } from '../../impose/booklet.ts';
import type { Sheet } from '../../impose/sheet.ts';
import { sheetsOf } from '../../impose/sheet.ts';
import { layOut } from '../../layout/layout.ts';
import type { StructureNode } from '../../layout/structure.ts';
import type { BookletSelection } from '../../selection/themes.ts';
import { measure } from '../../typesetting/measures.ts';
import type { Laid } from '../../typesetting/product.ts';
import { type Design, type Job, prepare, type Setting } from '../../typesetting/typeset.ts';
import { mm } from '../../units.ts';
import { backView } from './booklet-back-views.ts';
import { BOOKLET_MEASURES, type BookletOrder } from './booklet-frame.ts';
import { prepareSimplexGuide } from './booklet-simplex.ts';
import { type ThemeBatch, themesView } from './booklet-theme-views.ts';
import { frontView } from './booklet-views.ts';

/** One edition with its pages in place, ready to be written. */
export interface BookletSheets extends Laid {
  readonly order: BookletOrder;
  /** One page each; of a folded booklet one side of a sheet each, in the order of printing on both. */
  readonly sheets: readonly Sheet[];
  /** How to print it on one side at a time, where that is asked for. */
  readonly guide: Guide | undefined;
}

interface Guide {
  readonly sheets: readonly Sheet[];
  readonly structure: StructureNode;
}

/** Choice → pages → sheets; undefined, with problems reported, when something does not fit. */
export function makeBookletSheets(
  content: Content,
  design: Design,
  asked: Omit<BookletOrder, 'measures'>,
  job: Job,
): BookletSheets | undefined {
  const { edition, creepMm } = asked;
  const problems = collect();
  const report: Job['report'] = (diagnostic) => {
    problems.report(diagnostic);
    job.report(diagnostic);
  };
  const inks = edition.isFolded ? 'black' : 'all';
  const plain: Setting = { ...job, report, inks };
  const setting: Setting = { ...plain, look: `booklet/${edition.name}` };
  const measures = measure('booklet', BOOKLET_MEASURES, design, setting, [edition.name]);
  if (!measures) return undefined;
  const order: BookletOrder = { ...asked, measures };
  const parts = [
    prepare('booklet/front', frontView(content, order), design, setting),
    ...batchesOf(order.selection).map((batch) =>
      prepare('booklet/themes', themesView(content, order, batch), design, setting),
    ),
    prepare('booklet/back', backView(content, order), design, setting),
  ];
  job.progress('fit');
  const laidOut = layOut(
    parts.filter((part) => part !== undefined),
    report,
  );
  const guide = order.simplex && edition.isFolded ? makeGuide(content, design, order, plain) : undefined;
  const { pages } = laidOut;
  if (edition.isFolded) checkCreep(pages.length, order, report);
  if (problems.hasErrors) return undefined;
  job.progress('impose');
  const progression = directionOf(order.booklet.language);
  const sheets = edition.isFolded
    ? imposeBooklet(pages, { creep: mm(creepMm), progression })
    : sheetsOf(pages);
  return { edition, order, sheets, structure: laidOut.structure, guide };
}

/** With many thick sheets, creep would move the innermost pages into the fold. */
function checkCreep(pages: number, { creepMm, edition }: BookletOrder, report: Job['report']): void {
  const moveMm = furthestMove(pages, creepMm);
  if (moveMm <= edition.foldRoomMm) return;
  const params = { creepMm, sheets: Math.ceil(pages / 4), moveMm, roomMm: edition.foldRoomMm };
  report(problem('command/too-much-creep', undefined, params));
}

function makeGuide(
  content: Content,
  design: Design,
  order: BookletOrder,
  setting: Setting,
): Guide | undefined {
  const part = prepareSimplexGuide(content, order, design, setting);
  if (!part) return undefined;
  const { pages, structure } = layOut([part], setting.report);
  return { sheets: sheetsOf(pages), structure };
}

/** Themes that are prepared at one go. */
const BATCH = 50;

/** An empty part is a batch too: it has a page to open it. */
function batchesOf({ parts }: BookletSelection): ThemeBatch[] {
  return parts.flatMap(({ part, themes }) =>
    Array.from({ length: Math.max(1, Math.ceil(themes.length / BATCH)) }, (_, index) => ({
      part,
      chosen: themes,
      themes: themes.slice(index * BATCH, (index + 1) * BATCH),
      opens: index === 0,
    })),
  );
}
