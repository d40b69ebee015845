/** What a translation keeps of the text that it translates; apart from what reads files, so that the page's engine has none of that. */
import type { Text } from './model.ts';

/**
 * Eight hexadecimal digits that are others for (nearly) every other text: FNV-1a of 32 bits
 * (http://www.isthe.com/chongo/tech/comp/fnv/) over its UTF-16 units.
 */
export function fingerprintOf({ plain }: Pick<Text, 'plain'>): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < plain.length; index += 1)
    hash = Math.imul(hash ^ plain.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
