/** Elements of the page: found, and made. Whatever someone typed is set as text and never read as HTML. */
import type { Inline, Text } from '../../../content/model.ts';

/** An element that the page's templates hold. */
export function byId<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}`);
  return found as Kind;
}

export function all<Kind extends Element = HTMLElement>(
  selector: string,
  within: ParentNode = document,
): Kind[] {
  return [...within.querySelectorAll<Kind>(selector)];
}

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Marks a button that has nothing to do. It keeps the focus, which a disabled button would lose to the top of the page. */
export function rest(button: HTMLButtonElement, isAtRest: boolean): void {
  button.setAttribute('aria-disabled', String(isAtRest));
}

const SVG = 'http://www.w3.org/2000/svg';

/** A cluster's shape. The page holds each drawing once, as a symbol. */
export function shapeDrawing(shape: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.classList.add('shape');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#shape-${shape}`);
  svg.append(use);
  return svg;
}

/** A text of the content. */
export function inlineNodes({ inlines, language }: Pick<Text, 'inlines' | 'language'>): Node[] {
  const nodes = inlines.map(nodeOf);
  return language === undefined ? nodes : [element('span', { lang: language }, ...nodes)];
}

function nodeOf(inline: Inline): Node {
  switch (inline.kind) {
    case 'text':
      return document.createTextNode(inline.text);
    case 'emphasis':
      return element('em', {}, ...inline.children.map(nodeOf));
    case 'strong':
      return element('strong', {}, ...inline.children.map(nodeOf));
    case 'foreign':
      return element('span', { lang: inline.language }, ...inline.children.map(nodeOf));
    // A card shows only the words of a link.
    case 'link':
      return element('span', {}, ...inline.children.map(nodeOf));
    case 'break':
      return inline.optional ? document.createTextNode(' ') : element('br', {});
    case 'note-reference':
      return document.createTextNode('');
  }
}
