/**
 * Markup text → element tree. Markup is a small, strict HTML: every tag closed, a closed set of tags
 * and attributes, no scripts, no comments kept.
 */
import { Parser } from 'htmlparser2';
import { type Place, problem, type Report } from '../diagnostics.ts';
import { type Element, isText, type TextNode, textOf } from './element.ts';
import { MarkReader, withoutMarks } from './marks.ts';
import { ARTIFACT, attributesOf, isTag, ruleOf, TAGS, type Tag, valuesOf } from './tags.ts';

/**
 * Reads the markup of one document. Undefined, with problems reported, when it is not well formed.
 *
 * @param origin the template: the place of whatever comes from no content
 */
export function parseMarkup(markup: string, report: Report, origin?: Place): Element | undefined {
  const builder = new TreeBuilder(markup, report, origin);
  const parser = new Parser(builder, { xmlMode: true, decodeEntities: true });
  parser.end(markup);
  builder.expectClosings(countClosings(markup));
  return builder.root;
}

/** Words never hold `</`: templates escape `<`. So each one is a closing tag. */
function countClosings(markup: string): number {
  return markup.split('</').length - 1;
}

interface Open {
  readonly tag: Tag;
  readonly attributes: Record<string, string>;
  readonly children: (Element | TextNode)[];
  readonly place: Place | undefined;
}

class TreeBuilder {
  root: Element | undefined;
  readonly #open: (Open | undefined)[] = [];
  /** The innermost of them. */
  #parent: Open | undefined;
  readonly #marks = new MarkReader();
  readonly #markup: string;
  readonly #report: Report;
  readonly #origin: Place | undefined;
  #parser: Parser | undefined;
  #closings = 0;

  constructor(markup: string, report: Report, origin: Place | undefined) {
    this.#markup = markup;
    this.#report = report;
    this.#origin = origin;
  }

  onparserinit(parser: Parser): void {
    this.#parser = parser;
  }

  onopentag(name: string, attributes: Record<string, string>): void {
    const place = this.#marks.place(attributes.at ?? '') ?? this.#parent?.place ?? this.#origin;
    if (!isTag(name)) {
      this.#report(unknownTag(name, place));
      this.#open.push(undefined);
      return;
    }
    for (const [attribute, value] of Object.entries(attributes)) {
      if (!attributesOf(name).has(attribute)) this.#report(unknownAttribute(name, attribute, place));
      const words = withoutMarks(value);
      attributes[attribute] = words;
      const known = valuesOf(name, attribute);
      if (known && !known.includes(words)) this.#report(unknownValue(name, attribute, words, place));
    }
    if ((attributes.role ?? ARTIFACT) !== ARTIFACT) {
      this.#report(problem('markup/unknown-role', place, { role: attributes.role ?? '' }));
    }
    this.#parent = { tag: name, attributes, children: [], place };
    this.#open.push(this.#parent);
  }

  ontext(text: string): void {
    const siblings = this.#parent?.children;
    if (!siblings) return;
    const last = siblings.at(-1);
    // The parser cuts text at entities; words belong together.
    if (typeof last === 'string') siblings[siblings.length - 1] = last + text;
    else siblings.push(text);
  }

  onclosetag(name: string, implied: boolean): void {
    const open = this.#open.pop();
    if (!implied) this.#closings += 1;
    if (!open) return;
    this.#readMarks(open);
    this.#parent = this.#open.findLast((outer) => outer !== undefined);
    if (implied && !this.#isSelfClosed) {
      this.#report(problem('markup/not-closed', open.place, { tag: name }));
    }
    if (ruleOf(open.tag).empty && !open.children.every(isWhiteSpace)) {
      this.#report(problem('markup/not-empty', open.place, { tag: name }));
    }
    this.#adopt(open);
  }

  /** A closing tag without an opening one leaves only one trace: a `</` too many. */
  expectClosings(count: number): void {
    if (count !== this.#closings)
      this.#report(problem('markup/stray-closing', this.root?.place ?? this.#origin));
  }

  /** Only whole texts can be read: the parser cuts them at entities. */
  #readMarks({ children, place }: Open): void {
    for (let index = 0; index < children.length; index += 1) {
      const child = children[index];
      if (typeof child === 'string') children[index] = this.#marks.read(child, place);
    }
  }

  #adopt(element: Element): void {
    const parent = this.#parent;
    if (parent) parent.children.push(element);
    else this.root = element;
  }

  /** Whether the tag being closed ends in `/>`. */
  get #isSelfClosed(): boolean {
    return this.#markup[(this.#parser?.endIndex ?? 0) - 1] === '/';
  }
}

function isWhiteSpace(child: Element | TextNode): boolean {
  return isText(child) && textOf(child).trim() === '';
}

export function unknownTag(tag: string, place: Place | undefined) {
  return problem('markup/unknown-tag', place, { tag, known: Object.keys(TAGS) });
}

export function unknownAttribute(tag: Tag, attribute: string, place: Place | undefined) {
  const known = [...attributesOf(tag)];
  return problem('markup/unknown-attribute', place, { tag, attribute, known });
}

function unknownValue(tag: Tag, attribute: string, found: string, place: Place | undefined) {
  const known = valuesOf(tag, attribute) ?? [];
  return problem('markup/attribute-value', place, { tag, attribute, found, known });
}
