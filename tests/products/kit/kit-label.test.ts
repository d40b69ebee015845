/** The jar label: its arithmetic, and what is cut from the finished sheet. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandOf, LARGEST_JAR_MM, SMALLEST_JAR_MM } from '../../../src/formats/jar.ts';
import { type PaperSize, readPaper } from '../../../src/formats/papers.ts';
import { USUAL_SHEETS } from '../../../src/formats/sheet-format.ts';
import { toMm } from '../../../src/units.ts';
import { conformanceProblems } from '../../pdf/conformance.ts';
import { deckYaml } from '../deck.ts';
import { inkOf } from '../ink.ts';
import { projectWith } from '../project.ts';
import { printKit } from './kit-printing.ts';

const jar = fc.double({ min: SMALLEST_JAR_MM, max: LARGEST_JAR_MM, noNaN: true });

test('two pieces go around every jar that is asked for, and fit on the paper beside its sticker', () => {
  fc.assert(
    fc.property(jar, (jarMm) => {
      const { lengthMm, heightMm, overlapMm, stickerMm, leastMm, mostMm, backMm } = bandOf(jarMm);
      expect(2 * (lengthMm - overlapMm)).toBe(mostMm);
      expect(leastMm).toBeGreaterThanOrEqual(Math.PI * jarMm);
      expect(mostMm).toBeGreaterThanOrEqual(Math.PI * jarMm - 0.5);
      expect(lengthMm).toBeLessThanOrEqual(210 - 2 * 6.5);
      // What the front covers on the narrowest jar, and what is left for the words on the back.
      expect(lengthMm + backMm).toBeCloseTo(leastMm, 6);
      expect(backMm).toBeGreaterThan(45);
      expect(stickerMm).toBeLessThan(jarMm);
      expect(2 * heightMm + stickerMm).toBeLessThan(297 - 2 * 6.5);
    }),
  );
});

test.each([SMALLEST_JAR_MM, 60, 70, 86, 100.5, LARGEST_JAR_MM])(
  'for a lid of %s mm it is cut to size',
  async (jarMm) => {
    const { bytes, pages, problems } = await printKit('label', { jarMm });
    expect(problems).toEqual(jarMm < 70 ? ['kit/narrow-jar'] : []);
    expect(pages).toBe(1);
    expect(conformanceProblems(bytes)).toEqual([]);
    const [page] = inkOf(bytes);
    const cuts = (page?.ink ?? [])
      .filter(({ words, box }) => words === '' && toMm(box.height) > 40)
      .map(({ box }) => [toMm(box.width), toMm(box.height)]);
    const { lengthMm, heightMm, stickerMm } = bandOf(jarMm);
    // The middle of a line that lies inside its box.
    const line = toMm(0.75);
    const expected = [
      [lengthMm, heightMm],
      [lengthMm, heightMm],
      [stickerMm, stickerMm],
    ];
    for (const [width = 0, height = 0] of expected) {
      const found = cuts.some(
        ([w = 0, h = 0]) => Math.abs(w - width + line) < 0.05 && Math.abs(h - height + line) < 0.05,
      );
      expect(found, `${width} × ${height} among ${JSON.stringify(cuts)}`).toBe(true);
    }
  },
);

test('says that it is on A4 where the cards are on other paper, and nothing where it is on that', async () => {
  const on = async (name: string) =>
    await printKit('label', {
      request: { sheets: { ...USUAL_SHEETS, paper: readPaper(name) as PaperSize } },
    });
  expect((await on('A5')).problems).toEqual(['kit/office-paper']);
  expect((await on('Legal')).problems).toEqual(['kit/office-paper']);
  expect((await on('Letter')).problems).toEqual([]);
});

describe('other decks', () => {
  test.each([9, 12])('of %i clusters with long colour words have all of them on the label', async (count) => {
    const colours = ['groen', 'roos', 'geel', 'blauw', 'wit'];
    const clusters = Array.from({ length: count }, (_, index) => ({
      title: `Cluster ${index + 1}`,
      colour: colours[index % 5] as string,
      shape: 'pad',
      cards: ['Wat helpt?'],
    }));
    const deck = deckYaml({ language: 'nl', clusters });
    const { bytes, problems } = await printKit('label', {}, projectWith({ 'content/deck.yaml': deck }));
    expect(problems).toEqual([]);
    const words = inkOf(bytes).flatMap(({ ink }) => ink.map((each) => each.words));
    for (const { colour } of clusters) expect(words.join(' ')).toContain(colour);
    expect(words.join(' ')).toContain(`${count}`);
  });
});
