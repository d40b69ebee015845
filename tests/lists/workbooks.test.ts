/** Excel and OpenDocument: what a person sees in the sheet is what is read, and what cannot be read is told. */
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ods, readBytes, xlsx } from './reading.ts';

const words = (cell: string, text: string): string =>
  `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`;

describe('a workbook of Excel', () => {
  it('gives shared and rich texts, without how they are said, and values of formulas', () => {
    const strings = [
      '<t>Vraag</t>',
      '<r><t>Wie </t></r><r><t xml:space="preserve">ben je?</t></r><rPh><t>x</t></rPh>',
    ];
    const data = `<row r="1"><c r="A1" t="s"><v>0</v></c>${words('B1', 'Groep')}</row>
      <row r="3"><c r="A3" t="s"><v>1</v></c>${words('B3', 'Jij &amp; ik')}</row>
      <row r="4"><c r="A4" t="str"><f>"a"&amp;"b"</f><v>Wat_x000a_nu?</v></c></row>`;
    const { cards, codes, list } = readBytes('a.xlsx', xlsx({ Blad1: data }, strings));
    expect(codes).toEqual([]);
    expect(cards).toEqual({ 'Jij & ik': ['Wie ben je?', 'Wat\nnu?'] });
    expect(list?.groups[0]?.cards[0]?.spot).toEqual({ row: 3, column: 'A' });
  });

  it('gives numbers and dates as one writes them', () => {
    const styles =
      '<numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="20"/></cellXfs>';
    const data =
      '<row><c><v>0.30000000000000004</v></c></row><row><c s="1"><v>46355</v></c></row><row><c s="2"><v>0.5</v></c></row><row><c t="b"><v>1</v></c></row>';
    expect(readBytes('a.xlsx', xlsx({ A: data }, [], styles)).cards).toEqual({
      '': ['0.3', '2026-11-29', '12:00', 'TRUE'],
    });
  });

  it('tells a formula without a result by row and column', () => {
    const data = `<row r="1">${words('A1', 'Vraag')}</row><row r="2"><c r="A2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row><row r="3"><c r="A3"><f>B1</f></c></row><row r="4">${words('A4', 'Wie?')}</row>`;
    expect(readBytes('a.xlsx', xlsx({ A: data })).codes).toEqual([
      'lists/failed-formula',
      'lists/failed-formula',
    ]);
  });

  it('asks which sheet where more than one has something on it', () => {
    const book = xlsx({
      Een: `<row>${words('A1', 'Wie?')}</row>`,
      Twee: `<row>${words('A1', 'Wat?')}</row>`,
      Leeg: '',
    });
    expect(readBytes('a.xlsx', book).codes).toEqual(['lists/which-sheet']);
    expect(readBytes('a.xlsx', book, { sheet: 'Twee' }).cards).toEqual({ '': ['Wat?'] });
    expect(readBytes('a.xlsx', book, { sheet: 'Drie' }).codes).toEqual(['lists/which-sheet']);
  });

  it('has a cell far to the right or a broken reference without harm', () => {
    const data = `<row>${words('ZZZ1', 'ver weg')}${words('A1', 'Wie?')}<c r="B1" t="s"><v>99</v></c></row>`;
    expect(readBytes('a.xlsx', xlsx({ A: data })).cards).toEqual({ '': ['Wie?'] });
  });
});

describe('a workbook of OpenDocument', () => {
  const cell = (text: string, more = ''): string =>
    `<table:table-cell ${more}><text:p>${text}</text:p></table:table-cell>`;

  it('gives its texts, repeated cells and merged groups', () => {
    const body = `<table:table table:name="Blad1">
      <table:table-row>${cell('Groep')}${cell('Vraag')}<table:table-cell table:number-columns-repeated="16382"/></table:table-row>
      <table:table-row>${cell('Jij', 'table:number-rows-spanned="2"')}${cell('Wie<text:s text:c="2"/>ben<text:line-break/>je?')}</table:table-row>
      <table:table-row><table:covered-table-cell/>${cell('<text:span>Wat?</text:span>').replace('</table:table-cell>', '<office:annotation><text:p>van mij</text:p></office:annotation></table:table-cell>')}</table:table-row>
      <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
      </table:table>`;
    const { cards, codes } = readBytes('a.ods', ods(body));
    expect(codes).toEqual([]);
    expect(cards).toEqual({ Jij: ['Wie ben\nje?', 'Wat?'] });
  });

  it('tells what could not be worked out, and a password', () => {
    expect(
      readBytes(
        'a.ods',
        ods(`<table:table><table:table-row>${cell('#REF!')}</table:table-row></table:table>`),
      ).codes,
    ).toContain('lists/failed-formula');
    expect(readBytes('a.ods', ods('', '<manifest:encryption-data/>')).codes).toEqual([
      'lists/other-kind',
      'lists/no-questions',
    ]);
  });
});

describe('what is no list', () => {
  const start = (...bytes: number[]): Uint8Array => Uint8Array.from([...bytes, ...new Array(100).fill(7)]);
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

  it.each([
    ['an old or locked workbook', 'a.xlsx', start(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ['a PDF', 'a.csv', encode('%PDF-1.7')],
    ['a picture', 'a.txt', start(0x89, 0x50, 0x4e, 0x47)],
    ['a document', 'a.docx', zipSync({ 'word/document.xml': encode('<w/>') })],
    ['a deck', 'deck.yaml', encode('title: x')],
    ['bytes', 'a.txt', start(1, 0, 0, 3)],
  ])('%s is told as what it is', (_, name, bytes) => {
    expect(readBytes(name, bytes).codes).toEqual(['lists/other-kind']);
  });

  it.each([
    ['nothing', new Uint8Array(), 'lists/no-questions'],
    ['blank lines', encode('\n \n\t\n'), 'lists/no-questions'],
    ['only heads', encode('Vraag;Groep\n'), 'lists/no-questions'],
    ['half a workbook', xlsx({ A: '<row/>' }).slice(0, 200), 'lists/broken'],
  ])('%s is told', (_, bytes, code) => {
    expect(readBytes('a.csv', bytes).codes).toEqual([code]);
  });

  it('a damaged workbook is told as damaged', () => {
    const bytes = xlsx({ A: `<row>${words('A1', 'Wie?')}</row>` });
    expect(readBytes('a.xlsx', bytes.slice(0, bytes.length - 40)).codes).toEqual(['lists/broken']);
  });

  it('a zip that swells is not unpacked', () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(64 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(readBytes('a.xlsx', bomb).codes).toEqual(['lists/too-large']);
  });
});
