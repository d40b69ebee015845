/** Spaces that look like an indent and are none: they come along when lines are copied from a web page. */
import { problem, type Report } from '../diagnostics.ts';
import { placeAt, type SourceText, sourceOf } from './source.ts';

const INDENT =
  /^[ \t]*[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000][ \t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]*/gm;

const SPECIAL = /[^ \t]/g;

/** The text with ordinary spaces in their place, so that all else that is wrong is told as well; told once for all lines. */
export function withPlainIndents(source: SourceText, report: Report): SourceText {
  const [first, ...others] = source.text.matchAll(INDENT);
  if (!first) return source;
  const offset = first.index + first[0].search(SPECIAL);
  const code = source.text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0');
  const params = { codePoint: `U+${code}`, lines: others.length + 1 };
  report(problem('content/indent-space', placeAt(source, offset), params));
  return sourceOf(
    source.file,
    source.text.replace(INDENT, (indent) => indent.replace(SPECIAL, ' ')),
  );
}
