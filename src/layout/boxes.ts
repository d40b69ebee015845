/** Elements of a page or flow → boxes. Words that stand next to each other become paragraphs. */
import { problem, type Report } from '../diagnostics.ts';
import { isText, type TextNode, textOf } from '../markup/element.ts';
import { ruleOf } from '../markup/tags.ts';
import type { StyledElement } from '../style/cascade.ts';
import type { Fit } from '../style/style.ts';
import type { Container, LayoutBox } from './box.ts';
import type { Drawing } from './drawing.ts';
import { edgesOf } from './edges.ts';
import { FieldReader, type NamedField } from './fields.ts';
import { InlineCollector, isSpace, joinFits, type Resources } from './inlines.ts';
import { Paragraphs } from './paragraphs.ts';
import { enter, type Surroundings } from './surroundings.ts';
import type { Targets } from './targets.ts';

export class BoxMaker {
  readonly #resources: Resources;
  readonly #targets: Targets;
  readonly #report: Report;
  readonly #paragraphs = new Paragraphs();
  readonly #fields: FieldReader;
  /** The range of sizes asked for since `begin`. */
  fit: Fit | undefined;
  hasOptionalBreaks = false;

  constructor(resources: Resources, targets: Targets, report: Report) {
    this.#resources = resources;
    this.#targets = targets;
    this.#report = report;
    this.#fields = new FieldReader(resources.fonts, report);
  }

  get fields(): readonly NamedField[] {
    return this.#fields.made;
  }

  begin(): void {
    this.fit = undefined;
    this.hasOptionalBreaks = false;
  }

  container(element: StyledElement, surroundings: Surroundings, spaceAfter = false): Container {
    const children = this.#children(element, surroundings, spaceAfter);
    const { style, place } = element;
    const hasApart = children.some(standsApart);
    return { kind: 'container', style, edges: edgesOf(style), children, hasApart, place };
  }

  #children(element: StyledElement, surroundings: Surroundings, spaceAfter: boolean): LayoutBox[] {
    const boxes: LayoutBox[] = [];
    let words: InlineCollector | undefined;
    for (let index = 0; index < element.children.length; index += 1) {
      const child = element.children[index] as StyledElement | TextNode;
      if (isText(child) || isInline(child, element)) {
        // Most of what lies between tags is white space, which counts only inside words.
        if (!words && typeof child === 'string' && isSpace(child)) continue;
        words ??= this.#collector(element, surroundings);
        words.add(child, element, surroundings);
      } else if (child.style.display !== 'none') {
        this.#finish(words, false, boxes);
        words = undefined;
        const isBeforeWord = isWordBefore(child, element.children[index + 1]);
        boxes.push(this.#block(child, surroundings, isBeforeWord));
      }
    }
    this.#finish(words, spaceAfter, boxes);
    // An array that grew keeps room for sixteen; a copy does not.
    return boxes.slice();
  }

  #finish(words: InlineCollector | undefined, spaceAfter: boolean, boxes: LayoutBox[]): void {
    const paragraph = words?.finish(spaceAfter);
    if (!paragraph) return;
    boxes.push(paragraph);
    this.fit = joinFits(this.fit, paragraph.fit);
    this.hasOptionalBreaks ||= paragraph.hasOptionalBreaks;
  }

  #block(element: StyledElement, outer: Surroundings, spaceAfter: boolean): LayoutBox {
    if (element.tag === 'field') return this.#fields.box(element, outer);
    if (element.tag === 'a') this.#report(problem('layout/link-as-box', element.place));
    const surroundings = enter(element, outer, this.#targets);
    const drawing = this.#drawing(element);
    const { style, place } = element;
    if (drawing) return { kind: 'drawing', style, edges: edgesOf(style), drawing, place };
    return this.container(element, surroundings, spaceAfter);
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

  #collector(element: StyledElement, { language }: Surroundings): InlineCollector {
    const [resources, paragraphs] = [this.#resources, this.#paragraphs];
    return new InlineCollector(element, language, resources, paragraphs, this.#targets, this.#report);
  }
}

function standsApart(box: LayoutBox): boolean {
  return box.kind !== 'paragraph' && (box.style.float !== 'none' || box.style.repeat !== 'none');
}

/** As in CSS, every element in a flex line is an item of its own. */
function isInline(child: StyledElement, parent: StyledElement): boolean {
  return child.style.display === 'inline' && parent.style.display !== 'flex';
}

/**
 * A flex line sets inline elements apart, but they are still words of one sentence: the space between them stays, unseen,
 * at the end of the first, so that copied or spoken text has two words.
 */
function isWordBefore(child: StyledElement, next: StyledElement | TextNode | undefined): boolean {
  return (
    ruleOf(child.tag).flow === 'inline' && next !== undefined && isText(next) && /^\s/.test(textOf(next))
  );
}
