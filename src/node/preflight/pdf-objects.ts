/**
 * Objects of a finished PDF, read from its bytes: cross-reference stream, object streams, and as much of the
 * syntax as lies on the way to what a file says of itself (ISO 32000-1, 7.3 and 7.5). It knows nothing of our writer.
 */
import { inflateSync } from 'node:zlib';

export type PdfValue =
  | string
  | number
  | boolean
  | null
  | PdfName
  | PdfReference
  | readonly PdfValue[]
  | PdfDictionary;
export type PdfDictionary = ReadonlyMap<string, PdfValue>;

export class PdfName {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

export class PdfReference {
  readonly id: number;
  constructor(id: number) {
    this.id = id;
  }
}

/** Where an object is: at an offset of the file, or at a place in an object stream. */
type Entry = readonly [kind: number, at: number, index: number];

export class PdfObjects {
  readonly trailer: PdfDictionary;
  readonly #text: string;
  readonly #bytes: Uint8Array;
  readonly #table: Uint8Array;
  readonly #widths: readonly number[];
  readonly #streams = new Map<number, string>();

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    // One character for each byte.
    this.#text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.#text.slice(-64))?.[1]);
    const { dictionary, data } = this.#streamAt(start);
    this.trailer = dictionary;
    this.#widths = (dictionary.get('W') as readonly number[] | undefined) ?? [];
    this.#table = withoutPredictor(data, dictionary);
  }

  /** `1.7` of `%PDF-1.7`. */
  get version(): string {
    return /^%PDF-(\d\.\d)/.exec(this.#text)?.[1] ?? '';
  }

  /** A value, or what it refers to; undefined for a free object. */
  follow(value: PdfValue | undefined): PdfValue | undefined {
    if (!(value instanceof PdfReference)) return value;
    const [kind, at, index] = this.#entryOf(value.id);
    if (kind === 1) return new Parser(this.#text, at).object();
    return kind === 2 ? this.#compressed(at, index) : undefined;
  }

  dictionary(value: PdfValue | undefined): PdfDictionary {
    const found = this.follow(value);
    return found instanceof Map ? found : new Map();
  }

  list(value: PdfValue | undefined): readonly PdfValue[] {
    const found = this.follow(value);
    return Array.isArray(found) ? found : [];
  }

  /** The decoded content of a stream; empty for anything else. */
  stream(value: PdfValue | undefined): Uint8Array {
    const [kind, at] = value instanceof PdfReference ? this.#entryOf(value.id) : [0, 0, 0];
    return kind === 1 ? this.#streamAt(at).data : new Uint8Array();
  }

  #entryOf(id: number): Entry {
    const table = this.#table;
    const widths = this.#widths;
    let at = id * widths.reduce((sum, width) => sum + width, 0);
    const [kind = 0, place = 0, index = 0] = widths.map((width) => {
      at += width;
      return table.subarray(at - width, at).reduce((value, byte) => value * 256 + byte, 0);
    });
    return [kind, place, index];
  }

  #streamAt(at: number): { dictionary: PdfDictionary; data: Uint8Array } {
    const parser = new Parser(this.#text, at);
    const dictionary = parser.object();
    if (!(dictionary instanceof Map)) return { dictionary: new Map(), data: new Uint8Array() };
    const start = parser.streamStart();
    const length = this.follow(dictionary.get('Length'));
    const raw = this.#bytes.subarray(start, start + Number(length));
    return { dictionary, data: dictionary.has('Filter') ? inflateSync(raw) : raw };
  }

  #compressed(stream: number, index: number): PdfValue | undefined {
    const [, at] = this.#entryOf(stream);
    let text = this.#streams.get(stream);
    const { dictionary } =
      text === undefined ? this.#streamAt(at) : { dictionary: new Parser(this.#text, at).object() };
    if (!(dictionary instanceof Map)) return undefined;
    text ??= Buffer.from(this.#streamAt(at).data).toString('latin1');
    this.#streams.set(stream, text);
    const heads = text
      .slice(0, Number(dictionary.get('First')))
      .trim()
      .split(/\s+/);
    return new Parser(text, Number(dictionary.get('First')) + Number(heads[2 * index + 1])).value();
  }
}

/** Rows of a cross-reference stream as PNG's filter "up" left them; the others are not in use there. */
function withoutPredictor(data: Uint8Array, dictionary: PdfDictionary): Uint8Array {
  const parameters = dictionary.get('DecodeParms');
  if (!(parameters instanceof Map) || Number(parameters.get('Predictor') ?? 1) < 10) return data;
  const columns = Number(parameters.get('Columns') ?? 1);
  const rows = Math.floor(data.length / (columns + 1));
  const plain = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const isUp = data[row * (columns + 1)] === 2;
    for (let column = 0; column < columns; column += 1) {
      const above = isUp && row > 0 ? (plain[(row - 1) * columns + column] ?? 0) : 0;
      plain[row * columns + column] = (data[row * (columns + 1) + 1 + column] ?? 0) + above;
    }
  }
  return plain;
}

