/**
 * HarfBuzz, for words that take more than one glyph a character and kerning. Its program is WebAssembly, without the
 * JavaScript that comes with it, which would fetch the program by itself: here it is bytes like a font's, made ready at the
 * first word that needs it.
 */
import { type GlyphOffset, ON_PEN } from './face.ts';
import type { GlyphString } from './shapable.ts';

interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

/** What every place where this runs has, though not all descriptions of such places say so. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
};

export interface ShapingRequest {
  /** OpenType features to switch on. */
  readonly features: readonly string[];
  /** BCP 47 tag: the same letters take other forms in another language. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** The functions of its C interface that are used; pointers and numbers alike. */
interface Program {
  readonly memory: Memory;
  __wasm_call_ctors(): void;
  malloc(bytes: number): number;
  free(pointer: number): void;
  hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_font_create(face: number): number;
  hb_buffer_create(): number;
  hb_buffer_reset(buffer: number): void;
  hb_buffer_add_utf16(buffer: number, text: number, length: number, from: number, count: number): void;
  hb_buffer_set_direction(buffer: number, direction: number): void;
  hb_buffer_set_language(buffer: number, language: number): void;
  hb_buffer_set_cluster_level(buffer: number, level: number): void;
  hb_buffer_guess_segment_properties(buffer: number): void;
  hb_language_from_string(text: number, length: number): number;
  hb_shape(font: number, buffer: number, features: number, count: number): void;
  hb_buffer_get_length(buffer: number): number;
  hb_buffer_get_glyph_infos(buffer: number, length: number): number;
  hb_buffer_get_glyph_positions(buffer: number, length: number): number;
}

/** Of its C interface. */
const DIRECTIONS = { ltr: 4, rtl: 5 } as const;
/** A mark keeps a place of its own in the text, so that letter and mark can each be read back. */
const CLUSTERS_BY_CHARACTER = 1;
const READ_ONLY = 1;
/** Structures of numbers of four bytes: glyph, …, cluster; advances and offsets, along and across. */
const INFO = { words: 5, glyph: 0, cluster: 2 } as const;
const POSITION = { words: 5, advance: 0, x: 2, y: 3 } as const;
const FEATURE_WORDS = 4;

const shapers = new WeakMap<Uint8Array, Shaper>();

/** @param program the file `harfbuzz.wasm` */
export function shaperOf(program: Uint8Array): Shaper {
  let shaper = shapers.get(program);
  if (!shaper) {
    shaper = new Shaper(() => program);
    shapers.set(program, shaper);
  }
  return shaper;
}

export class Shaper {
  readonly #read: () => Uint8Array;
  readonly #fonts = new WeakMap<Uint8Array, number>();
  readonly #languages = new Map<string, number>();
  #ready: { readonly program: Program; readonly buffer: number } | undefined;

  constructor(read: () => Uint8Array) {
    this.#read = read;
  }

  /** @returns glyphs in the order of the text, also where they run from right to left */
  shape(font: Uint8Array, text: string, { features, language, direction }: ShapingRequest): GlyphString {
    const { program, buffer } = this.#start();
    program.hb_buffer_reset(buffer);
    program.hb_buffer_set_cluster_level(buffer, CLUSTERS_BY_CHARACTER);
    this.#put(unitsOf(text), (at) => program.hb_buffer_add_utf16(buffer, at, text.length, 0, text.length));
    program.hb_buffer_set_direction(buffer, DIRECTIONS[direction]);
    program.hb_buffer_set_language(buffer, this.#languageOf(language));
    // The script, which is that of the first letter that has one.
    program.hb_buffer_guess_segment_properties(buffer);
    const switches = features.flatMap((feature) => [tagOf(feature), 1, 0, -1]);
    this.#put(Uint32Array.from(switches), (at) =>
      program.hb_shape(this.#fontOf(font), buffer, at, switches.length / FEATURE_WORDS),
    );
    return this.#answer(direction);
  }

  #start(): { readonly program: Program; readonly buffer: number } {
    if (!this.#ready) {
      const program = instantiate(this.#read());
      this.#ready = { program, buffer: program.hb_buffer_create() };
    }
    return this.#ready;
  }

  #fontOf(bytes: Uint8Array): number {
    let font = this.#fonts.get(bytes);
    if (font === undefined) {
      const { program } = this.#start();
      const at = program.malloc(bytes.length);
      new Uint8Array(program.memory.buffer).set(bytes, at);
      const blob = program.hb_blob_create(at, bytes.length, READ_ONLY, 0, 0);
      font = program.hb_font_create(program.hb_face_create(blob, 0));
      this.#fonts.set(bytes, font);
    }
    return font;
  }

