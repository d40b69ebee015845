/** Words and inline elements that stand next to each other → one paragraph. */
import { type Place, problem, type Report } from '../diagnostics.ts';
import { type Direction, directionOf } from '../direction.ts';
import { isText, type TextNode, textOf } from '../markup/element.ts';
import { ruleOf } from '../markup/tags.ts';
import { firstPlace, type Origin, type OriginPart } from '../origin.ts';
import type { ShapeSet } from '../path.ts';
import type { StyledElement } from '../style/cascade.ts';
import type { Fit, Style } from '../style/style.ts';
import type { FontBook } from '../text/fontbook.ts';
import { type Hyphenation, hyphenatorFor } from '../text/hyphenation.ts';
import type { InlineItem, TextRun } from '../text/paragraph.ts';
import type { InlineLook, LinkLook, PageMeant, ParagraphBox } from './box.ts';
import { NO_EDGES } from './edges.ts';
import type { Paragraphs } from './paragraphs.ts';
import { Mark, type StructureNode } from './structure.ts';
import { enter, type Surroundings } from './surroundings.ts';
import type { Targets } from './targets.ts';

const WHITE_SPACE = /[ \t\n\r\f]+/g;
/** As wide as any page number of a booklet of fewer than ten thousand pages. */
const UNKNOWN_NUMBER = '0000';

const TABULAR: readonly string[] = ['tnum'];
const NO_FEATURES: readonly string[] = [];

const NOT_SPACE = /[^ \t\n\r\f]/;

/** Whether there is nothing but white space. */
export function isSpace(text: string): boolean {
  return !NOT_SPACE.test(text);
}

const TO_COLLAPSE = /[\t\n\r\f]| {2}/;

/** The parts of a design that boxes need. */
export interface Resources {
  readonly fonts: FontBook;
  readonly shapes: ShapeSet;
  readonly hyphenation: Hyphenation;
}

export class InlineCollector {
  readonly #block: StyledElement;
  /** The language of the block; words in it may have another. */
  readonly #language: string;
  readonly #resources: Resources;
  readonly #paragraphs: Paragraphs;
  readonly #targets: Targets;
  readonly #report: Report;
  readonly #items: InlineItem[] = [];
  readonly #looks: InlineLook[] = [];
  /** Whether a space here would be the second one, or the first of a line. */
  #afterSpace = true;
  #link: LinkLook | undefined;
  #numbers: Map<number, PageMeant> | undefined;
  #lastMark: Mark | undefined;

  constructor(
    block: StyledElement,
    language: string,
    resources: Resources,
    paragraphs: Paragraphs,
    targets: Targets,
    report: Report,
  ) {
    this.#block = block;
    this.#language = language;
    this.#resources = resources;
    this.#paragraphs = paragraphs;
    this.#targets = targets;
    this.#report = report;
  }

  add(child: StyledElement | TextNode, parent: StyledElement, surroundings: Surroundings): void {
    if (isText(child)) this.text(child, parent, surroundings);
    else if (child.style.display !== 'none') this.element(child, surroundings);
  }

  element(element: StyledElement, surroundings: Surroundings): void {
    if (element.tag === 'br') {
      this.#break(element);
      return;
    }
    if (element.tag === 'page-number' || element.tag === 'page-ref') {
      this.#pageNumber(element, surroundings);
      return;
    }
    if (ruleOf(element.tag).empty) {
      this.#report(problem('layout/drawing-in-words', element.place, { tag: element.tag }));
      return;
    }
    const inside = enter(element, surroundings, this.#targets);
    const outer = this.#link;
    if (element.tag === 'a' && inside.node) this.#link = this.#linkOf(element, inside.node);
    for (const child of element.children) this.add(child, element, inside);
    this.#link = outer;
  }

  text(raw: TextNode, { style, place }: StyledElement, { node, language }: Surroundings): void {
    const { text, origin } = this.#collapseNode(raw, place);
    if (text === '') return;
    const chain = this.#chain(style, language);
    const mark = node && this.#markIn(node);
    const features = style.fontVariantNumeric === 'tabular-nums' ? TABULAR : NO_FEATURES;
    const { overflowWrap } = style;
    const hyphens = this.#hyphens(style, language);
    this.#items.push({ kind: 'run', text, chain, features, language, hyphens, overflowWrap, origin });
    this.#looks.push({ style, mark, link: this.#link });
  }

  /** Until a page number is known, figures stand in for it that are as wide as it can be. */
  #pageNumber(element: StyledElement, surroundings: Surroundings): void {
    const id = element.attributes.to;
    if (element.tag === 'page-ref') this.#targets.wish(id ?? '', element.place);
    this.#numbers ??= new Map();
    this.#numbers.set(this.#items.length, id === undefined ? { of: 'this' } : { of: 'target', id });
    this.text(UNKNOWN_NUMBER, element, surroundings);
  }

