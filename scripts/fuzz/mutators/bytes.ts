/** Accidents that befall any file: another encoding, a broken disk, a download that stopped. */
import type { Random } from '../random.ts';
import type { Mutator } from './mutator.ts';

function spliced(bytes: Uint8Array, at: number, gone: number, put: readonly number[]): Uint8Array {
  return Uint8Array.from([...bytes.subarray(0, at), ...put, ...bytes.subarray(at + gone)]);
}

function utf16(bytes: Uint8Array, isBigEndian: boolean): Uint8Array {
  const text = `\ufeff${new TextDecoder().decode(bytes)}`;
  const wide = new Uint8Array(text.length * 2);
  const view = new DataView(wide.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), !isBigEndian);
  return wide;
}

const ODD_BYTES: readonly (readonly number[])[] = [
  [0],
  [0xff],
  [0xc3],
  [0xed, 0xa0, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
  [0xe2, 0x80, 0xa8],
  [0xef, 0xbb, 0xbf],
];

export const BYTE_MUTATORS: readonly Mutator[] = [
  {
    name: 'bytes that are no text',
    apply: (bytes, random) => spliced(bytes, random.below(bytes.length + 1), 0, random.pick(ODD_BYTES)),
  },
  {
    name: 'another encoding',
    apply: (bytes, random) => {
      const kind = random.below(4);
      if (kind < 2) return utf16(bytes, kind === 1);
      if (kind === 2) return Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]);
      return Uint8Array.from(Buffer.from(new TextDecoder().decode(bytes), 'latin1'));
    },
  },
  {
    name: 'an empty file',
    apply: (_bytes, random) => (random.oneIn(2) ? new Uint8Array() : new TextEncoder().encode('\n')),
  },
  { name: 'bits that fell over', apply: flipped },
];

export function flipped(bytes: Uint8Array, random: Random): Uint8Array {
  const changed = Uint8Array.from(bytes);
  if (changed.length === 0) return changed;
  for (let times = random.between(1, 8); times > 0; times -= 1) {
    const at = random.below(changed.length);
    changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8));
  }
  return changed;
}
