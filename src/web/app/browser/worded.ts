/** What the page says by itself, and how each of it is said: so that all of it can be said again in another language. */

type Words = () => string;

const TEXTS = new WeakMap<Node, Words>();
const ATTRIBUTES = new WeakMap<Node, ReadonlyMap<string, () => string | undefined>>();

export function worded(words: Words): Text {
  const text = document.createTextNode(words());
  TEXTS.set(text, words);
  return text;
}

/** Sets them as all that an element says, also where it says them already: a screen reader then reads them again. */
export function tell(element: Element, words?: Words): void {
  element.replaceChildren(...(words ? [worded(words)] : []));
}

/** Without a value there is no attribute. */
export function setWorded(element: Element, attribute: string, words: () => string | undefined): void {
  ATTRIBUTES.set(element, new Map(ATTRIBUTES.get(element)).set(attribute, words));
  put(element, attribute, words());
}

function put(element: Element, attribute: string, words: string | undefined): void {
  if (words === undefined) element.removeAttribute(attribute);
  else element.setAttribute(attribute, words);
}

/** Says all of it anew, as it is said now. */
export function sayAgain(): void {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = TEXTS.get(node)?.();
    if (words !== undefined && node.nodeValue !== words) node.nodeValue = words;
    for (const [attribute, said] of ATTRIBUTES.get(node) ?? []) put(node as Element, attribute, said());
  }
}
