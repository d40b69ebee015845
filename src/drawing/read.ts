/** SVG → what is painted, in order: outlines in the units of the drawing's box, each with its colours and clips. */
import { BLACK } from '../colour.ts';
import { type Diagnostic, problem } from '../diagnostics.ts';
import type { Size } from '../geometry.ts';
import { type Clip, type FillRule, type PathCommand, type Pen, scaledPen } from '../path.ts';
import { joined } from './areas.ts';
import type { Ink, Paint } from './colours.ts';
import { CssRules } from './css.ts';
import { type Inherited, type Look, lookOf, ROOT_LOOK } from './look.ts';
import { evenScaleOf, IDENTITY, type Matrix, mapped, readTransform, times } from './matrix.ts';
import { DRAWN, hasDot, type Outline, rectangle } from './outlines.ts';
import { readLength } from './values.ts';
import { fitted, readViewBox, rootViewport } from './viewport.ts';
import type { DrawingFile, XmlElement } from './xml.ts';

/** One outline that is painted: its area, its line, or both, the line on top. */
export interface Painted {
  readonly commands: readonly PathCommand[];
  readonly fill?: { readonly colour: Ink['colour']; readonly rule: FillRule };
  readonly stroke?: { readonly colour: Ink['colour']; readonly pen: Pen };
  readonly clips: readonly Clip[];
  /** Offset of its element. */
  readonly at: number;
}

export interface Picture extends Size {
  readonly painted: readonly Painted[];
}

/** Most elements and points in all: a drawing with more is no silhouette, and slow to print. */
const MOST_ELEMENTS = 5_000;
const MOST_COMMANDS = 200_000;

/** How far outlines may reach, in lengths of the drawing: what is cut off anyway is in the file, too. */
const FARTHEST = 10_000;

/** How deep elements may use each other; any deeper, they go round in a circle. */
const DEEPEST_USE = 8;

/** Undefined, with every problem reported, if a browser would draw something that we can't. */
export function readPicture(root: XmlElement, file: DrawingFile): Picture | undefined {
  const viewport = root.name === 'svg' ? rootViewport(root) : 'svg';
  if (typeof viewport === 'string') {
    const given = root.attributes.get(viewport);
    file.report(
      problem('drawing/size', file.place(given?.at ?? root.at), { attribute: viewport, value: given?.value }),
    );
    return undefined;
  }
  const { size, matrix } = viewport;
  const reader = new Reader(file, root, FARTHEST * Math.max(size.width, size.height));
  const painted: Painted[] = [];
  const outer = { painted, isClip: false, matrix, look: ROOT_LOOK, clips: [], uses: 0 };
  reader.root(root, { ...outer, viewport: unitsOf(size, matrix) });
  return reader.isSound ? { ...size, painted } : undefined;
}

function unitsOf({ width, height }: Size, [a, , , d]: Matrix): Size {
  return { width: width / a, height: height / d };
}

interface Context {
  /** Where what is painted goes. */
  readonly painted: Painted[];
  /** Whether it is an area to clip by: of that only the outline counts. */
  readonly isClip: boolean;
  readonly matrix: Matrix;
  readonly look: Inherited;
  readonly clips: readonly Clip[];
  /** What percentages are of. */
  readonly viewport: Size;
  /** How many `use` elements led here. */
  readonly uses: number;
}

/** Inside an element, whose own look is known. */
interface Inside extends Context {
  readonly look: Look;
}

/** What is only drawn where it is used, and what says something about the drawing. */
const SILENT: ReadonlySet<string> = new Set(
  `defs symbol clipPath mask filter marker pattern linearGradient radialGradient title desc metadata style view cursor
  font font-face`.split(/\s+/),
);

class Reader {
  isSound = true;
  readonly #file: DrawingFile;
  readonly #farthest: number;
  readonly #rules = new CssRules();
  readonly #byId = new Map<string, XmlElement>();
  #elements = 0;
  #commands = 0;

  /** @param farthest how far from the drawing's corner anything may lie */
  constructor(file: DrawingFile, root: XmlElement, farthest: number) {
    this.#file = file;
    this.#farthest = farthest;
    this.#prepare(root);
  }

  /** Style sheets hold for what stands before them, too. */
  #prepare(element: XmlElement): void {
    const id = element.attributes.get('id')?.value;
    if (id !== undefined && !this.#byId.has(id)) this.#byId.set(id, element);
    if (element.name === 'style' && !this.#rules.read(element, this.#file)) this.isSound = false;
    for (const child of element.children) this.#prepare(child);
  }

  root(element: XmlElement, context: Context): void {
    const inside = this.#enter(element, context);
    if (inside) this.#children(element, inside);
  }

  #refuse(found: Diagnostic): undefined {
    this.#file.report(found);
    this.isSound = false;
  }

