/** What a person reads after a build: what was made, and what paper it takes. */
import type { PaperPlan } from '../../typesetting/made.ts';
import type { Manifest } from '../manifest.ts';
import type { TerminalWords } from '../words.ts';

/**
 * @param folder where it lies, as it is shown
 * @param asked whether it says how many blank cards fill up the sheets, and by which seed cards were drawn
 */
export function builtSummary(
  manifest: Manifest,
  folder: string,
  { tellsBlanks, seed }: { readonly tellsBlanks: boolean; readonly seed: number | undefined },
  words: TerminalWords,
): string {
  const { files, plans } = manifest;
  const pdfs = files.filter((file) => file.pages !== undefined).length;
  const previews = files.filter((file) => file.of !== undefined).length;
  const lines = [
    words.made({ pdfs, previews, folder }),
    ...plans.flatMap((plan) => (plan.edition === undefined ? [] : words.plan.load(plan.edition, plan))),
    ...(tellsBlanks ? blankCards(plans, words) : []),
    ...cutting(plans, words),
    ...foldedBooklet(manifest, words),
    ...(seed === undefined ? [] : [words.seed(seed)]),
  ];
  return `${lines.join('\n')}\n`;
}

function blankCards(plans: Manifest['plans'], { plan: words }: TerminalWords): string[] {
  const byCount = new Map<number, string[]>();
  for (const { edition, free } of plans) {
    if (edition !== undefined && free > 0) byCount.set(free, [...(byCount.get(free) ?? []), edition]);
  }
  const counts = [...byCount].map(([count, editions]) => ({ count, editions }));
  return counts.length > 0 ? [words.blanks(counts)] : [];
}

/** Editions on the same cards and paper are cut alike. */
function cutting(plans: Manifest['plans'], { plan: words }: TerminalWords): string[] {
  const alike = new Map<string, { editions: string[]; cutting: NonNullable<PaperPlan['cutting']> }>();
  for (const { edition, cutting } of plans) {
    if (edition === undefined || !cutting || cutting.length === 0) continue;
    const key = JSON.stringify(cutting);
    const known = alike.get(key) ?? { editions: [], cutting };
    known.editions.push(edition);
    alike.set(key, known);
  }
  return [...alike.values()].map((each) => words.cut(each.editions, each.cutting));
}

/** Fronts and backs in files of their own go on the same sheets. */
function foldedBooklet({ files }: Manifest, words: TerminalWords): string[] {
  const printed = files.filter(({ product, edition }) => product === 'booklet' && edition === 'print');
  const sheets = Math.max(0, ...printed.map((file) => file.sheets ?? 0));
  const size = printed.find((file) => file.paper)?.paper?.size;
  return sheets > 0 && size !== undefined ? [words.booklet(sheets, size)] : [];
}
