/** The tables of a TrueType or OpenType font (OpenType specification 1.9, "Organization of an OpenType font"). */

export type Tables = ReadonlyMap<string, DataView>;

/** Undefined if the directory does not describe a whole file. */
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

/** The first table that has changed since the font was made; undefined if none has. */
export function changedTable(bytes: Uint8Array, tables: Tables): string | undefined {
  const file = viewOf(bytes);
  let at = 12;
  for (const [tag, table] of tables) {
    // `head` holds a sum of the whole file, which its own sum leaves out.
    const own = tag === 'head' && table.byteLength >= 12 ? table.getUint32(8) : 0;
    if ((sumOf(table) - own) >>> 0 !== file.getUint32(at + 4)) return tag;
    at += 16;
  }
  return undefined;
}

/** The sum of its words of four bytes, the last padded with zeros. */
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
