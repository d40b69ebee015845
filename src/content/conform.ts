/**
 * Checks a file against its schema and tells each difference as our own diagnostic, at its place.
 * What is wrong is then taken out and the rest given back, so that one mistake does not hide the next:
 * the checks that follow (identifiers, colours, notes, texts) still see everything that is sound.
 */
import type * as z from 'zod/mini';
import { type Diagnostic, type Place, problem, type Report } from '../diagnostics.ts';
import { nearest } from '../nearest.ts';
import { isFormatCode } from '../problems/content-formats.ts';
import type { Kind } from '../problems/content-values.ts';
import { type Group, type List, nodeAt, placeOf, placeOfKey, type Value, type YamlFile } from './yaml.ts';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** The top-level values that are as the schema says; undefined when the file holds no group at all. */
export function conform(schema: z.ZodMiniType, yaml: YamlFile, report: Report): Group | undefined {
  const { error } = schema.safeParse(yaml.root);
  for (const issue of error?.issues ?? []) tell(schema, yaml, issue, report);
  if (!isGroup(yaml.root)) return undefined;
  if (error) takeOut(schema, yaml, yaml.root);
  return yaml.root;
}

function tell(schema: z.ZodMiniType, yaml: YamlFile, issue: Issue, report: Report): void {
  if (issue.code === 'invalid_union') {
    const braced = bracedText(yaml, issue);
    if (braced) report(braced);
    for (const inner of braced ? [] : likeliest(issue)) {
      tell(schema, yaml, { ...inner, path: [...issue.path, ...inner.path] }, report);
    }
  } else if (issue.code === 'unrecognized_keys') {
    const group = valueAt(yaml.root, issue.path) as Group;
    for (const key of issue.keys.slice(0, MOST_UNKNOWN))
      report(unknownKey(yaml, group, key, keysAt(schema, issue.path)));
  } else report(asDiagnostic(schema, yaml, issue));
}

/** A text that begins with a brace is a group to YAML: that is told, not what the group lacks. */
function bracedText(yaml: YamlFile, issue: z.core.$ZodIssueInvalidUnion): Diagnostic | undefined {
  const takesText = issue.errors.some(
    ([error]) => error?.code === 'invalid_type' && error.expected === 'string',
  );
  const [key, parent] = [issue.path.at(-1), valueAt(yaml.root, issue.path.slice(0, -1))];
  const found = valueAt(yaml.root, issue.path);
  if (!takesText || key === undefined || !isContainer(parent) || !isGroup(found) || 'text' in found)
    return undefined;
  if (writtenAt(yaml, parent, key)?.startsWith('{') !== true) return undefined;
  return wrongKind({ ...issue, code: 'invalid_type', expected: 'string' } as Issue, found, yaml, parent, key);
}

/** More than anyone is shown; what was meant by each takes a while to find. */
const MOST_UNKNOWN = 500;

/** Of what could have stood here, the possibility that was meant: the one that fails deeper than at its top. */
function likeliest(issue: z.core.$ZodIssueInvalidUnion): readonly Issue[] {
  const fits = (errors: readonly Issue[]) =>
    !errors.some((error) => error.path.length === 0 && error.code === 'invalid_type');
  return issue.errors.find(fits) ?? issue.errors[0] ?? [];
}

function asDiagnostic(schema: z.ZodMiniType, yaml: YamlFile, issue: Issue): Diagnostic {
  const key = issue.path.at(-1);
  const parent = valueAt(yaml.root, issue.path.slice(0, -1));
  if (key === undefined || !isContainer(parent)) return rootOfWrongKind(issue, yaml);
  const name = String(key);
  const found = (parent as Group)[name];
  const place = placeOf(yaml, parent, key);
  if (found === undefined) {
    const isGroupAsked = issue.code === 'invalid_type' && issue.expected === 'object';
    const inside = isGroupAsked ? keysAt(schema, issue.path) : [];
    return problem('content/missing-key', place, { key: name, inside, file: yaml.source.file });
  }
  // The length of a list is measured as that of a text.
  if (isFormatCode(issue.message) && !isContainer(found)) {
    // A number as it was typed: `1e30`, not `1e+30`.
    const written = typeof found === 'number' ? writtenAt(yaml, parent, key) : undefined;
    return problem(issue.message, place, { found: written ?? String(found) });
  }
  if (issue.code === 'too_small') return problem('content/empty-list', place, { key: name });
  return wrongKind(issue, found, yaml, parent, key);
}

function wrongKind(
  issue: Issue,
  found: Value,
  yaml: YamlFile,
  parent: Group | List,
  key: PropertyKey,
): Diagnostic {
  const expected = expectedBy(issue);
  const place = placeOf(yaml, parent, key);
  if (expected === 'number' && typeof found === 'string' && DECIMAL_COMMA.test(found)) {
    return problem('content/decimal-comma', place, { typed: found });
  }
  const name = Array.isArray(parent) ? '' : String(key);
  const written = writtenAt(yaml, parent, key);
  return problem('content/wrong-kind', place, { key: name, expected, found: kindOf(found), written });
}

function rootOfWrongKind(issue: Issue, yaml: YamlFile): Diagnostic {
  const params = { key: '', expected: expectedBy(issue), found: kindOf(yaml.root), written: undefined };
  return problem('content/wrong-kind', startOf(yaml), params);
}

