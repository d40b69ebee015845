/** Short names for what a list has no names for. */
import { slug } from '../slug.ts';

/** The first words of a text say which it is. */
const WORDS = 5;
const LONGEST = 40;

/**
 * The first words of a text, or its place among those without letters of Latin; a number behind it where another has that
 * name already.
 * @param taken grows by the name that is given
 */
export function idOf(text: string, kind: 'card' | 'group', taken: Set<string>): string {
  const words = slug(text)
    .replace(/[^a-z0-9-]+/g, '')
    .replace(/-+/g, '-')
    .replace(/^[-\d]+|-$/g, '');
  const short = words.split('-').slice(0, WORDS).join('-').slice(0, LONGEST).replace(/-$/, '');
  const base = short === '' ? kind : short;
  let id = base;
  for (let number = 2; taken.has(id) || id === kind; number += 1) id = `${base}-${number}`;
  taken.add(id);
  return id;
}
