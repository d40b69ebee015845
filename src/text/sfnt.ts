/** The tables of a TrueType or OpenType font (OpenType specification 1.9, "Organization of an OpenType font"). */

export type Tables = ReadonlyMap<string, DataView>;

/** Undefined where the directory is not that of a whole file. */
export function tablesOf(bytes: Uint8Array): Tables | undefined {
  if (bytes.length < 12) return undefined;
  const file = viewOf(bytes);
  const count = file.getUint16(4);
  if (count === 0 || 12 + 16 * count > bytes.length) return undefined;
  const tables = new Map<string, DataView>();
  for (let at = 12; at < 12 + 16 * count; at += 16) {
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
    const offset = file.getUint32(at + 8);
    const length = file.getUint32(at + 12);
    if (offset + length > bytes.length || tables.has(tag)) return undefined;
    tables.set(tag, viewOf(bytes.subarray(offset, offset + length)));
  }
  return tables;
}

/** The first table that is not as whoever made the font left it; undefined where all are. */
export function changedTable(bytes: Uint8Array, tables: Tables): string | undefined {
  const file = viewOf(bytes);
  let at = 12;
  for (const [tag, table] of tables) {
    // The head holds a sum of the whole file, which is left out of its own.
    const own = tag === 'head' && table.byteLength >= 12 ? table.getUint32(8) : 0;
    if ((sumOf(table) - own) >>> 0 !== file.getUint32(at + 4)) return tag;
    at += 16;
  }
  return undefined;
}

/** Of its words of four bytes, the last one filled up with zeros. */
export function sumOf(table: DataView): number {
  const whole = table.byteLength & ~3;
  let sum = 0;
  for (let at = 0; at < whole; at += 4) sum = (sum + table.getUint32(at)) | 0;
  for (let at = whole; at < table.byteLength; at += 1)
    sum = (sum + (table.getUint8(at) << (8 * (3 - (at - whole))))) | 0;
  return sum;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
