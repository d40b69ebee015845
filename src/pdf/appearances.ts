/** Appearances of fields: form XObjects in which a program draws what was filled in (ISO 32000-1, 12.7.3.3). */
import type { FieldArea, PathItem } from '../layout/page.ts';
import type { PathCommand } from '../path.ts';
import type { Widget } from './annotations.ts';
import { ByteWriter } from './bytes.ts';
import { Graphics } from './graphics.ts';
import type { PdfkitDocument } from './pdfkit.ts';
import { numeral, reference } from './syntax.ts';

/** What a button shows. */
export type Sign = 'tick' | 'dot' | 'nothing';

export class Appearances {
  readonly #document: PdfkitDocument;
  /** Appearances of buttons, by everything they depend on. */
  readonly #signs = new Map<string, string>();

  constructor(document: PdfkitDocument) {
    this.#document = document;
  }

  /**
   * The empty appearance of a text field. Each field has its own: some programs write the words into the stream they find,
   * so two fields that shared one would show the same words.
   */
  words(widget: Widget): string {
    return this.#write(widget, new TextEncoder().encode('/Tx BMC\nEMC\n'));
  }

  /** The appearances of a button. Only which of them shows ever changes, so buttons that look alike share them. */
  sign(widget: Widget, sign: Sign): string {
    const { width, height, colour } = widget.area;
    const { red, green, blue } = colour;
    const key = [sign, numeral(width), numeral(height), red, green, blue, ...widget.matrix.slice(0, 4)].join(
      ' ',
    );
    let known = this.#signs.get(key);
    if (known === undefined) {
      known = this.#write(widget, signContent(widget.area, sign));
      this.#signs.set(key, known);
    }
    return known;
  }

  #write({ area, matrix }: Widget, content: Uint8Array): string {
    const [a, b, c, d] = matrix;
    const isUpright = a === 1 && d === 1;
    const form = this.#document.ref({
      Type: 'XObject',
      Subtype: 'Form',
      FormType: 1,
      BBox: [0, 0, area.width, area.height],
      ...(isUpright ? {} : { Matrix: [a, b, c, d, 0, 0] }),
      Resources: {},
    });
    form.end(content);
    return reference(form.id);
  }
}

function signContent(area: FieldArea, sign: Sign): Uint8Array {
  const out = new ByteWriter();
  const graphics = new Graphics(out, 'form');
  // A form without content would be no stream.
  if (sign === 'nothing') out.text('q\nQ\n');
  else graphics.path(signPath(area, sign), area.height);
  graphics.finish();
  return out.view();
}

/** Centred in the area, as large as fits. */
function signPath({ width, height, colour }: FieldArea, sign: 'tick' | 'dot'): PathItem {
  const scale = Math.min(width, height);
  const place = { kind: 'path', x: (width - scale) / 2, y: (height - scale) / 2, scale } as const;
  if (sign === 'dot') return { ...place, commands: DOT, fill: colour };
  return { ...place, commands: TICK, stroke: { colour, width: TICK_PEN * scale, cap: 'round' } };
}

/** Paths in a square of one by one, y down. */
const TICK: readonly PathCommand[] = [
  ['M', 0.2, 0.53],
  ['L', 0.42, 0.75],
  ['L', 0.8, 0.25],
];
const TICK_PEN = 0.12;

const DOT = circle(0.5, 0.5, 0.28);

function circle(x: number, y: number, radius: number): readonly PathCommand[] {
  // A quarter of a circle as a curve: its handles are this long.
  const handle = radius * 0.5523;
  return [
    ['M', x + radius, y],
    ['C', x + radius, y + handle, x + handle, y + radius, x, y + radius],
    ['C', x - handle, y + radius, x - radius, y + handle, x - radius, y],
    ['C', x - radius, y - handle, x - handle, y - radius, x, y - radius],
    ['C', x + handle, y - radius, x + radius, y - handle, x + radius, y],
    ['Z'],
  ];
}
