/**
 * YAML → plain values, each with the way back to its place. A small YAML: maps, lists and scalars of the
 * core schema. Anchors, aliases, tags, directives and a second document are refused: they surprise people
 * (`text: *nadruk*` is an alias, `text: &c` loses its word) and let a short file grow without end.
 */

import type { YAMLMap, YAMLSeq } from 'yaml';
import { isAlias, isMap, isScalar, isSeq, type Pair, type ParsedNode } from 'yaml';
import { type Place, problem, type Report } from '../diagnostics.ts';
import { withPlainIndents } from './indentation.ts';
import { placeAt, type SourceText } from './source.ts';
import { readDocument } from './yaml-document.ts';

/** Values as JSON knows them; groups have no prototype. */
export type Value = string | number | boolean | null | Group | List;
export interface Group {
  [key: string]: Value;
}
export type List = Value[];

export interface YamlFile {
  readonly source: SourceText;
  readonly root: Value;
  /** Which node each group and list of `root` was read from. */
  readonly nodes: WeakMap<object, YAMLMap | YAMLSeq>;
}

/** No check of a schema sees what stands under it: to most objects it is their prototype. */
const RESERVED = '__proto__';

/** Deeper than any of our files, and shallow enough for every engine's stack. */
const DEEPEST = 40;

/** Undefined, with every problem of the syntax reported, where the file cannot be trusted to mean what it says. */
export function readYaml(written: SourceText, report: Report): YamlFile | undefined {
  const source = withPlainIndents(written, report);
  const document = readDocument(source, report);
  if (!document) return undefined;
  return new Reader(source, report).read(document.contents as ParsedNode | null);
}

class Reader {
  readonly nodes = new WeakMap<object, YAMLMap | YAMLSeq>();
  readonly source: SourceText;
  readonly report: Report;
  trusted = true;

  constructor(source: SourceText, report: Report) {
    this.source = source;
    this.report = report;
  }

  read(contents: ParsedNode | null): YamlFile | undefined {
    const root = this.value(contents, 0);
    return this.trusted ? { source: this.source, root, nodes: this.nodes } : undefined;
  }

  value(node: ParsedNode | null, depth: number): Value {
    if (!node) return null;
    if (isAlias(node)) return this.refuse(node, 'alias');
    if (node.anchor !== undefined) return this.refuse(node, 'anchor');
    if (node.tag !== undefined) return this.refuse(node, 'tag');
    if (isScalar(node)) return node.value as string | number | boolean | null;
    if (depth === DEEPEST) {
      this.report(problem('content/yaml-depth', placeAt(this.source, node.range[0])));
      this.trusted = false;
      return null;
    }
    return isMap(node) ? this.group(node, depth) : this.list(node as YAMLSeq<ParsedNode>, depth);
  }

  refuse(node: ParsedNode, feature: 'alias' | 'anchor' | 'tag'): null {
    this.report(problem('content/yaml-feature', placeAt(this.source, node.range[0]), { feature }));
    this.trusted = false;
    return null;
  }

  group(node: YAMLMap, depth: number): Group {
    const group: Group = Object.create(null);
    for (const pair of node.items as Pair<ParsedNode, ParsedNode | null>[]) {
      const key = keyOf(pair);
      if (key === RESERVED) this.reserved(pair, key);
      else if (key in group) this.duplicate(node, pair, key);
      else group[key] = this.value(pair.value, depth + 1);
    }
    this.nodes.set(group, node);
    return group;
  }

  reserved(pair: Pair<ParsedNode, unknown>, key: string): void {
    this.report(problem('content/reserved-key', placeAt(this.source, pair.key.range[0]), { key }));
  }

  duplicate(node: YAMLMap, pair: Pair<ParsedNode, unknown>, key: string): void {
    const first = keyNode(node, key);
    const { line } = placeAt(this.source, first?.range[0] ?? 0);
    this.report(problem('content/duplicate-key', placeAt(this.source, pair.key.range[0]), { key, line }));
  }

  list(node: YAMLSeq<ParsedNode>, depth: number): List {
    const list = node.items.map((item) => this.value(item, depth + 1));
    this.nodes.set(list, node);
    return list;
  }
}

/** `made`, which from now on has the places of the group or list that it was made of. */
export function placedAs<Made extends object>(from: object, made: Made, { nodes }: YamlFile): Made {
  const node = nodes.get(from);
  if (node) nodes.set(made, node);
  return made;
}

/** The node of a group's key, or of an item of a list. */
export function nodeAt(yaml: YamlFile, parent: object, key: PropertyKey): ParsedNode | undefined {
  const node = yaml.nodes.get(parent);
  if (!node) return undefined;
  if (isSeq(node)) return node.items[Number(key)] as ParsedNode | undefined;
  return (pairAt(node, String(key))?.value ?? undefined) as ParsedNode | undefined;
}

/** A name as it was written: as a number `4.10` would be `4.1`. */
export function nameAt(yaml: YamlFile, parent: object, key: PropertyKey): string {
  const node = nodeAt(yaml, parent, key);
  const isNumber = node && isScalar(node) && typeof node.value === 'number';
  return isNumber && node.source !== undefined ? node.source : String((parent as Group)[String(key)]);
}

/** Where a value stands; where it is missing, its key; where that is missing, the group it should be in. */
export function placeOf(yaml: YamlFile, parent: object, key: PropertyKey): Place {
  const node = nodeAt(yaml, parent, key);
  if (node && node.range[0] < node.range[1]) return placeAt(yaml.source, startOfWords(yaml.source, node));
  return placeOfKey(yaml, parent, key);
}

/** The node of a group's key itself. */
export function keyNodeAt(yaml: YamlFile, parent: object, key: PropertyKey): ParsedNode | undefined {
  const node = yaml.nodes.get(parent);
  return node && isMap(node) ? keyNode(node, String(key)) : undefined;
}

export function placeOfKey(yaml: YamlFile, parent: object, key: PropertyKey): Place {
  const node = yaml.nodes.get(parent);
  const named = keyNodeAt(yaml, parent, key);
  const [start] = named?.range ?? node?.range ?? [0];
  return placeAt(yaml.source, start);
}

/** A text after `>-` or `|` begins on a later line than its node. */
export function startOfWords(source: SourceText, node: ParsedNode): number {
  const [start, end] = node.range;
  if (!isScalar(node) || (node.type !== 'BLOCK_FOLDED' && node.type !== 'BLOCK_LITERAL')) return start;
  const words = /\n\s*(?=\S)/g;
  words.lastIndex = start;
  return words.test(source.text) && words.lastIndex < end ? words.lastIndex : start;
}

/** The pairs of each group by key, the first of a key that stands twice; made when a place is asked for. */
const pairsByKey = new WeakMap<YAMLMap, ReadonlyMap<string, Pair<ParsedNode, ParsedNode | null>>>();

function pairAt(node: YAMLMap, key: string): Pair<ParsedNode, ParsedNode | null> | undefined {
  const pairs = node.items as Pair<ParsedNode, ParsedNode | null>[];
  // Of a few pairs the right one is found sooner than a map is made: all our groups are small.
  if (pairs.length <= 16) return pairs.find((pair) => keyOf(pair) === key);
  let byKey = pairsByKey.get(node);
  if (!byKey) {
    byKey = new Map(pairs.toReversed().map((pair) => [keyOf(pair), pair]));
    pairsByKey.set(node, byKey);
  }
  return byKey.get(key);
}

function keyNode(node: YAMLMap, key: string): ParsedNode | undefined {
  return pairAt(node, key)?.key;
}

function keyOf(pair: Pair<ParsedNode, unknown>): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}
