import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import type { FieldArea, PlacedItem } from '../../src/layout/page.ts';
import { Mark } from '../../src/layout/structure.ts';
import { PdfFile } from '../../src/node/preflight/pdf-file.ts';
import { Stream } from '../../src/node/preflight/pdf-stream.ts';
import { type Dictionary, type Name, type Reference, textOf } from '../../src/node/preflight/pdf-syntax.ts';
import { commonLabel } from '../../src/pdf/form.ts';
import { stateNames } from '../../src/pdf/states.ts';
import { characterOf } from '../../src/pdf/winansi.ts';
import { writePdf } from '../../src/pdf/write.ts';
import { conformanceProblems } from './conformance.ts';
import { widgetsByPdfJs } from './filling.ts';
import { BOLD, REGULAR, runOf } from './font.ts';
import { fieldArea, formOf, ROOMS, sampleForm } from './form-sample.ts';
import { documentOf, node, sheetOf } from './sample.ts';
import { taggedText } from './tagged-text.ts';

async function soundly(document: Parameters<typeof writePdf>[0]): Promise<PdfFile> {
  const bytes = await writePdf(document);
  expect(conformanceProblems(bytes)).toEqual([]);
  return new PdfFile(bytes);
}

/** The form of a file, and its fields by name. */
function formIn(file: PdfFile) {
  const form = file.dictionary(file.catalogue.get('AcroForm'));
  const fields = file.list(form.get('Fields')).map((field) => file.dictionary(field));
  return { form, fields: new Map(fields.map((field) => [textOf(field.get('T')), field])) };
}

function text(name: string, y: number, more: Partial<FieldArea> = {}): FieldArea {
  return fieldArea(
    { kind: 'text', name, label: `Label ${name}`, isMultiline: false },
    [20, y, 120, 20],
    more,
  );
}

function streamsOf(file: PdfFile): Stream[] {
  return [...file.objects.values()].filter((value) => value instanceof Stream);
}

describe('a form', () => {
  it('is a sound file, whose fields need nobody to draw them first', async () => {
    const { form } = formIn(await soundly(sampleForm()));
    expect([...form.keys()].toSorted()).toEqual(['DA', 'DR', 'Fields']);
  });

  it('is the same bytes each time', async () => {
    expect(await writePdf(sampleForm())).toEqual(await writePdf(sampleForm()));
  });

  it('is not in a file without fields', async () => {
    const mark = new Mark();
    const items = [runOf('tekst', { x: 10, y: 20, mark })];
    const file = await soundly(documentOf([sheetOf(items)], [node('P', [mark])]));
    expect(file.catalogue.has('AcroForm')).toBe(false);
  });

  it('has flags for what each kind of field is', async () => {
    const { fields } = formIn(await soundly(sampleForm()));
    const told = [...fields].map(([name, field]) => {
      return `${name} ${(field.get('FT') as Name).name} ${field.get('Ff') ?? 0}`;
    });
    expect(told).toEqual([
      'name Tx 8388608',
      'answer-B4-2 Tx 8392704',
      'done Btn 0',
      'battle-1 Btn 33587200',
      'who Ch 393216',
    ]);
  });

  it('lists its fields, and those of a page, in the order of reading', async () => {
    const [one, two, three] = [text('one', 20), text('two', 50), text('three', 80)] as const;
    const structure = [one, two, three].map((area) => node('P', [area.node]));
    const file = await soundly(documentOf([sheetOf([three, one, two])], structure));
    expect([...formIn(file).fields.keys()]).toEqual(['one', 'two', 'three']);
    const listed = file.list(file.pages[0]?.get('Annots')).map((widget) => file.dictionary(widget));
    expect(listed.map((widget) => textOf(widget.get('T')))).toEqual(['one', 'two', 'three']);
  });

  it('is read aloud: each field in its place, by its label', async () => {
    const lines = await taggedText(await writePdf(sampleForm()));
    expect(lines.slice(0, 7)).toEqual([
      'Document',
      '  H1',
      '    "Formulier"',
      '  P',
      '    Form alt "Naam"',
      '      (annotation)',
      '  P',
    ]);
    const widgets = await widgetsByPdfJs(await writePdf(sampleForm()));
    expect(widgets[5]?.alternativeText).toBe('Lichte bindingen: nu één');
  });

  it('can be filled in once where a page comes back', async () => {
    const area = text('one', 30);
    const sheet = sheetOf([area]);
    const file = await soundly(documentOf([sheet, sheet], [node('P', [area.node])]));
    expect(file.pages.map((page) => page.has('Annots'))).toEqual([true, false]);
  });

  it('can be led to', async () => {
    const [mark, link] = [new Mark(), node('Link', [])];
    link.children.push(mark);
    const area = text('one', 30);
    const place = { kind: 'link', x: 10, y: 60, width: 40, height: 14, description: 'naar het vak' } as const;
    const items: PlacedItem[] = [
      runOf('het vak', { x: 10, y: 70, mark }),
      { ...place, node: link, target: { anchor: area.node } },
      area,
    ];
    const file = await soundly(documentOf([sheetOf(items)], [node('P', [link]), node('P', [area.node])]));
    const widget = formIn(file).fields.get('one') as Dictionary;
    const [first] = file.list(file.pages[0]?.get('Annots')).map((each) => file.dictionary(each));
    expect(file.list(first?.get('Dest'))[3]).toBe(file.list(widget.get('Rect'))[3]);
  });

  it.each([
    [[text('one', 20), text('one', 50)], 'Two fields have the name "one"'],
    [[text('one.two', 20)], 'A field cannot have the name "one.two"'],
  ])('refuses names that layout should have kept from it', async (areas, problem) => {
    await expect(writePdf(formOf(areas))).rejects.toThrow(problem);
  });
});

