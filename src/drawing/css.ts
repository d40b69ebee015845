/** The style sheets inside a drawing: rules with tags, classes and ids, as drawing programs write them. */
import { problem } from '../diagnostics.ts';
import type { DrawingFile, Given, XmlElement } from './xml.ts';

/** A property with what it is given. */
export interface Declared extends Given {
  readonly property: string;
}

interface CssRule {
  readonly tag: string | undefined;
  readonly marks: readonly string[];
  /** As CSS counts it; of two equal rules the later one wins. */
  readonly weight: number;
  readonly declarations: readonly Declared[];
}

export class CssRules {
  readonly #rules: CssRule[] = [];

  /** @returns whether all of it could be read; the rest is reported */
  read(element: XmlElement, file: DrawingFile): boolean {
    const { from, to } = element.inside;
    const type = element.attributes.get('type')?.value ?? 'text/css';
    const text = blanked(file.text.slice(from, to));
    let ok = type === 'text/css' && element.attributes.get('media') === undefined;
    let end = 0;
    for (const { 0: found, 1: selectors = '', 2: body = '', index } of text.matchAll(RULE)) {
      if (index !== end) break;
      const declarations = readDeclarations(body, from + index + selectors.length + 1);
      const rules = selectors.split(',').map((each) => selector(each.trim(), declarations ?? []));
      if (!declarations || rules.includes(undefined)) break;
      this.#rules.push(...rules.filter((rule) => rule !== undefined));
      end = index + found.length;
    }
    const rest = text.slice(end);
    if (ok && rest.trim() === '') return true;
    ok = false;
    const at = from + end + (rest.length - rest.trimStart().length);
    const [found = ''] = /^[^{;\n]*/.exec(rest.trim()) ?? [];
    file.report(problem('drawing/style-sheet', file.place(at), { found: found.trim() || type }));
    return ok;
  }

  /** What the rules say of an element, the weightiest last. */
  declarationsFor(element: XmlElement): Declared[] {
    const classes =
      element.attributes
        .get('class')
        ?.value.split(/\s+/)
        .map((name) => `.${name}`) ?? [];
    const marks = new Set([...classes, `#${element.attributes.get('id')?.value ?? ''}`]);
    return this.#rules
      .filter(
        ({ tag, marks: needs }) =>
          (tag ?? element.name) === element.name && needs.every((each) => marks.has(each)),
      )
      .sort((one, other) => one.weight - other.weight)
      .flatMap(({ declarations }) => declarations);
  }
}

const RULE = /([^{}@;]*)\{([^{}]*)\}\s*/g;

/** Comments and the marks of CDATA as spaces, so that what follows keeps its place. */
function blanked(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|<!\[CDATA\[|\]\]>|<!--|-->/g, (found) =>
    found.replace(/[^\n]/g, ' '),
  );
}

function selector(text: string, declarations: readonly Declared[]): CssRule | undefined {
  const [, tag, marked = ''] = /^(\*|[a-z][\w-]*)?((?:[.#][\w-]+)*)$/i.exec(text) ?? [];
  const marks = marked.match(/[.#][\w-]+/g) ?? [];
  if (tag === undefined && marks.length === 0) return undefined;
  const ids = marks.filter((mark) => mark.startsWith('#')).length;
  const isAny = tag === undefined || tag === '*';
  const weight = ids * 10_000 + (marks.length - ids) * 100 + (isAny ? 0 : 1);
  return { tag: isAny ? undefined : tag, marks, weight, declarations };
}

/** @param at where the text stands in the file */
export function readDeclarations(text: string, at: number): Declared[] | undefined {
  const declared: Declared[] = [];
  let start = at;
  for (const part of text.split(';')) {
    const [, before = '', property = '', value = ''] = /^(\s*)([\w-]+)\s*:\s*([\s\S]*?)\s*$/.exec(part) ?? [];
    if (property !== '')
      declared.push({ property: property.toLowerCase(), value, at: start + before.length });
    else if (part.trim() !== '') return undefined;
    start += part.length + 1;
  }
  return declared;
}
