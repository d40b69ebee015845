/** Measures of the look that a view goes by, such as how many letters a line takes: style sheets say them. */
import { BLACK } from '../colour.ts';
import { problem } from '../diagnostics.ts';
import { rootVariables, unresolved } from '../style/cascade.ts';
import { writeTokens } from '../style/stylesheet.ts';
import { length, number } from '../style/values.ts';
import { resolveVariables } from '../style/variables.ts';
import { type Design, type Setting, styleSheetsOf } from './typeset.ts';

/** What each is where no style sheet says it; undefined for what style sheets must say. */
type Wanted = Readonly<Record<string, number | undefined>>;

/** Lengths in points, and plain numbers. */
export type Measures<From extends Wanted> = Readonly<Record<keyof From, number>>;

/**
 * Reads variables that the style sheets of a template give its `document`: `lettersInNote` is `--letters-in-note`.
 *
 * @param classes that the `document` will have, by which an edition may have measures of its own
 * @returns undefined, with the problems reported, where one is missing or is no length or number
 */
export function measure<From extends Wanted>(
  template: string,
  wanted: From,
  { styleSheets }: Design,
  { report, look }: Pick<Setting, 'report' | 'look'>,
  classes: readonly string[] = [],
): Measures<From> | undefined {
  const sheets = styleSheetsOf(template, look, styleSheets, report);
  if (!sheets) return undefined;
  const declared = rootVariables(classes, sheets);
  const variables = new Map([...declared].map(([name, { value }]) => [name, value]));
  const read = Object.entries(wanted).map(([name, initial]): [string, number | undefined] => {
    const property = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    const declaration = declared.get(property);
    if (!declaration) {
      if (initial !== undefined) return [name, initial];
      const place = { file: `templates/${template}.css`, line: 1, column: 1 };
      report(problem('style/unknown-variable', place, { name: property }));
      return [name, undefined];
    }
    const resolved = resolveVariables(declaration.value, variables);
    if (!('tokens' in resolved)) {
      report(unresolved(resolved, declaration.place));
      return [name, undefined];
    }
    const { tokens } = resolved;
    const value = number(tokens, ANYWHERE) ?? length(tokens, ANYWHERE);
    const found = writeTokens(tokens);
    if (value === undefined)
      report(problem('style/value', declaration.place, { property, found, takes: 'a number or a length' }));
    return [name, value];
  });
  if (read.some(([, value]) => value === undefined)) return undefined;
  return Object.fromEntries(read) as Measures<From>;
}

/** There are no words whose size an `em` could be. */
const ANYWHERE = { em: undefined, rem: 12, colour: BLACK };
