import { describe, expect, it } from 'vitest';
import { PdfFile } from '../../src/node/preflight/pdf-file.ts';
import type { DocumentInfo } from '../../src/pdf/document.ts';
import { writePdf } from '../../src/pdf/write.ts';
import { conformanceProblems } from './conformance.ts';
import { documentOf, INFO, sheetOf } from './sample.ts';
import { openWithPdfJs } from './tagged-text.ts';

async function written(info: Partial<DocumentInfo>): Promise<Uint8Array> {
  const bytes = await writePdf(documentOf([sheetOf([])], [], { info: { ...INFO, ...info } }));
  expect(conformanceProblems(bytes)).toEqual([]);
  return bytes;
}

async function metadataOf(info: Partial<DocumentInfo>) {
  const { info: information, metadata } = await (await openWithPdfJs(await written(info))).getMetadata();
  return { information, metadata };
}

describe('what a file says of itself', () => {
  it('is the same for readers of either kind', async () => {
    const { information, metadata } = await metadataOf({});
    expect(information).toMatchObject({
      PDFFormatVersion: '1.7',
      Language: 'nl',
      Title: 'Kletspot',
      Author: 'De schrijvers',
      Subject: 'Vragen over eenzaamheid',
      Keywords: 'kaarten, vragen',
      CreationDate: 'D:20260601102030Z',
      ModDate: 'D:20260601102030Z',
    });
    const names = [
      'dc:title',
      'dc:creator',
      'dc:description',
      'dc:language',
      'pdf:keywords',
      'xmp:createdate',
    ];
    expect(names.map((name) => metadata.get(name))).toEqual([
      'Kletspot',
      ['De schrijvers'],
      'Vragen over eenzaamheid',
      'nl',
      'kaarten, vragen',
      '2026-06-01T10:20:30Z',
    ]);
  });

  it('survives marks of XML, other scripts and what XML cannot hold', async () => {
    const title = 'Ü <b> & "x" ]]> 😀\ud800\u0000\r\n eind';
    const { information, metadata } = await metadataOf({ title, author: '', keywords: [] });
    const shown = 'Ü <b> & "x" ]]> 😀\ufffd eind';
    expect(information).toMatchObject({ Title: shown });
    expect(metadata.get('dc:title')).toBe(shown);
    expect(information).not.toHaveProperty('Author');
    expect(metadata.get('dc:creator')).toBeNull();
  });

  it('makes another identity of another title', async () => {
    const identities = await Promise.all(
      ['een', 'twee', 'een'].map(async (title) => new PdfFile(await written({ title })).trailer.get('ID')),
    );
    expect(identities[0]).toEqual(identities[2]);
    expect(identities[0]).not.toEqual(identities[1]);
  });
});
