/** The structure tree: it holds all tagged content once, and points there and back. */

import type { PdfFile } from '../../src/node/preflight/pdf-file.ts';
import { type Dictionary, Reference, Text, textOf, type Value } from '../../src/node/preflight/pdf-syntax.ts';
import { nameOf, type ReportProblem } from './conformance.ts';

export function checkStructure(
  file: PdfFile,
  sequences: readonly ReadonlySet<number>[],
  report: ReportProblem,
): void {
  const walk = new StructureWalk(file, report);
  const root = file.catalogue.get('StructTreeRoot');
  walk.kids(file.dictionary(root), root);
  checkSequences(file, walk.met, sequences, report);
  checkAnnotations(file, walk, report);
  checkHeadings(walk.headings, report);
  if (new Set(walk.noteIds).size !== walk.noteIds.length) report('two notes with one identifier');
}

/** What a node of a role may hold, where that is limited. */
const KIDS: Readonly<Record<string, readonly string[]>> = {
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  TR: ['TH', 'TD'],
};

class StructureWalk {
  /** `page/MCID` of each sequence met, page ids as in the file. */
  readonly met = new Map<string, number>();
  readonly annotations = new Map<number, string>();
  readonly headings: number[] = [];
  readonly noteIds: string[] = [];
  readonly #file: PdfFile;
  readonly #report: ReportProblem;
  readonly #parentTree: ReadonlyMap<number, Value>;

  constructor(file: PdfFile, report: ReportProblem) {
    this.#file = file;
    this.#report = report;
    const root = file.dictionary(file.catalogue.get('StructTreeRoot'));
    const numbers = file.list(file.dictionary(root.get('ParentTree')).get('Nums'));
    const pairs = new Map<number, Value>();
    let before = -1;
    for (let at = 0; at < numbers.length; at += 2) {
      const key = Number(numbers[at]);
      if (key <= before) report('the keys of the parent tree are not in order');
      before = key;
      pairs.set(key, numbers[at + 1] ?? null);
    }
    this.#parentTree = pairs;
    if (Number(root.get('ParentTreeNextKey')) <= before) report('ParentTreeNextKey is in use');
  }

  kids(element: Dictionary, own: Value | undefined): void {
    const value = this.#file.resolve(element.get('K'));
    for (const kid of Array.isArray(value) ? value : [element.get('K')]) this.#kid(kid, element, own);
  }

  #kid(kid: Value, parent: Dictionary, parentReference: Value | undefined): void {
    if (kid === undefined || kid === null) return;
    if (typeof kid === 'number') {
      this.#sequence(parent.get('Pg'), kid, parentReference);
      return;
    }
    const dictionary = this.#file.dictionary(kid);
    const type = nameOf(dictionary.get('Type'));
    if (type === 'MCR') this.#sequence(dictionary.get('Pg'), Number(dictionary.get('MCID')), parentReference);
    else if (type === 'OBJR') this.#object(dictionary, parent, parentReference);
    else this.#element(dictionary, kid, parent, parentReference);
  }

  #element(element: Dictionary, own: Value, parent: Dictionary, parentReference: Value | undefined): void {
    const role = nameOf(element.get('S')) ?? '';
    if (idOf(element.get('P')) !== idOf(parentReference)) this.#report(`${role} points at another parent`);
    const allowed = KIDS[nameOf(parent.get('S')) ?? ''];
    if (allowed && !allowed.includes(role)) this.#report(`${role} in ${nameOf(parent.get('S'))}`);
    if (/^H[1-6]$/.test(role)) this.headings.push(Number(role[1]));
    if (role === 'Figure' && !element.has('Alt') && !element.has('ActualText'))
      this.#report('a figure without Alt');
    if (role === 'Form') this.#form(element);
    if (role === 'Note')
      this.noteIds.push(element.get('ID') instanceof Text ? textOf(element.get('ID')) : '');
    this.kids(element, own);
  }

  /** One widget, no more and no less (ISO 14289-1, 7.18.4), called as its field is. */
  #form(element: Dictionary): void {
    const kids = [this.#file.resolve(element.get('K'))].flat().map((kid) => this.#file.resolve(kid));
    const widgets = kids.filter((kid) => kid instanceof Map && kid.has('Obj'));
    if (widgets.length !== 1) this.#report(`Form has ${widgets.length} widgets`);
    if (!(element.get('Alt') instanceof Text)) this.#report('Form without Alt');
  }

  #sequence(page: Value | undefined, number: number, parent: Value | undefined): void {
    const key = `${idOf(page)}/${number}`;
    this.met.set(key, (this.met.get(key) ?? 0) + 1);
    const parents = this.#parentTree.get(Number(this.#file.dictionary(page).get('StructParents')));
    const known = parents === undefined ? undefined : this.#file.list(parents)[number];
    if (idOf(known) !== idOf(parent)) this.#report(`the parent tree has another parent for ${key}`);
  }

  #object(objr: Dictionary, parent: Dictionary, parentReference: Value | undefined): void {
    const annotation = this.#file.dictionary(objr.get('Obj'));
    const known = this.#parentTree.get(Number(annotation.get('StructParent')));
    if (idOf(known) !== idOf(parentReference))
      this.#report('the parent tree has another parent for an annotation');
    const owners = this.#file.list(this.#file.dictionary(objr.get('Pg')).get('Annots')).map(idOf);
    if (!owners.includes(idOf(objr.get('Obj'))))
      this.#report('an annotation is not on the page it is said to be on');
    this.annotations.set(idOf(objr.get('Obj')), nameOf(parent.get('S')) ?? '');
  }
}

