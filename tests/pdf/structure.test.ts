import { describe, expect, it } from 'vitest';
import { BLACK } from '../../src/colour.ts';
import type { GlyphRun, Page, PlacedItem } from '../../src/layout/page.ts';
import { Mark, type StructureNode } from '../../src/layout/structure.ts';
import { PdfFile } from '../../src/node/preflight/pdf-file.ts';
import { type Dictionary, Name } from '../../src/node/preflight/pdf-syntax.ts';
import type { PdfDocument } from '../../src/pdf/document.ts';
import { writePdf } from '../../src/pdf/write.ts';
import { conformanceProblems } from './conformance.ts';
import { runOf } from './font.ts';
import { documentOf, node, sheetOf } from './sample.ts';
import { openWithPdfJs, taggedText } from './tagged-text.ts';

/** Lines of text from the top down, each with its mark. */
function lines(...texts: readonly (readonly [string, Mark])[]): GlyphRun[] {
  return texts.map(([text, mark], index) => runOf(text, { x: 10, y: 20 + index * 20, mark }));
}

async function soundly(document: PdfDocument): Promise<Uint8Array> {
  const bytes = await writePdf(document);
  expect(conformanceProblems(bytes)).toEqual([]);
  return bytes;
}

/** The first element of a role, as it is in the file. */
function elementOf(bytes: Uint8Array, role: string): Dictionary {
  for (const value of new PdfFile(bytes).objects.values()) {
    if (!(value instanceof Map)) continue;
    const kind = (value as Dictionary).get('S');
    if (kind instanceof Name && kind.name === role) return value as Dictionary;
  }
  throw new Error(`No ${role}`);
}

it('is read in its own order, whatever the order of drawing', async () => {
  const [title, first, second] = [new Mark(), new Mark(), new Mark()];
  const items = lines(['tweede', second], ['Titel', title], ['eerste', first], ['tweede, vervolg', second]);
  const structure = [node('H1', [title]), node('P', [first]), node('P', [second], { language: 'en' })];
  expect(await taggedText(await soundly(documentOf([sheetOf(items)], structure)))).toEqual([
    'Document',
    '  H1',
    '    "Titel"',
    '  P',
    '    "eerste"',
    '  P lang en',
    '    "tweede"',
    '    "tweede, vervolg"',
  ]);
});

it('follows a paragraph from one sheet to the next', async () => {
  const mark = new Mark();
  const sheets = [sheetOf(lines(['het begin ', mark])), sheetOf(lines(['en het eind', mark]))];
  expect(await taggedText(await soundly(documentOf(sheets, [node('P', [mark])])))).toEqual([
    'Document',
    '  P',
    '    "het begin"',
    'Document',
    '  P',
    '    "en het eind"',
  ]);
});

it('holds only what is on the sheets, but every cell of a row that is', async () => {
  const [one, other] = [new Mark(), new Mark()];
  const elsewhere = () => new Mark();
  const header = node('TR', [node('TH', [one], { scope: 'Column' }), node('TH', [], { columnSpan: 2 })]);
  const empty = node('TR', [node('TD', [elsewhere()]), node('TD', [])]);
  const row = node('TR', [node('TD', []), node('TD', [other]), node('TD', [elsewhere()])]);
  const structure = [node('P', [elsewhere()]), node('Table', [header, empty, row])];
  const bytes = await soundly(documentOf([sheetOf(lines(['kop', one], ['cel', other]))], structure));
  expect(await taggedText(bytes)).toEqual([
    'Document',
    '  Table',
    '    TR',
    '      TH',
    '        "kop"',
    '      TH',
    '    TR',
    '      TD',
    '      TD',
    '        "cel"',
    '      TD',
  ]);
  expect(elementOf(bytes, 'TH').get('A')).toEqual(
    new Map<string, unknown>([
      ['O', new Name('Table')],
      ['Scope', new Name('Column')],
    ]),
  );
});

it('tells the kind of a list and the room of a figure', async () => {
  const [label, text, picture] = [new Mark(), new Mark(), new Mark()];
  const list = node('L', [node('LI', [node('Lbl', [label]), node('LBody', [text])])], {
    numbering: 'Decimal',
  });
  const commands = [['M', 0, 0], ['L', 10, 5], ['L', 0, 5], ['Z']] as const;
  const drawing: PlacedItem = { kind: 'path', x: 50, y: 60, scale: 2, commands, fill: BLACK, mark: picture };
  const items = [...lines(['1.', label], ['tekst', text]), drawing];
  const structure = [list, node('Figure', [picture], { alt: 'een heuvel' })];
  const bytes = await soundly(documentOf([sheetOf(items)], structure));
  expect(elementOf(bytes, 'L').get('A')).toEqual(
    new Map([
      ['O', new Name('List')],
      ['ListNumbering', new Name('Decimal')],
    ]),
  );
  expect(elementOf(bytes, 'Figure').get('A')).toEqual(
    new Map<string, unknown>([
      ['O', new Name('Layout')],
      ['BBox', [50, 130, 70, 140]],
    ]),
  );
});

