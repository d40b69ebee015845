/**
 * Boxes → pages: find the type size that fits everywhere, break flows into pages, finish each page with its number. What
 * does not fit is reported; nothing is cut off or shrunk.
 */
import { problem, type Report } from '../diagnostics.ts';
import { areaOf } from './area.ts';
import type { PageBox, RunBox } from './box.ts';
import { reportSharedNames } from './fields.ts';
import { fitPages } from './fit.ts';
import { finishedFlowPage } from './flow-page.ts';
import type { Generated } from './generate.ts';
import { PageNumbers } from './numbers.ts';
import type { LaidOut, Page } from './page.ts';
import { finishedPage, isInside, reportMisfit } from './pages.ts';
import { type Draft, sequence } from './sequence.ts';
import { joinParts } from './structure.ts';
import { joinTargets } from './targets.ts';

/** Lays out the parts of one document, in order and at one size of fitted type. Reports everything that does not fit. */
export function layOut(parts: readonly Generated[], report: Report): LaidOut {
  const runs = parts.flatMap((part) => part.runs);
  const { size, misfits } = fitPages(runs.filter(isPage));
  for (const page of misfits) reportMisfit(page, size, report);
  const fitting = runs.filter((run) => !isPage(run) || (!misfits.has(run) && isInside(run, size, report)));
  const drafts = sequence(fitting, report);
  if (drafts.length > MOST_PAGES && !runs.every(isPage))
    report(problem('layout/too-many-pages', undefined, { most: MOST_PAGES }));
  reportSharedNames(
    parts.flatMap(({ fields }) => fields),
    report,
  );
  const targets = joinTargets(
    parts.map((part) => part.targets),
    report,
  );
  const numbers = new PageNumbers(targets, drafts);
  const pages = drafts.map((draft, index) => finish(draft, size, index + 1, numbers));
  const children = joinParts(parts.map(({ structure }) => structure));
  return { pages, structure: { role: 'Document', children }, fittedSize: size };
}

/** Page numbers have four figures at most; cards have none. */
const MOST_PAGES = 9999;

function isPage(run: RunBox): run is PageBox {
  return run.kind === 'page';
}

function finish(draft: Draft, size: number, number: number, numbers: PageNumbers): Page {
  switch (draft.kind) {
    case 'page':
      return finishedPage(draft.page, size, number, numbers);
    case 'flow':
      return finishedFlowPage(draft.page, number, numbers);
    case 'blank': {
      const { width, height } = areaOf(draft.like);
      return { width, height, items: [] };
    }
  }
}
