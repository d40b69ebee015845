import { expect, it } from 'vitest';
import { PdfFile } from '../../src/node/preflight/pdf-file.ts';
import { Stream } from '../../src/node/preflight/pdf-stream.ts';
import { CompactDocument } from '../../src/pdf/compact.ts';

function emptyDocument(): CompactDocument {
  const date = new Date(0);
  return new CompactDocument({
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    displayTitle: true,
    autoFirstPage: false,
    lang: 'nl',
    info: { Title: 'T', Creator: 'C', Producer: 'P', CreationDate: date, ModDate: date },
    font: null,
  });
}

it('objects by the hundreds come back by their ids, out of streams of 200', () => {
  const document = emptyDocument();
  const ids = Array.from({ length: 450 }, () => document.reserve());
  for (const id of [...ids].reverse()) document.put(id, `[${id} (no ${id})]`);
  document.end();
  const file = new PdfFile(document.bytes());
  for (const id of ids) expect(file.objects.get(id)).toMatchObject([id, { bytes: `no ${id}` }]);
  const streams = [...file.objects.values()].filter((value) => value instanceof Stream);
  const counts = streams.map(({ dictionary }) => dictionary.get('N')).filter((count) => Number(count) > 3);
  expect(counts.slice(0, 2)).toEqual([200, 200]);
});

it('a stream keeps its bytes, outside of object streams', () => {
  const document = emptyDocument();
  const reference = document.ref({ Kind: 'Sample' });
  reference.end(new Uint8Array([0, 255, 13, 10]));
  document.end();
  const stream = new PdfFile(document.bytes()).objects.get(reference.id);
  expect(stream instanceof Stream && [...stream.data]).toEqual([0, 255, 13, 10]);
});

it('a file with an object that was never ended is no file', () => {
  const document = emptyDocument();
  document.ref();
  document.end();
  expect(() => document.bytes()).toThrow('1 objects were begun and not ended');
});

it('a file with an id that was never used is no file', () => {
  const document = emptyDocument();
  const id = document.reserve();
  expect(() => document.end()).toThrow(`Object ${id} was never written`);
});
