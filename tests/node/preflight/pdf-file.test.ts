/** Reading PDFs: what the standard allows, and files that are damaged. */
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../src/node/preflight/file-facts.ts';
import { PdfFile } from '../../../src/node/preflight/pdf-file.ts';
import { DamagedPdf, Name, Parser, Reference, Text, textOf } from '../../../src/node/preflight/pdf-syntax.ts';
import { writePdf } from '../../../src/pdf/write.ts';
import { runOf } from '../../pdf/font.ts';
import { documentOf, sheetOf } from '../../pdf/sample.ts';
import { smallPdf } from '../small-pdf.ts';

/** Where an object is, as a row of the table: kind, place, index. */
type Row = readonly [number, number, number];

/** A file with these objects, from 1 on; `rows` says more of where objects lie, `keys` of the table. */
function pdfOf(objects: readonly string[], { rows = [], keys = '' }: { rows?: Row[]; keys?: string } = {}) {
  let text = '%PDF-1.7\n';
  const places = objects.map((object, index): Row => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return [1, at, 0];
  });
  const all: Row[] = [[0, 0, 0], ...places, ...rows];
  const table = deflateSync(
    Buffer.from(all.flatMap(([kind, at, index]) => [kind, at >> 8, at & 255, index])),
  );
  const start = text.length;
  const dictionary = `<</Type/XRef/Root 1 0 R/Size ${all.length}/W[1 2 1]/Filter/FlateDecode/Length ${table.length}${keys}>>`;
  text += `${all.length} 0 obj\n${dictionary}\nstream\n${table.toString('latin1')}\nendstream\nendobj\n`;
  return Buffer.from(`${text}startxref\n${start}\n%%EOF\n`, 'latin1');
}

const packed = (content: string, first: number, count = 1) =>
  `<</Type/ObjStm/N ${count}/First ${first}/Length ${content.length}>>\nstream\n${content}\nendstream`;

describe('values', () => {
  it.each([
    ['[1 -2.5 +3 .5 4. 0]', [1, -2.5, 3, 0.5, 4, 0]],
    ['[true false null]', [true, false, null]],
    ['[12 0 R 12 0]', [new Reference(12), 12, 0]],
    ['/A#20b#2f', new Name('A b/')],
    ['(a(b)\\)\\\\ \\101\\7x\\\nz\r\nq)', new Text('a(b))\\ A\x07xz\nq')],
    ['<48 6\n97>', new Text('Hip')],
    ['% said aside\n<</A[<</B()>>]>>', new Map([['A', [new Map([['B', new Text('')]])]]])],
  ])('%j', (source, value) => expect(new Parser(source).value()).toEqual(value));

  it.each([
    '',
    ']',
    '>>',
    '[1 2',
    '[1 >>',
    '<</A>>',
    '<</A 1/A 2>>',
    '<<1 2>>',
    '(a',
    '(a\\',
    '<4',
    '<4g>',
    '[obj]',
    '1e-7',
    '--1',
    '1.2.3',
    'NaN',
    '/A#2',
    '{',
    '['.repeat(100_000),
  ])('but not %.20j', (source) => expect(() => new Parser(source).value()).toThrow(DamagedPdf));

  it('of text are in UTF-16 or ASCII', () => {
    expect(textOf(new Text('\xfe\xff\x01\x4b\xd8\x3d\xde\x00'))).toBe('ŋ😀');
    expect(textOf(new Text('abc'))).toBe('abc');
    expect(() => textOf(new Text('\xfe\xff\x01'))).toThrow(DamagedPdf);
  });
});

