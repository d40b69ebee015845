/** Recognizes files that aren't a choice by how they begin: naming the kind helps more than the first wrong byte. */
import { decodeUtf8, isUtf16 } from '../source.ts';

export type ForeignKind = 'pdf' | 'document' | 'picture' | 'page' | 'other';

/** What the bytes of a file begin with. */
const BEGINNINGS: readonly { readonly kind: ForeignKind; readonly bytes: string }[] = [
  { kind: 'pdf', bytes: '%PDF-' },
  // An archive by itself, and what an office program keeps in one.
  { kind: 'document', bytes: 'PK\x03\x04' },
  { kind: 'document', bytes: '\xd0\xcf\x11\xe0' },
  { kind: 'document', bytes: '{\\rtf' },
  { kind: 'picture', bytes: '\x89PNG' },
  { kind: 'picture', bytes: '\xff\xd8\xff' },
  { kind: 'picture', bytes: 'GIF8' },
  { kind: 'picture', bytes: 'RIFF' },
  { kind: 'page', bytes: '<!doctype html' },
  { kind: 'page', bytes: '<html' },
];

/** Undefined for what may be text in some encoding. */
export function foreignKind(bytes: Uint8Array): ForeignKind | undefined {
  const known = BEGINNINGS.find(({ bytes: beginning }) => begins(bytes, beginning));
  if (known) return known.kind;
  // Half the bytes of Latin letters in UTF-16 are zero.
  return isUtf16(bytes) || !bytes.includes(0) || decodeUtf8(bytes) !== undefined ? undefined : 'other';
}

function begins(bytes: Uint8Array, beginning: string): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, beginning.length));
  return start.toLowerCase() === beginning.toLowerCase();
}
