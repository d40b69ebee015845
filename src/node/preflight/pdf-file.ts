/**
 * Reads the objects of a finished PDF: cross-reference stream, object streams, pages (ISO 32000-1, 7.5). It knows nothing
 * of our writer. It accepts what PDF/A-2 allows (ISO 19005-2, 6.1) in a file that was saved once; anything else throws
 * `DamagedPdf`.
 */
import { Stream } from './pdf-stream.ts';
import { DamagedPdf, type Dictionary, Parser, Reference, type Value, Word, whole } from './pdf-syntax.ts';

/** Where an object is: at an offset of the file, or at a place in an object stream. */
interface Entry {
  readonly kind: number;
  readonly place: number;
  readonly index: number;
}

/** An open object stream, with where each object begins. */
interface Packed {
  readonly source: string;
  readonly ids: readonly number[];
  readonly starts: readonly number[];
}

export class PdfFile {
  /** The bytes, one character each. */
  readonly source: string;
  /** `1.7` of `%PDF-1.7`. */
  readonly version: string;
  readonly trailer: Dictionary;
  readonly #bytes: Buffer;
  readonly #entries: ReadonlyMap<number, Entry>;
  readonly #known = new Map<number, Value>();
  readonly #packed = new Map<number, Packed>();
  /** Objects being read, to find one that needs itself. */
  readonly #open = new Set<number>();

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.source = this.#bytes.toString('latin1');
    const version = /^%PDF-(\d\.\d)[\r\n]/.exec(this.source)?.[1];
    const start = /startxref[\r\n]+(\d+)[\r\n]+%%EOF[\r\n]*$/.exec(this.source.slice(-64))?.[1];
    if (version === undefined || start === undefined) throw new DamagedPdf('A PDF without beginning or end');
    const table = this.#objectAt(Number(start));
    if (!(table instanceof Stream)) throw new DamagedPdf('No cross-reference stream');
    if (table.dictionary.has('Prev')) throw new DamagedPdf('A file that was saved more than once');
    this.version = version;
    this.trailer = table.dictionary;
    this.#entries = entriesOf(table);
  }

  /** All objects by id. */
  get objects(): Map<number, Value> {
    const ids = [...this.#entries].flatMap(([id, { kind }]) => (kind === 0 ? [] : id));
    return new Map(ids.map((id) => [id, this.resolve(new Reference(id))]));
  }

  get catalogue(): Dictionary {
    return this.dictionary(this.trailer.get('Root'));
  }

  /** The leaves of the tree of pages, in order. */
  get pages(): Dictionary[] {
    const met = new Set<Dictionary>();
    const leaves = (node: Dictionary): Dictionary[] => {
      if (met.has(node)) throw new DamagedPdf('A page at two places of the tree');
      met.add(node);
      return node.has('Kids')
        ? this.list(node.get('Kids')).flatMap((kid) => leaves(this.dictionary(kid)))
        : [node];
    };
    return leaves(this.dictionary(this.catalogue.get('Pages')));
  }

  contentOf(page: Dictionary): string {
    return this.stream(page.get('Contents')).data.toString('latin1');
  }

  /** A value, or what it refers to; null where there is none. */
  resolve(value: Value | undefined): Value {
    if (!(value instanceof Reference)) return value ?? null;
    const { id } = value;
    let found = this.#known.get(id);
    if (found === undefined) {
      if (this.#open.has(id)) throw new DamagedPdf(`Object ${id} is needed to read itself`);
      this.#open.add(id);
      found = this.#read(id);
      this.#open.delete(id);
      this.#known.set(id, found);
    }
    return found;
  }

  dictionary(value: Value | undefined): Dictionary {
    const found = this.resolve(value);
    if (!(found instanceof Map)) throw new DamagedPdf('Not a dictionary');
    return found;
  }

  list(value: Value | undefined): readonly Value[] {
    const found = this.resolve(value);
    if (!Array.isArray(found)) throw new DamagedPdf('Not an array');
    return found;
  }

  stream(value: Value | undefined): Stream {
    const found = this.resolve(value);
    if (!(found instanceof Stream)) throw new DamagedPdf('Not a stream');
    return found;
  }

  #read(id: number): Value {
    const entry = this.#entries.get(id);
    if (!entry || entry.kind === 0) throw new DamagedPdf(`There is no object ${id}`);
    if (entry.kind === 1) return this.#objectAt(entry.place, id);
    const { source, ids, starts } = this.#packedIn(entry.place);
    if (ids[entry.index] !== id) throw new DamagedPdf(`Object ${id} is not where the table says`);
    return new Parser(source, starts[entry.index]).value();
  }

  #packedIn(id: number): Packed {
    const known = this.#packed.get(id);
    if (known) return known;
    const { dictionary, data } = this.stream(new Reference(id));
    const source = data.toString('latin1');
    const first = whole(dictionary.get('First'), source.length);
    const numbers = new Parser(`[${source.slice(0, first)}]`).value() as readonly Value[];
    if (numbers.length !== 2 * whole(dictionary.get('N'), numbers.length))
      throw new DamagedPdf(`Object stream ${id} has another number of objects`);
    const places = numbers.map((number) => whole(number, Number.MAX_SAFE_INTEGER));
    const ids = places.filter((_, at) => at % 2 === 0);
    const starts = places
      .filter((_, at) => at % 2 === 1)
      .map((start) => first + whole(start, source.length - first));
    const packed = { source, ids, starts };
    this.#packed.set(id, packed);
    return packed;
  }

  #objectAt(offset: number, id?: number): Value {
    const heading = /^(\d+) 0 obj(?=[\r\n])/.exec(this.source.slice(offset, offset + 24));
    if (!heading || (id !== undefined && Number(heading[1]) !== id))
      throw new DamagedPdf(`No object at ${offset}`);
    const parser = new Parser(this.source, offset + heading[0].length);
    const value = parser.value();
    const word = parser.next();
    if (word instanceof Word && word.word === 'endobj') return value;
    if (!(value instanceof Map) || !(word instanceof Word) || word.word !== 'stream')
      throw new DamagedPdf(`No end of the object at ${offset}`);
    const lineEnd = /^\r?\n/.exec(this.source.slice(parser.at, parser.at + 2))?.[0];
    const start = parser.at + (lineEnd ?? '').length;
    const end = start + whole(this.resolve(value.get('Length')), this.source.length - start);
    const closing = /^\r?\nendstream\r?\nendobj[\r\n]/;
    if (lineEnd === undefined || !closing.test(this.source.slice(end, end + 24)))
      throw new DamagedPdf(`The stream at ${offset} has a wrong length`);
    return new Stream(value, this.#bytes.subarray(start, end));
  }
}

