/** The running core as a page would bundle it: what was compiled comes in as data, files come out as bytes. */

import type { Content } from '../../src/content/model.ts';
import type { Report } from '../../src/diagnostics.ts';
import type { Files } from '../../src/files.ts';
import { CARD_EDITIONS } from '../../src/formats/formats.ts';
import type { ShapeSet } from '../../src/path.ts';
import { writeCards } from '../../src/products/cards/card-files.ts';
import { planCards } from '../../src/products/cards/card-plan.ts';
import { makeCardSheets } from '../../src/products/cards/cards.ts';
import { EVERYTHING } from '../../src/request/request.ts';
import { selectAll } from '../../src/selection/selection.ts';
import type { StyleSheet } from '../../src/style/stylesheet.ts';
import type { TemplateSet } from '../../src/template/render.ts';
import { loadFontBook } from '../../src/text/fontbook.ts';
import type { MadePdf } from '../../src/typesetting/made.ts';

export interface Baked {
  readonly templates: TemplateSet;
  readonly styleSheets: ReadonlyMap<string, StyleSheet>;
  readonly shapes: ShapeSet;
  /** The font list and the files it names. */
  readonly fonts: Files;
  readonly content: Content;
}

/** Every file of every edition; none when something is reported. */
export async function printCards(baked: Baked, report: Report): Promise<readonly MadePdf[]> {
  const fonts = loadFontBook(baked.fonts, report);
  if (!fonts) return [];
  const { content } = baked;
  const files: MadePdf[] = [];
  for (const edition of CARD_EDITIONS) {
    const date = new Date(`${content.deck.date}T00:00:00Z`);
    const selection = selectAll(content.deck);
    const order = { ...planCards(edition.name, selection, EVERYTHING.options), selection, date };
    const sheets = makeCardSheets(content, { ...baked, fonts, hyphenation: new Map() }, order, {
      report,
      progress: () => {},
    });
    if (sheets) files.push(...(await writeCards(content, sheets)));
  }
  return files;
}
