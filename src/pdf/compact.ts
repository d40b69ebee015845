/**
 * A PDFKit document that writes object streams and a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8): this halves a
 * tagged file. It relies on three of PDFKit's own methods: `ref` makes every object, `_write` takes every byte, and
 * `_finalize` closes the file.
 *
 * Everything is synchronous: when `end` returns, the file is complete or `bytes` says what is missing.
 */
import { ByteWriter } from './bytes.ts';
import { PdfkitBase, type PdfkitData, type PdfkitReference } from './pdfkit.ts';
import { latin1 } from './syntax.ts';

/** Objects per stream: more compress better, fewer open faster. */
const OBJECTS_PER_STREAM = 200;
/** Bytes of a cross-reference entry: its kind, an offset or stream, a place in that stream. */
const ENTRY = [1, 4, 2] as const;
const ENTRY_LENGTH = ENTRY[0] + ENTRY[1] + ENTRY[2];

/** An object stream in the making. */
class Pending {
  readonly ids: number[] = [];
  heading = '';
  body = '';
}

/** State beside PDFKit's own fields. PDFKit's constructor makes the first call, which creates it. */
class FileState {
  readonly out = new ByteWriter(1 << 16);
  /** By id of an object in a stream: the stream's id times `OBJECTS_PER_STREAM`, plus its index. */
  readonly compressed: (number | undefined)[] = [];
  pending = new Pending();
  /** Collects what PDFKit writes while we take an object's text from it. */
  taken: string[] | undefined;
  closed = false;
}

export class CompactDocument extends PdfkitBase {
  // PDFKit's constructor writes, so a field with an initial value would come too late and wipe it out.
  declare private state?: FileState;

  private get file(): FileState {
    this.state ??= new FileState();
    return this.state;
  }

  /** Reserves an id; `put` gets the object's text later. */
  reserve(): number {
    return this._offsets.push(null);
  }

  /** Writes an object without a stream, in PDF syntax. */
  put(id: number, text: string): void {
    const { pending } = this.file;
    pending.heading += `${id} ${pending.body.length} `;
    pending.body += `${text}\n`;
    pending.ids.push(id);
    if (pending.ids.length === OBJECTS_PER_STREAM) this.closeStream();
  }

  /** Writes our own text for an object that PDFKit refers to. */
  finish(reference: PdfkitReference, text: string): void {
    this.put(reference.id, text);
    this._refEnd(reference);
  }

  /** Replaces the text of an object that PDFKit ends itself. */
  preset(reference: PdfkitReference, text: string): void {
    reference.finalize = () => this.finish(reference, text);
  }

  override ref(data?: PdfkitData): PdfkitReference {
    const reference = super.ref(data);
    const finalize = reference.finalize;
    reference.finalize = () => {
      if (reference.buffer.length > 0) finalize.call(reference);
      else this.putTaken(reference, () => finalize.call(reference));
    };
    return reference;
  }

  override _write(data: string | Uint8Array): void {
    const { out, taken } = this.file;
    if (typeof data !== 'string') out.bytes(data);
    else if (taken) taken.push(data);
    else out.text(`${data}\n`);
    this._offset = out.length;
  }

  override _finalize(): void {
    this.closeStream();
    const offset = this._offset;
    const table = super.ref({
      Type: 'XRef',
      Size: this._offsets.length + 1,
      W: [...ENTRY],
      Root: this._root,
      Info: this._info,
      ID: [this._id, this._id],
      DecodeParms: { Predictor: 12, Columns: ENTRY_LENGTH },
    });
    table.data.Size = this._offsets.length + 1;
    table.end(this.crossReferences(table.id, offset));
    this._write(`startxref\n${offset}\n%%EOF`);
    this.file.closed = true;
  }

  /** The file, after `end`. */
  bytes(): Uint8Array {
    if (!this.file.closed || this._waiting !== 0) {
      throw new Error(`The PDF is not whole: ${this._waiting} objects were begun and not ended`);
    }
    return this.file.out.view().slice();
  }

  /** PDFKit writes an object as three lines; the middle one is its value. */
  private putTaken(reference: PdfkitReference, write: () => void): void {
    this.file.taken = [];
    write();
    const value = this.file.taken[1];
    this.file.taken = undefined;
    if (value === undefined) throw new Error(`Object ${reference.id} has no value`);
    this.put(reference.id, value);
  }

  private closeStream(): void {
    const { ids, heading, body } = this.file.pending;
    if (ids.length === 0) return;
    this.file.pending = new Pending();
    const stream = super.ref({ Type: 'ObjStm', N: ids.length, First: heading.length });
    const { compressed } = this.file;
    for (const [index, id] of ids.entries()) compressed[id] = stream.id * OBJECTS_PER_STREAM + index;
    stream.end(latin1(heading + body));
  }

  /** Entries as differences from the one above (PNG predictor 2), which turns counting up into ones. */
  private crossReferences(own: number, ownOffset: number): Uint8Array {
    const count = this._offsets.length + 1;
    const entries = this.entries(count, own, ownOffset);
    const rows = new Uint8Array(count * (1 + ENTRY_LENGTH));
    for (let id = 0; id < count; id += 1) {
      const from = id * ENTRY_LENGTH;
      const to = from + id;
      rows[to] = 2;
      for (let at = 0; at < ENTRY_LENGTH; at += 1) {
        const above = id === 0 ? 0 : (entries[from + at - ENTRY_LENGTH] as number);
        rows[to + 1 + at] = (entries[from + at] as number) - above;
      }
    }
    return rows;
  }

  private entries(count: number, own: number, ownOffset: number): Uint8Array {
    const entries = new Uint8Array(count * ENTRY_LENGTH);
    const view = new DataView(entries.buffer);
    const set = (id: number, kind: number, place: number, index: number): void => {
      view.setUint8(id * ENTRY_LENGTH, kind);
      view.setUint32(id * ENTRY_LENGTH + ENTRY[0], place);
      view.setUint16(id * ENTRY_LENGTH + ENTRY[0] + ENTRY[1], index);
    };
    set(0, 0, 0, 0xffff);
    for (let id = 1; id < count; id += 1) {
      const place = this.file.compressed[id];
      if (place === undefined) set(id, 1, id === own ? ownOffset : this.offsetOf(id), 0);
      else set(id, 2, Math.floor(place / OBJECTS_PER_STREAM), place % OBJECTS_PER_STREAM);
    }
    return entries;
  }

  private offsetOf(id: number): number {
    const offset = this._offsets[id - 1];
    if (offset === null || offset === undefined) throw new Error(`Object ${id} was never written`);
    return offset;
  }
}
