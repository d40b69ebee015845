/** How questions break into lines, for showing a card as text: as the engine set them, at their printed size. */
import type { CardSheets } from './cards.ts';

export interface BrokenCard {
  readonly number: string;
  readonly lines: readonly string[];
}

/** The first card with this number; undefined if there is none. */
export function brokenCard({ runs, laidOut }: CardSheets, number: string): BrokenCard | undefined {
  let page = 0;
  for (const { cards, blanks } of runs.flatMap(({ clusters }) => clusters)) {
    const index = cards.findIndex((card) => card.number === number);
    if (index >= 0) return { number, lines: linesOf(laidOut, page + index) };
    page += cards.length + blanks;
  }
  return undefined;
}

/** All questions share one size, which nothing else on a card has. */
function linesOf({ pages, fittedSize }: CardSheets['laidOut'], index: number): readonly string[] {
  const lines = new Map<number, string>();
  for (const item of pages[index]?.items ?? []) {
    if (item.kind !== 'glyphs' || item.size !== fittedSize) continue;
    lines.set(item.y, (lines.get(item.y) ?? '') + item.text);
  }
  return [...lines].sort(([one], [other]) => one - other).map(([, text]) => text.trimEnd());
}
