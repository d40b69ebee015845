/** Custom properties: `--name` in style sheets and in `style` attributes, and `var(--name)`. */
import { LARGEST_NUMBER, type Token } from './stylesheet.ts';

export type Variables = ReadonlyMap<string, readonly Token[]>;

export type Resolved =
  | { readonly tokens: readonly Token[] }
  | { readonly missing: string }
  /** A variable that refers to itself, or expands to more than any value needs. */
  | { readonly endless: string };

/** How deep variables may refer to variables; any deeper, they go round in a circle. */
const DEEPEST = 16;

/** Most tokens in one value, once all its variables are expanded. */
const LONGEST_VALUE = 500;

/** Replaces each `var(--name)` or `var(--name, fallback)` by its tokens. */
export function resolveVariables(tokens: readonly Token[], variables: Variables): Resolved {
  return new Resolver(variables).resolve(tokens, '', 0);
}

class Resolver {
  readonly #variables: Variables;
  #tokens = 0;

  constructor(variables: Variables) {
    this.#variables = variables;
  }

  /** @param name of the variable that stands for the tokens */
  resolve(tokens: readonly Token[], name: string, depth: number): Resolved {
    const resolved: Token[] = [];
    for (const token of tokens) {
      this.#tokens += 1;
      if (this.#tokens > LONGEST_VALUE || depth > DEEPEST) return { endless: name };
      const inner = token.kind === 'function' ? this.#function(token, name, depth) : { tokens: [token] };
      if (!('tokens' in inner)) return inner;
      resolved.push(...inner.tokens);
    }
    return { tokens: resolved };
  }

  #function(token: Token & { readonly kind: 'function' }, name: string, depth: number): Resolved {
    if (token.name === 'var') return this.#variable(token.content, depth);
    const content = this.resolve(token.content, name, depth);
    return 'tokens' in content ? { tokens: [{ ...token, content: content.tokens }] } : content;
  }

  #variable([first, comma, ...fallback]: readonly Token[], depth: number): Resolved {
    const name = first?.kind === 'word' ? first.text : '';
    const value = this.#variables.get(name);
    if (value) return this.resolve(value, name, depth + 1);
    return comma?.kind === 'comma' ? this.resolve(fallback, name, depth + 1) : { missing: name };
  }
}

/**
 * Reads a `style` attribute: custom properties with one simple value each (`--band: #fdf69e; --gap: 2mm`).
 * Undefined when it holds anything else, because looks belong in style sheets.
 */
export function readStyleAttribute(text: string): Map<string, readonly Token[]> | undefined {
  const variables = new Map<string, readonly Token[]>();
  for (const declaration of text.split(';')) {
    if (declaration.trim() === '') continue;
    const match = /^\s*(--[\w-]+)\s*:\s*(\S+)\s*$/.exec(declaration);
    const token = match && simpleToken(match[2] as string);
    if (!token) return undefined;
    variables.set(match[1] as string, [token]);
  }
  return variables;
}

function simpleToken(text: string): Token | undefined {
  const numeric = /^(-?\d+(?:\.\d+)?(?:e-?\d+)?)(%|[a-z]+)?$/.exec(text);
  if (numeric) {
    const value = Number(numeric[1]);
    const unit = numeric[2];
    if (Math.abs(value) > LARGEST_NUMBER) return undefined;
    if (unit === undefined) return { kind: 'number', value };
    return unit === '%' ? { kind: 'percentage', value } : { kind: 'dimension', value, unit };
  }
  if (/^#[0-9a-f]{3,6}$/i.test(text)) return { kind: 'hash', text: text.slice(1) };
  return /^[a-z][\w-]*$/i.test(text) ? { kind: 'word', text } : undefined;
}
