/** Glyphs off the pen, as another program draws and reads them. */
import { expect, test } from 'vitest';
import type { GlyphRun } from '../../src/layout/page.ts';
import { Mark } from '../../src/layout/structure.ts';
import { writePdf } from '../../src/pdf/write.ts';
import { Ink } from '../../src/run/preflight/ink.ts';
import { ON_PEN } from '../../src/text/face.ts';
import { conformanceProblems } from './conformance.ts';
import { runOf } from './font.ts';
import { inkIn, rasterOf } from './raster.ts';
import { documentOf, node, sheetOf } from './sample.ts';
import { openWithPdfJs, taggedText } from './tagged-text.ts';

const PLACE = { x: 40, y: 100, size: 40 };

/** `é` as an e and its accent, which is moved back over the e and up, and a letter after it. */
function accented(mark: Mark): GlyphRun {
  const [e] = runOf('e', PLACE).glyphs as [number];
  const bare = runOf('\u00b4', PLACE);
  const advance = runOf('e', PLACE).advances[0] as number;
  const next = runOf('n', PLACE);
  return {
    ...bare,
    text: 'én',
    mark,
    glyphs: [e, ...bare.glyphs, ...next.glyphs],
    advances: [advance, 0, ...next.advances],
    starts: [0, 0, 1],
    offsets: [ON_PEN, { x: 60 - advance, y: 90 }, ON_PEN],
  };
}

test('are drawn where they are said to be, and nothing after them moves', async () => {
  const mark = new Mark();
  const run = accented(mark);
  const em = PLACE.size / run.face.unitsPerEm;
  const byHand = [
    runOf('e', { ...PLACE, mark }),
    runOf('\u00b4', { ...PLACE, x: PLACE.x + 60 * em, y: PLACE.y - 90 * em, mark }),
    runOf('n', { ...PLACE, x: PLACE.x + (run.advances[0] as number) * em, mark }),
  ];
  const pictures = await Promise.all(
    [[run], byHand].map(async (items) => {
      const bytes = await writePdf(documentOf([sheetOf(items)], [node('P', [mark])]));
      const [picture] = await rasterOf(bytes);
      return picture as NonNullable<typeof picture>;
    }),
  );
  const [one, other] = pictures.map(({ data }) => Buffer.from(data)) as [Buffer, Buffer];
  expect(inkIn(pictures[0] as (typeof pictures)[0], [40, 50, 60, 60])).toBeGreaterThan(400);
  expect(one.equals(other)).toBe(true);
});

test('are read once, as the text that they stand for', async () => {
  const mark = new Mark();
  const bytes = await writePdf(documentOf([sheetOf([accented(mark)])], [node('P', [mark])]));
  expect(conformanceProblems(bytes)).toEqual([]);
  const words = (await taggedText(bytes)).join('');
  expect(words.normalize('NFC')).toContain('"én"');
  const page = await (await openWithPdfJs(bytes)).getPage(1);
  const { items } = await page.getTextContent();
  expect(
    items
      .map((item) => ('str' in item ? item.str : ''))
      .join('')
      .normalize('NFC'),
  ).toBe('én');
});

test('are part of the ink that is measured', () => {
  const run = accented(new Mark());
  const ink = new Ink();
  const bare = ink.ofLetters({ ...run, offsets: undefined });
  const whole = ink.ofLetters(run);
  expect(bare && whole && bare.y - whole.y).toBeCloseTo((90 * PLACE.size) / run.face.unitsPerEm, 6);
  const far = { ...run, offsets: [ON_PEN, { x: -2000, y: 3000 }, ON_PEN] };
  const around = ink.around(far);
  const letters = ink.ofLetters(far);
  expect(around.x).toBeLessThanOrEqual(letters?.x ?? 0);
  expect(around.y).toBeLessThanOrEqual(letters?.y ?? 0);
  expect(ink.around(run).width).toBeGreaterThan(0);
});
