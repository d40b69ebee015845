import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collect } from '../../../src/diagnostics.ts';
import { CARD_PRESETS } from '../../../src/products/formats/card-presets.ts';
import { CARD_EDITIONS } from '../../../src/products/formats/formats.ts';
import { LABEL_SHEETS } from '../../../src/products/formats/label-sheets.ts';
import { PAPERS } from '../../../src/products/formats/papers.ts';
import {
  type CardPrinting,
  decodePrinting,
  encodePrinting,
  readCardPrinting,
  tidyPrinting,
  USUAL_PRINTING,
} from '../../../src/products/options/card-printing.ts';
import { optionName } from '../../../src/products/options/sheet-options.ts';
import {
  CARD_STYLES,
  EVERYTHING,
  FLIP_EDGES,
  MARK_STYLES,
  SHEET_ORDERS,
} from '../../../src/products/product.ts';
import { fail } from '../project.ts';

const from = (values: readonly string[]) => fc.option(fc.constantFrom(...values), { nil: undefined });

const printings: fc.Arbitrary<CardPrinting> = fc
  .record({
    edition: fc.constantFrom(...CARD_EDITIONS.map(({ name }) => name)),
    blanks: fc.boolean(),
    card: from([...CARD_PRESETS, ...LABEL_SHEETS].map(({ name }) => name).concat('90x60', '63,5x88.9')),
    paper: from([...PAPERS.map(({ name }) => name), '300x400']),
    style: from(CARD_STYLES),
    marks: from(MARK_STYLES),
    gutter: from(['0', '6', '6,5']),
    bleed: from(['0', '3']),
    round: from(['0', '5', '3,5']),
    backs: from(FLIP_EDGES),
    order: from(SHEET_ORDERS),
    mix: fc.boolean(),
  })
  .map((printing) => tidyPrinting(printing as CardPrinting))
  .filter((printing) => problemsOf(printing).length === 0);

function problemsOf(printing: CardPrinting): readonly string[] {
  const problems = collect();
  readCardPrinting(printing, optionName, problems.report);
  return problems.diagnostics.map(({ code }) => code);
}

test('as usual it asks what the command line asks without options, and takes no room in an address', () => {
  expect(readCardPrinting(USUAL_PRINTING, optionName, fail)).toEqual({
    ...EVERYTHING,
    only: ['cards'],
    editions: ['coloured-paper'],
  });
  expect(
    tidyPrinting({ ...USUAL_PRINTING, paper: 'A4', marks: 'solid', gutter: '0', order: 'sheet' }),
  ).toEqual(USUAL_PRINTING);
});

test('comes back from its address as it was', () => {
  fc.assert(
    fc.property(printings, (printing) => {
      expect(decodePrinting(encodePrinting(printing), fail)).toEqual(printing);
    }),
  );
});

test('what an edition or a perforated sheet rules out is not asked', () => {
  const all = {
    blanks: true,
    card: 'avery-7414',
    paper: 'A3',
    marks: 'dashed',
    bleed: '3',
    mix: true,
  } as const;
  expect(tidyPrinting({ ...all, edition: 'large-print', style: 'full' })).toEqual({
    edition: 'large-print',
    blanks: true,
    card: 'avery-7414',
  });
});

describe('an address that was changed, cut short or means nothing here is refused', () => {
  const whole = encodePrinting({ edition: 'white-paper', blanks: false, card: 'A7' });
  test.each([whole.slice(0, -3), whole.replace('kA7', 'kA8'), '', '2~z1', '<img>'])('%s', (address) => {
    const problems = collect();
    expect(decodePrinting(address, problems.report)).toBeUndefined();
    expect(problems.hasErrors).toBe(true);
  });

  test.each([
    { card: 'pokr' },
    { card: '250x320' },
    { paper: '{{x}}' },
    { bleed: '3', gutter: '1' },
    { style: 'gold', edition: 'white-paper' as const },
  ])('%j', (wrong) => {
    const problems = collect();
    const address = encodePrinting({ ...USUAL_PRINTING, ...wrong });
    expect(decodePrinting(address, problems.report)).toBeUndefined();
    expect(problems.hasErrors).toBe(true);
  });
});