  #linkOf(element: StyledElement, node: LinkLook['node']): LinkLook {
    const uri = element.attributes.href ?? '';
    const words = element.attributes.label ?? wordsOf(element);
    if (!uri.startsWith('#')) return { node, target: { uri }, description: `${words} (${uri})` };
    const id = uri.slice(1);
    this.#targets.wish(id, element.place);
    return { node, target: { id }, description: words };
  }

  /** Neighbouring words in one node are one stretch of content, whatever their looks. */
  #markIn(node: StructureNode): Mark {
    const last = node.children.at(-1);
    if (last instanceof Mark && last === this.#lastMark) return last;
    const mark = new Mark();
    node.children.push(mark);
    this.#lastMark = mark;
    return mark;
  }

  /** The paragraph collected so far, with or without a last space; undefined without words. */
  finish(withSpace: boolean): ParagraphBox | undefined {
    this.#end(withSpace ? ' ' : '');
    // An array that grew keeps room for sixteen; a copy does not.
    const items = this.#items.slice();
    const words = items.filter((item) => item.kind === 'run');
    const face = words[0]?.chain.faces[0];
    if (!face || !words.some(({ text }) => text.trim() !== '')) return undefined;
    const { style, place } = this.#block;
    const paragraph = this.#paragraphs.prepare(style, items, this.#language, this.#report);
    return {
      kind: 'paragraph',
      style,
      edges: NO_EDGES,
      paragraph,
      start: startOf(style.direction, directionOf(this.#language), paragraph.composition.direction),
      inlines: this.#looks.slice(),
      fit: this.#looks.reduce(widest, undefined),
      hasOptionalBreaks: items.some((item) => item.kind === 'break' && item.optional),
      face,
      late: this.#numbers && { items, language: this.#language, numbers: this.#numbers },
      place: firstPlace(words[0]?.origin) ?? place,
    };
  }

  #end(space: '' | ' '): void {
    const last = this.#items.at(-1);
    if (last?.kind !== 'run') return;
    const text = (last.text.endsWith(' ') ? last.text.slice(0, -1) : last.text) + space;
    if (text !== last.text) this.#items[this.#items.length - 1] = { ...last, text };
  }

  #break({ attributes, style }: StyledElement): void {
    this.#items.push({ kind: 'break', optional: attributes.optional !== undefined });
    this.#looks.push({ style, mark: undefined, link: undefined });
    this.#afterSpace = true;
  }

  #collapseNode(raw: TextNode, place: Place | undefined): { text: string; origin: Origin } {
    if (typeof raw === 'string') return { text: this.#collapse(raw), origin: place };
    if (!Array.isArray(raw.origin)) return { text: this.#collapse(raw.text), origin: raw.origin };
    const parts = raw.origin as readonly OriginPart[];
    let text = '';
    const origin = parts.map(({ start, place: own }, index) => {
      const at = text.length;
      text += this.#collapse(raw.text.slice(start, parts[index + 1]?.start));
      return { start: at, place: own };
    });
    return { text, origin };
  }

  #collapse(raw: string): string {
    let text = TO_COLLAPSE.test(raw) ? raw.replace(WHITE_SPACE, ' ') : raw;
    if (this.#afterSpace && text.startsWith(' ')) text = text.slice(1);
    if (text !== '') this.#afterSpace = text.endsWith(' ');
    return text;
  }

  #hyphens({ hyphens }: Style, language: string): TextRun['hyphens'] {
    if (hyphens !== 'auto') return hyphens;
    return hyphenatorFor(language, this.#resources.hyphenation) ?? 'manual';
  }

  #chain({ fontFamily, fontWeight, fontStyle }: Style, language: string) {
    const chain = this.#resources.fonts.chain(fontFamily, fontWeight, fontStyle === 'italic', language);
    if (!chain) throw new Error(`A typeface that is not there got past the cascade: ${fontFamily}`);
    return chain;
  }
}

/** At the side where its box starts; only words from right to left in a box that was not told otherwise have their own. */
function startOf(box: Direction, language: Direction, words: Direction | undefined): Direction {
  return box === 'rtl' || language === 'rtl' ? box : (words ?? 'ltr');
}

function wordsOf(element: StyledElement): string {
  const words = element.children.map((child) => (isText(child) ? textOf(child) : wordsOf(child))).join('');
  return words.replace(WHITE_SPACE, ' ').trim();
}

/** From the larger floor to the larger ceiling; the same object if there is only one. */
function widest(fit: Fit | undefined, { style: { fontSize } }: InlineLook): Fit | undefined {
  return typeof fontSize === 'number' ? fit : joinFits(fit, fontSize);
}

export function joinFits(one: Fit | undefined, other: Fit | undefined): Fit | undefined {
  if (!one || !other || one === other) return one ?? other;
  return { floor: Math.max(one.floor, other.floor), ceiling: Math.max(one.ceiling, other.ceiling) };
}
