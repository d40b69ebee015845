/** Sizes of cards and paper, as they are typed and as they are made of an edition. */
import { describe, expect, it, test } from 'vitest';
import { CARD_PRESETS, readCardFormat } from '../../src/formats/card-presets.ts';
import { CARD_EDITIONS, type CardEdition } from '../../src/formats/formats.ts';
import { LABEL_SHEETS } from '../../src/formats/label-sheets.ts';
import { PAPERS, readPaper, readSizeMm } from '../../src/formats/papers.ts';
import { editionOn, gridFor, isTooLarge, paddingOf } from '../../src/formats/sheet-format.ts';
import { mm, toMm } from '../../src/units.ts';

const [coloured, , large] = CARD_EDITIONS as [CardEdition, CardEdition, CardEdition];

function on(edition: CardEdition, card: string, paper = 'A4'): CardEdition {
  const [format, sheet] = [readCardFormat(card), readPaper(paper)];
  if (!format || !sheet) throw new Error(`No size: ${card} on ${paper}.`);
  return editionOn(edition, { card: format, paper: sheet });
}

describe('sizes as typed', () => {
  test.each([
    ['95x65', 95, 65],
    ['63,5x88.9', 63.5, 88.9],
    ['95 × 65 mm', 95, 65],
    ['95X65', 95, 65],
  ])('%s', (typed, widthMm, heightMm) => {
    expect(readSizeMm(typed)).toEqual({ widthMm, heightMm });
  });

  test.each(['', 'x', '95', '95x', '-95x65', '95x65x2', '9.5.1x3', '1e3x4', 'Infinityx2'])(
    'not %j',
    (typed) => {
      expect(readSizeMm(typed)).toBeUndefined();
    },
  );

  it('knows presets and papers by name, whatever the case, and by size, also on their side', () => {
    expect(readCardFormat('POKER')).toMatchObject({ widthMm: 63.5, heightMm: 88.9 });
    expect(readCardFormat('54x85')).toMatchObject({ widthMm: 54, heightMm: 85, type: { floor: 10 } });
    expect(readPaper('letter')?.name).toBe('Letter');
    expect(readPaper('297x210')).toEqual(readPaper('A4'));
    expect(readPaper('100x150')).toEqual({ name: '100x150', widthMm: 100, heightMm: 150 });
    expect([readCardFormat('pokr'), readPaper('A99')]).toEqual([undefined, undefined]);
  });
});

describe('type', () => {
  it('of a small preset has a floor of its own, never under 10 points; large print keeps its own', () => {
    for (const { name, type } of CARD_PRESETS) {
      expect(type.floor).toBeGreaterThanOrEqual(10);
      expect(on(coloured, name).type.floor).toBe(Math.min(14, type.floor));
      expect(on(large, name).type.floor).toBe(18);
    }
  });

  it('of a size without a name keeps the floor of the edition, and grows on larger cards', () => {
    expect(on(coloured, '60x40').type).toEqual({ floor: 14, ceiling: 16 });
    expect(on(coloured, '180x120').type).toEqual({ floor: 14, ceiling: 28 });
    expect(on(large, '60x40').type).toEqual({ floor: 18, ceiling: 22 });
  });

  it('is that of the edition on its own card', () => {
    for (const edition of CARD_EDITIONS) {
      const { widthMm, heightMm } = edition.card;
      expect(on(edition, `${widthMm}x${heightMm}`)).toEqual(edition);
    }
  });
});

describe('the grid', () => {
  test.each([
    ['standard', 'A4', 8],
    ['business', 'A4', 10],
    ['business-eu', 'A4', 10],
    ['A7', 'A4', 4],
    ['A8', 'A4', 10],
    ['poker', 'A4', 9],
    ['tarot', 'A4', 4],
    ['large', 'A4', 6],
    ['giant', 'A4', 4],
    ['standard', 'Letter', 8],
    ['poker', 'Letter', 8],
    ['standard', 'A5', 4],
  ])('%s on %s: %d cards', (card, paper, count) => {
    expect(gridFor(on(coloured, card, paper)).cells).toHaveLength(count);
  });

  it('of every preset on every paper has equal cells on the paper, centred, or is refused', () => {
    for (const { name } of CARD_PRESETS) {
      for (const paper of PAPERS) {
        const edition = on(coloured, name, paper.name);
        const grid = gridFor(edition);
        expect(grid.cells.length > 0, `${name} on ${paper.name}`).toBe(!isTooLarge(edition.card, paper));
        const { area } = grid;
        expect(2 * area.x + area.width).toBeCloseTo(grid.paper.width, 9);
        expect(2 * area.y + area.height).toBeCloseTo(grid.paper.height, 9);
        for (const cell of grid.cells) {
          expect(toMm(cell.width)).toBeCloseTo(edition.card.widthMm, 9);
          expect(toMm(cell.height)).toBeCloseTo(edition.card.heightMm, 9);
        }
      }
    }
  });

  it('fills the paper where cards leave no room for marks, and then keeps words out of the edge', () => {
    const grid = gridFor(on(coloured, '210x297'));
    expect(grid.cells).toHaveLength(1);
    expect(paddingOf(grid)).toBeGreaterThan(mm(6.5));
    expect(paddingOf(gridFor(coloured))).toBeCloseTo(mm(5), 9);
  });
});

describe('perforated sheets', () => {
  test.each(LABEL_SHEETS)('$name lies on its paper, cards apart', ({ name, columns, rows, ...sheet }) => {
    const edition = on(coloured, name);
    const { cells, paper } = gridFor(edition);
    expect(cells).toHaveLength(columns * rows);
    expect(edition.paper.name).toBe('A4');
    expect(sheet.pitchXMm).toBeGreaterThanOrEqual(columns > 1 ? sheet.widthMm : 0);
    expect(sheet.pitchYMm).toBeGreaterThanOrEqual(rows > 1 ? sheet.heightMm : 0);
    const [first, last] = [cells[0], cells.at(-1)];
    expect([toMm(first?.x ?? 0), toMm(first?.y ?? 0)].map((at) => Math.round(at * 10) / 10)).toEqual([
      sheet.leftMm,
      sheet.topMm,
    ]);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(paper.width + 1e-6);
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(paper.height + 1e-6);
  });

  it('go by any of their numbers, however these are written', () => {
    expect(readCardFormat('Avery L7414')?.sheet?.name).toBe('avery-7414');
    expect(readCardFormat('SIGEL LP798')).toMatchObject({ widthMm: 85, heightMm: 55 });
    expect(new Set(LABEL_SHEETS.flatMap(({ name, also }) => [name, ...also])).size).toBe(
      LABEL_SHEETS.reduce((sum, { also }) => sum + 1 + also.length, 0),
    );
  });
});
