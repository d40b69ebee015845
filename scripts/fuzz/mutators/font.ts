/** What is wrong with fonts from elsewhere: tables that are missing, lie, or hold what nobody expects. */
import { sumOf } from '../../../src/text/sfnt.ts';
import type { Random } from '../random.ts';
import { flipped } from './bytes.ts';
import type { Mutator } from './mutator.ts';

interface Table {
  readonly tag: string;
  /** Where its entry in the directory stands. */
  readonly entry: number;
  readonly offset: number;
  readonly length: number;
}

const HEADER = 12;
const ENTRY = 16;

function tablesOf(bytes: Uint8Array): readonly Table[] {
  if (bytes.length < HEADER) return [];
  const view = viewOf(bytes);
  const count = Math.min(view.getUint16(4), Math.floor((bytes.length - HEADER) / ENTRY));
  return Array.from({ length: count }, (_, index) => {
    const entry = HEADER + index * ENTRY;
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    return { tag, entry, offset: view.getUint32(entry + 8), length: view.getUint32(entry + 12) };
  });
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function onTable(
  name: string,
  change: (bytes: Uint8Array, table: Table, random: Random, tables: readonly Table[]) => void,
): Mutator {
  return {
    name,
    apply: (bytes, random) => {
      const changed = Uint8Array.from(bytes);
      const tables = tablesOf(changed);
      if (tables.length > 0) change(changed, random.pick(tables), random, tables);
      // As a program would leave it that made the font so: else the sums alone tell that it was spoilt.
      if (!random.oneIn(SPOILT_SUMS_ONE_IN)) sumAnew(changed);
      return changed;
    },
  };
}

const SPOILT_SUMS_ONE_IN = 5;

function sumAnew(bytes: Uint8Array): void {
  const view = viewOf(bytes);
  for (const { tag, entry, offset, length } of tablesOf(bytes)) {
    if (offset + length > bytes.length) continue;
    const table = Uint8Array.from(bytes.subarray(offset, offset + length));
    // The head holds a sum of the whole file, which is left out of its own.
    if (tag === 'head') table.fill(0, 8, 12);
    view.setUint32(entry + 4, sumOf(viewOf(table)));
  }
}

const ODD_LENGTHS = [0, 1, 3, 0xffff, 0x7fffffff, 0xffffffff];
const TAGS = ['CFF ', 'COLR', 'SVG ', 'sbix', 'fvar', 'xxxx', 'glyf', 'cmap', 'GSUB', 'bhed'];

/** `fsType` says what may be done with the font. */
const RIGHTS_AT = 8;

export const FONT_MUTATORS: readonly Mutator[] = [
  { name: 'bits that fell over', apply: flipped },
  onTable('bits of a table that fell over', (bytes, { offset, length }, random) => {
    for (let times = random.between(1, 12); times > 0; times -= 1) {
      const at = offset + random.below(Math.min(length, random.oneIn(2) ? 64 : length) || 1);
      if (at < bytes.length) bytes[at] = random.below(256);
    }
  }),
  onTable('a number in the head of a table', (bytes, { offset, length }, random) => {
    const at = offset + 2 * random.below(Math.max(1, Math.min(30, length / 2)));
    if (at + 2 <= bytes.length) viewOf(bytes).setUint16(at, random.pick([0, 1, 2, 0x7fff, 0x8000, 0xffff]));
  }),
  onTable('a table of nothing but noughts', (bytes, { offset, length }) => {
    bytes.fill(0, offset, offset + length);
  }),
  onTable('a table of another length', (bytes, { entry }, random) => {
    viewOf(bytes).setUint32(entry + 12, random.pick(ODD_LENGTHS));
  }),
  onTable('a table in another place', (bytes, { entry }, random) => {
    viewOf(bytes).setUint32(entry + 8, random.pick([...ODD_LENGTHS, random.below(bytes.length)]));
  }),
  onTable('a table of another name', (bytes, { entry }, random) => {
    bytes.set(new TextEncoder().encode(random.pick(TAGS)), entry);
  }),
  onTable('two tables that change places', (bytes, { entry }, random, tables) => {
    const other = random.pick(tables).entry;
    const [one, two] = [bytes.slice(entry, entry + 4), bytes.slice(other, other + 4)];
    bytes.set(two, entry);
    bytes.set(one, other);
  }),
  {
    name: 'rights that forbid',
    apply: (bytes, random) => {
      const changed = Uint8Array.from(bytes);
      const os2 = tablesOf(changed).find(({ tag }) => tag === 'OS/2');
      if (os2)
        viewOf(changed).setUint16(os2.offset + RIGHTS_AT, random.pick([2, 4, 8, 0x100, 0x200, 0xffff]));
      return changed;
    },
  },
  {
    name: 'another kind of file by its first bytes',
    apply: (bytes, random) => {
      const changed = Uint8Array.from(bytes);
      changed.set(
        new TextEncoder().encode(
          random.pick(['wOF2', 'wOFF', 'ttcf', 'OTTO', 'true', 'typ1', '%PDF', 'PK\u0003\u0004']),
        ),
      );
      return changed;
    },
  },
  {
    name: 'a download that stopped',
    apply: (bytes, random) => bytes.slice(0, random.below(bytes.length + 1)),
  },
];
