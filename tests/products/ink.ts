/**
 * What a finished page shows, read back from its content stream and forms: words and paths with their places on the
 * paper, their colours, and the tag they are under. Points from the paper's top left.
 */
import { create, type Font as OpenedFont } from 'fontkit';
import type { Box } from '../../src/geometry.ts';
import { PdfFile } from '../../src/node/preflight/pdf-file.ts';
import { type Dictionary, Name, Text, type Value } from '../../src/node/preflight/pdf-syntax.ts';
import { type Painting, paintingOf } from '../pdf/painting.ts';

export interface Ink {
  /** Of words: around the outlines of the embedded glyphs. Of paths: the pen's middle. */
  readonly box: Box;
  /** `H1`, `P`, `Span`, or `Artifact/Page` and such. */
  readonly tag: string;
  readonly mcid: number | undefined;
  /** Empty for paths. */
  readonly words: string;
  /** Type size in points, 0 for paths. */
  readonly size: number;
  /** The operators that set them: `0 g`, `0.5 0.2 0.1 rg`; undefined where not painted with. */
  readonly fill: string | undefined;
  readonly stroke: string | undefined;
}

export interface InkPage {
  readonly width: number;
  readonly height: number;
  readonly ink: readonly Ink[];
  /** Every operator of the page, once. */
  readonly operators: ReadonlySet<string>;
}

const read = new WeakMap<Uint8Array, readonly InkPage[]>();

export function inkOf(bytes: Uint8Array): readonly InkPage[] {
  const known = read.get(bytes) ?? readInk(bytes);
  read.set(bytes, known);
  return known;
}

function readInk(bytes: Uint8Array): InkPage[] {
  const file = new PdfFile(bytes);
  const fonts = new Fonts(file);
  return file.pages.map((page) => {
    const [, , width = 0, height = 0] = file.list(page.get('MediaBox')) as number[];
    const reader = new InkReader(fonts, height);
    const painting = paintingOf(file, page);
    for (const each of painting) reader.read(each);
    return { width, height, ink: reader.ink, operators: new Set(painting.map((each) => each.operator)) };
  });
}

interface Font {
  readonly texts: ReadonlyMap<number, string>;
  readonly widths: readonly number[];
  /** Around the outline of each code's glyph, in ems from the pen; undefined for spaces. */
  readonly outlineOf: (code: number) => Outline | undefined;
}

interface Outline {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The fonts of a file, each read once. */
class Fonts {
  readonly #file: PdfFile;
  readonly #known = new Map<Dictionary, Font>();

  constructor(file: PdfFile) {
    this.#file = file;
  }

  of(resources: Dictionary, name: string): Font {
    const font = this.#file.dictionary(this.#file.dictionary(resources.get('Font')).get(name));
    const known = this.#known.get(font) ?? readFont(this.#file, font);
    this.#known.set(font, known);
    return known;
  }
}

function readFont(file: PdfFile, font: Dictionary): Font {
  const descendant = file.dictionary(file.list(font.get('DescendantFonts'))[0]);
  const descriptor = file.dictionary(descendant.get('FontDescriptor'));
  return {
    texts: textsByCode(file.stream(font.get('ToUnicode')).data.toString('latin1')),
    widths: file.list(file.list(descendant.get('W'))[1]) as number[],
    outlineOf: outlines(file.stream(descriptor.get('FontFile2')).data),
  };
}

/** Reads the embedded font file itself: what is not in it is not on the paper. */
function outlines(bytes: Buffer): Font['outlineOf'] {
  const font = create(bytes) as OpenedFont;
  const known = new Map<number, Outline | undefined>();
  return (code) => {
    if (!known.has(code)) {
      const { minX, maxX, minY, maxY } = font.getGlyph(code).bbox;
      const [left, right, bottom, top] = [minX, maxX, minY, maxY].map((each) => each / font.unitsPerEm);
      known.set(code, maxX > minX ? ({ left, right, top, bottom } as Outline) : undefined);
    }
    return known.get(code);
  };
}

function textsByCode(cmap: string): Map<number, string> {
  const texts = new Map<number, string>();
  for (const [, first = '', list = ''] of cmap.matchAll(/<(\w+)> <\w+> \[(.*?)\]/g)) {
    for (const [index, [, hex = '']] of [...list.matchAll(/<([\w ]*)>/g)].entries()) {
      const bytes = Buffer.from(hex.replace(/ /g, ''), 'hex');
      texts.set(Number.parseInt(first, 16) + index, bytes.swap16().toString('utf16le'));
    }
  }
  return texts;
}

/** `a b c d e f` of `cm`. */
type Matrix = readonly [number, number, number, number, number, number];

interface State {
  readonly matrix: Matrix;
  readonly fill: string;
  readonly stroke: string;
  readonly font: Font | undefined;
  readonly size: number;
  /** What a form may paint on, from the paper's top left. */
  readonly form: Box | undefined;
  /** To which paths are cut off. */
  readonly clip: Box | undefined;
}

const NOTHING: Outline = { left: 0, right: 0, top: 0, bottom: 0 };

/** Knows the operators that our writer uses; a space of its own is moved and turned by quarters. */
class InkReader {
  readonly ink: Ink[] = [];
  readonly #fonts: Fonts;
  readonly #height: number;
  #state: State = {
    matrix: [1, 0, 0, 1, 0, 0],
    fill: '0 g',
    stroke: '0 G',
    font: undefined,
    size: 0,
    form: undefined,
    clip: undefined,
  };
  readonly #saved: State[] = [];
  #line = { x: 0, y: 0 };
  #points: { readonly x: number; readonly y: number }[] = [];
  #tag = 'none';
  #mcid: number | undefined;

