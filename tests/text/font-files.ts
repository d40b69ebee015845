/** Font files taken apart, changed and put together again, with sums that are right, as a program would write them. */

type Edit = ((table: Uint8Array) => Uint8Array) | Uint8Array | undefined;

/** The font with tables changed, replaced or added; `undefined` takes one away. */
export function edited(font: Uint8Array, edits: Readonly<Record<string, Edit>>): Uint8Array {
  const tables = tablesIn(font);
  for (const [tag, edit] of Object.entries(edits)) {
    if (edit === undefined) tables.delete(tag);
    else tables.set(tag, typeof edit === 'function' ? edit(tables.get(tag) as Uint8Array) : edit);
  }
  return fontOf(tables);
}

/** A copy of a table with something written into it. */
export function written(
  write: (view: DataView, bytes: Uint8Array) => void,
): (table: Uint8Array) => Uint8Array {
  return (table) => {
    const copy = Uint8Array.from(table);
    write(viewOf(copy), copy);
    return copy;
  };
}

export function cut(length: number): (table: Uint8Array) => Uint8Array {
  return (table) => table.slice(0, length < 0 ? table.length + length : length);
}

export function tablesIn(font: Uint8Array): Map<string, Uint8Array> {
  const view = viewOf(font);
  const tables = new Map<string, Uint8Array>();
  for (let at = 12; at < 12 + 16 * view.getUint16(4); at += 16) {
    const offset = view.getUint32(at + 8);
    const tag = String.fromCharCode(...font.subarray(at, at + 4));
    tables.set(tag, font.slice(offset, offset + view.getUint32(at + 12)));
  }
  return tables;
}

export function fontOf(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const starts: number[] = [];
  let length = 12 + 16 * tables.size;
  for (const table of tables.values()) {
    starts.push(length);
    length += (table.length + 3) & ~3;
  }
  const font = new Uint8Array(length);
  const view = viewOf(font);
  view.setUint32(0, tables.has('CFF ') ? 0x4f54544f : 0x00010000);
  view.setUint16(4, tables.size);
  [...tables].forEach(([tag, table], index) => {
    const at = 12 + 16 * index;
    const start = starts[index] as number;
    font.set(table, start);
    for (let letter = 0; letter < 4; letter += 1) view.setUint8(at + letter, tag.charCodeAt(letter));
    const own = tag === 'head' && table.length >= 12 ? viewOf(table).getUint32(8) : 0;
    let sum = -own;
    for (let word = start; word < start + table.length; word += 4) sum += view.getUint32(word);
    view.setUint32(at + 4, sum >>> 0);
    view.setUint32(at + 8, start);
    view.setUint32(at + 12, table.length);
  });
  return font;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** A table `name` with one PostScript name, for Windows; of none where it is empty. */
export function nameTable(name: string): Uint8Array {
  const records = name === '' ? 0 : 1;
  const table = new Uint8Array(6 + 12 * records + 2 * name.length);
  const view = viewOf(table);
  view.setUint16(2, records);
  view.setUint16(4, 6 + 12 * records);
  if (records > 0) {
    [3, 1, 0x409, 6, 2 * name.length, 0].forEach((value, at) => {
      view.setUint16(6 + 2 * at, value);
    });
  }
  for (let at = 0; at < name.length; at += 1) view.setUint16(6 + 12 * records + 2 * at, name.charCodeAt(at));
  return table;
}
