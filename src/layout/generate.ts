/**
 * Styled tree → box tree and structure. White space collapses as in HTML, runs of words become paragraphs, and every word
 * gets the mark of its place in the reading order.
 */
import { problem, type Report } from '../diagnostics.ts';
import type { Direction } from '../direction.ts';
import { isText, type TextNode, textOf } from '../markup/element.ts';
import { ARTIFACT } from '../markup/tags.ts';
import { firstPlace } from '../origin.ts';
import type { StyledElement } from '../style/cascade.ts';
import type { RunBox, RunningBox } from './box.ts';
import { BoxMaker } from './boxes.ts';
import type { NamedField } from './fields.ts';
import type { Resources } from './inlines.ts';
import type { PageSide } from './sides.ts';
import type { StructureNode } from './structure.ts';
import { enter, type Surroundings } from './surroundings.ts';
import { Targets } from './targets.ts';

export interface Generated {
  /** Pages, and flows of pages, in their order. */
  readonly runs: readonly RunBox[];
  /** Of role `Document`. */
  readonly structure: StructureNode;
  readonly targets: Targets;
  readonly fields: readonly NamedField[];
}

export function generate(document: StyledElement, resources: Resources, report: Report): Generated {
  const language = document.attributes.lang ?? 'und';
  const structure: StructureNode = { role: 'Document', children: [], language };
  const generator = new Generator(resources, document.style.direction, report);
  const isRead = document.attributes.role !== ARTIFACT;
  generator.section(document, { node: isRead ? structure : undefined, language });
  const { runs, targets, fields } = generator;
  return { runs, structure, targets, fields };
}

class Generator {
  readonly runs: RunBox[] = [];
  readonly targets = new Targets();
  readonly #boxes: BoxMaker;
  readonly #progression: Direction;
  readonly #report: Report;

  constructor(resources: Resources, progression: Direction, report: Report) {
    this.#progression = progression;
    this.#boxes = new BoxMaker(resources, this.targets, report);
    this.#report = report;
  }

  get fields(): readonly NamedField[] {
    return this.#boxes.fields;
  }

  /** Elements between the document and its pages are only structure. */
  section(element: StyledElement, surroundings: Surroundings): void {
    for (const child of element.children) {
      if (isText(child)) {
        const text = textOf(child).trim();
        const place = (typeof child === 'string' ? undefined : firstPlace(child.origin)) ?? element.place;
        if (text !== '') this.#report(problem('layout/outside-page', place, { text }));
      } else {
        const inside = enter(child, surroundings, this.targets);
        if (child.tag === 'page') this.#page(child, inside);
        else if (child.tag === 'flow') this.#flow(child, inside);
        else this.section(child, inside);
      }
    }
  }

  #page(element: StyledElement, surroundings: Surroundings): void {
    if (!this.#hasSize(element)) return;
    const boxes = this.#boxes;
    boxes.begin();
    const box = boxes.container(element, surroundings);
    const { fit, hasOptionalBreaks } = boxes;
    this.runs.push({ kind: 'page', box, name: element.attributes.name, fit, hasOptionalBreaks });
  }

  #flow(element: StyledElement, surroundings: Surroundings): void {
    if (!this.#hasSize(element)) return;
    const { name, multiple } = element.attributes;
    const isRunning = (child: StyledElement | TextNode): boolean =>
      !isText(child) && (child.tag === 'head' || child.tag === 'foot');
    const children = element.children.filter((child) => !isRunning(child));
    const box = this.#boxes.container({ ...element, children }, surroundings);
    const running = element.children.flatMap((child) =>
      !isText(child) && isRunning(child) ? this.#running(child, surroundings) : [],
    );
    const progression = this.#progression;
    const filling = this.#multiple(multiple, element);
    this.runs.push({ kind: 'flow', box, name, running, progression, multiple: filling });
  }

  /** Running heads and feet are not read aloud. */
  #running(element: StyledElement, { language }: Surroundings): RunningBox[] {
    if (element.style.display === 'none') return [];
    const { side, lang } = element.attributes;
    const box = this.#boxes.container(element, { node: undefined, language: lang ?? language });
    const edge = element.tag === 'head' ? 'head' : 'foot';
    return [{ box, edge, side: side as PageSide | undefined }];
  }

  #multiple(found: string | undefined, { place }: StyledElement): number | undefined {
    if (found === undefined) return undefined;
    const multiple = Number(found);
    if (Number.isInteger(multiple) && multiple >= 1 && multiple <= 64) return multiple;
    this.#report(problem('layout/multiple', place, { found }));
    return undefined;
  }

  #hasSize({ style, attributes, place, tag }: StyledElement): boolean {
    if (typeof style.width === 'number' && typeof style.height === 'number') return true;
    this.#report(problem('layout/page-size', place, { tag, name: attributes.name ?? '' }));
    return false;
  }
}
