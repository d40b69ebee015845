/** What the page's HTML says, as it came: each of its texts can be said otherwise, and as it was. */
import { SAID_ATTRIBUTES, type Sayings, SILENT_TAGS } from '../../sayings.ts';

interface Text {
  readonly written: string;
  readonly say: (words: string) => void;
}

export class WrittenWords {
  readonly #texts = textsOf(document);
  readonly #attributes = SAID_ATTRIBUTES.map((name) => [name, attributesOf(name)] as const);
  /** Those that are not said as they were written. */
  readonly #changed = new Set<Text>();

  /**
   * @param sayings undefined for the words as they were written
   * @throws where something else is in the page than was written
   */
  say(sayings: Sayings | undefined): void {
    const all = [
      [this.#texts, sayings?.texts] as const,
      ...this.#attributes.map(([name, texts]) => [texts, sayings?.attributes[name]] as const),
    ];
    const isOther = all.some(([texts, other]) => other && other.of !== texts.length);
    if (isOther) throw new Error('The page has other texts than those that were written');
    for (const { say, written } of this.#changed) say(written);
    this.#changed.clear();
    for (const [texts, other] of all) {
      for (const [index, words] of other?.others ?? []) {
        const text = texts[index];
        text?.say(words);
        if (text) this.#changed.add(text);
      }
    }
  }
}

function textsOf(root: Node): readonly Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    SILENT_TAGS.includes(node.nodeName.toLowerCase()) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof CharacterData && /\S/.test(node.data)) texts.push(textOf(node));
  }
  return texts;
}

function textOf(node: CharacterData): Text {
  return {
    written: node.data,
    say: (words) => {
      node.data = words;
    },
  };
}

function attributesOf(name: string): readonly Text[] {
  return [...document.querySelectorAll(`[${name}]`)].map((element) => ({
    written: element.getAttribute(name) ?? '',
    say: (words) => element.setAttribute(name, words),
  }));
}
