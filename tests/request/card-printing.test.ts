import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collect } from '../../src/diagnostics.ts';
import { CARD_PRESETS } from '../../src/formats/card-presets.ts';
import { CARD_STYLES } from '../../src/formats/card-style.ts';
import { CARD_EDITIONS } from '../../src/formats/formats.ts';
import { LABEL_SHEETS } from '../../src/formats/label-sheets.ts';
import { PAPERS } from '../../src/formats/papers.ts';
import { FLIP_EDGES } from '../../src/impose/backs.ts';
import { MARK_STYLES } from '../../src/impose/guides.ts';
import { SHEET_ORDERS } from '../../src/impose/stack.ts';
import {
  type CardPrinting,
  decodePrinting,
  encodePrinting,
  readCardPrinting,
  tidyPrinting,
  USUAL_PRINTING,
} from '../../src/request/card-printing.ts';
import type { Typed } from '../../src/request/options.ts';
import { EVERYTHING } from '../../src/request/request.ts';
import { fail } from '../products/project.ts';

const from = (values: readonly string[]) => fc.option(fc.constantFrom(...values), { nil: undefined });

const printings: fc.Arbitrary<CardPrinting> = fc
  .record({
    edition: fc.constantFrom(...CARD_EDITIONS.map(({ name }) => name)),
    typed: fc.record({
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
    }),
  })
  .map((printing) => tidyPrinting(printing))
  .filter((printing) => problemsOf(printing).length === 0);

function typing(typed: Typed, edition: CardPrinting['edition'] = 'coloured-paper'): CardPrinting {
  return { edition, typed };
}

function problemsOf(printing: CardPrinting): readonly string[] {
  const problems = collect();
  readCardPrinting(printing, problems.report);
  return problems.diagnostics.map(({ code }) => code);
}

test('as usual it asks what the command line asks without options, and takes no room in an address', () => {
  expect(readCardPrinting(USUAL_PRINTING, fail)).toEqual({
    ...EVERYTHING,
    only: ['cards'],
    editions: ['coloured-paper'],
  });
  expect(tidyPrinting(typing({ paper: 'A4', marks: 'solid', gutter: '0', order: 'sheet' }))).toEqual(
    USUAL_PRINTING,
  );
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
  expect(tidyPrinting(typing({ ...all, style: 'full' }, 'large-print'))).toEqual(
    typing({ card: 'avery-7414' }, 'large-print'),
  );
});

describe('an address that was changed, cut short or means nothing here is refused', () => {
  const whole = encodePrinting(typing({ blanks: false, card: 'A7' }, 'white-paper'));
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
    { style: 'gold' },
  ])('%j', (wrong) => {
    const problems = collect();
    const address = encodePrinting(typing(wrong, 'white-paper'));
    expect(decodePrinting(address, problems.report)).toBeUndefined();
    expect(problems.hasErrors).toBe(true);
  });
});
