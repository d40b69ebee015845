/**
 * All words of the kit at once, for who checks it: the guide tells only what is so in a build, and a character that no
 * font has would wait in a text until it is.
 */
import type { Kit } from '../../content/kit.ts';
import type { Text } from '../../content/model.ts';
import { isWords } from '../../placed-words.ts';

/** The texts of the kit, wherever they stand; words without marks as texts too. */
export function textsOf(kit: Kit): readonly Text[] {
  return textsIn(kit);
}

function textsIn(value: unknown): readonly Text[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return [value];
  if (isWords(value)) {
    const place = value.pieces.find((piece) => piece.place)?.place;
    const inlines = [{ kind: 'text', text: value.plain } as const];
    return place ? [{ inlines, plain: value.plain, language: undefined, place }] : [];
  }
  return Object.values(value).flatMap(textsIn);
}

function isText(value: object): value is Text {
  return 'inlines' in value && 'plain' in value;
}