describe('options', () => {
  it('are one field, and those of one value one choice', async () => {
    const file = await soundly(sampleForm());
    const group = formIn(file).fields.get('battle-1') as Dictionary;
    expect(textOf(group.get('TU'))).toBe('Lichte bindingen');
    const states = file.list(group.get('Kids')).map((kid) => {
      const appearances = file.dictionary(file.dictionary(kid).get('AP'));
      return [...file.dictionary(appearances.get('N')).keys()];
    });
    expect(states).toEqual([
      ['sterk', 'Off'],
      ['later', 'Off'],
      ['nu-een', 'Off'],
      ['sterk', 'Off'],
    ]);
  });

  it('have names in plain letters, each its own', () => {
    const names = stateNames(['sterk', 'één keer', 'een keer', '★', '☆', 'Off', 'sterk', 'x'.repeat(200)]);
    expect([...names.values()]).toEqual([
      'sterk',
      'een-keer',
      'een-keer-2',
      'option',
      'option-2',
      'Off-2',
      'x'.repeat(100),
    ]);
  });

  it.each([
    [['Thema 1: sterk', 'Thema 1: later'], 'Thema 1'],
    [['Thema 1', 'Thema 10'], 'Thema'],
    [['Thema', 'Thema 2'], 'Thema'],
    [['sterk', 'soms'], 'sterk, soms'],
    [['sterk', 'sterk'], 'sterk'],
  ])('are called together what their labels %j begin with', (labels, common) => {
    expect(commonLabel(labels)).toBe(common);
  });
});

