/** Custom properties: `--name` in style sheets and in `style` attributes, and `var(--name)`. */
import type { Token } from './stylesheet.ts';

export type Variables = ReadonlyMap<string, readonly Token[]>;

/** How deep variables may refer to variables; deeper means that they go round in a circle. */
const DEEPEST = 16;

export type Resolved = { readonly tokens: readonly Token[] } | { readonly missing: string };

/** Replaces each `var(--name)` or `var(--name, fallback)` by its tokens. */
export function resolveVariables(tokens: readonly Token[], variables: Variables, depth = 0): Resolved {
  const resolved: Token[] = [];
  for (const token of tokens) {
    if (token.kind !== 'function') {
      resolved.push(token);
      continue;
    }
    const inner = token.name === 'var' ? variable(token.content, variables, depth) : undefined;
    if (inner && 'missing' in inner) return inner;
    if (inner) {
      resolved.push(...inner.tokens);
      continue;
    }
    const content = resolveVariables(token.content, variables, depth);
    if ('missing' in content) return content;
    resolved.push({ ...token, content: content.tokens });
  }
  return { tokens: resolved };
}

function variable(content: readonly Token[], variables: Variables, depth: number): Resolved {
  const [first, comma, ...fallback] = content;
  const name = first?.kind === 'word' ? first.text : '';
  const value = depth < DEEPEST ? variables.get(name) : undefined;
  if (value) return resolveVariables(value, variables, depth + 1);
  return comma?.kind === 'comma' ? resolveVariables(fallback, variables, depth + 1) : { missing: name };
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
    if (unit === undefined) return { kind: 'number', value };
    return unit === '%' ? { kind: 'percentage', value } : { kind: 'dimension', value, unit };
  }
  if (/^#[0-9a-f]{3,6}$/i.test(text)) return { kind: 'hash', text: text.slice(1) };
  return /^[a-z][\w-]*$/i.test(text) ? { kind: 'word', text } : undefined;
}
