/** Finds a template's blocks in its text before it is parsed, because the parser recurses without limit. */
import { type Place, problem, type Report } from '../diagnostics.ts';
import type { Branch } from '../markup/nesting.ts';

/** A comment, which may hold anything, or a mustache with what it begins with. */
const MUSTACHE = /\{\{~?!--[\s\S]*?--~?\}\}|\{\{~?!?[\s\S]*?\}\}\}?/g;
const BEGINS = /^\{\{~?\s*([#/^]|else\b)\s*(\S*)/;

/** A condition in a condition in …: the deepest of ours is three. */
const DEEPEST_BLOCK = 24;
const DEEPEST_BRACKET = 8;

/** Where blocks begin, turn and end. */
export function branchesOf(text: string): Branch[] {
  return [...text.matchAll(MUSTACHE)].flatMap(({ 0: mustache, index: at }): Branch[] => {
    const [, sign = '', rest = ''] = BEGINS.exec(mustache) ?? [];
    if (sign === '') return [];
    if (sign === '/') return [{ at, kind: 'end' }];
    const isElse = sign === 'else' || (sign === '^' && /^~?\}\}/.test(rest));
    return [{ at, kind: isElse ? 'else' : 'begin' }];
  });
}

/** Reports blocks nested too deep to parse; true if there are none. */
export function isShallow(text: string, place: (offset: number) => Place, report: Report): boolean {
  const tooDeep = (of: 'blocks' | 'brackets', at: number, most: number): false => {
    report(problem('template/too-deep', place(at), { of, most }));
    return false;
  };
  // An {{else if …}} is a block in the one before it.
  let depth = 0;
  const outer: number[] = [];
  for (const { at, kind } of branchesOf(text)) {
    if (kind === 'begin') outer.push(depth);
    depth = kind === 'end' ? (outer.pop() ?? 0) : depth + 1;
    if (depth > DEEPEST_BLOCK) return tooDeep('blocks', at, DEEPEST_BLOCK);
  }
  for (const { 0: mustache, index } of text.matchAll(MUSTACHE)) {
    let open = 0;
    for (const { 0: bracket, index: at } of mustache.matchAll(/[()]/g)) {
      open += bracket === '(' ? 1 : -1;
      if (open > DEEPEST_BRACKET) return tooDeep('brackets', index + at, DEEPEST_BRACKET);
    }
  }
  return true;
}