describe('a file', () => {
  it('is read as another program reads it, and as another wrote it', async () => {
    const ours = await writePdf(documentOf([sheetOf([runOf('Vraag', { x: 20, y: 30 })])], []));
    const again = await PDFDocument.load(ours);
    for (const bytes of [ours, await again.save()]) {
      const file = new PdfFile(bytes);
      const { width, height } = again.getPage(0).getSize();
      expect(file.pages.map((page) => page.get('MediaBox'))).toEqual([[0, 0, width, height]]);
    }
  });

  it('may have its objects in a tree of pages, in parts of the table and in a stream', () => {
    const content = '4 0 5 19 <</Kids[5 0 R]>>   <</Marked true>>';
    const objects = ['<</Pages 2 0 R>>', '<</Kids[4 0 R]>>', packed(content, 9, 2)];
    const rows: Row[] = [
      [2, 3, 0],
      [2, 3, 1],
    ];
    for (const keys of ['', '/Index[0 2 2 4]']) {
      expect(new PdfFile(pdfOf(objects, { rows, keys })).pages).toEqual([new Map([['Marked', true]])]);
    }
  });

  const catalogue = '<</Pages 2 0 R>>';
  it.each([
    ['no PDF', Buffer.from('a letter')],
    ['the older table', smallPdf([{ barHeight: 1 }])],
    ['saved again', pdfOf([catalogue], { keys: '/Prev 9' })],
    ['a table that is too short', pdfOf([catalogue], { keys: '/Index[0 9]' })],
    ['a table that is too long', pdfOf([catalogue], { keys: '/Index[0 1]' })],
    ['an object that is not there', pdfOf(['<</Pages 7 0 R>>'])],
    ['another object at its place', pdfOf([catalogue], { rows: [[1, 9, 0]] })],
    ['an object beyond the end', pdfOf([catalogue], { rows: [[1, 60_000, 0]] })],
    ['an object of no kind', pdfOf([catalogue], { rows: [[3, 9, 0]] })],
    ['pages that hold themselves', pdfOf([catalogue, '<</Kids[2 0 R]>>'])],
    ['a stream that is longer', pdfOf([catalogue, '<</Length 4>>\nstream\nabc\nendstream'])],
    ['a stream of no length', pdfOf([catalogue, '<</Length -1>>\nstream\nabc\nendstream'])],
    ['a length that needs itself', pdfOf([catalogue, '<</Length 2 0 R>>\nstream\nabc\nendstream'])],
    ['a stream of objects in itself', pdfOf([catalogue], { rows: [[2, 2, 0]] })],
    ['a stream of fewer objects', pdfOf([catalogue, packed('2 0 <<>>', 4, 3)], { rows: [[2, 2, 0]] })],
    ['an object past its stream', pdfOf([catalogue, packed('3 99 <<>>', 5)], { rows: [[2, 2, 0]] })],
    ['another filter', pdfOf([catalogue, '<</Length 3/Filter/LZW>>\nstream\nabc\nendstream'])],
    ['no compressed data', pdfOf([catalogue, '<</Length 3/Filter/FlateDecode>>\nstream\nabc\nendstream'])],
  ])('is damaged: %s', (_, bytes) => {
    expect(() => {
      const file = new PdfFile(bytes);
      for (const value of file.objects.values())
        if (value !== null && typeof value === 'object' && 'data' in value) value.data;
      file.pages;
    }).toThrow(DamagedPdf);
  });

  it('of which anything was changed is read, or damaged: nothing else', async () => {
    const sound = Buffer.from(await writePdf(documentOf([sheetOf([runOf('Vraag', { x: 20, y: 30 })])], [])));
    const read = (bytes: Buffer): void => {
      try {
        const file = new PdfFile(bytes);
        for (const page of file.pages) file.contentOf(page);
        expect(file.objects.size).toBeGreaterThan(0);
        factsOf(bytes);
      } catch (error) {
        if (!(error instanceof DamagedPdf)) throw error;
      }
    };
    const place = fc.nat(sound.length - 1);
    fc.assert(
      fc.property(place, place, fc.uint8Array({ maxLength: 8 }), (one, other, bytes) => {
        read(Buffer.concat([sound.subarray(0, one), bytes, sound.subarray(one + bytes.length)]));
        read(Buffer.concat([sound.subarray(0, Math.min(one, other)), sound.subarray(Math.max(one, other))]));
        read(sound.subarray(0, one));
      }),
      { numRuns: 300 },
    );
  });
});
