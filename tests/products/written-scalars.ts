/** Every scalar and key of a YAML file, and the file with a character put in one of them. */
import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type Scalar } from 'yaml';

export interface WrittenScalar {
  /** `guide.print.steps.0`; of a key with ` (key)` after it. */
  readonly path: string;
  readonly value: string;
  /** Where in the file a character can be put so that it is a letter of the words. */
  readonly offset: number;
}

export function scalarsIn(text: string): WrittenScalar[] {
  const found: WrittenScalar[] = [];
  const add = (node: Scalar, path: string): void => {
    const at = middleOf(text, node);
    if (at !== undefined) found.push({ path, value: String(node.value), offset: at });
  };
  const visit = (node: Node | null, path: string): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items as Pair<Scalar, Node | null>[]) {
        const inner = path === '' ? String(key.value) : `${path}.${key.value}`;
        add(key, `${inner} (key)`);
        visit(value, inner);
      }
    } else if (isSeq(node)) node.items.forEach((item, index) => void visit(item as Node, `${path}.${index}`));
    else if (isScalar(node) && typeof node.value === 'string') add(node, path);
  };
  visit(parseDocument(text).contents as Node | null, '');
  return found;
}

/** Between two letters of the words: not in what is filled in, nor in an address or the name of a note. */
function middleOf(text: string, { range, type }: Scalar): number | undefined {
  const [start, end] = range ?? [0, 0];
  const isBlock = type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL';
  const from = isBlock ? text.indexOf('\n', start) : start;
  const letters = /\{[^{}]*\}|\]\([^)]*\)|\[\^[^\]]*\]|[\p{L}\p{N}#](?=[\p{L}\p{N}])/gu;
  for (const { 0: found, index } of text.slice(from, end).matchAll(letters)) {
    if (found.length <= 2 && !found.startsWith('{')) return from + index + found.length;
  }
  return undefined;
}

/** The text with a character put in each of them, and where that then stands: `12:9` by path. */
export function withCharacter(text: string, scalars: readonly WrittenScalar[], character: string) {
  const places = new Map<string, string>();
  let mutated = '';
  let done = 0;
  for (const { path, offset } of scalars.toSorted((one, other) => one.offset - other.offset)) {
    mutated += text.slice(done, offset);
    places.set(path, lineAndColumn(mutated));
    mutated += character;
    done = offset;
  }
  return { text: mutated + text.slice(done), places };
}

/** Of what comes after the text. */
function lineAndColumn(before: string): string {
  const lines = before.split('\n');
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}
