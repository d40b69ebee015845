/** Texts of the content as HTML: these few tags, and everything else escaped. */
import type { Inline, Text } from '../../content/model.ts';

/** A text with its language, or bare inlines. */
export function inlineHtml(text: Text | readonly Inline[]): string {
  if (!('inlines' in text)) return text.map(html).join('');
  const inner = text.inlines.map(html).join('');
  return text.language === undefined ? inner : `<span lang="${escapeHtml(text.language)}">${inner}</span>`;
}

function html(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return escapeHtml(inline.text);
    case 'emphasis':
      return `<em>${inlineHtml(inline.children)}</em>`;
    case 'strong':
      return `<strong>${inlineHtml(inline.children)}</strong>`;
    case 'link':
      return linkHtml(escapeHtml(inline.href), inlineHtml(inline.children));
    case 'foreign':
      return `<span lang="${escapeHtml(inline.language)}">${inlineHtml(inline.children)}</span>`;
    case 'break':
      return inline.optional ? ' ' : '<br>';
    case 'note-reference':
      return '';
  }
}

/** On paper the address follows the words, unless they are the address. */
function linkHtml(href: string, words: string): string {
  const bare = (address: string): string => address.replace(/^https?:\/\//, '').replace(/\/$/, '');
  return `<a href="${href}"${bare(words) === bare(href) ? ' class="bare"' : ''}>${words}</a>`;
}

export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
