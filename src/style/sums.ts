/**
 * Sums in a value: `calc(var(--lid) - 8mm)`, `min()`, `max()`. As in CSS, lengths are added to lengths, and
 * multiplied or divided by plain numbers only (CSS Values and Units 4, section 10).
 */
import type { Operator, Token } from './stylesheet.ts';

/** A length in points, or a plain number. */
interface Quantity {
  readonly value: number;
  readonly isLength: boolean;
}

/** Points of a length that stands in a sum. */
type Points = (token: Token) => number | undefined;

const FUNCTIONS: ReadonlyMap<string, (...values: number[]) => number> = new Map([
  ['calc', only],
  ['', only],
  ['min', Math.min],
  ['max', Math.max],
]);

function only(value: number, ...others: readonly number[]): number {
  return others.length === 0 ? value : Number.NaN;
}

/** Undefined for what is no sum, adds lengths to numbers, or divides by nothing. */
export function evaluate(token: Token | undefined, points: Points): Quantity | undefined {
  if (token?.kind === 'number') return { value: token.value, isLength: false };
  if (token?.kind !== 'function') {
    const value = token && points(token);
    return value === undefined ? undefined : { value, isLength: true };
  }
  const apply = FUNCTIONS.get(token.name);
  const terms = argumentsOf(token.content).map((term) => sum(term, points));
  const known = terms.filter((term) => term !== undefined);
  const isLength = known[0]?.isLength ?? false;
  if (!apply || known.length < terms.length || known.some((term) => term.isLength !== isLength))
    return undefined;
  const value = apply(...known.map((term) => term.value));
  return Number.isFinite(value) ? { value, isLength } : undefined;
}

function argumentsOf(tokens: readonly Token[]): (readonly Token[])[] {
  const comma = tokens.findIndex(({ kind }) => kind === 'comma');
  return comma < 0 ? [tokens] : [tokens.slice(0, comma), ...argumentsOf(tokens.slice(comma + 1))];
}

function sum(tokens: readonly Token[], points: Points): Quantity | undefined {
  const [left, operator, right] = atLast(tokens, '+-');
  if (!operator) return product(tokens, points);
  const [one, other] = [sum(left, points), product(right, points)];
  if (!one || one.isLength !== other?.isLength) return undefined;
  return { ...one, value: operator === '+' ? one.value + other.value : one.value - other.value };
}

function product(tokens: readonly Token[], points: Points): Quantity | undefined {
  const [left, operator, right] = atLast(tokens, '*/');
  if (!operator) return tokens.length === 1 ? evaluate(tokens[0], points) : undefined;
  const [one, other] = [product(left, points), product(right, points)];
  if (!one || !other || (other.isLength && (one.isLength || operator === '/'))) return undefined;
  const value = operator === '*' ? one.value * other.value : one.value / other.value;
  return { value, isLength: one.isLength || other.isLength };
}

/** Parted at the last of these operators: `9 - 4 - 3` is `(9 - 4) - 3`. */
function atLast(
  tokens: readonly Token[],
  operators: string,
): [readonly Token[], Operator | undefined, readonly Token[]] {
  const at = tokens.findLastIndex((token) => token.kind === 'operator' && operators.includes(token.text));
  const operator = tokens[at];
  if (operator?.kind !== 'operator') return [tokens, undefined, []];
  return [tokens.slice(0, at), operator.text, tokens.slice(at + 1)];
}
