/**
 * Styled tree → box tree and structure. White space is collapsed as in HTML, runs of words become
 * paragraphs, and every word gets the mark that says where it belongs in the reading order.
 */
import { problem, type Report } from '../diagnostics.ts';
import { ARTIFACT, ruleOf } from '../markup/tags.ts';
import type { ShapeSet } from '../path.ts';
import type { StyledElement } from '../style/cascade.ts';
import type { Fit } from '../style/style.ts';
import type { FontBook } from '../text/fontbook.ts';
import type { Container, LayoutBox, PageBox } from './box.ts';
import type { Drawing } from './drawing.ts';
import { edgesOf } from './edges.ts';
import { InlineCollector, joinFits } from './inlines.ts';
import { Paragraphs } from './paragraphs.ts';
import type { StructureNode } from './structure.ts';
import { enter, type Surroundings } from './surroundings.ts';

export interface Generated {
  readonly pages: readonly PageBox[];
  /** Of role `Document`. */
  readonly structure: StructureNode;
}

export interface Resources {
  readonly fonts: FontBook;
  readonly shapes: ShapeSet;
}

export function generate(document: StyledElement, resources: Resources, report: Report): Generated {
  const language = document.attributes.lang ?? 'und';
  const structure: StructureNode = { role: 'Document', children: [], language };
  const generator = new Generator(resources, report);
  const isRead = document.attributes.role !== ARTIFACT;
  generator.section(document, { node: isRead ? structure : undefined, language });
  return { pages: generator.pages, structure };
}

class Generator {
  readonly pages: PageBox[] = [];
  readonly #resources: Resources;
  readonly #report: Report;
  readonly #paragraphs = new Paragraphs();
  /** Of the page that is being made. */
  #fit: Fit | undefined;
  #hasOptionalBreaks = false;

  constructor(resources: Resources, report: Report) {
    this.#resources = resources;
    this.#report = report;
  }

  /** Between the document and its pages there is structure only. */
  section(element: StyledElement, surroundings: Surroundings): void {
    for (const child of element.children) {
      if (typeof child === 'string') {
        if (child.trim() !== '')
          this.#report(problem('layout/outside-page', element.place, { text: child.trim() }));
      } else if (child.tag === 'page') {
        this.#page(child, enter(child, surroundings));
      } else this.section(child, enter(child, surroundings));
    }
  }

  #page(element: StyledElement, surroundings: Surroundings): void {
    const { width, height } = element.style;
    const name = element.attributes.name;
    if (typeof width !== 'number' || typeof height !== 'number') {
      this.#report(problem('layout/page-size', element.place, { name: name ?? '' }));
      return;
    }
    this.#fit = undefined;
    this.#hasOptionalBreaks = false;
    const box = this.#container(element, surroundings);
    this.pages.push({ box, name, fit: this.#fit, hasOptionalBreaks: this.#hasOptionalBreaks });
  }

  #container(element: StyledElement, surroundings: Surroundings, spaceAfter = false): Container {
    const children = this.#children(element, surroundings, spaceAfter);
    const { style, place } = element;
    return { kind: 'container', style, edges: edgesOf(style), children, place };
  }

  #children(element: StyledElement, surroundings: Surroundings, spaceAfter: boolean): LayoutBox[] {
    const boxes: LayoutBox[] = [];
    let words: InlineCollector | undefined;
    for (let index = 0; index < element.children.length; index += 1) {
      const child = element.children[index] as StyledElement | string;
      if (typeof child === 'string' || isInline(child, element)) {
        words ??= this.#collector(element);
        words.add(child, element, surroundings);
      } else if (child.style.display !== 'none') {
        this.#finish(words, false, boxes);
        words = undefined;
        const isBeforeWord = isWordBefore(child, element.children[index + 1]);
        boxes.push(this.#block(child, enter(child, surroundings), isBeforeWord));
      }
    }
    this.#finish(words, spaceAfter, boxes);
    // A copy is as long as it needs to be; an array that grew keeps room for sixteen.
    return boxes.slice();
  }

  #finish(words: InlineCollector | undefined, spaceAfter: boolean, boxes: LayoutBox[]): void {
    const paragraph = words?.finish(spaceAfter);
    if (!paragraph) return;
    boxes.push(paragraph);
    this.#fit = joinFits(this.#fit, paragraph.fit);
    this.#hasOptionalBreaks ||= paragraph.hasOptionalBreaks;
  }

  #block(element: StyledElement, surroundings: Surroundings, spaceAfter: boolean): LayoutBox {
    const drawing = this.#drawing(element);
    const { style, place } = element;
    if (drawing) return { kind: 'drawing', style, edges: edgesOf(style), drawing, place };
    return this.#container(element, surroundings, spaceAfter);
  }

  #drawing({ tag, attributes, place }: StyledElement): Drawing | undefined {
    if (tag === 'lines' || tag === 'ruler') return { kind: tag };
    if (tag !== 'shape') return undefined;
    const name = attributes.name ?? '';
    const shape = this.#resources.shapes.get(name);
    if (shape) return { kind: 'shape', shape };
    this.#report(problem('layout/unknown-shape', place, { name, known: [...this.#resources.shapes.keys()] }));
    return undefined;
  }

  #collector(element: StyledElement): InlineCollector {
    return new InlineCollector(element, this.#resources.fonts, this.#paragraphs, this.#report);
  }
}

/** In a flex line every element is an item of its own, as in CSS. */
function isInline(child: StyledElement, parent: StyledElement): boolean {
  return child.style.display === 'inline' && parent.style.display !== 'flex';
}

/**
 * Inline elements that a flex line sets apart are still words of one sentence: the space between them
 * stays, unseen, at the end of the first, so that who copies or hears the text gets two words.
 */
function isWordBefore(child: StyledElement, next: StyledElement | string | undefined): boolean {
  return ruleOf(child.tag).flow === 'inline' && typeof next === 'string' && /^\s/.test(next);
}