describe('what is typed', () => {
  it('has a whole font, in WinAnsi', async () => {
    const file = await soundly(formOf([text('one', 20)]));
    const { form } = formIn(file);
    const font = file.dictionary(file.dictionary(file.dictionary(form.get('DR')).get('Font')).get('T1'));
    const descriptor = file.dictionary(font.get('FontDescriptor'));
    const program = create(file.stream(descriptor.get('FontFile2')).data);
    expect('numGlyphs' in program && program.numGlyphs).toBe(
      (REGULAR.program as { numGlyphs: number }).numGlyphs,
    );
    expect(textOf(form.get('DA'))).toBe('/T1 12 Tf 0 g');
  });

  it('looks as layout says: face, size and colour', async () => {
    const red = { red: 255, green: 0, blue: 51 };
    const areas = [
      text('one', 20),
      text('two', 50, { face: BOLD, size: 10.5, colour: red }),
      text('three', 80),
    ];
    const { fields } = formIn(await soundly(formOf(areas)));
    expect([...fields.values()].map((field) => textOf(field.get('DA')))).toEqual([
      '/T1 12 Tf 0 g',
      '/T2 10.5 Tf 1 0 0.2 rg',
      '/T1 12 Tf 0 g',
    ]);
  });

  it('takes no font where there are only buttons', async () => {
    const tick = fieldArea({ kind: 'tick', name: 'done', label: 'Gedaan' }, ROOMS.tick);
    const { form } = formIn(await soundly(formOf([tick])));
    expect(form.has('DA')).toBe(false);
  });

  it('is refused a face without a Unicode map for Windows', async () => {
    const program = Object.create(REGULAR.program as object, { cmap: { value: { tables: [] } } });
    await expect(writePdf(formOf([text('one', 20, { face: { ...REGULAR, program } })]))).rejects.toThrow(
      'AtkinsonHyperlegibleNext-Regular cannot be typed with',
    );
  });

  it('has codes for the characters of Windows', () => {
    const characters = [0x41, 0x80, 0x85, 0x92, 0x9f, 0xe9, 0xff].map((code) =>
      String.fromCodePoint(characterOf(code)),
    );
    expect(characters.join('')).toBe('A€…’Ÿéÿ');
    expect([0x7f, 0x81, 0xa0, 0xad].map((code) => String.fromCodePoint(characterOf(code))).join('')).toBe(
      '•• -',
    );
  });
});

describe('appearances', () => {
  it('of words are each their own: programs write in what they find', async () => {
    const file = await soundly(formOf([text('one', 20), text('two', 50)]));
    const ids = [...formIn(file).fields.values()].map((field) => {
      return (file.dictionary(field.get('AP')).get('N') as Reference).id;
    });
    expect(new Set(ids).size).toBe(2);
  });

  it('of buttons of one size and colour are written once', async () => {
    const ticks = Array.from({ length: 20 }, (_, at) =>
      fieldArea({ kind: 'tick', name: `tick-${at}`, label: 'Gedaan' }, [10 + at * 12, 20, 10, 10]),
    );
    const larger = fieldArea({ kind: 'tick', name: 'larger', label: 'Gedaan' }, [10, 50, 20, 20]);
    const file = await soundly(formOf([...ticks, larger]));
    const forms = streamsOf(file).filter(({ dictionary }) => dictionary.has('BBox'));
    expect(forms.length).toBe(4);
  });

  it('are turned with their page', async () => {
    const area = text('one', 30);
    const page = { width: 300, height: 200, items: [area] };
    for (const [turn, degrees] of [
      [90, 270],
      [180, 180],
      [270, 90],
    ] as const) {
      const sheet = { width: 300, height: 300, placements: [{ page, x: 0, y: 0, turn }], furniture: [] };
      const file = await soundly(documentOf([sheet], [node('P', [area.node])]));
      const field = formIn(file).fields.get('one') as Dictionary;
      expect(file.dictionary(field.get('MK')).get('R')).toBe(degrees);
    }
  });
});

it('a thousand fields cost some hundred bytes each', async () => {
  const areas = (count: number) => Array.from({ length: count }, (_, at) => text(`field-${at}`, 20));
  const few = (await writePdf(formOf(areas(10)))).length;
  const many = (await writePdf(formOf(areas(1010)))).length;
  expect((many - few) / 1000).toBeLessThan(400);
});