it('gives every note an identifier of its own', async () => {
  const marks = [new Mark(), new Mark()];
  const items = lines(...marks.map((mark) => ['noot', mark] as const));
  const bytes = await soundly(
    documentOf(
      [sheetOf(items)],
      marks.map((mark) => node('Note', [mark])),
    ),
  );
  const file = new PdfFile(bytes);
  const tree = file.dictionary(file.dictionary(file.catalogue.get('StructTreeRoot')).get('IDTree'));
  expect(file.list(tree.get('Names'))).toHaveLength(4);
});

describe('text that was changed to fit', () => {
  it('comes back as it was: a soft hyphen, and the letter before the trema went', async () => {
    const mark = new Mark();
    const items = [
      runOf('be', { x: 10, y: 20, mark }),
      runOf('-', { x: 30, y: 20, mark, actual: '' }),
      runOf('i', { x: 10, y: 40, mark, actual: 'ï' }),
      runOf('nvloeden (a\\b)', { x: 13, y: 40, mark }),
    ];
    const bytes = await soundly(documentOf([sheetOf(items)], [node('P', [mark])]));
    const text = (await taggedText(bytes)).join('').replace(/[|\u00ad ]/g, '');
    expect(text).toBe('DocumentP"beïnvloeden(a\\b)"');
  });

  it('of several glyphs is a span among its neighbours', async () => {
    const mark = new Mark();
    const items = [
      runOf('een ', { x: 10, y: 20, mark }),
      runOf('1/2', { x: 40, y: 20, mark, actual: '½' }),
      runOf(' jaar', { x: 60, y: 20, mark }),
    ];
    const bytes = await soundly(documentOf([sheetOf(items)], [node('P', [mark])]));
    const spans = (await taggedText(bytes))
      .map((line) => line.trim())
      .filter((line) => !line.startsWith('"'));
    expect(spans).toEqual(['Document', 'P', 'Span alt "½"']);
    expect(elementOf(bytes, 'P').get('K')).toHaveLength(3);
  });
});

describe('links', () => {
  function linkTo(link: StructureNode, target: { uri: string } | { anchor: StructureNode }): PlacedItem {
    const place = { kind: 'link', x: 10, y: 30, width: 40, height: 14, description: 'naar de site' } as const;
    return { ...place, node: link, target };
  }

  it('lead out, by a URI in ASCII', async () => {
    const [before, inside] = [new Mark(), new Mark()];
    const link = node('Link', [inside]);
    const items = [
      ...lines(['Kijk op ', before], ['de site', inside]),
      linkTo(link, { uri: 'https://e.org/é (a)' }),
    ];
    const bytes = await soundly(documentOf([sheetOf(items)], [node('P', [before, link])]));
    expect(await taggedText(bytes)).toEqual([
      'Document',
      '  P',
      '    "Kijk op"',
      '    Link',
      '      "de site"',
      '      (object)',
    ]);
    const [annotation] = await (await (await openWithPdfJs(bytes)).getPage(1)).getAnnotations();
    expect(annotation).toMatchObject({
      url: 'https://e.org/%C3%A9%20(a)',
      rect: [10, 156, 50, 170],
      contentsObj: { str: 'naar de site' },
    });
  });

  it('lead back to a place that was drawn before', async () => {
    const [title, inside] = [new Mark(), new Mark()];
    const heading = node('H1', [title]);
    const link = node('Link', [inside]);
    const sheets = [
      sheetOf([runOf('Doel', { x: 30, y: 100, mark: title })]),
      sheetOf([...lines(['zie doel', inside]), linkTo(link, { anchor: heading })]),
    ];
    const bytes = await soundly(documentOf(sheets, [heading, node('P', [link])]));
    const document = await openWithPdfJs(bytes);
    const [annotation] = await (await document.getPage(2)).getAnnotations();
    const [page, , left] = annotation?.dest ?? [];
    expect([await document.getPageIndex(page), left]).toEqual([0, null]);
  });

  it('lead to the first content of another place', async () => {
    const [inside, title] = [new Mark(), new Mark()];
    const link = node('Link', [inside]);
    const heading = node('H1', [title]);
    const goal = runOf('Doel', { x: 30, y: 100, size: 20, mark: title });
    const sheets = [
      sheetOf([...lines(['zie doel', inside]), linkTo(link, { anchor: heading })]),
      sheetOf([goal]),
    ];
    const bytes = await soundly(documentOf(sheets, [node('P', [link]), heading]));
    const document = await openWithPdfJs(bytes);
    const [annotation] = await (await document.getPage(1)).getAnnotations();
    const [page, kind, left, top, zoom] = annotation?.dest ?? [];
    expect(await document.getPageIndex(page)).toBe(1);
    expect([kind, left, zoom]).toEqual([{ name: 'XYZ' }, null, null]);
    expect(top).toBeCloseTo(100 + (goal.face.ascent / goal.face.unitsPerEm) * 20, 3);
  });

  it('to a place that is not in this file are plain text', async () => {
    const [inside, title] = [new Mark(), new Mark()];
    const link = node('Link', [inside]);
    const heading = node('H1', [title]);
    const items = [...lines(['zie doel', inside]), linkTo(link, { anchor: heading })];
    const bytes = await soundly(documentOf([sheetOf(items)], [node('P', [link]), heading]));
    expect(await taggedText(bytes)).toEqual(['Document', '  P', '    Span', '      "zie doel"']);
    expect(await (await (await openWithPdfJs(bytes)).getPage(1)).getAnnotations()).toEqual([]);
  });
});