const TOKEN =
  /\s*(?:%[^\r\n]*\s*)*(<<|>>|\[|\]|\/[^\s()<>[\]{}/%]*|\((?:[^()\\]|\\[\s\S])*\)|<[0-9a-fA-F\s]*>|[^\s()<>[\]{}/%]+)/y;

class Parser {
  readonly #text: string;
  #at: number;

  constructor(text: string, at: number) {
    this.#text = text;
    this.#at = at;
  }

  /** What stands between `1 0 obj` and `stream` or `endobj`. */
  object(): PdfValue | undefined {
    for (const expected of [/^\d+$/, /^\d+$/, /^obj$/]) {
      if (!expected.test(this.#token() ?? '')) return undefined;
    }
    return this.value();
  }

  /** After a dictionary: where the bytes of its stream begin. */
  streamStart(): number {
    const found = /\s*stream\r?\n/y;
    found.lastIndex = this.#at;
    return found.test(this.#text) ? found.lastIndex : this.#text.length;
  }

  value(): PdfValue | undefined {
    const token = this.#token();
    if (token === undefined || token === '>>' || token === ']') return undefined;
    if (token === '<<') return this.#dictionary();
    if (token === '[') return this.#values();
    if (token.startsWith('/')) return new PdfName(decodedName(token.slice(1)));
    if (token.startsWith('(')) return token.slice(1, -1).replace(/\\([()\\])/g, '$1');
    if (token === 'true' || token === 'false') return token === 'true';
    if (token === 'null') return null;
    return /^[-+.\d]/.test(token) ? this.#number(token) : token;
  }

  /** A number, or the reference that it begins. */
  #number(token: string): PdfValue {
    const reference = /\s+\d+\s+R(?![^\s()<>[\]{}/%])/y;
    reference.lastIndex = this.#at;
    if (!/^\d+$/.test(token) || !reference.test(this.#text)) return Number(token);
    this.#at = reference.lastIndex;
    return new PdfReference(Number(token));
  }

  #values(): PdfValue[] {
    const values: PdfValue[] = [];
    for (let value = this.value(); value !== undefined; value = this.value()) values.push(value);
    return values;
  }

  #dictionary(): PdfDictionary {
    const values = this.#values();
    const entries = new Map<string, PdfValue>();
    for (let at = 0; at + 1 < values.length; at += 2) {
      const key = values[at];
      if (key instanceof PdfName) entries.set(key.name, values[at + 1] as PdfValue);
    }
    return entries;
  }

  #token(): string | undefined {
    TOKEN.lastIndex = this.#at;
    const found = TOKEN.exec(this.#text)?.[1];
    if (found !== undefined) this.#at = TOKEN.lastIndex;
    return found;
  }
}

function decodedName(name: string): string {
  return name.replace(/#([0-9a-f]{2})/gi, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
}
