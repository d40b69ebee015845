import { describe, expect, it } from 'vitest';
import { BLACK } from '../../src/colour.ts';
import type { PlacedItem } from '../../src/layout/page.ts';
import { Mark } from '../../src/layout/structure.ts';
import { PdfFile } from '../../src/node/preflight/pdf-file.ts';
import { writePdf } from '../../src/pdf/write.ts';
import type { FontFace } from '../../src/text/face.ts';
import { conformanceProblems } from './conformance.ts';
import { checkContent, checkNumbers } from './conformance-content.ts';
import { REGULAR, runOf } from './font.ts';
import { fieldArea, formOf, ROOMS } from './form-sample.ts';
import { documentOf, node, sheetOf } from './sample.ts';

/** A file of one line of content, changed by hand. */
function contentProblems(content: string): string[] {
  const problems: string[] = [];
  const page = new Map([['Resources', new Map()]]);
  const file = Object.create(PdfFile.prototype, {
    pages: { value: [page] },
    contentOf: { value: () => content },
    objects: { value: new Map() },
  }) as PdfFile;
  checkNumbers(file, (problem) => problems.push(problem));
  checkContent(file, (problem) => problems.push(problem.replace('page 1: ', '')));
  return problems;
}

describe('the check of content finds', () => {
  it.each([
    ['BT (a)Tj ET', ['Tj outside marked content']],
    [
      '/P <</MCID 0>>BDC /Artifact BMC f EMC EMC',
      ['marked content inside marked content', 'EMC without a beginning'],
    ],
    ['/P BMC f EMC', ['P without MCID']],
    ['/P <</MCID 0>>BDC f EMC /P <</MCID 0>>BDC f EMC', ['MCID 0 twice']],
    ['BT /P <</MCID 0>>BDC (a)Tj ET EMC', ['marked content cuts through a text object']],
    ['/Artifact BMC f', ['Artifact is not closed']],
    ['q', ['q without Q']],
    ['10 -0 m', ['a number written as -0']],
    ['-.5 10 m', ['a number written as -.5']],
    ['/Span <</MCID 0/ActualText(-0 )>>BDC EMC', []],
    ['1 0 0 1 k', ['unknown operator k']],
  ])('%s', (content, problems) => {
    expect(contentProblems(content)).toEqual(problems);
  });
});

describe('the check of a file finds', () => {
  const mark = new Mark();
  const line = runOf('tekst', { x: 10, y: 20, mark });

  it('a heading that skips a level', async () => {
    const bytes = await writePdf(documentOf([sheetOf([line])], [node('H2', [mark])]));
    expect(conformanceProblems(bytes)).toEqual(['H2 after no heading']);
  });

  it('a figure without a description', async () => {
    const item: PlacedItem = {
      kind: 'path',
      x: 0,
      y: 0,
      scale: 1,
      commands: [['M', 0, 0]],
      fill: BLACK,
      mark,
    };
    const bytes = await writePdf(documentOf([sheetOf([item])], [node('Figure', [mark])]));
    expect(conformanceProblems(bytes)).toEqual(['a figure without Alt']);
  });

  it('a list that holds something else', async () => {
    const bytes = await writePdf(documentOf([sheetOf([line])], [node('L', [node('P', [mark])])]));
    expect(conformanceProblems(bytes)).toEqual(['P in L']);
  });

  it('a link without a description', async () => {
    const link = node('Link', [mark]);
    const place = { x: 10, y: 10, width: 20, height: 10, description: '', target: { uri: 'https://e.org' } };
    const items: PlacedItem[] = [line, { kind: 'link', ...place, node: link }];
    const bytes = await writePdf(documentOf([sheetOf(items)], [node('P', [link])]));
    expect(conformanceProblems(bytes)).toEqual(['Link without a description']);
  });

  it('a trimmed box that is larger than its sheet', async () => {
    const sheet = sheetOf([line], { trim: { x: 10, y: 10, width: 300, height: 100 } });
    const bytes = await writePdf(documentOf([sheet], [node('P', [mark])]));
    expect(conformanceProblems(bytes)).toEqual(['page 1: BleedBox is not inside CropBox']);
  });

  it('a field without a label', async () => {
    const area = fieldArea({ kind: 'tick', name: 'done', label: '' }, ROOMS.tick);
    expect(conformanceProblems(await writePdf(formOf([area])))).toEqual(['Widget without a description']);
  });

  it('a font to type with that is not what it says', async () => {
    const face: FontFace = {
      ...REGULAR,
      advanceOf: (glyph) => REGULAR.advanceOf(glyph) + (glyph === 5 ? 9 : 0),
    };
    const area = fieldArea({ kind: 'text', name: 'name', label: 'Naam', isMultiline: false }, ROOMS.name, {
      face,
    });
    const [problem, ...others] = conformanceProblems(await writePdf(formOf([area])));
    expect(problem).toMatch(/^font T1: code \d+ has another width$/);
    expect(others.every((other) => other.startsWith('font T1: code'))).toBe(true);
  });

  it('another standard, and a title that differs', async () => {
    const bytes = await writePdf(documentOf([sheetOf([line])], [node('P', [mark])]));
    const source = Buffer.from(bytes).toString('latin1');
    const changed = source.replace('<pdfaid:part>2', '<pdfaid:part>1').replace('>Kletspot<', '>Kletspit<');
    expect(conformanceProblems(Buffer.from(changed, 'latin1'))).toEqual([
      'XMP has no <pdfaid:part>2</pdfaid:part>',
      'Title is "Kletspot" in Info and "Kletspit" in XMP',
    ]);
  });
});
