/**
 * How the elements of a drawing look: one table of the properties that are drawn, one of those that change nothing.
 * A property in neither is refused unless it says what is drawn anyway.
 */
import { BLACK, type Colour } from '../colour.ts';
import { problem } from '../diagnostics.ts';
import type { FillRule, Pen } from '../path.ts';
import { type Paint, readPaint } from './colours.ts';
import { type CssRules, type Declared, readDeclarations } from './css.ts';
import { readLength, readNumber, readShare } from './values.ts';
import type { DrawingFile, XmlElement } from './xml.ts';

/** What children take over. */
export interface Inherited {
  readonly colour: Colour;
  readonly fill: Paint;
  readonly fillRule: FillRule;
  readonly fillOpacity: number;
  readonly stroke: Paint;
  readonly strokeOpacity: number;
  readonly strokeWidth: number;
  readonly cap: NonNullable<Pen['cap']>;
  readonly join: NonNullable<Pen['join']>;
  readonly miterLimit: number;
  readonly dash: readonly number[];
  readonly dashOffset: number;
  readonly clipRule: FillRule;
  readonly isVisible: boolean;
}

export interface Look extends Inherited {
  readonly isShown: boolean;
  readonly opacity: number;
  /** Id of its clip path. */
  readonly clipPath: string | undefined;
}

export const ROOT_LOOK: Inherited = {
  colour: BLACK,
  fill: { colour: BLACK, alpha: 1 },
  fillRule: 'nonzero',
  fillOpacity: 1,
  stroke: 'none',
  strokeOpacity: 1,
  strokeWidth: 1,
  cap: 'butt',
  join: 'miter',
  miterLimit: 4,
  dash: [],
  dashOffset: 0,
  clipRule: 'nonzero',
  isVisible: true,
};

/** Undefined for a value that can't be drawn or read. */
type Read = (value: string, look: Look) => Partial<Look> | undefined;

function as<Name extends keyof Look>(
  name: Name,
  read: (value: string, look: Look) => Look[Name] | undefined,
): Read {
  return (value, look) => {
    const found = read(value, look);
    return found === undefined ? undefined : ({ [name]: found } as Partial<Look>);
  };
}

function word<Word extends string>(...words: readonly Word[]): (value: string) => Word | undefined {
  return (value) => words.find((each) => each === value.trim().toLowerCase());
}

/** Takes only the one value that changes nothing. */
function only(...words: readonly string[]): Read {
  return (value) => (words.includes(value.trim().toLowerCase()) ? {} : undefined);
}

const WIDEST_MITRE = 100;

const rule = word('nonzero', 'evenodd');
const notNegative = (value: number | undefined): number | undefined =>
  value !== undefined && value >= 0 ? value : undefined;

const DRAWN: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['color', as('colour', (value, look) => opaque(readPaint(value, look.colour)))],
  ['fill', as('fill', (value, look) => readPaint(value, look.colour))],
  ['fill-rule', as('fillRule', rule)],
  ['fill-opacity', as('fillOpacity', readShare)],
  ['stroke', as('stroke', (value, look) => readPaint(value, look.colour))],
  ['stroke-opacity', as('strokeOpacity', readShare)],
  ['stroke-width', as('strokeWidth', (value) => notNegative(readLength(value)))],
  ['stroke-linecap', as('cap', word('butt', 'round', 'square'))],
  ['stroke-linejoin', as('join', word('miter', 'round', 'bevel'))],
  ['stroke-miterlimit', as('miterLimit', mitre)],
  ['stroke-dasharray', as('dash', dashes)],
  ['stroke-dashoffset', as('dashOffset', (value) => readLength(value))],
  ['clip-rule', as('clipRule', rule)],
  ['clip-path', (value) => clipPath(value.trim())],
  ['visibility', (value) => visibility(value)],
  [
    'display',
    as('isShown', (value) => (/^[a-z-]+$/.test(value.trim()) ? value.trim() !== 'none' : undefined)),
  ],
  ['opacity', as('opacity', readShare)],
  ['mask', only('none')],
  ['filter', only('none')],
  ['marker', only('none')],
  ['marker-start', only('none')],
  ['marker-mid', only('none')],
  ['marker-end', only('none')],
  ['paint-order', only('normal', 'fill', 'fill stroke', 'fill stroke markers')],
  ['vector-effect', only('none')],
]);

/** Only in style sheets and `style`; as attributes they mean something else, or nothing. */
const DRAWN_BY_CSS: ReadonlyMap<string, Read> = new Map<string, Read>([
  ...DRAWN,
  ['transform', only('none')],
  ['mix-blend-mode', only('normal')],
  ['clip', only('auto')],
]);