function entriesOf({ dictionary, data }: Stream): Map<number, Entry> {
  const numbers = (value: Value | undefined): number[] => {
    if (!Array.isArray(value)) throw new DamagedPdf('No list of numbers');
    return value.map((each) => whole(each, 2 ** 32));
  };
  const widths = numbers(dictionary.get('W'));
  const sections = dictionary.has('Index')
    ? numbers(dictionary.get('Index'))
    : [0, whole(dictionary.get('Size'), 2 ** 32)];
  const length = widths.reduce((sum, width) => sum + width, 0);
  if (widths.length !== 3 || widths.some((width) => width > 6) || length === 0)
    throw new DamagedPdf('A table of no width');
  const entries = new Map<number, Entry>();
  let at = 0;
  const field = (width: number): number => {
    at += width;
    return width === 0 ? 0 : data.readUIntBE(at - width, width);
  };
  const [kindWidth = 0, placeWidth = 0, indexWidth = 0] = widths;
  for (let section = 0; section < sections.length; section += 2) {
    const [first = 0, count = 0] = sections.slice(section, section + 2);
    if (at + count * length > data.length) throw new DamagedPdf('A table that is too short');
    for (let id = first; id < first + count; id += 1) {
      const kind = kindWidth === 0 ? 1 : field(kindWidth);
      if (kind > 2) throw new DamagedPdf(`Object ${id} is of no kind`);
      entries.set(id, { kind, place: field(placeWidth), index: field(indexWidth) });
    }
  }
  if (at !== data.length) throw new DamagedPdf('A table that is too long');
  return entries;
}
