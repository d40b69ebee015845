/** Parses values of PDF syntax (ISO 32000-1, 7.3); each character of the source is a byte. */
import type { Stream } from './pdf-stream.ts';

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

/** A word that is not a value: an operator, or `obj`, `stream`, `endobj`. */
export class Word {
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

/** Thrown for a file that is not a sound PDF; the message says what is wrong. */
export class DamagedPdf extends Error {}

const SPACE = /(?:[\0\t\n\f\r ]+|%[^\r\n]*)*/y;
const REGULAR = /[^\0\t\n\f\r ()<>[\]{}/%]*/y;
/** The rest of a reference, after its number. */
const REFERENCE = /[\0\t\n\f\r ]+0[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/y;
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)$/;
/** No sensible file nests deeper, and the stack must not overflow. */
const MOST_NESTED = 100;

/** Reads one value after another. Whatever the standard does not allow throws `DamagedPdf`. */
export class Parser {
  readonly #source: string;
  at: number;

  constructor(source: string, at = 0) {
    this.#source = source;
    this.at = at;
  }

  /** The next value or word; undefined at the end. */
  next(): Value | Word | undefined {
    this.#match(SPACE);
    return this.at < this.#source.length ? this.#item(0) : undefined;
  }

  value(): Value {
    const value = this.next();
    if (value === undefined || value instanceof Word) throw this.#damage('No value');
    return value;
  }

  #item(depth: number): Value | Word {
    if (depth > MOST_NESTED) throw this.#damage('Too many arrays in each other');
    if (this.#take('<<')) return this.#dictionary(depth);
    if (this.#take('[')) return this.#list(']', depth);
    if (this.#take('(')) return this.#literal();
    if (this.#take('<')) return this.#hexadecimal();
    if (this.#take('/')) return new Name(this.#name());
    const word = this.#match(REGULAR);
    if (/^[-+.\d]/.test(word)) return this.#number(word);
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === '') throw this.#damage('Nothing that can be read');
    return word === 'null' ? null : new Word(word);
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#source)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  #take(token: string): boolean {
    if (!this.#source.startsWith(token, this.at)) return false;
    this.at += token.length;
    return true;
  }

  #list(close: string, depth: number): Value[] {
    const values: Value[] = [];
    for (;;) {
      this.#match(SPACE);
      if (this.#take(close)) return values;
      const value = this.#item(depth + 1);
      if (value instanceof Word) throw this.#damage(`"${value.word}" in an array or dictionary`);
      values.push(value);
    }
  }

  #dictionary(depth: number): Dictionary {
    const values = this.#list('>>', depth);
    const entries = new Map<string, Value>();
    for (let at = 0; at < values.length; at += 2) {
      const [key, value] = values.slice(at, at + 2);
      if (!(key instanceof Name) || value === undefined)
        throw this.#damage('A dictionary without key or value');
      if (entries.has(key.name)) throw this.#damage(`The key ${key.name} twice`);
      entries.set(key.name, value);
    }
    return entries;
  }

  #name(): string {
    return this.#match(REGULAR).replace(/#(..?)?/g, (_, code: string) => {
      if (!/^[\da-f]{2}$/i.test(code)) throw this.#damage('A # in a name without its two digits');
      return String.fromCharCode(Number.parseInt(code, 16));
    });
  }

  #number(word: string): number | Reference {
    if (!NUMBER.test(word)) throw this.#damage(`A number written as ${word}`);
    const isReference = /^\d+$/.test(word) && this.#match(REFERENCE) !== '';
    return isReference ? new Reference(Number(word)) : Number(word);
  }

  #literal(): Text {
    const start = this.at;
    let depth = 1;
    for (; depth > 0; this.at += 1) {
      const character = this.#source[this.at];
      if (character === undefined) throw this.#damage('A string without end');
      if (character === '\\') this.at += 1;
      else if (character === '(') depth += 1;
      else if (character === ')') depth -= 1;
    }
    return new Text(unescaped(this.#source.slice(start, this.at - 1)));
  }

  #hexadecimal(): Text {
    const digits = this.#match(/[\da-f\0\t\n\f\r ]*/giy).replace(/[^\da-f]/gi, '');
    if (!this.#take('>')) throw this.#damage('A string in hexadecimal without end');
    return new Text(Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex').toString('latin1'));
  }

  #damage(what: string): DamagedPdf {
    return new DamagedPdf(`${what}, at ${this.at}`);
  }
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Decodes escapes. A backslash joins lines; any line end is a line feed. */
function unescaped(text: string): string {
  return text.replace(/\\(?:([0-7]{1,3})|(\r\n?|\n)|([\s\S]))|\r\n?/g, (_, octal, broken, other) => {
    if (octal) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    if (broken) return '';
    return other ? (ESCAPES[other] ?? other) : '\n';
  });
}

/** A text string, in UTF-16BE or ASCII (7.9.2). */
export function textOf(value: Value | undefined): string {
  if (!(value instanceof Text)) throw new DamagedPdf('No text string');
  if (!value.bytes.startsWith('\xfe\xff')) return value.bytes;
  if (value.bytes.length % 2 === 1) throw new DamagedPdf('Half a character');
  return Buffer.from(value.bytes, 'latin1').swap16().toString('utf16le').slice(1);
}

/** A count or an offset, from 0 to `most`; anything else throws. */
export function whole(value: Value | undefined, most: number): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most) return value;
  throw new DamagedPdf('A number that cannot be');
}
