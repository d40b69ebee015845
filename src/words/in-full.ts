/** A language that lacks words borrows those of another. */
import type { PartOfWords, SpokenWords, Words } from './kind.ts';

export function inFull(part: PartOfWords, spare: Words): SpokenWords {
  const { formats, page, problems } = part;
  return { ...merged(spare, part), formats, page, problems, spare };
}

/** All of `spare`, with the words of `part` in the place of its own. */
function merged<Whole extends object>(spare: Whole, part: object): Whole {
  const own = new Map<string, unknown>(Object.entries(part));
  const both = Object.entries(spare).map(([key, word]: [string, unknown]) => {
    const instead = own.get(key) ?? word;
    return [key, isGroup(word) && isGroup(instead) ? merged(word, instead) : instead];
  });
  return Object.fromEntries(both) as Whole;
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
