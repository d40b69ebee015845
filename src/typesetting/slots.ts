/**
 * Words and places taken out of a view, with a slot for each; and put into what was made of a view with slots. A slot is
 * written as a place is, so that it travels through markup as both: words hold no such character, it is forbidden.
 */
import { type Place, readPlace, writePlace } from '../diagnostics.ts';
import { type Element, isText, type TextNode, textOf } from '../markup/element.ts';
import type { Origin, OriginPart } from '../origin.ts';
import type { StyledElement } from '../style/cascade.ts';

const SLOT = '\x04';
const WRITTEN = /\x04:(\d+):1/g;

/** A view with slots. Of two with the same key nothing else than the values differs. */
export interface Slotted {
  readonly view: unknown;
  readonly key: string;
  readonly values: readonly string[];
}

/** Strings of a view that say what it is, by their keys. */
const KINDS: readonly string[] = ['kind', 'language', 'direction', 'href'];

/** Values that are equal share a slot, as a place does that is named twice. */
export function withSlots(view: unknown): Slotted {
  const slots = new Map<string, Place>();
  const slotOf = (value: string): Place => {
    const known = slots.get(value);
    const slot = known ?? { file: SLOT, line: slots.size, column: 1 };
    if (!known) slots.set(value, slot);
    return slot;
  };
  const copy = (value: unknown): unknown => {
    if (typeof value === 'string') return value.trim() === '' ? value : writePlace(slotOf(value));
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(copy);
    if (isPlace(value)) return slotOf(writePlace(value));
    const made: Record<string, unknown> = {};
    for (const [key, each] of Object.entries(value)) made[key] = KINDS.includes(key) ? each : copy(each);
    return made;
  };
  const slotted = copy(view);
  return { view: slotted, key: JSON.stringify(slotted), values: [...slots.keys()] };
}

function isPlace(value: object): value is Place {
  return 'file' in value && 'line' in value && 'column' in value;
}

export function hasOwnSlots({ attributes }: Element): boolean {
  return Object.values(attributes).some(isSlotted);
}

export function hasSlots(child: Element | TextNode): boolean {
  if (isText(child)) return isSlotted(textOf(child));
  return hasOwnSlots(child) || child.children.some(hasSlots);
}

function isSlotted(text: string): boolean {
  return text.includes(SLOT);
}

/** What the cascade asks of an element: words that stand there are not for slots. */
const LOOKS: readonly string[] = ['class', 'style', 'id', 'dir', 'lang'];

/** Whether other words would look the same. */
export function canBeFilled({ attributes, children }: Element): boolean {
  return (
    LOOKS.every((name) => !isSlotted(attributes[name] ?? '')) &&
    children.every((child) => isText(child) || canBeFilled(child))
  );
}

/** The element with its values in its slots. */
export function fillSlots(element: StyledElement, values: readonly string[]): StyledElement {
  return new Filler(values).element(element, undefined);
}

class Filler {
  readonly #values: readonly string[];
  /** Those that were asked for: what lies at the same place shares it. */
  readonly #places: (Place | undefined)[] = [];

  constructor(values: readonly string[]) {
    this.#values = values;
  }

  element(
    { tag, attributes, place, style, children }: StyledElement,
    outer: Place | undefined,
  ): StyledElement {
    const own = this.#place(place, outer);
    return {
      tag,
      attributes: this.#attributes(attributes),
      place: own,
      style,
      children: children.map((child) => (isText(child) ? this.#text(child, own) : this.element(child, own))),
    };
  }

  #attributes(attributes: StyledElement['attributes']): StyledElement['attributes'] {
    if (!Object.values(attributes).some(isSlotted)) return attributes;
    const filled: Record<string, string> = {};
    for (const [name, value] of Object.entries(attributes)) filled[name] = this.#words(value);
    return filled;
  }

  #text(node: TextNode, own: Place | undefined): TextNode {
    if (typeof node === 'string') return this.#words(node);
    const { text, origin } = node;
    if (!Array.isArray(origin)) {
      return { text: this.#words(text), origin: this.#place(origin as Place | undefined, own) };
    }
    const parts = origin as readonly OriginPart[];
    let filled = '';
    const from: Origin = parts.map(({ start, place }, index) => {
      const part = { start: filled.length, place: this.#place(place, own) };
      filled += this.#words(text.slice(start, parts[index + 1]?.start));
      return part;
    });
    return { text: filled, origin: from };
  }

  #words(text: string): string {
    return isSlotted(text) ? text.replace(WRITTEN, (_, slot) => this.#values[Number(slot)] ?? '') : text;
  }

  /** @param outer of what it stands in, where that is all there is */
  #place(place: Place | undefined, outer: Place | undefined): Place | undefined {
    if (place?.file !== SLOT) return place;
    this.#places[place.line] ??= readPlace(this.#values[place.line] ?? '') ?? outer;
    return this.#places[place.line];
  }
}
