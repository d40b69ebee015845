/** What people read after a build: what was made, and the paper it takes. */
import type { PaperPlan } from '../../typesetting/made.ts';
import type { Words } from '../../words/kind.ts';
import { nameIn } from '../../words/phrases.ts';
import type { Manifest } from '../manifest.ts';

/**
 * @param folder of the output, as shown
 * @param asked whether to mention blank cards and the seed by which cards were drawn
 */
export function builtSummary(
  manifest: Manifest,
  folder: string,
  { tellsBlanks, seed }: { readonly tellsBlanks: boolean; readonly seed: number | undefined },
  words: Words,
): string {
  const { files, plans } = manifest;
  const pdfs = files.filter((file) => file.pages !== undefined).length;
  const previews = files.filter((file) => file.of !== undefined).length;
  const lines = [
    words.progress.made({ pdfs, previews, folder }),
    ...plans.flatMap((plan) => (plan.edition === undefined ? [] : loading(plan.edition, plan, words))),
    ...(tellsBlanks ? blankCards(plans, words) : []),
    ...cutting(plans, words),
    ...foldedBooklet(manifest, words),
    ...(seed === undefined ? [] : [words.progress.seed(seed)]),
  ];
  return `${lines.join('\n')}\n`;
}

function named(editions: readonly string[], { names }: Words): string[] {
  return editions.map((edition) => nameIn(names.editions, edition));
}

function loading(edition: string, { sheets, total, free, cuts }: PaperPlan, words: Words): string {
  const piles = sheets.map(({ colour, sheets: count, tray }) => {
    const place = typeof tray === 'number' ? words.plan.tray(tray) : tray;
    return `${count} × ${colour}${place === undefined ? '' : ` [${place}]`}`;
  });
  const load = { piles: piles.join(', '), sheets: total, free, cuts };
  return words.plan.load({ ...load, edition: nameIn(words.names.editions, edition) });
}

function blankCards(plans: Manifest['plans'], words: Words): string[] {
  const byCount = new Map<number, string[]>();
  for (const { edition, free } of plans) {
    if (edition !== undefined && free > 0) byCount.set(free, [...(byCount.get(free) ?? []), edition]);
  }
  const counts = [...byCount].map(([cards, editions]) => ({ cards, editions: named(editions, words) }));
  return counts.length > 0 ? [words.plan.blanks(counts)] : [];
}

/** Editions with the same cards and paper share their cuts. */
function cutting(plans: Manifest['plans'], words: Words): string[] {
  const alike = new Map<string, { editions: string[]; cutting: Cutting }>();
  for (const { edition, cutting } of plans) {
    if (edition === undefined || !cutting || cutting.length === 0) continue;
    const key = JSON.stringify(cutting);
    const known = alike.get(key) ?? { editions: [], cutting };
    known.editions.push(edition);
    alike.set(key, known);
  }
  return [...alike.values()].map((each) =>
    words.plan.cut(named(each.editions, words), steps(each.cutting, words)),
  );
}

type Cutting = NonNullable<PaperPlan['cutting']>;

/** `(1) 200 mm from …`: consecutive cuts from the same edge share a line. */
function steps(cutting: Cutting, { plan: { edges }, formats }: Words): string {
  const told: string[] = [];
  let before = '';
  for (const { number, gaugeMm, from, edge } of cutting) {
    const where = edges[from][edge];
    told.push(`(${number}) ${formats.formatNumber(gaugeMm)} mm${where === before ? '' : ` ${where}`}`);
    before = where;
  }
  return told.join(', ');
}

/** Separate files of fronts and backs share their sheets. */
function foldedBooklet({ files }: Manifest, words: Words): string[] {
  const printed = files.filter(({ product, edition }) => product === 'booklet' && edition === 'print');
  const sheets = Math.max(0, ...printed.map((file) => file.sheets ?? 0));
  const size = printed.find((file) => file.paper)?.paper?.size;
  return sheets > 0 && size !== undefined ? [words.progress.booklet(sheets, size)] : [];
}
