/** Inline texts → markup: the only way for content to become tags, and only these tags. */
import type { Inline, Text } from '../content/model.ts';
import { type Place, writePlace } from '../diagnostics.ts';
import { writeMark } from '../markup/marks.ts';
import { piecesOf, type Words } from '../placed-words.ts';

/** A text with its place and language, or bare inlines, as markup. */
export function inlineMarkup(text: Text | readonly Inline[]): string {
  if (!('inlines' in text)) return text.map(markup).join('');
  const inner = text.inlines.map(markup).join('');
  const language = text.language === undefined ? '' : ` lang="${escapeText(text.language)}"`;
  return `<span at="${escapeText(writePlace(text.place))}"${language}>${inner}</span>`;
}

/** Whether a value of a view is what `inlineMarkup` takes. */
export function isInlineText(value: unknown): value is Text | readonly Inline[] {
  return Array.isArray(value) || (typeof value === 'object' && value !== null && 'inlines' in value);
}

/** What a template can write as words alone. */
export type Plain = Words | Text;

export function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && 'plain' in value;
}

function markup(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.place ? markedText(inline.text, inline.place) : escapeText(inline.text);
    case 'emphasis':
      return `<em>${inline.children.map(markup).join('')}</em>`;
    case 'strong':
      return `<strong>${inline.children.map(markup).join('')}</strong>`;
    case 'link':
      return `<a href="${escapeText(inline.href)}">${inline.children.map(markup).join('')}</a>`;
    case 'foreign':
      return `<span lang="${escapeText(inline.language)}">${inline.children.map(markup).join('')}</span>`;
    case 'break':
      return inline.optional ? '<br optional="optional"/>' : '<br/>';
    case 'note-reference':
      return NOTE_MARK;
  }
}

/** Seen, not read: the note itself says which question it belongs to, and the text stays the author's. */
const NOTE_MARK = '<span class="note-mark" role="artifact">*</span>';

/** What stands between braces alone, in tags and in attributes: words with the places of their pieces. */
export function wordsMarkup(words: Plain): string {
  return piecesOf(words)
    .map(({ text, place }) => (place ? markedText(text, place) : escapeText(text)))
    .join('');
}

function markedText(text: string, place: Place): string {
  return escapeText(writeMark(place)) + escapeText(text) + writeMark(undefined);
}

function escapeText(text: string): string {
  return /[&<>"]/.test(text)
    ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
    : text;
}