  #wrong(element: XmlElement, attribute: string): undefined {
    const { at, value } = element.attributes.get(attribute) ?? { at: element.at, value: '' };
    this.#refuse(problem('drawing/value', this.#file.place(at), { attribute, value }));
    return undefined;
  }

  /** Reported once, and not for everything after it. */
  #isTooMuch(element: XmlElement): boolean {
    if (this.#elements <= MOST_ELEMENTS && this.#commands <= MOST_COMMANDS) return false;
    const most = { elements: MOST_ELEMENTS, points: MOST_COMMANDS };
    if (this.isSound) this.#refuse(problem('drawing/too-much', this.#file.place(element.at), most));
    return true;
  }

  #children(element: XmlElement, context: Context): void {
    for (const child of element.children) this.#element(child, context);
  }

  #element(element: XmlElement, context: Context): void {
    if (SILENT.has(element.name)) return;
    const inside = this.#enter(element, context);
    if (!inside) return;
    const draw = DRAWN.get(element.name);
    if (draw) this.#draw(element, inside, draw(element, context.viewport));
    else if (element.name === 'g' || element.name === 'a') this.#children(element, inside);
    else if (element.name === 'use') this.#use(element, inside);
    else this.#refuse(problem('drawing/element', this.#file.place(element.at), { tag: element.name }));
  }

  /** Undefined where nothing inside is seen, or where it cannot be drawn. */
  #enter(element: XmlElement, context: Context): Inside | undefined {
    this.#elements += 1;
    if (this.#isTooMuch(element)) return undefined;
    const look = lookOf(element, context.look, this.#rules, this.#file);
    if (!look) this.isSound = false;
    if (!look?.isShown) return undefined;
    const given = element.attributes.get('transform');
    const own = given ? readTransform(given.value) : IDENTITY;
    if (!own) return this.#wrong(element, 'transform');
    if (!context.isClip && this.#isUnseen(element, 'opacity', look.opacity)) return undefined;
    const inside = { ...context, matrix: times(context.matrix, own), look };
    const clip = look.clipPath === undefined ? undefined : this.#clip(element, look.clipPath, inside);
    return clip === 'all' ? undefined : { ...inside, clips: clip ? [...context.clips, clip] : context.clips };
  }

  /** Partial opacity is refused. */
  #isUnseen(element: XmlElement, property: string, opacity: number): boolean {
    if (opacity > 0.01 && opacity < 0.99) {
      const { at } = element.attributes.get(property) ?? element;
      this.#refuse(problem('drawing/half-transparent', this.#file.place(at), { tag: element.name }));
    }
    return opacity <= 0.01;
  }

  #draw(element: XmlElement, context: Inside, outline: Outline): undefined {
    if ('wrong' in outline) return this.#wrong(element, outline.wrong);
    this.#commands += outline.length;
    if (outline.length === 0 || !context.look.isVisible || this.#isTooMuch(element)) return;
    const { look, matrix, clips, painted, isClip } = context;
    const outer = { commands: mapped(outline, matrix), clips, at: element.at };
    if (
      !outer.commands.every(([, ...values]) => values.every((value) => Math.abs(value) <= this.#farthest))
    ) {
      const params = { times: FARTHEST };
      return this.#refuse(problem('drawing/too-far', this.#file.place(element.at), params));
    }
    if (isClip) {
      painted.push({ ...outer, fill: { colour: BLACK, rule: look.clipRule } });
      return;
    }
    const fill = this.#inkOf(element, 'fill', look.fill, look.fillOpacity);
    const stroke = look.strokeWidth > 0 && this.#inkOf(element, 'stroke', look.stroke, look.strokeOpacity);
    const pen = stroke ? this.#pen(element, outline, context) : undefined;
    if (!fill && !pen) return;
    painted.push({
      ...outer,
      ...(fill && { fill: { colour: fill.colour, rule: look.fillRule } }),
      ...(stroke && pen && { stroke: { colour: stroke.colour, pen } }),
    });
  }

  #inkOf(element: XmlElement, property: 'fill' | 'stroke', paint: Paint, opacity: number): Ink | undefined {
    if (paint === 'none') return undefined;
    return this.#isUnseen(element, `${property}-opacity`, paint.alpha * opacity) ? undefined : paint;
  }

  #pen(element: XmlElement, outline: readonly PathCommand[], { look, matrix }: Inside): Pen | undefined {
    const scale = evenScaleOf(matrix);
    if (scale === undefined) this.#refuse(problem('drawing/uneven-line', this.#file.place(element.at)));
    const { cap, join, miterLimit, dash, dashOffset } = look;
    if (dash.length > 0 && element.attributes.has('pathLength')) return this.#wrong(element, 'pathLength');
    if (cap === 'square' && hasDot(outline)) return this.#wrong(element, 'stroke-linecap');
    if (!scale) return undefined;
    if (look.strokeWidth * scale > this.#farthest) return this.#wrong(element, 'stroke-width');
    const pen = { width: look.strokeWidth, cap, join, miterLimit };
    const round = dash.reduce((sum, part) => sum + part, 0);
    // Before the first dash is after the last: PDF counts from there only.
    const dashed = { dash, dashOffset: ((dashOffset % round) + round) % round };
    return scaledPen({ ...pen, ...(dash.length > 0 && dashed) }, scale);
  }

  #use(element: XmlElement, context: Inside): undefined {
    const { attributes } = element;
    const href = attributes.get('href') ?? attributes.get('xlink:href');
    const used = href?.value.startsWith('#') ? this.#byId.get(href.value.slice(1)) : undefined;
    if (!used || context.uses === DEEPEST_USE) {
      const params = { reference: href?.value ?? '', isLoop: used !== undefined };
      return this.#refuse(problem('drawing/reference', this.#file.place(href?.at ?? element.at), params));
    }
    const { width, height } = context.viewport;
    const x = readLength(attributes.get('x')?.value ?? '0', width);
    const y = readLength(attributes.get('y')?.value ?? '0', height);
    if (x === undefined || y === undefined) return this.#wrong(element, x === undefined ? 'x' : 'y');
    const inside = { ...context, uses: context.uses + 1, matrix: times(context.matrix, [1, 0, 0, 1, x, y]) };
    if (used.name === 'symbol') this.#symbol(used, element, inside);
    else this.#element(used, inside);
  }

  /** A symbol has a box of its own, and nothing reaches out of it. */
  #symbol(symbol: XmlElement, use: XmlElement, context: Context): undefined {
    const size = { ...context.viewport };
    for (const name of ['width', 'height'] as const) {
      const said = (use.attributes.get(name) ?? symbol.attributes.get(name))?.value ?? 'auto';
      const value = said.trim() === 'auto' ? size[name] : readLength(said, size[name]);
      if (value === undefined || value < 0) return this.#wrong(use, name);
      size[name] = value;
    }
    if (size.width === 0 || size.height === 0) return;
    const given = symbol.attributes.get('viewBox');
    const box = given ? readViewBox(given.value) : { x: 0, y: 0, ...size };
    if (!box) return this.#wrong(symbol, 'viewBox');
    const own = given ? fitted(box, size, symbol.attributes.get('preserveAspectRatio')?.value) : IDENTITY;
    if (!own) return this.#wrong(symbol, 'preserveAspectRatio');
    const clip: Clip = {
      commands: mapped(rectangle({ x: 0, y: 0, ...size }), context.matrix),
      rule: 'nonzero',
    };
    const matrix = times(context.matrix, own);
    const viewport = { width: box.width, height: box.height };
    const entered = this.#enter(symbol, { ...context, matrix, viewport, clips: [...context.clips, clip] });
    if (entered) this.#children(symbol, entered);
  }

  /** The area of a clip path; `all` where it leaves nothing. A browser draws on without one that is not there. */
  #clip(element: XmlElement, id: string, context: Inside): Clip | 'all' | undefined {
    const found = this.#byId.get(id);
    if (found?.name !== 'clipPath') return undefined;
    const painted: Painted[] = [];
    const isPlain = (found.attributes.get('clipPathUnits')?.value ?? 'userSpaceOnUse') === 'userSpaceOnUse';
    const uses = context.uses + 1;
    const inner = { ...context, painted, isClip: true, look: ROOT_LOOK, clips: [], uses };
    const entered = isPlain && uses <= DEEPEST_USE ? this.#enter(found, inner) : undefined;
    if (entered) this.#children(found, entered);
    const area = entered?.clips.length === 0 ? joined(painted) : undefined;
    if (!area && this.isSound) this.#refuse(problem('drawing/clip', this.#file.place(element.at)));
    return area;
  }
}
