/**
 * What PDF/UA-1 and PDF/A-2a ask of a file of ours and a machine can see. It is no validator: it checks the
 * rules that our writer could break, on whatever product it made.
 */

import { PdfFile } from '../../src/node/preflight/pdf-file.ts';
import { type Dictionary, Name, Text, textOf, type Value } from '../../src/node/preflight/pdf-syntax.ts';
import { checkContent, checkForms, checkNumbers } from './conformance-content.ts';
import { checkFonts } from './conformance-fonts.ts';
import { checkForm } from './conformance-form.ts';
import { checkStructure } from './conformance-structure.ts';

/** Every problem found, in words; an empty list for a sound file. */
export function conformanceProblems(bytes: Uint8Array): string[] {
  const file = new PdfFile(bytes);
  const problems: string[] = [];
  const report = (problem: string): void => {
    problems.push(problem);
  };
  checkCatalogue(file, report);
  checkMetadata(file, report);
  for (const [index, page] of file.pages.entries()) {
    checkBoxes(file, page, (problem) => report(`page ${index + 1}: ${problem}`));
  }
  checkNumbers(file, report);
  const sequences = checkContent(file, report);
  checkForms(file, report);
  checkStructure(file, sequences, report);
  checkFonts(file, report);
  checkForm(file, report);
  return problems;
}

export type ReportProblem = (problem: string) => void;

export function nameOf(value: Value | undefined): string | undefined {
  return value instanceof Name ? value.name : undefined;
}

function checkCatalogue(file: PdfFile, report: ReportProblem): void {
  const { catalogue } = file;
  if (!file.source.startsWith('%PDF-1.7\n%\xff\xff\xff\xff\n')) report('not a PDF 1.7 with binary content');
  if (!(catalogue.get('Lang') instanceof Text)) report('the catalogue has no language');
  if (file.dictionary(catalogue.get('MarkInfo')).get('Marked') !== true) report('not marked as tagged');
  const viewer = file.dictionary(catalogue.get('ViewerPreferences'));
  if (viewer.get('DisplayDocTitle') !== true) report('the title is not displayed');
  const [intent] = file.list(catalogue.get('OutputIntents')).map((each) => file.dictionary(each));
  if (nameOf(intent?.get('S')) !== 'GTS_PDFA1') report('no output intent');
  const profile = file.stream(intent?.get('DestOutputProfile'));
  if (profile.dictionary.get('N') !== 3 || profile.data.toString('latin1', 36, 40) !== 'acsp')
    report('no sRGB profile');
  const [one, other] = file.list(file.trailer.get('ID'));
  if (!(one instanceof Text) || !(other instanceof Text) || one.bytes.length !== 16)
    report('no file identifier');
  for (const forbidden of ['JavaScript', 'JS', 'AA', 'OpenAction', 'CIDSet', 'NeedAppearances', 'Encrypt']) {
    if (keysOf(file).has(forbidden)) report(`the key ${forbidden} is not allowed`);
  }
}

function keysOf(file: PdfFile): Set<string> {
  const keys = new Set<string>();
  const collect = (value: Value): void => {
    if (Array.isArray(value)) for (const each of value) collect(each);
    else if (value instanceof Map) {
      for (const [key, each] of value) {
        keys.add(key);
        collect(each);
      }
    }
  };
  for (const value of file.objects.values()) collect(value);
  return keys;
}

const XMP_MUST_HAVE = [
  '<pdfaid:part>2</pdfaid:part>',
  '<pdfaid:conformance>A</pdfaid:conformance>',
  '<pdfuaid:part>1</pdfuaid:part>',
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
];

/** The information dictionary and XMP must tell the same (ISO 19005-2, 6.6.3). */
function checkMetadata(file: PdfFile, report: ReportProblem): void {
  const metadata = file.stream(file.catalogue.get('Metadata'));
  if (metadata.dictionary.has('Filter')) report('the metadata is compressed');
  const xmp = metadata.data.toString('utf8');
  for (const part of XMP_MUST_HAVE) if (!xmp.includes(part)) report(`XMP has no ${part}`);
  if (/&(?!(amp|lt|gt);)/.test(xmp)) report('XMP is not escaped');
  const information = file.dictionary(file.trailer.get('Info'));
  const pairs: readonly (readonly [string, string])[] = [
    ['Title', 'dc:title'],
    ['Author', 'dc:creator'],
    ['Subject', 'dc:description'],
    ['Keywords', 'pdf:Keywords'],
    ['Producer', 'pdf:Producer'],
    ['Creator', 'xmp:CreatorTool'],
    ['CreationDate', 'xmp:CreateDate'],
    ['ModDate', 'xmp:ModifyDate'],
  ];
  for (const [key, element] of pairs) {
    const value = information.get(key);
    const one = value === undefined ? undefined : isoDate(textOf(file.resolve(value)));
    const other = elementText(xmp, element);
    if (one !== other) report(`${key} is "${one}" in Info and "${other}" in XMP`);
  }
  if (!elementText(xmp, 'dc:title')) report('no title');
}

function isoDate(text: string): string {
  return text.replace(/^D:(....)(..)(..)(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z');
}

function elementText(xmp: string, element: string): string | undefined {
  const inside = new RegExp(`<${element}>(.*?)</${element}>`, 's').exec(xmp)?.[1];
  const text = inside?.replace(/<[^>]*>/g, '');
  return text?.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

/** Each box lies in the one around it. */
function checkBoxes(file: PdfFile, page: Dictionary, report: ReportProblem): void {
  const boxes = ['TrimBox', 'BleedBox', 'CropBox', 'MediaBox'];
  const values = boxes.map((box) => file.list(page.get(box)) as readonly number[]);
  for (let at = 0; at + 1 < boxes.length; at += 1) {
    const [left = NaN, bottom = NaN, right = NaN, top = NaN] = values[at] ?? [];
    const [outerLeft = NaN, outerBottom = NaN, outerRight = NaN, outerTop = NaN] = values[at + 1] ?? [];
    const inside = outerLeft <= left && outerBottom <= bottom && right <= outerRight && top <= outerTop;
    if (!inside || left >= right || bottom >= top) report(`${boxes[at]} is not inside ${boxes[at + 1]}`);
  }
}