  constructor(fonts: Fonts, height: number) {
    this.#fonts = fonts;
    this.#height = height;
  }

  read({ operator, operands, resources, isFormBox }: Painting): void {
    const numbers = operands.filter((operand) => typeof operand === 'number');
    switch (operator) {
      case 'q':
        this.#saved.push(this.#state);
        return;
      case 'Q':
        this.#state = this.#saved.pop() ?? this.#state;
        return;
      case 'cm':
        this.#move(numbers);
        return;
      case 'g':
      case 'rg':
        this.#state = { ...this.#state, fill: `${numbers.join(' ')} ${operator}` };
        return;
      case 'G':
      case 'RG':
        this.#state = { ...this.#state, stroke: `${numbers.join(' ')} ${operator}` };
        return;
      case 'BDC':
        this.#begin(operands);
        return;
      case 'm':
      case 'l':
      case 'c':
        this.#point(numbers);
        return;
      case 'f':
      case 'S':
      case 'B':
        this.#paint(operator);
        return;
      case 're':
        this.#state = { ...this.#state, [isFormBox ? 'form' : 'clip']: this.#rectangle(numbers) };
        return;
      case 'Tf':
        this.#state = {
          ...this.#state,
          font: this.#fonts.of(resources, (operands[0] as Name).name),
          size: numbers[0] ?? 0,
        };
        return;
      default:
        this.#text(operator, operands, numbers);
    }
  }

  #text(operator: string, operands: readonly Value[], [x = 0, y = 0]: readonly number[]): void {
    const [first] = operands;
    if (operator === 'BT') this.#line = { x: 0, y: 0 };
    else if (operator === 'Td') this.#line = { x: this.#line.x + x, y: this.#line.y + y };
    else if (operator === 'Tj' || operator === 'TJ') this.#show([first].flat() as Value[]);
  }

  #move([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): void {
    if ((a !== 0 || d !== 0) && (b !== 0 || c !== 0)) throw new Error('A page that is turned askew');
    const [p, q, r, s, t, u] = this.#state.matrix;
    const turned = [a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s] as const;
    const matrix: Matrix = [...turned, e * p + f * r + t, e * q + f * s + u];
    this.#state = { ...this.#state, matrix };
  }

  /** Our writer has rectangles only around forms, and around what is printed of a page. */
  #rectangle([x = 0, y = 0, width = 0, height = 0]: readonly number[]): Box {
    return this.#onPaper(x, y + height, width, height);
  }

  /** From a space that counts upwards to the paper's top left. */
  #onPaper(x: number, top: number, width: number, height: number): Box {
    const [a, b, c, d, e, f] = this.#state.matrix;
    const [xs, ys] = [
      [x, x + width].flatMap((at) => [top, top - height].map((up) => a * at + c * up + e)),
      [x, x + width].flatMap((at) => [top, top - height].map((up) => b * at + d * up + f)),
    ];
    const [left, high] = [Math.min(...xs), Math.max(...ys)];
    const size = { width: Math.max(...xs) - left, height: high - Math.min(...ys) };
    return { x: left, y: this.#height - high, ...size };
  }

  #begin([tag, properties]: readonly Value[]): void {
    const entries = properties instanceof Map ? (properties as Dictionary) : new Map<string, Value>();
    const kind = entries.get('Type');
    const mcid = entries.get('MCID');
    this.#tag = [tag, kind]
      .filter((each) => each instanceof Name)
      .map(({ name }) => name)
      .join('/');
    this.#mcid = typeof mcid === 'number' ? mcid : undefined;
  }

  #point(numbers: readonly number[]): void {
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      this.#points.push({ x: numbers[at] as number, y: numbers[at + 1] as number });
    }
  }

  #paint(operator: string): void {
    const xs = this.#points.map(({ x }) => x);
    const ys = this.#points.map(({ y }) => y);
    const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const fill = operator === 'S' ? undefined : this.#state.fill;
    const stroke = operator === 'f' ? undefined : this.#state.stroke;
    this.#push(left, high, right - left, high - low, { words: '', size: 0, fill, stroke });
    this.#points = [];
  }

  #show(pieces: readonly Value[]): void {
    const { font, size, fill } = this.#state;
    if (!font) throw new Error('Words without a font');
    let words = '';
    let pen = 0;
    const around = { left: Infinity, right: -Infinity, top: -Infinity, bottom: Infinity };
    for (const piece of pieces) {
      if (typeof piece === 'number') pen -= (piece * size) / 1000;
      if (!(piece instanceof Text)) continue;
      for (let at = 0; at < piece.bytes.length; at += 2) {
        const code = piece.bytes.charCodeAt(at) * 256 + piece.bytes.charCodeAt(at + 1);
        words += font.texts.get(code) ?? '\ufffd';
        const outline = font.outlineOf(code);
        if (outline) {
          around.left = Math.min(around.left, pen + outline.left * size);
          around.right = Math.max(around.right, pen + outline.right * size);
          around.top = Math.max(around.top, outline.top * size);
          around.bottom = Math.min(around.bottom, outline.bottom * size);
        }
        pen += ((font.widths[code] ?? 0) * size) / 1000;
      }
    }
    const { left, right, top, bottom } = around.left < around.right ? around : NOTHING;
    const look = { words, size, fill, stroke: undefined };
    this.#push(this.#line.x + left, this.#line.y + top, right - left, top - bottom, look);
  }

  /** `x` and `top` in the page's own space, which counts upwards. */
  #push(
    x: number,
    top: number,
    width: number,
    height: number,
    look: Pick<Ink, 'words' | 'size' | 'fill' | 'stroke'>,
  ): void {
    const box = this.#onPaper(x, top, width, height);
    const { form, clip } = this.#state;
    if (form && !isInside(box, form, 0)) throw new Error('Ink cut off by its form');
    if (clip && look.words !== '' && !isInside(box, clip, 0)) throw new Error('Words cut off');
    this.ink.push({ box: clip ? common(box, clip) : box, tag: this.#tag, mcid: this.#mcid, ...look });
  }
}

function common(one: Box, other: Box): Box {
  const [x, y] = [Math.max(one.x, other.x), Math.max(one.y, other.y)];
  const right = Math.min(one.x + one.width, other.x + other.width);
  const bottom = Math.min(one.y + one.height, other.y + other.height);
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) };
}

export function isInside(inner: Box, outer: Box, tolerance: number): boolean {
  return (
    inner.x >= outer.x - tolerance &&
    inner.y >= outer.y - tolerance &&
    inner.x + inner.width <= outer.x + outer.width + tolerance &&
    inner.y + inner.height <= outer.y + outer.height + tolerance
  );
}

export function isArtifact({ tag }: Ink): boolean {
  return tag.startsWith('Artifact');
}

/** The words of each tagged sequence of a page, in the order of the stream: `P` with what it holds. */
export function sequences({ ink }: InkPage): { readonly tag: string; readonly words: string }[] {
  const found = new Map<number, { tag: string; words: string }>();
  for (const { mcid, tag, words } of ink) {
    if (mcid === undefined) continue;
    found.set(mcid, { tag, words: (found.get(mcid)?.words ?? '') + words });
  }
  return [...found.values()];
}
