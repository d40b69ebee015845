/** Texts of the content as nodes: nothing that someone wrote is read as HTML. */
import type { Inline, Text } from '../../content/model.ts';
import { element } from './page.ts';

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
    // On a card a link is its words.
    case 'link':
      return element('span', {}, ...inline.children.map(nodeOf));
    case 'break':
      return inline.optional ? document.createTextNode(' ') : element('br', {});
    case 'note-reference':
      return document.createTextNode('');
  }
}
