/**
 * Runs → the pages of a document, in order. If a run must begin on one side of an opening, a page is put before it; the
 * filler brings the number of pages to a multiple that the paper needs.
 */
import type { Report } from '../diagnostics.ts';
import type { FlowBox, PageBox, RunBox } from './box.ts';
import { breakFlow, type FlowPage } from './flow.ts';
import { checkFlow } from './flow-page.ts';
import type { ForcedBreak } from './keeps.ts';
import { isAt } from './sides.ts';

/** A page without its number. */
export type Draft =
  | { readonly kind: 'page'; readonly page: PageBox }
  | { readonly kind: 'flow'; readonly page: FlowPage }
  /** Skipped to reach the right side, with no filler to put there. */
  | { readonly kind: 'blank'; readonly like: FlowBox };

export function sequence(runs: readonly RunBox[], report: Report): Draft[] {
  const filler = fillerOf(runs, report);
  const isFiller = (run: RunBox): boolean => run.kind === 'flow' && run.multiple !== undefined;
  const real = runs.filter((run) => !isFiller(run));
  const drafts: Draft[] = [];
  for (const run of real.slice(0, -1)) add(drafts, run, filler, report);
  const last: Draft[] = [];
  const end = real.at(-1);
  // Filler pages lie before the last run: a back cover stays at the back.
  if (end) add(last, end, filler, report);
  const count = drafts.length + last.length;
  const multiple = filler?.flow.multiple ?? 1;
  for (let left = (multiple - (count % multiple)) % multiple; filler && left > 0; left -= 1) {
    drafts.push({ kind: 'flow', page: filler });
  }
  return [...drafts, ...last];
}

function fillerOf(runs: readonly RunBox[], report: Report): FlowPage | undefined {
  const filler = runs.find((run) => run.kind === 'flow' && run.multiple !== undefined);
  if (filler?.kind !== 'flow') return undefined;
  const pages = breakFlow(filler, report);
  checkFlow(pages, report);
  return pages[0];
}

function add(drafts: Draft[], run: RunBox, filler: FlowPage | undefined, report: Report): void {
  if (run.kind === 'page') {
    drafts.push({ kind: 'page', page: run });
    return;
  }
  const pages = breakFlow(run, report);
  checkFlow(pages, report);
  for (const page of pages) {
    if (!mayBegin(page.begins, drafts.length + 1, run)) {
      drafts.push(filler ? { kind: 'flow', page: filler } : { kind: 'blank', like: run });
    }
    drafts.push({ kind: 'flow', page });
  }
}

function mayBegin(begins: ForcedBreak, number: number, { progression }: FlowBox): boolean {
  return begins === 'page' || isAt(begins, number, progression);
}
