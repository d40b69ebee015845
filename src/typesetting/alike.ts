/**
 * Elements that are alike but for their words: ten thousand cards are of a few kinds. One of each kind is rendered, parsed
 * and styled, with slots for its words; the others are copies with their own words in them. What a template makes of a
 * list is only known when it is done, so it is done twice: with each kind two times and three times. Where that says more
 * than the same again (a count, “the last one”), the kinds are not alike, and the list is done the long way.
 */
import { type Element, isText, type TextNode } from '../markup/element.ts';
import type { StyledElement } from '../style/cascade.ts';
import { canBeFilled, fillSlots, hasOwnSlots, hasSlots, type Slotted, withSlots } from './slots.ts';

/** Below this the long way is as short. */
const FEWEST_OF_A_KIND = 8;

export interface Steps {
  /** Undefined when there is anything to tell. */
  readonly parse: (view: object) => Element | undefined;
  readonly style: (root: Element) => StyledElement | undefined;
}

/** The styled tree of a view with a list of things that may be alike; undefined when they are not. */
export function styleAlike(view: object, list: string, { parse, style }: Steps): StyledElement | undefined {
  const items = (view as Record<string, readonly object[]>)[list] ?? [];
  const slotted = items.map(withSlots);
  const kinds = kindsOf(slotted);
  if (items.length < FEWEST_OF_A_KIND * Math.max(1, kinds.size)) return undefined;
  const models = [...kinds.values()].map((kind) => kind.view);
  const cutWith = (times: number): Cut | undefined => {
    const repeated = Array.from({ length: times }, () => models).flat();
    const root = parse({ ...view, [list]: repeated });
    return root && cut(root, repeated.length);
  };
  const [twice, thrice] = [cutWith(2), cutWith(3)];
  if (!twice || !thrice || !isMoreOfTheSame(twice, thrice, models.length)) return undefined;
  const styled = style(twice.around(twice.found.slice(0, models.length)));
  return styled && repeat(styled, twice, [...kinds.keys()], slotted);
}

/** By all that does not go into slots: the first of each kind. */
function kindsOf(slotted: readonly Slotted[]): ReadonlyMap<string, Slotted> {
  const kinds = new Map<string, Slotted>();
  for (const each of slotted) if (!kinds.has(each.key)) kinds.set(each.key, each);
  return kinds;
}

/** A tree of which the elements with slots, next to each other in one parent, are taken out. */
interface Cut {
  readonly found: readonly Element[];
  /** What stands between two of them. */
  readonly between: readonly TextNode[];
  /** From the root, which child leads to the parent; and which was the first one taken out. */
  readonly path: readonly number[];
  readonly first: number;
  /** The tree with others in their stead. */
  readonly around: (others: readonly Element[]) => Element;
}

/** Undefined where they are not as many as expected, or more than words stands between them. */
function cut(element: Element, count: number): Cut | undefined {
  const { children } = element;
  if (hasOwnSlots(element)) return undefined;
  const places = children.flatMap((child, index) => (hasSlots(child) ? [index] : []));
  const [first = 0] = places;
  if (places.length === 1) {
    const only = children[first] as Element | TextNode;
    const inner = isText(only) ? undefined : cut(only, count);
    const around = (others: readonly Element[]): Element =>
      withChildren(element, first, first + 1, inner ? [inner.around(others)] : []);
    return inner && { ...inner, path: [first, ...inner.path], around };
  }
  const end = (places.at(-1) ?? 0) + 1;
  const taken = children.slice(first, end);
  const found = taken.filter((child): child is Element => !isText(child));
  const between = taken.slice(1, (places[1] ?? 0) - first).filter(isText);
  const period = between.length + 1;
  const isEven = taken.every((child, index) =>
    index % period === 0 ? !isText(child) : child === between[(index % period) - 1],
  );
  if (places.length !== count || found.length !== count || !isEven || !found.every(canBeFilled))
    return undefined;
  const around = (others: readonly Element[]): Element => withChildren(element, first, end, others);
  return { found, between, path: [], first, around };
}

/** With others in place of some of its children. */
function withChildren<Node extends { readonly children: readonly (Node | TextNode)[] }>(
  element: Node,
  from: number,
  to: number,
  others: readonly (Node | TextNode)[],
): Node {
  const { children } = element;
  return { ...element, children: [...children.slice(0, from), ...others, ...children.slice(to)] };
}

function isMoreOfTheSame(twice: Cut, thrice: Cut, kinds: number): boolean {
  const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
  const all = [...twice.found, ...thrice.found];
  return (
    isSame(twice.around([]), thrice.around([])) &&
    isSame(twice.between, thrice.between) &&
    all.every((each, index) => isSame(each, all[index % kinds]))
  );
}

/** The tree, with a copy for each item where its models stand one after the other. */
function repeat(
  root: StyledElement,
  { path: [next, ...path], first, between }: Pick<Cut, 'path' | 'first' | 'between'>,
  kinds: readonly string[],
  slotted: readonly Slotted[],
): StyledElement {
  if (next !== undefined) {
    const inner = repeat(root.children[next] as StyledElement, { path, first, between }, kinds, slotted);
    return withChildren(root, next, next + 1, [inner]);
  }
  const models = new Map(kinds.map((kind, index) => [kind, root.children[first + index] as StyledElement]));
  const copies = slotted.flatMap(({ key, values }, index) => {
    const copy = fillSlots(models.get(key) as StyledElement, values);
    return index === 0 ? [copy] : [...between, copy];
  });
  return withChildren(root, first, first + kinds.length, copies);
}
