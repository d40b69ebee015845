/**
 * Whatever is put into a template literal, or added to words, has words of its own: of a plain object JavaScript makes
 * `[object Object]`, and the compiler lets it pass. Words that know their places (`placed-words.ts`) are such objects.
 * `String(…)` is left out: who writes that knows.
 */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Node, SyntaxKind } from 'typescript/unstable/ast';
import * as is from 'typescript/unstable/ast/is';
import { API, type Checker, type Project, type Type, TypeFlags } from 'typescript/unstable/sync';
import { expect, test } from 'vitest';
import { ROOT } from './places.ts';

const OURS = /^(src|scripts)\//;

/** `src/x.ts: title`: where an object without words is made words. @param added to a file, at its end */
function wordlessIn(config: string, added?: { readonly path: string; readonly text: string }): string[] {
  const file = added && join(ROOT, added.path);
  const readFile = (path: string) => (path === file ? readFileSync(path, 'utf8') + added?.text : undefined);
  const api = new API({ cwd: ROOT, fs: { readFile } });
  try {
    const snapshot = api.updateSnapshot({ openProjects: [join(ROOT, config)] });
    const project = snapshot.getProjects()[0];
    if (!project) throw new Error(`There is no project ${config}.`);
    const names = project.program.getSourceFileNames();
    return names.flatMap((name) => wordlessInFile(name, project));
  } finally {
    api.close();
  }
}

function wordlessInFile(name: string, { program, checker }: Project): string[] {
  const path = relative(ROOT, name).replaceAll('\\', '/');
  const source = OURS.test(path) && !path.endsWith('.d.ts') ? program.getSourceFile(name) : undefined;
  if (!source) return [];
  const made: Node[] = [];
  const look = (node: Node): void => {
    made.push(...madeWords(node));
    node.forEachChild(look);
  };
  look(source);
  const types = made.length > 0 ? checker.getTypeAtLocation(made) : [];
  return made.flatMap((node, index) => {
    const type = types[index];
    return type && isWordless(type, checker) ? [`${path}: ${node.getText(source)}`] : [];
  });
}

/** What JavaScript may make words of in this place: numbers are added too, and have words. */
function madeWords(node: Node): readonly Node[] {
  if (is.isTemplateExpression(node)) {
    if (is.isTaggedTemplateExpression(node.parent)) return [];
    return node.templateSpans.map(({ expression }) => expression);
  }
  if (!is.isBinaryExpression(node) || node.operatorToken.kind !== SyntaxKind.PlusToken) return [];
  return [node.left, node.right];
}

/** Whether a value of this type may be an object whose `toString` is that of every object. */
function isWordless(type: Type, checker: Checker): boolean {
  if (type.isUnionType()) return type.getTypes().some((each) => isWordless(each, checker));
  const held = checker.getBaseConstraintOfType(type) ?? type;
  if (held !== type) return isWordless(held, checker);
  if (!(type.flags & (TypeFlags.Object | TypeFlags.Intersection))) return false;
  const apparent = checker.getApparentType(type) ?? type;
  const holder = checker.getPropertyOfType(apparent, 'toString')?.getParent()?.name;
  return holder === undefined || holder === 'Object';
}

test.each(['tsconfig.json', 'src/web/tsconfig.json'])(
  'no object is made words of: %s',
  (config) => {
    expect(wordlessIn(config)).toEqual([]);
  },
  120_000,
);

test('one that is, is found', () => {
  const text = `
const words = wordsAt('a', undefined);
const list: readonly string[] = [];
export const right = \`\${words.plain} \${list} \${1} \${new Date(0)}\` + 1;
export const wrong = \`\${words}\`;
export const added = 'a' + words;
export const either = (any: Printable): string => \`\${any}\`;
`;
  expect(wordlessIn('tsconfig.json', { path: 'src/placed-words.ts', text })).toEqual(
    ['words', 'words', 'any'].map((name) => `src/placed-words.ts: ${name}`),
  );
}, 120_000);
