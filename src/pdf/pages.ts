/** Writes a page of the file for each sheet: its boxes, its content, and its places to click or fill in. */
import type { Box } from '../geometry.ts';
import { adjustedBox } from '../impose/adjustment.ts';
import type { Sheet } from '../impose/sheet.ts';
import type { Mark, StructureNode } from '../layout/structure.ts';
import type { StructureRole } from '../markup/roles.ts';
import { type Annotation, annotate } from './annotations.ts';
import { ByteWriter } from './bytes.ts';
import { type DrawingTools, drawSheet } from './draw.ts';
import type { PdfFile } from './file.ts';
import { type Area, type FramedSheet, frameSheet } from './frame.ts';
import { Destinations } from './links.ts';
import { reference } from './syntax.ts';
import type { Witness } from './witness.ts';

export interface WrittenPages {
  /** Ids of the pages. */
  readonly pages: readonly number[];
  /** Referred to by the pages, but not yet written. */
  readonly annotations: readonly Annotation[];
}

export function writePages(
  file: PdfFile,
  sheets: readonly Sheet[],
  tools: DrawingTools,
  witness?: Witness,
): WrittenPages {
  const isKept = keeper(sheets);
  const roleOf = (mark: Mark): StructureRole => tools.marks.use(mark).node.role;
  const writer = new PageWriter(file, tools);
  const pages: number[] = [];
  const annotations: Annotation[] = [];
  for (const [index, sheet] of sheets.entries()) {
    const framed = frameSheet(sheet);
    witness?.sheet(framed, roleOf);
    // Keys of the parent tree: first one for each page, then one for each annotation.
    const firstKey = sheets.length + annotations.length;
    const own = annotate({ framed, sheet: index, firstKey }, tools.marks, isKept, () => file.reserve());
    pages.push(writer.write(framed, index, own));
    annotations.push(...own);
  }
  writer.writeResources();
  file.finishPages(pages);
  return { pages, annotations };
}

/**
 * Tells which areas to keep: links that lead somewhere, and the first place of a field. An element has at most one widget
 * (ISO 14289-1, 7.18.4), so if a page comes back, its fields there cannot be filled in.
 */
function keeper(sheets: readonly Sheet[]): (area: Area) => boolean {
  const destinations = new Destinations(sheets);
  const filled = new Set<StructureNode>();
  return (area) => {
    if (area.kind === 'link') return destinations.has(area.target);
    const isFirst = !filled.has(area.node);
    filled.add(area.node);
    return isFirst;
  };
}

class PageWriter {
  readonly #file: PdfFile;
  readonly #tools: DrawingTools;
  /** All pages share one resources object. */
  readonly #resources: number;
  readonly #content = new ByteWriter(1 << 14);

  constructor(file: PdfFile, tools: DrawingTools) {
    this.#file = file;
    this.#tools = tools;
    this.#resources = file.reserve();
  }

  /** Returns the id of the page. */
  write(framed: FramedSheet, index: number, annotations: readonly Annotation[]): number {
    const file = this.#file;
    const content = this.#content;
    const page = file.reserve();
    content.clear();
    const sequences = drawSheet(framed, index, content, this.#tools);
    const stream = file.ref();
    stream.end(content.view());
    const parts = [
      `<</Type/Page/Parent ${reference(file.pages.id)}${boxes(framed.sheet)}/Tabs/S`,
      `/Resources ${reference(this.#resources)}/Contents ${reference(stream.id)}`,
      sequences === 0 ? '' : `/StructParents ${index}`,
      annotations.length === 0 ? '' : `/Annots[${annotations.map(({ id }) => reference(id)).join(' ')}]`,
    ];
    file.put(page, `${parts.join('')}>>`);
    return page;
  }

  writeResources(): void {
    const { fonts, stamps } = this.#tools;
    const fontEntries = Array.from(fonts.all, (font) => `/${font.resource} ${reference(font.reference.id)}`);
    const formEntries = stamps.all.map((stamp) => `/${stamp.name} ${reference(stamp.reference.id)}`);
    const forms = formEntries.length === 0 ? '' : `/XObject<<${formEntries.join('')}>>`;
    this.#file.put(this.#resources, `<</Font<<${fontEntries.join('')}>>${forms}>>`);
  }
}

function boxes(sheet: Sheet): string {
  const whole = { x: 0, y: 0, width: sheet.width, height: sheet.height };
  const trim = sheet.trim ? moved(sheet.trim, sheet) : whole;
  const bleed = sheet.bleed ? moved(sheet.bleed, sheet) : trim;
  const named = { MediaBox: whole, CropBox: whole, BleedBox: bleed, TrimBox: trim };
  return Object.entries(named)
    .map(([name, box]) => `/${name}[${edges(box, sheet).map(exact).join(' ')}]`)
    .join('');
}

/** Moves a cut box along with its marks; what moves off the paper is dropped. */
function moved(box: Box, { adjust, width, height }: Sheet): Box {
  if (!adjust) return box;
  const { x, y, ...size } = adjustedBox(adjust, box);
  const [left, top] = [Math.max(0, x), Math.max(0, y)];
  return {
    x: left,
    y: top,
    width: Math.min(width, x + size.width) - left,
    height: Math.min(height, y + size.height) - top,
  };
}

function edges(box: Box, sheet: Sheet): readonly number[] {
  return [box.x, sheet.height - box.y - box.height, box.x + box.width, sheet.height - box.y];
}

/** To a millionth of a point, so that the paper's size can be found again in other units. */
function exact(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}
