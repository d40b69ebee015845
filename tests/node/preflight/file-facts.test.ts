/** What files say of themselves, against pdf-lib’s reading of the same bytes. */
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { expect, it } from 'vitest';
import { factsOf, lackingIn } from '../../../src/node/preflight/file-facts.ts';
import { writePdf } from '../../../src/pdf/write.ts';
import { BOLD, REGULAR, runOf } from '../../pdf/font.ts';
import { documentOf, INFO, sheetOf } from '../../pdf/sample.ts';

const items = [runOf('Vraag', { x: 20, y: 30 }), runOf('Vet', { x: 20, y: 60, face: BOLD })];

it('are those of the file', async () => {
  const info = { ...INFO, title: 'Wie & wat <nu>' };
  const bytes = await writePdf(documentOf([sheetOf(items)], [], { info }));
  expect(factsOf(bytes)).toEqual({
    pdf: '1.7',
    pdfA: '2A',
    pdfUa: '1',
    isTagged: true,
    title: 'Wie & wat <nu>',
    showsTitle: true,
    language: 'nl',
    hasOutputIntent: true,
    printScaling: 'None',
    fonts: [BOLD, REGULAR].map(({ postscriptName }) => ({
      name: postscriptName,
      isEmbedded: true,
      isSubset: true,
    })),
  });
  const { catalog } = await PDFDocument.load(bytes);
  expect(catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict).get(PDFName.of('PrintScaling'))).toBe(
    PDFName.of('None'),
  );
  expect(lackingIn(factsOf(bytes))).toEqual([]);
});

it('are read, not known: what another program took out is missed', async () => {
  const document = await PDFDocument.load(await writePdf(documentOf([sheetOf(items)], [])));
  for (const key of ['Metadata', 'Lang', 'OutputIntents', 'ViewerPreferences']) {
    document.catalog.delete(PDFName.of(key));
  }
  const facts = factsOf(await document.save());
  expect(facts).toMatchObject({ isTagged: true, showsTitle: false, printScaling: 'AppDefault' });
  expect(lackingIn(facts)).toEqual([
    'pdfaid 2A',
    'pdfuaid 1',
    'dc:title',
    'DisplayDocTitle',
    'Lang',
    'OutputIntents',
  ]);
});

it('of a file that may be scaled say so', async () => {
  const print = { scaling: 'default', pickTrayByPdfSize: false } as const;
  expect(factsOf(await writePdf(documentOf([sheetOf(items)], [], { print }))).printScaling).toBe(
    'AppDefault',
  );
});
