/**
 * A reader of our own PDF files for tests: it follows the cross-reference stream, opens object streams and
 * cuts content into operators. It knows nothing of how they were written.
 */
import { inflateSync } from 'node:zlib';

export class Name {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

export class Reference {
  readonly id: number;
  constructor(id: number) {
    this.id = id;
  }
}

/** A string as its bytes, one character each. */
export class Text {
  readonly bytes: string;
  constructor(bytes: string) {
    this.bytes = bytes;
  }
}

/** A word that is no value: an operator, or `obj`, `R`, `stream`. */
class Word {
  readonly word: string;
  constructor(word: string) {
    this.word = word;
  }
}

export type Dictionary = ReadonlyMap<string, Value>;
export type Value =
  | number
  | boolean
  | null
  | Name
  | Text
  | Reference
  | readonly Value[]
  | Dictionary
  | Stream;

export class Stream {
  readonly dictionary: Dictionary;
  readonly bytes: Buffer;
  constructor(dictionary: Dictionary, bytes: Buffer) {
    this.dictionary = dictionary;
    this.bytes = bytes;
  }
  /** Decoded content. */
  get data(): Buffer {
    return this.dictionary.has('Filter') ? inflateSync(this.bytes) : this.bytes;
  }
}

const SPACE = '\0\t\n\f\r ';
const DELIMITER = '()<>[]{}/%';

class Parser {
  readonly #source: string;
  at: number;

  constructor(source: string, at = 0) {
    this.#source = source;
    this.at = at;
  }

