/** A booklet as who follows its structure gets it: roles and words in the order of the tree, whatever the pages. */

import { PdfFile } from '../../../src/node/preflight/pdf-file.ts';
import type { Dictionary, Value } from '../../../src/node/preflight/pdf-syntax.ts';
import { nameOf } from '../../pdf/conformance.ts';
import { inkOf } from '../ink.ts';

export interface Read {
  readonly role: string;
  /** The roles around it, the nearest last. */
  readonly path: readonly string[];
  /** All words inside, with one space where lines or elements meet. */
  readonly words: string;
  /** Page of the file, from 1, on which its first words stand; 0 without any. */
  readonly page: number;
}

/** Every element of the structure, in reading order. */
export function elementsRead(bytes: Uint8Array): readonly Read[] {
  const file = new PdfFile(bytes);
  const reader = new StructureReader(file, textsByMark(bytes));
  reader.kids(file.dictionary(file.catalogue.get('StructTreeRoot')), [], undefined);
  return reader.elements;
}

interface Found {
  readonly words: string;
  readonly page: number;
}

class StructureReader {
  readonly elements: Read[] = [];
  readonly #file: PdfFile;
  readonly #texts: ReadonlyMap<string, Found>;

  constructor(file: PdfFile, texts: ReadonlyMap<string, Found>) {
    this.#file = file;
    this.#texts = texts;
  }

  kids(element: Dictionary, path: readonly string[], page: Value | undefined): Found[] {
    const value = this.#file.resolve(element.get('K'));
    const kids = Array.isArray(value) ? value : [element.get('K')];
    return kids.flatMap((kid) => this.#kid(kid, path, element.get('Pg') ?? page));
  }

  #kid(kid: Value | undefined, path: readonly string[], page: Value | undefined): Found[] {
    if (kid === undefined || kid === null) return [];
    if (typeof kid === 'number') return this.#text(page, kid);
    const dictionary = this.#file.dictionary(kid);
    const type = nameOf(dictionary.get('Type'));
    if (type === 'OBJR') return [];
    if (type === 'MCR') return this.#text(dictionary.get('Pg') ?? page, Number(dictionary.get('MCID')));
    return [this.#element(dictionary, path, page)];
  }

  #element(dictionary: Dictionary, path: readonly string[], page: Value | undefined): Found {
    const role = nameOf(dictionary.get('S')) ?? '';
    const place = this.elements.push({ role, path, words: '', page: 0 }) - 1;
    const found = this.kids(dictionary, [...path, role], page);
    const all = found.map(({ words }) => words).join('');
    const first = found.find((each) => each.page > 0)?.page ?? 0;
    this.elements[place] = { role, path, words: plain(all), page: first };
    return { words: INLINE.has(role) ? all : ` ${all} `, page: first };
  }

  #text(page: Value | undefined, mark: number): Found[] {
    const found = this.#texts.get(`${this.#file.pages.indexOf(this.#file.dictionary(page))} ${mark}`);
    return found ? [found] : [];
  }
}

/** Elements within a sentence: their words join those around them. */
const INLINE = new Set(['Span', 'Link', 'Reference']);

/** By page and mark; the space at the end of a line is drawn too, so lines need nothing between them. */
function textsByMark(bytes: Uint8Array): Map<string, Found> {
  const texts = new Map<string, Found>();
  for (const [index, { ink }] of inkOf(bytes).entries()) {
    for (const { mcid, words } of ink) {
      if (mcid === undefined) continue;
      const key = `${index} ${mcid}`;
      texts.set(key, { words: `${texts.get(key)?.words ?? ''}${words}`, page: index + 1 });
    }
  }
  return texts;
}

/** Soft hyphens stand for hyphens that we drew. */
export function plain(words: string): string {
  return words
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
