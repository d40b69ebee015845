/** Streams of a PDF and how they are compressed (ISO 32000-1, 7.3.8 and 7.4.4). */
import { inflateSync } from 'node:zlib';
import { DamagedPdf, type Dictionary, Name, type Value, whole } from './pdf-syntax.ts';

export class Stream {
  readonly dictionary: Dictionary;
  readonly bytes: Buffer;
  constructor(dictionary: Dictionary, bytes: Buffer) {
    this.dictionary = dictionary;
    this.bytes = bytes;
  }

  /** Decoded content. */
  get data(): Buffer {
    const filter = this.dictionary.get('Filter');
    if (filter === undefined) return this.bytes;
    if (!(filter instanceof Name) || filter.name !== 'FlateDecode')
      throw new DamagedPdf('Another filter than Flate');
    return unpredicted(inflated(this.bytes), this.dictionary.get('DecodeParms'));
  }
}

/** More than any sensible file; a few bytes can claim to be more. */
const MOST_BYTES = 2 ** 30;

function inflated(bytes: Buffer): Buffer {
  try {
    return inflateSync(bytes, { maxOutputLength: MOST_BYTES });
  } catch (error) {
    throw new DamagedPdf('A stream that cannot be decompressed', { cause: error });
  }
}

/** Undoes PNG's filter "up" (PNG 1.2, 6.4); cross-reference streams need no other. */
function unpredicted(data: Buffer, parameters: Value | undefined): Buffer {
  if (!(parameters instanceof Map) || !parameters.has('Predictor') || parameters.get('Predictor') === 1)
    return data;
  const columns = whole(parameters.get('Columns'), data.length);
  const rows = data.length / (columns + 1);
  if (columns === 0 || !Number.isInteger(rows)) throw new DamagedPdf('Rows of another length');
  const plain = Buffer.alloc(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const filter = data[row * (columns + 1)];
    if (filter !== 0 && filter !== 2) throw new DamagedPdf('Another predictor than "up"');
    for (let at = row * columns; at < (row + 1) * columns; at += 1) {
      plain[at] =
        (data[at + row + 1] as number) + (filter === 2 && row > 0 ? (plain[at - columns] as number) : 0);
    }
  }
  return plain;
}