function idOf(value: Value | undefined): number {
  return value instanceof Reference ? value.id : NaN;
}

function checkSequences(
  file: PdfFile,
  met: Map<string, number>,
  sequences: readonly ReadonlySet<number>[],
  report: ReportProblem,
): void {
  const pages = file.list(file.dictionary(file.catalogue.get('Pages')).get('Kids'));
  for (const [index, numbers] of sequences.entries()) {
    for (const number of numbers) {
      const key = `${idOf(pages[index])}/${number}`;
      if (met.get(key) !== 1)
        report(`page ${index + 1}: MCID ${number} is in the tree ${met.get(key) ?? 0} times`);
      met.delete(key);
    }
  }
  for (const key of met.keys()) report(`the tree has content that is not there: ${key}`);
}

/** Roles that annotations must lie in (ISO 14289-1, 7.18). */
const HOLDERS: Readonly<Record<string, string>> = { Link: 'Link', Widget: 'Form' };

function checkAnnotations(file: PdfFile, walk: StructureWalk, report: ReportProblem): void {
  for (const page of file.pages) {
    if (!page.has('Annots')) continue;
    if (nameOf(page.get('Tabs')) !== 'S') report('the tab order does not follow the structure');
    for (const reference of file.list(page.get('Annots'))) {
      const annotation = file.dictionary(reference);
      const subtype = nameOf(annotation.get('Subtype')) ?? '';
      if (walk.annotations.get(idOf(reference)) !== HOLDERS[subtype])
        report(`${subtype} is not in its element`);
      checkAnnotation(file, annotation, subtype, report);
    }
  }
}

function checkAnnotation(
  file: PdfFile,
  annotation: Dictionary,
  subtype: string,
  report: ReportProblem,
): void {
  if (annotation.get('F') !== 4) report(`${subtype} is not printed`);
  const description = annotation.get(subtype === 'Widget' ? 'TU' : 'Contents');
  if (!(description instanceof Text) || description.bytes === '') report(`${subtype} without a description`);
  const [left = NaN, bottom = NaN, right = NaN, top = NaN] = file.list(annotation.get('Rect')) as number[];
  if (!(left < right && bottom < top)) report(`${subtype} without room`);
}

function checkHeadings(levels: readonly number[], report: ReportProblem): void {
  let before = 0;
  for (const level of levels) {
    if (level > before + 1) report(`H${level} after ${before === 0 ? 'no heading' : `H${before}`}`);
    before = level;
  }
}
