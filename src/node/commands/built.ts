/** What a person reads after a build: what was made, and what paper it takes. */
import type { Manifest } from '../manifest.ts';
import type { TerminalWords } from '../words.ts';

/**
 * @param folder where it lies, as it is shown
 * @param seed by which cards were drawn
 */
export function builtSummary(
  manifest: Manifest,
  folder: string,
  seed: number | undefined,
  words: TerminalWords,
): string {
  const { files, plans } = manifest;
  const pdfs = files.filter((file) => file.pages !== undefined).length;
  const previews = files.filter((file) => file.of !== undefined).length;
  const lines = [
    words.made({ pdfs, previews, folder }),
    ...plans.flatMap((plan) => (plan.edition === undefined ? [] : words.plan(plan.edition, plan))),
    ...foldedBooklet(manifest, words),
    ...(seed === undefined ? [] : [words.seed(seed)]),
  ];
  return `${lines.join('\n')}\n`;
}

/** Fronts and backs in files of their own go on the same sheets. */
function foldedBooklet({ files }: Manifest, words: TerminalWords): string[] {
  const printed = files.filter(({ product, edition }) => product === 'booklet' && edition === 'print');
  const sheets = Math.max(0, ...printed.map((file) => file.sheets ?? 0));
  const size = printed.find((file) => file.paper)?.paper?.size;
  return sheets > 0 && size !== undefined ? [words.booklet(sheets, size)] : [];
}