function expectedBy(issue: Issue): Kind {
  if (isFormatCode(issue.message)) return 'text';
  return EXPECTED[issue.code === 'invalid_type' ? issue.expected : 'object'] ?? 'group';
}

/** As it stands in the file on one line; undefined where nothing does. */
function writtenAt(yaml: YamlFile, parent: Group | List, key: PropertyKey): string | undefined {
  const [start, end] = nodeAt(yaml, parent, key)?.range ?? [0, 0];
  const [line = ''] = yaml.source.text.slice(start, end).split(/[\r\n]/, 1);
  return line === '' ? undefined : line;
}

const EXPECTED: Readonly<Record<string, Kind>> = {
  string: 'text',
  number: 'number',
  array: 'list',
  object: 'group',
  record: 'group',
};

function kindOf(value: Value): Kind {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'group';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return 'truth';
  return Number.isFinite(value) ? 'number' : 'endless';
}

const DECIMAL_COMMA = /^-?\d+,\d+$/;

function unknownKey(yaml: YamlFile, group: Group, key: string, known: readonly string[]): Diagnostic {
  const place = placeOfKey(yaml, group, key);
  const typed = numberWithComma(yaml, place, key);
  if (typed !== undefined) return problem('content/decimal-comma', place, { typed });
  const free = known.filter((name) => !(name in group));
  const params = { key, known, meant: nearest(key, free) ?? nearest(key, known) };
  return problem('content/unknown-key', place, params);
}

/** In `{ x: 1,5 }` YAML sees a key 5: the number as it was meant, `1,5`; undefined for any other key. */
function numberWithComma({ source }: YamlFile, { line, column }: Place, key: string): string | undefined {
  if (!/^\d+$/.test(key)) return undefined;
  const start = source.lineStarts[line - 1] ?? 0;
  const before = source.text.slice(start, start + column - 1);
  const whole = /:\s*(-?\d+),$/.exec(before)?.[1];
  return whole === undefined ? undefined : `${whole},${key}`;
}

/** The keys that the schema knows at a path. */
function keysAt(schema: z.core.$ZodType, path: Path): readonly string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const [step, ...rest] = path;
  switch (def.type) {
    case 'optional':
    case 'nullable':
      return keysAt(def.innerType, path);
    case 'union':
      return def.options.flatMap((option) => keysAt(option, path));
    case 'array':
      return keysAt(def.element, rest);
    case 'record':
      return keysAt(def.valueType, rest);
    case 'object': {
      const inner = step === undefined ? undefined : def.shape[String(step)];
      if (step === undefined) return Object.keys(def.shape);
      return inner ? keysAt(inner, rest) : [];
    }
    default:
      return [];
  }
}

/** Removes what is not as the schema says, until nothing is left to remove. */
function takeOut(schema: z.ZodMiniType, yaml: YamlFile, root: Group): void {
  for (;;) {
    const { error } = schema.safeParse(root);
    if (!error || !removeOnce(yaml, root, error.issues)) return;
  }
}

/** Takes out unknown keys, and the list items or top-level values that hold a mistake. False: there were none. */
function removeOnce(yaml: YamlFile, root: Group, issues: readonly Issue[]): boolean {
  const items = new Map<List, Set<number>>();
  let removed = false;
  for (const issue of issues) {
    const spot = itemAround(root, issue.path);
    if (issue.code === 'unrecognized_keys') {
      // Gone already where another mistake took it out as a whole.
      const group = valueAt(root, issue.path);
      if (isGroup(group)) for (const key of issue.keys) removed = remove(group, key) || removed;
    } else if (spot) items.set(spot.list, (items.get(spot.list) ?? new Set()).add(spot.index));
    else removed = remove(root, String(issue.path[0])) || removed;
  }
  for (const [list, indices] of items) removeItems(yaml, list, indices);
  return removed || items.size > 0;
}

function remove(group: Group, key: string): boolean {
  return key in group && delete group[key];
}

/** The list item to leave out. Notes go with their theme: its questions refer to them. */
function itemAround(root: Group, path: Path): { list: List; index: number } | undefined {
  const notes = path.indexOf('notes');
  const steps = notes === -1 ? path : path.slice(0, notes);
  const last = steps.findLastIndex((step) => typeof step === 'number');
  if (last === -1) return undefined;
  const list = valueAt(root, steps.slice(0, last));
  // Gone already where another mistake took out all around it.
  return Array.isArray(list) ? { list, index: Number(steps[last]) } : undefined;
}

/** Keeps the list and the nodes it was read from side by side. */
function removeItems(yaml: YamlFile, list: List, indices: ReadonlySet<number>): void {
  const nodes = yaml.nodes.get(list);
  for (const index of [...indices].sort((a, b) => b - a)) {
    list.splice(index, 1);
    nodes?.items.splice(index, 1);
  }
}

function valueAt(root: Value, path: Path): Value {
  let value: Value | undefined = root;
  for (const step of path) value = isContainer(value) ? (value as Group)[String(step)] : undefined;
  return value ?? null;
}

function isContainer(value: Value | undefined): value is Group | List {
  return typeof value === 'object' && value !== null;
}

function isGroup(value: Value): value is Group {
  return isContainer(value) && !Array.isArray(value);
}

function startOf(yaml: YamlFile): Diagnostic['place'] {
  return { file: yaml.source.file, line: 1, column: 1 };
}
