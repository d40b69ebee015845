/** SVG text → tree of elements, each with its place. Elements of other namespaces are left out, as browsers do. */
import { Parser } from 'htmlparser2';
import { type Diagnostic, type Place, problem, type Report } from '../diagnostics.ts';
import { lineColumn } from '../source.ts';

/** A value and the offset in the file where it is given. */
export interface Given {
  readonly value: string;
  readonly at: number;
}

export interface XmlElement {
  /** Without the prefix of its namespace. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, Given>;
  readonly children: readonly XmlElement[];
  /** Offset of its tag. */
  readonly at: number;
  /** From the end of its tag to the start of the tag that closes it. */
  readonly inside: { readonly from: number; readonly to: number };
}

/** Where problems of a drawing are told. */
export interface DrawingFile {
  readonly text: string;
  readonly report: Report;
  place(at: number): Place;
}

export function openDrawing(file: string, text: string, report: Report): DrawingFile {
  return { text, report, place: (at) => ({ file, ...lineColumn(text, at) }) };
}

const SVG = 'http://www.w3.org/2000/svg';

/** Programs nest groups for layers. Any deeper is a mistake, or an attack. */
const DEEPEST_ELEMENT = 100;

/** The root; undefined, with the problem reported, if the text is no tree. */
export function parseXml(file: DrawingFile): XmlElement | undefined {
  const unfinished = unfinishedIn(file.text);
  if (unfinished) {
    const { tag, at } = unfinished;
    file.report(problem('drawing/not-closed', file.place(at), { tag }));
    return undefined;
  }
  const builder = new Builder(file);
  const parser = new Parser(builder, { xmlMode: true, decodeEntities: true });
  builder.parser = parser;
  parser.end(file.text);
  builder.refuseStray();
  if (builder.isSound && !builder.root) file.report(problem('drawing/nothing', file.place(0)));
  return builder.isSound ? builder.root : undefined;
}

/** A comment or a tag cut off by the end of the file, as in half a download; the parser leaves it out. */
function unfinishedIn(text: string): { readonly tag: string; readonly at: number } | undefined {
  const comment = text.lastIndexOf('<!--');
  if (comment >= 0 && !text.includes('-->', comment)) return { tag: '!--', at: comment };
  const [tag, name] = /<([^<>\s]*)[^<>]*$/.exec(text) ?? [];
  if (tag === undefined || name === undefined) return undefined;
  return { tag: name.replace('/', ''), at: text.length - tag.length };
}

interface Open {
  readonly name: string;
  readonly attributes: Map<string, Given>;
  readonly children: XmlElement[];
  readonly at: number;
  readonly from: number;
  readonly namespaces: ReadonlyMap<string, string>;
  readonly isSvg: boolean;
}

class Builder {
  root: XmlElement | undefined;
  parser: Parser | undefined;
  isSound = true;
  readonly #file: DrawingFile;
  readonly #entities: ReadonlyMap<string, string>;
  readonly #open: Open[] = [];
  /** Where the tags stand that closed something. */
  readonly #closings = new Set<number>();
  #attributes = new Map<string, Given>();

  constructor(file: DrawingFile) {
    this.#file = file;
    this.#entities = entitiesOf(file.text);
  }

  /** Kept here and not in the parser's own record, which has no place for `__proto__`. */
  onattribute(name: string, value: string): void {
    if (this.#attributes.has(name)) return;
    const entity = /^&([^;]+);$/.exec(value)?.[1];
    const meant = (entity !== undefined && this.#entities.get(entity)) || value;
    this.#attributes.set(name, { value: meant, at: this.parser?.startIndex ?? 0 });
  }

  onopentag(name: string): void {
    const attributes = this.#attributes;
    this.#attributes = new Map();
    const at = this.parser?.startIndex ?? 0;
    const from = (this.parser?.endIndex ?? 0) + 1;
    const namespaces = withOwn(this.#open.at(-1)?.namespaces ?? new Map(), attributes);
    const colon = name.indexOf(':');
    const namespace = namespaces.get(name.slice(0, Math.max(colon, 0))) ?? (colon < 0 ? SVG : '');
    const isSvg = namespace === SVG;
    if (this.#open.length === DEEPEST_ELEMENT) {
      this.#refuse(at, (place) => problem('drawing/too-deep', place, { most: DEEPEST_ELEMENT }));
    }
    this.#open.push({ name: name.slice(colon + 1), attributes, children: [], at, from, namespaces, isSvg });
  }

  onclosetag(name: string, implied: boolean): void {
    if (!implied) this.#closings.add(this.parser?.startIndex ?? 0);
    const open = this.#open.pop();
    if (!open) return;
    const end = this.parser?.endIndex ?? 0;
    if (implied && this.#file.text[end - 1] !== '/') {
      this.#refuse(open.at, (place) => problem('drawing/not-closed', place, { tag: name }));
    }
    if (!open.isSvg || this.#open.length >= DEEPEST_ELEMENT) return;
    const to = Math.max(open.from, this.parser?.startIndex ?? 0);
    const element: XmlElement = { ...open, inside: { from: open.from, to } };
    const parent = this.#open.at(-1);
    if (parent) parent.children.push(element);
    else this.root ??= element;
  }

  /** A tag that closes nothing: the parser leaves it out, and browsers show no drawing that has one. */
  refuseStray(): void {
    const { text } = this.#file;
    const bare = text.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, (left) => ' '.repeat(left.length));
    for (const { index, 1: tag = '' } of bare.matchAll(/<\/([^\s>]*)/g)) {
      if (this.#closings.has(index)) continue;
      this.#refuse(index, (place) => problem('drawing/stray-closing', place, { tag }));
    }
  }

  /** One such problem is enough: everything after it is misread. */
  #refuse(at: number, told: (place: Place) => Diagnostic): void {
    if (this.isSound) this.#file.report(told(this.#file.place(at)));
    this.isSound = false;
  }
}

/** Illustrator writes the names of its namespaces as entities. */
function entitiesOf(text: string): ReadonlyMap<string, string> {
  const declared = text.matchAll(/<!ENTITY\s+([\w.-]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/g);
  return new Map(Array.from(declared, ([, name = '', double, single]) => [name, double ?? single ?? '']));
}

function withOwn(
  outer: ReadonlyMap<string, string>,
  attributes: ReadonlyMap<string, Given>,
): ReadonlyMap<string, string> {
  const own = [...attributes].flatMap(([name, { value }]) => {
    const prefix = name === 'xmlns' ? '' : /^xmlns:(.+)$/.exec(name)?.[1];
    return prefix === undefined ? [] : [[prefix, value] as const];
  });
  return own.length === 0 ? outer : new Map([...outer, ...own]);
}
