/** The compile moment of the page: what its engine gets of the look, in forms that run without a compiler. */
import type { Report } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import type { ShapeSet } from '../path.ts';
import { compileStyleSheets } from '../style/compile.ts';
import { mayHyphenate, type StyleSheet } from '../style/stylesheet.ts';
import { compilePageTemplates, precompileTemplates } from '../template/compile.ts';
import type { TemplateSet } from '../template/render.ts';
import { compileShapes } from '../template/shapes.ts';

/** The folder that it is made from, and nothing else. */
export const LOOK_FOLDER = 'templates/';

export interface PageLook {
  /** Of printed products, as source text of JavaScript objects. */
  readonly templates: ReadonlyMap<string, string>;
  /** Of the page itself. */
  readonly pageTemplates: TemplateSet;
  readonly styleSheets: ReadonlyMap<string, StyleSheet>;
  readonly shapes: ShapeSet;
  /** Whether words are ever hyphenated. */
  readonly hyphenates: boolean;
}

/** Undefined, with the problems reported, when something is wrong. */
export function compileLook(files: Files, report: Report): PageLook | undefined {
  const templates = precompileTemplates(files, report);
  const pageTemplates = compilePageTemplates(files, report);
  const styleSheets = compileStyleSheets(files, report);
  const shapes = compileShapes(files, report);
  const hyphenates = [...styleSheets.values()].some(mayHyphenate);
  return templates && pageTemplates && { templates, pageTemplates, styleSheets, shapes, hyphenates };
}
