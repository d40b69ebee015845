import { describe, expect, it } from 'vitest';
import { BLACK } from '../../src/colour.ts';
import type { Page, PathItem } from '../../src/layout/page.ts';
import { Mark } from '../../src/layout/structure.ts';
import { PdfFile } from '../../src/node/preflight/pdf-file.ts';
import { Stream } from '../../src/node/preflight/pdf-stream.ts';
import type { Dictionary } from '../../src/node/preflight/pdf-syntax.ts';
import { writePdf } from '../../src/pdf/write.ts';
import { conformanceProblems } from './conformance.ts';
import { runOf } from './font.ts';
import { operationsOf } from './operations.ts';
import { paintingOf } from './painting.ts';
import { documentOf, node, sheetOf } from './sample.ts';
import { openWithPdfJs } from './tagged-text.ts';

const COMMANDS = [['M', 0, 10], ['L', 5, 0], ['L', 10, 10], ['Z']] as const;
const GREY = { red: 128, green: 128, blue: 128 };

function house(more: Partial<PathItem> = {}): PathItem {
  return { kind: 'path', x: 10, y: 20, scale: 1, commands: COMMANDS, fill: BLACK, ...more };
}

async function written(...sheets: readonly ReturnType<typeof sheetOf>[]): Promise<PdfFile> {
  const bytes = await writePdf(documentOf(sheets, []));
  expect(conformanceProblems(bytes)).toEqual([]);
  return new PdfFile(bytes);
}

/** How many times each page paints a form. */
function formsPainted(file: PdfFile): number[] {
  return file.pages.map(
    (page) => operationsOf(file.contentOf(page)).filter(({ operator }) => operator === 'Do').length,
  );
}

function formsOf(file: PdfFile): Dictionary[] {
  const streams = [...file.objects.values()].filter((value) => value instanceof Stream);
  return streams.map(({ dictionary }) => dictionary).filter((dictionary) => dictionary.has('BBox'));
}

describe('artwork that comes back', () => {
  it('is written where it is met first, and stamped on every later sheet', async () => {
    const file = await written(...[0, 1, 2].map(() => sheetOf([house()])));
    expect(formsPainted(file)).toEqual([0, 1, 1]);
    expect(formsOf(file)).toHaveLength(1);
    const [first, ...others] = file.pages.map((page) =>
      paintingOf(file, page).filter(({ operator }) => /^[mlhf]$/.test(operator)),
    );
    const steps = (painting: typeof first) => painting?.map(({ operator, operands }) => [operator, operands]);
    for (const other of others) expect(steps(other)).toEqual(steps(first));
  });

  it('is painted in full on one sheet, however often it stands there', async () => {
    const file = await written(sheetOf(Array.from({ length: 3 }, () => house())));
    expect(formsPainted(file)).toEqual([0]);
  });

  it.each([
    ['at another place', house({ x: 11 })],
    ['lower', house({ y: 21 })],
    ['larger', house({ scale: 2 })],
    ['in another colour', house({ fill: GREY })],
    ['with an outline', house({ stroke: { colour: BLACK, width: 1 } })],
    ['of another shape', house({ commands: [...COMMANDS] })],
  ])('is no stamp %s', async (_, other) => {
    const file = await written(sheetOf([house()]), sheetOf([other]));
    expect(formsPainted(file)).toEqual([0, 0]);
  });

  it('is no stamp on a page of another height, where it stands elsewhere', async () => {
    const page = { width: 300, height: 100, items: [house()] };
    const placements = [{ page, x: 0, y: 0, turn: 0 as const }];
    const file = await written(sheetOf([house()]), sheetOf([], { placements }));
    expect(formsPainted(file)).toEqual([0, 0]);
  });

  it('is no stamp where something to read stands in it', async () => {
    const mark = new Mark();
    const sheets = [0, 1].map(() => sheetOf([house({ mark }), runOf('a', { x: 0, y: 50, mark })]));
    const bytes = await writePdf(documentOf(sheets, [node('P', [mark])]));
    expect(formsOf(new PdfFile(bytes))).toEqual([]);
  });

  it('may be a whole page with words, also where another lies between', async () => {
    const page: Page = {
      width: 300,
      height: 200,
      items: [house(), runOf('Vel van de kletspot', { x: 30, y: 20 }), runOf('100 mm', { x: 30, y: 40 })],
    };
    const placements = [{ page, x: 0, y: 0, turn: 0 as const }];
    const sheets = [placements, [], placements].map((pages) => sheetOf([], { placements: pages }));
    const file = await written(...sheets);
    expect(formsPainted(file)).toEqual([0, 0, 2]);
    const document = await openWithPdfJs(await writePdf(documentOf(sheets, [])));
    for (const number of [1, 3]) {
      const { items } = await (await document.getPage(number)).getTextContent();
      const words = items.flatMap((item) => ('str' in item ? [item.str] : [])).join('');
      expect(words).toBe('Vel van de kletspot100 mm');
    }
  });
});

describe('a form', () => {
  const stroke = { colour: GREY, width: 2 };

  it('takes nothing for granted: it sets all that it paints with', async () => {
    const large = runOf('a', { x: 0, y: 150, colour: GREY, size: 30 });
    const file = await written(...[0, 1].map(() => sheetOf([large, house({ stroke })])));
    const streams = [...file.objects.values()].filter((value) => value instanceof Stream);
    const forms = streams.filter(({ dictionary }) => dictionary.has('BBox'));
    const beginnings = forms.map(({ data }) => data.toString('latin1').split('\n').slice(0, 5));
    expect(beginnings[0]?.slice(0, 2)).toEqual(['0.502 g', '/F1 30 Tf']);
    expect(beginnings[1]).toEqual(['0 g', '0.502 G', '2 w', '0 J', '[]0 d']);
  });

  it('has room for all that it paints, corners and overhanging letters included', async () => {
    const furniture = [house({ stroke }), runOf('j', { x: 100, y: 50, size: 20 })];
    const file = await written(...[0, 1].map(() => sheetOf([], { furniture })));
    const [form] = formsOf(file);
    const [left = 0, bottom = 0, right = 0, top = 0] = file.list(form?.get('BBox')) as number[];
    // The path lies at 10…20 × 170…180, its corners reach 5 widths further.
    expect([left <= 0, bottom <= 130, right >= 120, top >= 190]).toEqual([true, true, true, true]);
    expect([left, bottom, right, top].every(Number.isInteger)).toBe(true);
  });
});
