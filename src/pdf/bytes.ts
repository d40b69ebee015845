/**
 * A growing buffer of bytes. A file has millions of them: joined as strings they would be made three times, and most of
 * the time would go into garbage collection.
 */
export class ByteWriter {
  #room: Uint8Array<ArrayBuffer>;
  #used = 0;

  /** @param room initial capacity in bytes */
  constructor(room = 1024) {
    this.#room = new Uint8Array(room);
  }

  get length(): number {
    return this.#used;
  }

  /** The bytes written since the start or `clear`; valid until the next write. */
  view(): Uint8Array {
    return this.#room.subarray(0, this.#used);
  }

  clear(): void {
    this.#used = 0;
  }

  byte(value: number): void {
    this.#makeRoom(1);
    this.#room[this.#used] = value;
    this.#used += 1;
  }

  bytes(values: Uint8Array): void {
    this.#makeRoom(values.length);
    this.#room.set(values, this.#used);
    this.#used += values.length;
  }

  /** Writes one byte per UTF-16 unit, each under 256. */
  text(text: string): void {
    const { length } = text;
    this.#makeRoom(length);
    const room = this.#room;
    const used = this.#used;
    for (let at = 0; at < length; at += 1) room[used + at] = text.charCodeAt(at);
    this.#used = used + length;
  }

  /** A code of two bytes in a literal string. */
  code(value: number): void {
    this.#makeRoom(4);
    const middle = escaped(this.#room, this.#used, value >> 8);
    this.#used = escaped(this.#room, middle, value & 0xff);
  }

  /** A number to three decimals, as `numeral` writes it. */
  numeral(value: number): void {
    this.thousandths(Math.round(value * 1000));
  }

  /** A whole number of thousandths, as a decimal fraction. */
  thousandths(value: number): void {
    if (!Number.isSafeInteger(value)) throw new Error(`Not a number for a PDF: ${value}`);
    this.#makeRoom(LONGEST_NUMBER);
    const room = this.#room;
    const size = Math.abs(value);
    if (value < 0) this.byte(MINUS);
    let at = digits(room, this.#used, Math.floor(size / 1000));
    let rest = size % 1000;
    if (rest > 0) {
      room[at] = POINT;
      at += 1;
    }
    for (let unit = 100; rest > 0; unit /= 10) {
      room[at] = ZERO + Math.floor(rest / unit);
      rest %= unit;
      at += 1;
    }
    this.#used = at;
  }

  #makeRoom(more: number): void {
    const needed = this.#used + more;
    if (needed <= this.#room.length) return;
    const larger = new Uint8Array(Math.max(needed, this.#room.length * 2));
    larger.set(this.view());
    this.#room = larger;
  }
}

const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;

/** Most bytes of a number: a double has sixteen exact digits, plus a sign and a point. */
const LONGEST_NUMBER = 24;

/** Writes a whole number; returns where it ends. */
function digits(room: Uint8Array, start: number, whole: number): number {
  const at = whole >= 10 ? digits(room, start, Math.floor(whole / 10)) : start;
  room[at] = ZERO + (whole % 10);
  return at + 1;
}

/** The character after a backslash that stands for a byte in a literal string (ISO 32000-1, 7.3.4.2); else 0. */
const ESCAPES = new Uint8Array(256);
for (const mark of [0x28, 0x29, 0x5c]) ESCAPES[mark] = mark;
ESCAPES[0x0d] = 0x72;

const BACKSLASH = 0x5c;

/** Writes a byte of a literal string; returns where it ends. */
function escaped(room: Uint8Array, at: number, byte: number): number {
  const letter = ESCAPES[byte] as number;
  if (letter === 0) {
    room[at] = byte;
    return at + 1;
  }
  room[at] = BACKSLASH;
  room[at + 1] = letter;
  return at + 2;
}
