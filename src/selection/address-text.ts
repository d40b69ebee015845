/** Words in an address: letters, digits and `-.,?` as they are, a space as `_`, all else percent-encoded. */
import { decodeUtf8 } from '../source.ts';

const PLAIN = /^[A-Za-z0-9.,?-]$/;

export function escaped(words: string): string {
  return words.replace(/[^A-Za-z0-9.,?-]/gu, (character) => {
    if (character === ' ') return '_';
    return [...encodeUtf8(character)].map(percent).join('');
  });
}

/** Undefined for anything that `escaped` does not write. */
export function unescaped(written: string): string | undefined {
  const bytes: number[] = [];
  for (let at = 0; at < written.length; at += 1) {
    const character = written[at] as string;
    if (character === '_') bytes.push(0x20);
    else if (PLAIN.test(character)) bytes.push(character.charCodeAt(0));
    else {
      const digits = /^%([0-9A-F]{2})$/.exec(written.slice(at, at + 3))?.[1];
      if (digits === undefined) return undefined;
      bytes.push(Number.parseInt(digits, 16));
      at += 2;
    }
  }
  return decodeUtf8(new Uint8Array(bytes), { isMarkKept: true });
}

/** Half a surrogate pair, which no text may hold, becomes U+FFFD. */
function encodeUtf8(character: string): Uint8Array {
  return new TextEncoder().encode(character);
}

function percent(byte: number): string {
  return `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