describe('bookmarks', () => {
  it('lead to what is read first, also where it is drawn last', async () => {
    const [first, second, third] = [new Mark(), new Mark(), new Mark()];
    const section = node('Sect', [node('P', [first]), node('P', [second]), node('P', [third])], {
      bookmark: 'Deel',
    });
    const drawn = [third, second, first].map((mark, index) =>
      sheetOf([runOf('tekst', { x: 10 * (index + 1), y: 100, mark })]),
    );
    const document = await openWithPdfJs(await soundly(documentOf(drawn, [section])));
    const [bookmark] = await document.getOutline();
    const [page, , left] = bookmark?.dest ?? [];
    expect([await document.getPageIndex(page), left]).toEqual([2, null]);
  });

  it('are nested as in the tree and lead to the first content', async () => {
    const marks = [new Mark(), new Mark(), new Mark(), new Mark()];
    const [first, second, third, missing] = marks.map((mark) => node('P', [mark]));
    const inner = [
      node('Sect', [second ?? node('P', [])], { bookmark: 'Tweede – é' }),
      third ?? node('P', []),
    ];
    const structure = [
      node('Sect', [first ?? node('P', []), ...inner], { bookmark: 'Eerste' }),
      node('Sect', [missing ?? node('P', [])], { bookmark: 'Niet hier' }),
    ];
    const sheets = marks.slice(0, 3).map((mark) => sheetOf(lines(['tekst', mark])));
    const document = await openWithPdfJs(await soundly(documentOf(sheets, structure)));
    const outline = await document.getOutline();
    expect(outline).toMatchObject([
      { title: 'Eerste', count: -1, items: [{ title: 'Tweede – é', items: [] }] },
    ]);
    const dest = outline[0]?.items[0]?.dest;
    expect(await document.getPageIndex(dest?.[0])).toBe(1);
    expect(await document.getPageMode()).toBe('UseOutlines');
  });
});

it('what goes on over pages is read in their order, whatever the order of the sheets', async () => {
  const words = new Mark();
  const pages = ['een', 'twee', 'drie'].map((text) => ({
    width: 100,
    height: 100,
    items: [runOf(`${text} `, { x: 10, y: 20, mark: words })],
  }));
  const place = (at: number) => ({ page: pages[at] as Page, x: 0, y: 0, turn: 0 as const, order: at });
  const sheets = [sheetOf([], { placements: [place(2), place(0)] }), sheetOf([], { placements: [place(1)] })];
  const bytes = await soundly(documentOf(sheets, [node('P', [words], { bookmark: 'B' })]));
  const file = new PdfFile(bytes);
  const kids = file.list(elementOf(bytes, 'P').get('K'));
  const order = kids.map((kid) => (kid instanceof Map ? (kid as Dictionary).get('MCID') : kid));
  expect(order).toEqual([1, 0, 0]);
  expect(kids.map((kid) => kid instanceof Map)).toEqual([false, true, false]);
});
