/**
 * Every preset of cards on every paper, and every perforated sheet, with short texts: nothing printed where no
 * printer prints, no ink nearer to the cut than 5 mm, also of letters that hang out of their lines.
 */

import { expect, test } from 'vitest';
import { CARD_PRESETS, type CardFormat, readCardFormat } from '../../../src/formats/card-presets.ts';
import { CARD_EDITIONS, type CardEdition } from '../../../src/formats/formats.ts';
import { LABEL_SHEETS } from '../../../src/formats/label-sheets.ts';
import { PAPERS, type PaperSize } from '../../../src/formats/papers.ts';
import type { Box } from '../../../src/geometry.ts';
import type { Placement } from '../../../src/impose/sheet.ts';
import type { Page } from '../../../src/layout/page.ts';
import { itemBox } from '../../../src/pdf/frame.ts';
import { planCards } from '../../../src/products/cards/card-plan.ts';
import { makeCardSheets } from '../../../src/products/cards/cards.ts';
import { Ink } from '../../../src/run/preflight/ink.ts';
import { selectAll } from '../../../src/selection/selection.ts';
import { compileDesign } from '../../../src/typesetting/compile.ts';
import type { Design } from '../../../src/typesetting/typeset.ts';
import { mm } from '../../../src/units.ts';
import { asking } from '../../request/asking.ts';
import { deckYaml } from '../deck.ts';
import { contentOf, fail, projectFiles, projectWith } from '../project.ts';

const cards = ['jij telt?', 'Wie helpt jou?', 'jullie vijf, cinq, faq'];
const clusters = [{ title: 'jullie buurt', colour: 'groen', shape: 'huis', cards }];
const content = contentOf(projectWith({ 'content/deck.yaml': deckYaml({ language: 'nl', clusters }) }));
const design = (await compileDesign(projectFiles, fail)) as Design;
const UNPRINTABLE = mm(6.5);
const INNER_MARGIN = mm(5);
const ROUNDING = 1e-6;

/** Half the pen lies outside the line of a mark. */
const HALF_PEN = 0.26;

const ink = new Ink();

/** Of what is printed of a page: its nearest to each edge of the paper. */
function nearest({ page, x, y, turn }: Placement, paper: { width: number; height: number }): number {
  const distances = inkOn(page).map((box) => {
    const at =
      turn === 0
        ? { x: x + box.x, y: y + box.y, width: box.width, height: box.height }
        : { x: x + box.y, y: y + page.width - box.x - box.width, width: box.height, height: box.width };
    return Math.min(at.x, at.y, paper.width - at.x - at.width, paper.height - at.y - at.height);
  });
  return Math.min(Infinity, ...distances);
}

function inkOn({ items }: Page): readonly Box[] {
  return items.flatMap((item) => {
    if (item.kind === 'glyphs') return ink.ofLetters(item) ?? [];
    return item.kind === 'path' ? (ink.ofPath(item) ?? []) : [];
  });
}

/** Of what is on a card: its nearest to the cut. */
function nearestToCut(page: Page): number {
  const distances = inkOn(page).map(({ x, y, width, height }) =>
    Math.min(x, y, page.width - x - width, page.height - y - height),
  );
  return Math.min(Infinity, ...distances);
}

function sheetsOf(edition: CardEdition, card: CardFormat, paper: PaperSize | undefined) {
  const selection = selectAll(content.deck);
  const { options } = asking({ card, ...(paper && { paper }) });
  const order = { ...planCards(edition.name, selection, options), selection, date: new Date(0) };
  return makeCardSheets(content, design, order, { report: () => {}, progress: () => {} });
}

const matrix = [
  ...CARD_PRESETS.flatMap((card) => PAPERS.map((paper) => [card.name, paper.name, card, paper] as const)),
  ...LABEL_SHEETS.map(
    ({ name }) => [name, 'its own', readCardFormat(name) as CardFormat, undefined] as const,
  ),
];

test.each(matrix)('%s on %s', (_, __, card, paper) => {
  for (const edition of CARD_EDITIONS) {
    const made = sheetsOf(edition, card, paper);
    if (!made) throw new Error(`Nothing was made: ${edition.name}.`);
    for (const sheet of made.runs.flatMap(({ sheets }) => sheets)) {
      for (const placement of sheet.placements) {
        expect(nearest(placement, sheet)).toBeGreaterThanOrEqual(UNPRINTABLE - ROUNDING);
        if (!placement.isFurniture)
          expect(nearestToCut(placement.page)).toBeGreaterThanOrEqual(INNER_MARGIN - ROUNDING);
      }
      const inked = sheet.furniture.filter((item) => item.kind === 'path' && item.commands.length > 0);
      for (const item of inked) {
        const { x, y, width, height } = itemBox(item);
        expect(Math.min(x, y, sheet.width - x - width, sheet.height - y - height)).toBeGreaterThanOrEqual(
          UNPRINTABLE - HALF_PEN,
        );
      }
    }
  }
});