/** Properties that change nothing in a silhouette: of type, of gradients, of how exactly a screen draws. */
const HARMLESS =
  /^(?:-.*|font.*|text-.*|letter-spacing|word-spacing|line-height|writing-mode|direction|unicode-bidi|baseline-shift|dominant-baseline|alignment-baseline|glyph-orientation-.*|kerning|block-progression|white-space|inline-size|shape-(?:rendering|padding|margin|inside|subtract)|(?:color|image)-rendering|color-(?:interpolation.*|profile)|solid-.*|stop-.*|flood-.*|lighting-color|enable-background|isolation|overflow|pointer-events|cursor|user-select|mask-type|transform-origin|vertical-align)$/;

/** Attributes that would change the drawing, whatever their value. */
const REFUSED_ATTRIBUTES = ['requiredFeatures', 'requiredExtensions', 'systemLanguage', 'transform-origin'];

/** The look of an element; undefined, with every problem reported, if it can't be drawn. */
export function lookOf(
  element: XmlElement,
  parent: Inherited,
  rules: CssRules,
  file: DrawingFile,
): Look | undefined {
  let look: Look = { ...parent, isShown: true, opacity: 1, clipPath: undefined };
  let ok = true;
  const refuse = ({ property, value, at }: Declared): void => {
    ok = false;
    file.report(problem('drawing/property', file.place(at), { property, value }));
  };
  const declarations = declarationsOf(element, rules, refuse);
  // What `currentcolor` means is known first; of the rest each says its own.
  for (const declared of [...declarations.filter(isColour), ...declarations]) {
    const value = declared.value.trim();
    const read = declared.isCss ? DRAWN_BY_CSS.get(declared.property) : DRAWN.get(declared.property);
    if (!read && (!declared.isCss || HARMLESS.test(declared.property))) continue;
    const found = value === 'inherit' ? inherit(declared.property, parent) : read?.(value, look);
    if (found) look = { ...look, ...found };
    else refuse(declared);
  }
  return ok ? look : undefined;
}

interface Origin extends Declared {
  readonly isCss: boolean;
}

function isColour({ property }: Declared): boolean {
  return property === 'color';
}

/** The weightiest last: attributes, then rules, then the `style` of the element. Of each property only that counts. */
function declarationsOf(
  element: XmlElement,
  rules: CssRules,
  refuse: (declared: Declared) => void,
): Origin[] {
  const byProperty = new Map<string, Origin>();
  const add = (declared: Declared, isCss: boolean): void => {
    byProperty.delete(declared.property);
    byProperty.set(declared.property, { ...declared, isCss });
  };
  for (const [property, given] of element.attributes) {
    if (REFUSED_ATTRIBUTES.includes(property)) refuse({ property, ...given });
    add({ property, ...given }, false);
  }
  for (const declared of rules.declarationsFor(element)) add(declared, true);
  const style = element.attributes.get('style');
  const own = style && readDeclarations(style.value, style.at + 'style="'.length);
  if (style && !own) refuse({ property: 'style', ...style });
  for (const declared of own ?? []) add(declared, true);
  return [...byProperty.values()];
}

const FIELDS: ReadonlyMap<string, keyof Inherited> = new Map<string, keyof Inherited>([
  ['color', 'colour'],
  ['fill', 'fill'],
  ['fill-rule', 'fillRule'],
  ['fill-opacity', 'fillOpacity'],
  ['stroke', 'stroke'],
  ['stroke-opacity', 'strokeOpacity'],
  ['stroke-width', 'strokeWidth'],
  ['stroke-linecap', 'cap'],
  ['stroke-linejoin', 'join'],
  ['stroke-miterlimit', 'miterLimit'],
  ['stroke-dasharray', 'dash'],
  ['stroke-dashoffset', 'dashOffset'],
  ['clip-rule', 'clipRule'],
  ['visibility', 'isVisible'],
]);

function inherit(property: string, parent: Inherited): Partial<Look> | undefined {
  const field = FIELDS.get(property);
  return field && { [field]: parent[field] };
}

function opaque(paint: Paint | undefined): Colour | undefined {
  return paint === undefined || paint === 'none' || paint.alpha < 1 ? undefined : paint.colour;
}

function mitre(value: string): number | undefined {
  const limit = readNumber(value);
  return limit !== undefined && limit >= 1 ? Math.min(limit, WIDEST_MITRE) : undefined;
}

/** An odd list counts twice (SVG 2, 13.5.6). */
function dashes(value: string): readonly number[] | undefined {
  if (value.trim() === 'none') return [];
  const parts = value
    .trim()
    .split(/\s*,\s*|\s+/)
    .map((part) => notNegative(readLength(part)));
  if (!parts.every((part) => part !== undefined)) return undefined;
  if (parts.every((part) => part === 0)) return [];
  return parts.length % 2 === 0 ? parts : [...parts, ...parts];
}

function clipPath(value: string): Partial<Look> | undefined {
  if (value === 'none') return { clipPath: undefined };
  const id = /^url\(\s*["']?#([^"')]+)["']?\s*\)$/.exec(value)?.[1];
  return id === undefined ? undefined : { clipPath: id };
}

function visibility(value: string): Partial<Look> | undefined {
  const found = word('visible', 'hidden', 'collapse')(value);
  return found && { isVisible: found === 'visible' };
}
