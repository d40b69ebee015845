/** Numbers and lengths of SVG. Each reader returns undefined for values that it doesn't take. */

/** A number as SVG writes it. */
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** No drawing needs more: A0 in thousandths of a millimetre is about this. */
export const LARGEST_NUMBER = 1_000_000;

export function readNumber(text: string): number | undefined {
  const trimmed = text.trim();
  if (!NUMBER.test(trimmed)) return undefined;
  const value = Number(trimmed);
  return Math.abs(value) <= LARGEST_NUMBER ? value : undefined;
}

export function readNumbers(text: string): readonly number[] | undefined {
  // `10-5` and `.5.5` are two numbers each.
  const found = text.match(/[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi) ?? [];
  const rest = text.replace(/[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi, '');
  const numbers = found.map(readNumber);
  return /^[\s,]*$/.test(rest) && numbers.every((value) => value !== undefined) ? numbers : undefined;
}

/** User units per unit (CSS Values 3, 5.2); an em is that of a document that says nothing of type. */
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
  pt: 4 / 3,
  pc: 16,
  em: 16,
  rem: 16,
};

/** @param whole what a percentage is of; without it none is taken */
export function readLength(text: string, whole?: number): number | undefined {
  const [, digits = '', unit = ''] = /^\s*(.*?\d\.?)(%|[a-z]*)\s*$/i.exec(text) ?? [];
  const value = readNumber(digits);
  if (value === undefined) return undefined;
  if (unit === '%') return whole === undefined ? undefined : (value / 100) * whole;
  const name = unit.toLowerCase();
  return Object.hasOwn(UNITS, name) ? value * (UNITS[name] as number) : undefined;
}

/** A share: a number or a percentage, held between 0 and 1. */
export function readShare(text: string): number | undefined {
  const isPercentage = text.trim().endsWith('%');
  const value = readNumber(isPercentage ? text.trim().slice(0, -1) : text);
  return value === undefined ? undefined : Math.min(1, Math.max(0, isPercentage ? value / 100 : value));
}