  /** The next value or word; undefined at the end, or at a closing bracket, which it steps over. */
  next(): Value | Word | undefined {
    this.#skipSpace();
    const character = this.#source[this.at];
    if (character === undefined) return undefined;
    if (this.#take('<<')) return this.#dictionary();
    if (this.#take('>>') || this.#take(']')) return undefined;
    if (this.#take('[')) return this.#list();
    if (this.#take('(')) return this.#literal();
    if (this.#take('<')) return this.#hexadecimal();
    if (this.#take('/')) return new Name(decodeName(this.#regular()));
    const word = this.#regular();
    if (word === '') throw new Error(`Cannot read "${character}" at ${this.at}`);
    if (/^[-+.\d]/.test(word)) return readNumber(word);
    if (word === 'true' || word === 'false') return word === 'true';
    return word === 'null' ? null : new Word(word);
  }

  #take(token: string): boolean {
    if (!this.#source.startsWith(token, this.at)) return false;
    this.at += token.length;
    return true;
  }

  #skipSpace(): void {
    while (this.at < this.#source.length && SPACE.includes(this.#source[this.at] ?? '')) this.at += 1;
  }

  #regular(): string {
    const start = this.at;
    while (this.at < this.#source.length && !(SPACE + DELIMITER).includes(this.#source[this.at] ?? ''))
      this.at += 1;
    return this.#source.slice(start, this.at);
  }

  #list(): Value[] {
    const values: Value[] = [];
    for (let value = this.next(); value !== undefined; value = this.next()) {
      if (!(value instanceof Word)) values.push(value);
      else if (value.word === 'R') values.push(new Reference(values.splice(-2)[0] as number));
      else throw new Error(`"${value.word}" in an array or dictionary`);
    }
    return values;
  }

  #dictionary(): Dictionary {
    const values = this.#list();
    const entries = new Map<string, Value>();
    for (let at = 0; at < values.length; at += 2) {
      const key = values[at];
      const value = values[at + 1];
      if (!(key instanceof Name) || value === undefined) throw new Error('A dictionary without key or value');
      if (entries.has(key.name)) throw new Error(`Key ${key.name} twice`);
      entries.set(key.name, value);
    }
    return entries;
  }

  #literal(): Text {
    let text = '';
    for (let depth = 1; ; this.at += 1) {
      let character = this.#source[this.at];
      if (character === undefined) throw new Error('A string without end');
      if (character === '(') depth += 1;
      if (character === ')') depth -= 1;
      if (depth === 0) break;
      if (character === '\\') {
        this.at += 1;
        const escaped = this.#source[this.at] ?? '';
        character = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[escaped] ?? escaped;
      }
      text += character;
    }
    this.at += 1;
    return new Text(text);
  }

  #hexadecimal(): Text {
    const end = this.#source.indexOf('>', this.at);
    const digits = this.#source.slice(this.at, end).replace(/\s/g, '');
    this.at = end + 1;
    return new Text(Buffer.from(digits, 'hex').toString('latin1'));
  }
}

function decodeName(name: string): string {
  return name.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function readNumber(word: string): number {
  if (!/^-?\d+(\.\d+)?$/.test(word) || word === '-0') throw new Error(`A number written as ${word}`);
  return Number(word);
}

export interface Operation {
  readonly operator: string;
  readonly operands: readonly Value[];
}

/** A content stream as its operators, each with what stands before it. */
export function operationsOf(content: string): Operation[] {
  const parser = new Parser(content);
  const operations: Operation[] = [];
  let operands: Value[] = [];
  for (let value = parser.next(); value !== undefined; value = parser.next()) {
    if (value instanceof Word) {
      operations.push({ operator: value.word, operands });
      operands = [];
    } else operands.push(value);
  }
  return operations;
}

/** A text string of a dictionary, in UTF-16BE or ASCII. */
export function textOf(value: Value | undefined): string {
  if (!(value instanceof Text)) throw new Error('No text string');
  if (!value.bytes.startsWith('\xfe\xff')) return value.bytes;
  return Buffer.from(value.bytes, 'latin1').swap16().toString('utf16le').slice(1);
}

export class PdfFile {
  readonly source: string;
  readonly trailer: Dictionary;
  readonly #places = new Map<number, { kind: number; place: number; index: number }>();
  readonly #cache = new Map<number, Value>();

  constructor(bytes: Uint8Array) {
    this.source = Buffer.from(bytes).toString('latin1');
    const start = /startxref\n(\d+)\n%%EOF\n$/.exec(this.source);
    const table = this.#objectAt(Number(start?.[1]));
    if (!(table instanceof Stream)) throw new Error('No cross-reference stream');
    this.trailer = table.dictionary;
    this.#readPlaces(table);
  }

  /** All objects by id. */
  get objects(): Map<number, Value> {
    const ids = [...this.#places.keys()].filter((id) => id > 0);
    return new Map(ids.map((id) => [id, this.resolve(new Reference(id))]));
  }

  get catalogue(): Dictionary {
    return this.dictionary(this.trailer.get('Root'));
  }

  get pages(): Dictionary[] {
    const kids = this.list(this.dictionary(this.catalogue.get('Pages')).get('Kids'));
    return kids.map((kid) => this.dictionary(kid));
  }

  contentOf(page: Dictionary): string {
    return this.stream(page.get('Contents')).data.toString('latin1');
  }

  resolve(value: Value | undefined): Value {
    if (!(value instanceof Reference)) return value ?? null;
    const known = this.#cache.get(value.id);
    if (known !== undefined) return known;
    const read = this.#read(value.id);
    this.#cache.set(value.id, read);
    return read;
  }

  dictionary(value: Value | undefined): Dictionary {
    const resolved = this.resolve(value);
    if (!(resolved instanceof Map)) throw new Error('Not a dictionary');
    return resolved;
  }

  list(value: Value | undefined): readonly Value[] {
    const resolved = this.resolve(value);
    if (!Array.isArray(resolved)) throw new Error('Not an array');
    return resolved;
  }

  stream(value: Value | undefined): Stream {
    const resolved = this.resolve(value);
    if (!(resolved instanceof Stream)) throw new Error('Not a stream');
    return resolved;
  }

  #read(id: number): Value {
    const place = this.#places.get(id);
    if (!place) throw new Error(`There is no object ${id}`);
    if (place.kind === 1) return this.#objectAt(place.place, id);
    const container = this.stream(new Reference(place.place));
    const source = container.data.toString('latin1');
    const heading = source
      .slice(0, Number(container.dictionary.get('First')))
      .trim()
      .split(' ')
      .map(Number);
    if (heading[place.index * 2] !== id) throw new Error(`Object ${id} is not where the table says`);
    const offset = Number(container.dictionary.get('First')) + (heading[place.index * 2 + 1] ?? 0);
    return asValue(new Parser(source, offset).next());
  }

  #objectAt(offset: number, id?: number): Value {
    const heading = /^(\d+) 0 obj\n/.exec(this.source.slice(offset, offset + 20));
    if (!heading || (id !== undefined && Number(heading[1]) !== id))
      throw new Error(`No object at ${offset}`);
    const parser = new Parser(this.source, offset + heading[0].length);
    const value = asValue(parser.next());
    if (!(value instanceof Map) || !this.source.startsWith('\nstream\n', parser.at)) return value;
    const start = parser.at + '\nstream\n'.length;
    const end = start + Number(value.get('Length'));
    if (!this.source.startsWith('\nendstream\nendobj\n', end))
      throw new Error(`Stream ${id} has a wrong length`);
    return new Stream(value, Buffer.from(this.source.slice(start, end), 'latin1'));
  }

  #readPlaces(table: Stream): void {
    const [kindLength = 0, placeLength = 0, indexLength = 0] = this.list(
      table.dictionary.get('W'),
    ) as number[];
    const length = kindLength + placeLength + indexLength;
    const rows = table.data;
    const row = Buffer.alloc(length);
    for (let id = 0; id < Number(table.dictionary.get('Size')); id += 1) {
      const start = id * (length + 1);
      if (rows[start] !== 2) throw new Error('Another predictor than "up"');
      for (let at = 0; at < length; at += 1) row[at] = ((row[at] ?? 0) + (rows[start + 1 + at] ?? 0)) & 0xff;
      const place = row.readUIntBE(kindLength, placeLength);
      const index = row.readUIntBE(kindLength + placeLength, indexLength);
      this.#places.set(id, { kind: row.readUIntBE(0, kindLength), place, index });
    }
    if (rows.length !== this.#places.size * (length + 1))
      throw new Error('The cross-reference table has another size');
  }
}

function asValue(value: Value | Word | undefined): Value {
  if (value === undefined || value instanceof Word) throw new Error('No value');
  return value;
}
