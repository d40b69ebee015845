/** Every style on cards of all kinds, alone and together with what else is asked of sheets: built, and read back. */

import { expect, test } from 'vitest';
import { readCardFormat } from '../../../src/formats/card-presets.ts';
import { CARD_STYLES } from '../../../src/formats/card-style.ts';
import { readPaper } from '../../../src/formats/papers.ts';
import { type SheetRequest, USUAL_SHEETS } from '../../../src/formats/sheet-format.ts';
import type { MadePdf } from '../../../src/typesetting/made.ts';
import { mm } from '../../../src/units.ts';
import { conformanceProblems } from '../../pdf/conformance.ts';
import type { Asking } from '../../request/asking.ts';
import { inkOf, isInside } from '../ink.ts';
import { build } from '../project.ts';
import { STYLED } from '../styled-deck.ts';

const FORMATS = [
  ['standard', 'A4'],
  ['business', 'A4'],
  ['A8', 'Letter'],
  ['poker', 'A3'],
  ['giant', 'A4'],
  ['205x65', 'A4'],
  ['avery-7414', undefined],
] as const;

const MORE: readonly (readonly [string, Asking, Partial<SheetRequest>])[] = [
  ['alone', {}, {}],
  ['mixed, without blanks', { mix: true, blanks: false }, {}],
  ['in order', { order: 'stack' }, { marks: 'dashed' }],
  ['with gutter and bleed', { mix: true }, { gutterMm: 6, bleedMm: 3 }],
  ['with backs', {}, { backs: 'long', marks: 'corners' }],
];

const matrix = FORMATS.flatMap(([card, paper]) =>
  MORE.map(([name, ...more]) => [card, name, paper, more] as const),
);

/** Half a dashed line. */
const PEN = 0.26;
const UNPRINTABLE = mm(6.5);

test.each(matrix)(
  'cards of %s, %s',
  async (card, _, paper, [request, more]) => {
    const isPerforated = paper === undefined;
    if (isPerforated && more.gutterMm !== undefined) return;
    const format = readCardFormat(card);
    const size = paper && readPaper(paper);
    for (const style of CARD_STYLES) {
      const sheets = {
        ...USUAL_SHEETS,
        ...more,
        style,
        ...(format && { card: format }),
        ...(size && { paper: size }),
      };
      const asked = { only: ['cards'], editions: ['white-paper'], ...request, sheets } as const;
      const { products, problems } = await build(STYLED, asked);
      expect(problems.filter((each) => !each.startsWith('impose/'))).toEqual([]);
      const [{ bytes }] = (products?.files ?? []) as [MadePdf];
      expect(conformanceProblems(bytes)).toEqual([]);
      for (const { ink, width, height } of inkOf(bytes)) {
        const inner = { width: width - 2 * UNPRINTABLE, height: height - 2 * UNPRINTABLE };
        const printable = { x: UNPRINTABLE, y: UNPRINTABLE, ...inner };
        const areas = ink.filter(({ fill, words }) => words === '' && fill?.endsWith('rg'));
        expect(areas.filter(({ box }) => !isInside(box, printable, PEN))).toEqual([]);
        if (style === 'outline') expect(areas).toEqual([]);
      }
    }
  },
  60_000,
);
