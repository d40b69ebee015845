/**
 * Bytes in the making, in one room that grows. A file has millions of them: put together as strings they
 * would be made three times, and most of the time would go into clearing up.
 */
export class ByteWriter {
  private room: Uint8Array<ArrayBuffer>;
  private used = 0;

  /** @param room for how many bytes to make room at first */
  constructor(room = 1024) {
    this.room = new Uint8Array(room);
  }

  get length(): number {
    return this.used;
  }

  /** What was written since the beginning or `clear`; holds until something else is written. */
  view(): Uint8Array {
    return this.room.subarray(0, this.used);
  }

  clear(): void {
    this.used = 0;
  }

  byte(value: number): void {
    this.makeRoom(1);
    this.room[this.used] = value;
    this.used += 1;
  }

  bytes(values: Uint8Array): void {
    this.makeRoom(values.length);
    this.room.set(values, this.used);
    this.used += values.length;
  }

  /** One byte per UTF-16 unit, all of which are under 256. */
  text(text: string): void {
    const { length } = text;
    this.makeRoom(length);
    const { room, used } = this;
    for (let at = 0; at < length; at += 1) room[used + at] = text.charCodeAt(at);
    this.used = used + length;
  }

  /** A byte of a literal string (ISO 32000-1, 7.3.4.2): its own marks and the carriage return are escaped. */
  stringByte(value: number): void {
    if (value === 0x0d) this.text('\\r');
    else {
      if (value === 0x28 || value === 0x29 || value === 0x5c) this.byte(0x5c);
      this.byte(value);
    }
  }

  /** A number to three decimals, as `numeral` writes it. */
  numeral(value: number): void {
    this.thousandths(Math.round(value * 1000));
  }

  /** A whole number of thousandths, as a decimal fraction. */
  thousandths(value: number): void {
    if (!Number.isFinite(value)) throw new Error(`Not a number for a PDF: ${value}`);
    if (value < 0) this.byte(MINUS);
    const size = Math.abs(value);
    this.digits(Math.floor(size / 1000));
    let rest = size % 1000;
    if (rest === 0) return;
    this.byte(POINT);
    for (let unit = 100; rest > 0; unit /= 10) {
      this.byte(ZERO + Math.floor(rest / unit));
      rest %= unit;
    }
  }

  private digits(whole: number): void {
    if (whole >= 10) this.digits(Math.floor(whole / 10));
    this.byte(ZERO + (whole % 10));
  }

  private makeRoom(more: number): void {
    const needed = this.used + more;
    if (needed <= this.room.length) return;
    const larger = new Uint8Array(Math.max(needed, this.room.length * 2));
    larger.set(this.view());
    this.room = larger;
  }
}

const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
