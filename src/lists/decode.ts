/** Bytes → text, whatever program wrote them. */
import { decodeUtf8, isUtf16 } from '../source.ts';

export interface Decoded {
  readonly text: string;
  /** By its usual name. */
  readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252';
}

/** What is neither UTF-16 nor sound UTF-8 comes from an older program for Windows. */
export function decode(bytes: Uint8Array): Decoded {
  if (isUtf16(bytes)) return { text: new TextDecoder(wideOrder(bytes)).decode(bytes), encoding: 'UTF-16' };
  const text = decodeUtf8(bytes);
  if (text !== undefined) return { text, encoding: 'UTF-8' };
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' };
}

/** By the mark that stands first, else by where the zero beside a Latin letter is. */
function wideOrder([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' {
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0 ? 'utf-16be' : 'utf-16le';
}