  #languageOf(tag: string): number {
    let language = this.#languages.get(tag);
    if (language === undefined) {
      const { program } = this.#start();
      language = this.#put(Uint8Array.from(tag, unitOf), (at) =>
        program.hb_language_from_string(at, tag.length),
      );
      this.#languages.set(tag, language);
    }
    return language;
  }

  /** Lends it numbers for as long as it takes to use them. */
  #put<Answer>(numbers: Uint8Array | Uint16Array | Uint32Array, use: (at: number) => Answer): Answer {
    const { program } = this.#start();
    const at = program.malloc(Math.max(1, numbers.byteLength));
    const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
    new Uint8Array(program.memory.buffer).set(bytes, at);
    const answer = use(at);
    program.free(at);
    return answer;
  }

  #answer(direction: ShapingRequest['direction']): GlyphString {
    const { program, buffer } = this.#start();
    const length = program.hb_buffer_get_length(buffer);
    const infos = program.hb_buffer_get_glyph_infos(buffer, 0) / 4;
    const positions = program.hb_buffer_get_glyph_positions(buffer, 0) / 4;
    const words = new Int32Array(program.memory.buffer);
    const word = (at: number) => words[at] as number;
    const glyphs: number[] = [];
    const advances: number[] = [];
    const starts: number[] = [];
    const offsets: GlyphOffset[] = [];
    for (let index = 0; index < length; index += 1) {
      const row = direction === 'rtl' ? length - 1 - index : index;
      glyphs.push(word(infos + row * INFO.words + INFO.glyph));
      starts.push(word(infos + row * INFO.words + INFO.cluster));
      const position = positions + row * POSITION.words;
      advances.push(word(position + POSITION.advance));
      const [x, y] = [word(position + POSITION.x), word(position + POSITION.y)];
      offsets.push(x === 0 && y === 0 ? ON_PEN : { x, y });
    }
    const areOnPen = offsets.every((offset) => offset === ON_PEN);
    return { glyphs, advances, starts, offsets: areOnPen ? undefined : offsets };
  }
}

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
  return units;
}

function unitOf(character: string): number {
  return character.charCodeAt(0);
}

/** Four letters as one number. */
function tagOf(feature: string): number {
  return Array.from(feature, unitOf).reduce((tag, unit) => (tag << 8) | unit, 0) >>> 0;
}

/** What it asks of its surroundings: more memory, and a way to stop. There is no clock and no process here. */
function instantiate(bytes: Uint8Array): Program {
  let program: Program | undefined;
  const stop = () => {
    throw new Error('HarfBuzz stopped');
  };
  const surroundings = {
    _abort_js: stop,
    proc_exit: stop,
    _emscripten_runtime_keepalive_clear: () => {},
    _setitimer_js: () => 0,
    emscripten_resize_heap: (size: number) => (program && grow(program.memory, size) ? 1 : 0),
  };
  const module = new WebAssembly.Module(bytes);
  const imports = { env: surroundings, wasi_snapshot_preview1: surroundings };
  program = new WebAssembly.Instance(module, imports).exports as Program;
  program.__wasm_call_ctors();
  return program;
}

const PAGE = 0x10000;

function grow(memory: Memory, size: number): boolean {
  try {
    memory.grow(Math.ceil((size - memory.buffer.byteLength) / PAGE));
    return true;
  } catch {
    return false;
  }
}
