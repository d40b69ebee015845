/** Content streams: everything that leaves a trace is tagged or an artifact, and all brackets close. */

import type { PdfFile } from '../../src/node/preflight/pdf-file.ts';
import { Stream } from '../../src/node/preflight/pdf-stream.ts';
import { type Dictionary, Name } from '../../src/node/preflight/pdf-syntax.ts';
import { nameOf, type ReportProblem } from './conformance.ts';
import type { Operation } from './operations.ts';
import { paintingOf } from './painting.ts';

const PAINTING = new Set([
  'Tj',
  'TJ',
  "'",
  '"',
  'f',
  'F',
  'f*',
  'B',
  'B*',
  'b',
  'b*',
  'S',
  's',
  'Do',
  'sh',
  'BI',
]);
const KNOWN = new Set([
  ...PAINTING,
  ...['q', 'Q', 'cm', 'w', 'J', 'd', 'g', 'G', 'rg', 'RG', 'm', 'l', 'c', 'h', 're', 'W', 'n'],
  ...['BT', 'ET', 'Tf', 'Td', 'Tm', 'Ts', 'BMC', 'BDC', 'EMC'],
]);

/** The numbers of the tagged sequences of each page. */
export function checkContent(file: PdfFile, report: ReportProblem): ReadonlySet<number>[] {
  return file.pages.map((page, index) => {
    const checker = new ContentChecker((problem) => report(`page ${index + 1}: ${problem}`));
    for (const operation of paintingOf(file, page)) checker.check(operation);
    checker.finish();
    return checker.sequences;
  });
}

const LONG_NUMBER = /(?<=^|[\s[\]<>()])(?:\+[\d.]*|-?\.\d*|-0|-?\d+\.)(?=[\s[\]<>()/]|$)/;

/** Numbers are written the short way, outside strings: no sign, point or zero that says nothing. */
export function checkNumbers(file: PdfFile, report: ReportProblem): void {
  const streams = [...file.objects.values()].filter((value) => value instanceof Stream);
  const written = streams.filter(({ dictionary }) => WRITTEN.has(nameOf(dictionary.get('Type')) ?? ''));
  const contents = file.pages.map((page) => file.contentOf(page));
  for (const source of [...contents, ...written.map(({ data }) => data.toString('latin1'))]) {
    const number = LONG_NUMBER.exec(source.replace(/\((?:[^()\\]|\\[\s\S])*\)/g, '()'))?.[0];
    if (number !== undefined) report(`a number written as ${number}`);
  }
}

/** Streams of numbers, beside those of pages. */
const WRITTEN = new Set(['ObjStm', 'XObject']);

/** Forms are artwork and no more: what they hold is tagged where they are painted. */
export function checkForms(file: PdfFile, report: ReportProblem): void {
  for (const object of file.objects.values()) {
    if (!(object instanceof Stream) || nameOf(object.dictionary.get('Subtype')) !== 'Form') continue;
    for (const forbidden of ['Group', 'StructParent', 'StructParents', 'OPI', 'PS', 'Ref', 'Subtype2']) {
      if (object.dictionary.has(forbidden)) report(`a form has the key ${forbidden}`);
    }
    if (!object.dictionary.has('Filter')) report('a form is not compressed');
    const [left = NaN, bottom = NaN, right = NaN, top = NaN] = file.list(
      object.dictionary.get('BBox'),
    ) as number[];
    if (!(left < right && bottom < top)) report('a form has no room');
  }
}

class ContentChecker {
  readonly sequences = new Set<number>();
  readonly #report: ReportProblem;
  #open: string | undefined;
  #inText = false;
  #openedInText = false;
  #depth = 0;

  constructor(report: ReportProblem) {
    this.#report = report;
  }

  check(operation: Operation): void {
    const { operator } = operation;
    if (!KNOWN.has(operator)) this.#report(`unknown operator ${operator}`);
    if (PAINTING.has(operator) && this.#open === undefined)
      this.#report(`${operator} outside marked content`);
    if (operator === 'BDC' || operator === 'BMC') this.#begin(operation);
    if (operator === 'EMC') this.#end();
    if (operator === 'BT' || operator === 'ET') this.#text(operator === 'BT');
    if (operator === 'q') this.#depth += 1;
    if (operator === 'Q') this.#depth -= 1;
    if (this.#depth < 0) this.#report('Q without q');
    if ((operator === 'q' || operator === 'Q') && this.#inText)
      this.#report(`${operator} inside a text object`);
  }

  finish(): void {
    if (this.#open !== undefined) this.#report(`${this.#open} is not closed`);
    if (this.#inText) this.#report('a text object is not closed');
    if (this.#depth !== 0) this.#report('q without Q');
  }

  #begin({ operands }: Operation): void {
    const [tag, properties] = operands;
    if (this.#open !== undefined) this.#report('marked content inside marked content');
    this.#open = tag instanceof Name ? tag.name : 'no tag';
    this.#openedInText = this.#inText;
    const number = properties instanceof Map ? (properties as Dictionary).get('MCID') : undefined;
    if (typeof number === 'number') {
      if (this.sequences.has(number)) this.#report(`MCID ${number} twice`);
      this.sequences.add(number);
    } else if (this.#open !== 'Artifact') this.#report(`${this.#open} without MCID`);
  }

  #end(): void {
    if (this.#open === undefined) this.#report('EMC without a beginning');
    if (this.#openedInText !== this.#inText) this.#report('marked content cuts through a text object');
    this.#open = undefined;
  }

  #text(begins: boolean): void {
    if (this.#inText === begins) this.#report(begins ? 'BT inside a text object' : 'ET without BT');
    this.#inText = begins;
  }
}
