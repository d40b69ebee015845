/** From where a text begins to where in it the mistake stands. */
import type { Diagnostic, Place, Report } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import { decodeText, lineColumn, offsetOf } from '../source.ts';
import { escapedPattern } from './written-text.ts';

/** Tells everything at its exact place. */
export function exactly(files: Files, report: Report): Report {
  return (diagnostic) => report(atExactPlace(diagnostic, files));
}

/**
 * The diagnostic at the place of what it seeks, also where that is written as an escape. It stays where it is when
 * that is not found, as with a letter that the file has in parts.
 */
export function atExactPlace(diagnostic: Diagnostic, files: Files): Diagnostic {
  const { place, sought } = diagnostic;
  if (!place || sought === undefined) return diagnostic;
  const bytes = files.get(place.file);
  const text = bytes && decodeText(bytes);
  const found = text === undefined ? undefined : find(text, place, sought);
  return found ? { ...diagnostic, place: { file: place.file, ...found } } : diagnostic;
}

function find(text: string, from: Place, sought: string): { line: number; column: number } | undefined {
  const start = offsetOf(text, from);
  const own = text.slice(start, endOfScalar(text, start));
  const at = own.indexOf(sought);
  if (at >= 0) return lineColumn(text, start + at);
  const escaped = own.startsWith('"') ? own.search(new RegExp(escapedPattern(sought))) : -1;
  return escaped < 0 ? undefined : lineColumn(text, start + escaped);
}

const QUOTED = /"(?:[^"\\]|\\[\s\S])*"?|'(?:[^']|'')*'?/y;

/** Where a text of YAML ends that begins here: what stands farther on belongs to another. */
function endOfScalar(text: string, start: number): number {
  QUOTED.lastIndex = start;
  if (QUOTED.test(text)) return QUOTED.lastIndex;
  const indent = indentAround(text.slice(text.lastIndexOf('\n', start - 1) + 1, start));
  const next = /\n( *)(?=[^ \r\n])/g;
  next.lastIndex = start;
  for (let line = next.exec(text); line; line = next.exec(text)) {
    if ((line[1] as string).length <= indent) return line.index;
  }
  return text.length;
}

/** How far in the list or group begins that holds the text, by what stands before it on its line. */
function indentAround(before: string): number {
  const [inset = ''] = /^(?:- |-$| )*/.exec(before) ?? [];
  // Lines of their own, after `>-`, are indented alike; after a dash or a key they are further in than that.
  if (before.trim() === '') return before.length - 1;
  return inset.length < before.length ? inset.length : before.lastIndexOf('-');
}
