/** From where a text begins to where in it the mistake stands. */
import type { Diagnostic, Place } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import { decodeUtf8, lineColumn, offsetOf } from '../source.ts';

/** No text in content is longer, so what stands farther on belongs to another. */
const FARTHEST = 25_000;

/**
 * The diagnostic at the place of what it seeks. It stays where it is when that is not found, as with a
 * character that YAML writes as an escape.
 */
export function atExactPlace(diagnostic: Diagnostic, files: Files): Diagnostic {
  const { place, sought } = diagnostic;
  if (!place || sought === undefined) return diagnostic;
  const bytes = files.get(place.file);
  const text = bytes && decodeUtf8(bytes);
  const found = text === undefined ? undefined : find(text, place, sought);
  return found ? { ...diagnostic, place: { file: place.file, ...found } } : diagnostic;
}

function find(text: string, from: Place, sought: string): { line: number; column: number } | undefined {
  const start = offsetOf(text, from);
  const at = text.indexOf(sought, start);
  return at < 0 || at - start > FARTHEST ? undefined : lineColumn(text, at);
}
