/** Tokens of a declaration → typed values. Each reader returns undefined for values that it doesn't take. */

import { type Colour, readHexColour } from '../colour.ts';
import { mm } from '../units.ts';
import type { Border, Extent, FontSize, LineHeight } from './style.ts';
import type { Token } from './stylesheet.ts';
import { evaluate } from './sums.ts';

/** What lengths are relative to. */
export interface LengthContext {
  /** One em in points; undefined while fit() has yet to find the type size. */
  readonly em: number | undefined;
  readonly rem: number;
  /** What `currentcolor` means. */
  readonly colour: Colour;
}

export type Reader<Value> = (tokens: readonly Token[], context: LengthContext) => Value | undefined;

const POINTS: ReadonlyMap<string, number> = new Map([
  ['pt', 1],
  ['px', 0.75],
  ['in', 72],
  ['mm', mm(1)],
  ['cm', mm(10)],
]);

export const UNITS: readonly string[] = [...POINTS.keys(), 'em', 'rem'];

const NAMED_COLOURS: ReadonlyMap<string, string> = new Map([
  ['black', '#000000'],
  ['white', '#ffffff'],
]);

/** No page of a PDF is longer, in points (ISO 32000-1, Annex C.2). */
const LONGEST = 14_400;

/** Of what is around it. */
const LARGEST_PERCENTAGE = 1000;

function single(tokens: readonly Token[]): Token | undefined {
  return tokens.length === 1 ? tokens[0] : undefined;
}

function points(token: Token | undefined, context: LengthContext): number | undefined {
  const value = pointsOf(token, context);
  return value !== undefined && Math.abs(value) <= LONGEST ? value : undefined;
}

function pointsOf(token: Token | undefined, context: LengthContext): number | undefined {
  if (token?.kind === 'number' && token.value === 0) return 0;
  if (token?.kind === 'function') {
    const sum = evaluate(token, (part) => pointsOf(part, context));
    return sum?.isLength ? sum.value : undefined;
  }
  if (token?.kind !== 'dimension') return undefined;
  if (token.unit === 'em') return context.em === undefined ? undefined : token.value * context.em;
  if (token.unit === 'rem') return token.value * context.rem;
  const factor = POINTS.get(token.unit);
  return factor === undefined ? undefined : token.value * factor;
}

export const length: Reader<number> = (tokens, context) => points(single(tokens), context);

export const positiveLength: Reader<number> = (tokens, context) => {
  const value = length(tokens, context);
  return value !== undefined && value >= 0 ? value : undefined;
};

export const extent: Reader<Extent> = (tokens, context) => {
  const token = single(tokens);
  if (token?.kind === 'word' && token.text === 'auto') return 'auto';
  if (token?.kind === 'percentage' && token.value >= 0 && token.value <= LARGEST_PERCENTAGE) {
    return { percent: token.value };
  }
  return positiveLength(tokens, context);
};

/** A limit; `none` for no limit. */
export const most: Reader<number> = (tokens, context) =>
  keyword('none')(tokens, context) ? Number.POSITIVE_INFINITY : positiveLength(tokens, context);

export const number: Reader<number> = (tokens, context) => {
  const quantity = evaluate(single(tokens), (part) => pointsOf(part, context));
  return quantity?.isLength ? undefined : quantity?.value;
};

export const positiveNumber: Reader<number> = (tokens, context) => {
  const value = number(tokens, context);
  return value !== undefined && value >= 0 ? value : undefined;
};

export const integer: Reader<number> = (tokens, context) => {
  const value = number(tokens, context);
  return Number.isInteger(value) ? value : undefined;
};

export const count: Reader<number> = (tokens, context) => {
  const value = integer(tokens, context);
  return value !== undefined && value >= 1 ? value : undefined;
};

export function keyword<Word extends string>(...words: readonly Word[]): Reader<Word> {
  return (tokens) => {
    const token = single(tokens);
    return token?.kind === 'word' ? words.find((word) => word === token.text) : undefined;
  };
}

export const colour: Reader<Colour> = (tokens, context) => {
  const token = single(tokens);
  if (token?.kind === 'hash') return readHexColour(`#${token.text}`);
  if (token?.kind !== 'word') return undefined;
  if (token.text === 'currentcolor') return context.colour;
  return readHexColour(NAMED_COLOURS.get(token.text) ?? '');
};

export const background: Reader<Colour | 'transparent'> = (tokens, context) =>
  keyword('transparent')(tokens, context) ?? colour(tokens, context);

export const fontSize: Reader<FontSize> = (tokens, context) => {
  const token = single(tokens);
  if (token?.kind !== 'function' || token.name !== 'fit') return aboveZero(positiveLength(tokens, context));
  if (token.content.length !== 3 || token.content[1]?.kind !== 'comma') return undefined;
  const floor = points(token.content[0], context);
  const ceiling = points(token.content[2], context);
  if (floor === undefined || ceiling === undefined || floor <= 0 || floor > ceiling) return undefined;
  return { floor, ceiling };
};

export const fontWeight: Reader<number> = (tokens, context) => {
  const word = keyword('normal', 'bold')(tokens, context);
  if (word) return word === 'bold' ? 700 : 400;
  const value = number(tokens, context);
  return value !== undefined && value >= 1 && value <= 1000 ? value : undefined;
};

export const lineHeight: Reader<LineHeight> = (tokens, context) => {
  const factor = aboveZero(positiveNumber(tokens, context));
  if (factor !== undefined) return { factor };
  const value = aboveZero(positiveLength(tokens, context));
  return value === undefined ? undefined : { points: value };
};

/** Nobody could see type of size 0, or read lines on top of each other. */
function aboveZero(value: number | undefined): number | undefined {
  return value !== undefined && value > 0 ? value : undefined;
}

export const family: Reader<string> = (tokens) => {
  const token = single(tokens);
  if (token?.kind === 'string') return token.text;
  if (tokens.length === 0 || !tokens.every((part) => part.kind === 'word')) return undefined;
  return tokens.map((part) => (part.kind === 'word' ? part.text : '')).join(' ');
};

/** `0.5pt solid black` in any order; `none` for no line. */
export const border: Reader<Border | 'none'> = (tokens, context) => {
  if (keyword('none')(tokens, context)) return 'none';
  let width: number | undefined;
  let dash: Border['dash'] | undefined;
  let ink: Colour | undefined;
  for (const token of tokens) {
    const asWidth = positiveLength([token], context);
    const asDash = keyword('solid', 'dashed', 'dotted')([token], context);
    const asInk = colour([token], context);
    if (asWidth !== undefined && width === undefined) width = asWidth;
    else if (asDash && !dash) dash = asDash;
    else if (asInk && !ink) ink = asInk;
    else return undefined;
  }
  if (width === undefined || !dash) return undefined;
  return width === 0 ? 'none' : { width, dash, colour: ink ?? context.colour };
};
