/**
 * Repeated artwork: the ruler on each sheet, the head of each card. A run of items without a mark at the same place of
 * pages on more than one sheet is written once, as a form XObject (ISO 32000-1, 8.10), and painted by name from its second
 * sheet on. On a single sheet, compression finds the repetition anyway.
 */

import type { Stroke } from '../layout/page.ts';
import { ByteWriter } from './bytes.ts';
import type { FontSubsets } from './fonts.ts';
import { type DrawnItem, itemBox } from './frame.ts';
import { Graphics } from './graphics.ts';
import type { PdfkitDocument, PdfkitReference } from './pdfkit.ts';

export interface Stamp {
  /** Name of the resource: `X1`. */
  readonly name: string;
  readonly reference: PdfkitReference;
}

/** Neighbouring items of a page, as first seen. */
interface Artwork {
  readonly items: readonly DrawnItem[];
  /** Height of the page. */
  readonly height: number;
  /** Index of the sheet. */
  readonly sheet: number;
  stamp?: Stamp;
}

export class Stamps {
  readonly #document: PdfkitDocument;
  readonly #fonts: FontSubsets;
  /** By the start of a run: an outline, which many pages share, or text on a page that comes back. */
  readonly #known = new WeakMap<object, Artwork>();
  readonly #written: Stamp[] = [];

  constructor(document: PdfkitDocument, fonts: FontSubsets) {
    this.#document = document;
    this.#fonts = fonts;
  }

  get all(): readonly Stamp[] {
    return this.#written;
  }

  /** The stamp of a run of items on a page; undefined if it is new on this sheet. */
  stampOf(run: readonly DrawnItem[], height: number, sheet: number): Stamp | undefined {
    const [first] = run;
    if (!first) return undefined;
    const key = first.kind === 'path' ? first.commands : first;
    const artwork = this.#known.get(key);
    if (!artwork || !isSameArtwork(artwork, run, height)) {
      this.#known.set(key, { items: run, height, sheet });
      return undefined;
    }
    if (artwork.sheet !== sheet) artwork.stamp ??= this.#write(artwork);
    return artwork.stamp;
  }

  #write({ items, height }: Artwork): Stamp {
    const content = new ByteWriter();
    const graphics = new Graphics(content, 'form');
    const fonts: Record<string, PdfkitReference> = {};
    for (const item of items) {
      if (item.kind === 'path') graphics.path(item, height);
      else {
        const font = this.#fonts.subsetOf(item.face);
        fonts[font.resource] = font.reference;
        graphics.text(item, font, height);
      }
    }
    const reference = this.#document.ref({
      Type: 'XObject',
      Subtype: 'Form',
      FormType: 1,
      BBox: boundingBox(items, height),
      Resources: { Font: fonts },
    });
    graphics.finish();
    reference.end(content.view());
    const stamp = { name: `X${this.#written.length + 1}`, reference };
    this.#written.push(stamp);
    return stamp;
  }
}

function isSameArtwork(artwork: Artwork, run: readonly DrawnItem[], height: number): boolean {
  if (artwork.height !== height || artwork.items.length !== run.length) return false;
  return run.every((item, at) => isSameItem(item, artwork.items[at] as DrawnItem));
}

function isSameItem(one: DrawnItem, other: DrawnItem): boolean {
  if (one === other) return true;
  if (one.kind !== 'path' || other.kind !== 'path') return false;
  return (
    one.commands === other.commands &&
    one.x === other.x &&
    one.y === other.y &&
    one.scale === other.scale &&
    one.fill === other.fill &&
    one.fillRule === other.fillRule &&
    isSameStroke(one.stroke, other.stroke) &&
    one.clips === other.clips
  );
}

/** For strokes of the same outline, which are new objects each time a drawing is placed. */
function isSameStroke(one: Stroke | undefined, other: Stroke | undefined): boolean {
  if (one === other) return true;
  if (!one?.join || !other?.join) return false;
  return (
    one.colour === other.colour &&
    one.width === other.width &&
    one.join === other.join &&
    one.cap === other.cap
  );
}

/** How far a corner can stick out from a line, in line widths (ISO 32000-1, 8.4.3.5: a limit of 10). */
const MITRE = 5;

/**
 * The box around everything the items can paint, in whole points: letters may reach out of their line by up to their
 * size, and corners of lines are pointed.
 */
function boundingBox(items: readonly DrawnItem[], height: number): readonly number[] {
  const edges = items.map((item) => {
    const { x, y, width, height: high } = itemBox(item);
    const reach = item.kind === 'glyphs' ? item.size : MITRE * (item.stroke?.width ?? 0);
    return [x - reach, height - y - high - reach, x + width + reach, height - y + reach] as const;
  });
  return [
    Math.floor(Math.min(...edges.map(([left]) => left))),
    Math.floor(Math.min(...edges.map(([, bottom]) => bottom))),
    Math.ceil(Math.max(...edges.map(([, , right]) => right))),
    Math.ceil(Math.max(...edges.map(([, , , top]) => top))),
  ];
}
