/** The compile moment of the page: what its engine gets of the look, in forms that run without a compiler. */
import type { Report } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import type { ShapeSet } from '../path.ts';
import type { Remember } from '../remember.ts';
import { compileStyleSheets } from '../style/compile.ts';
import { mayHyphenate, type StyleSheet } from '../style/stylesheet.ts';
import { compilePageTemplates, precompileTemplates } from '../template/compile.ts';
import type { TemplateSet } from '../template/render.ts';
import { compileShapes } from '../template/shapes.ts';

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

/** Compiles a part of the look, from the files of a kind and from nothing else. */
export type CompilePart = <Made>(
  kind: RegExp,
  compile: (files: Files, report: Report, remember: Remember) => Made,
) => Made;

/** Undefined, with the problems reported, when something is wrong. */
export function compileLook(part: CompilePart): PageLook | undefined {
  const templates = part(/^templates\/(?!page\/).*\.hbs$/, precompileTemplates);
  const pageTemplates = part(/^templates\/page\/.*\.hbs$/, compilePageTemplates);
  const styleSheets = part(/^templates\/(?!page\/).*\.css$/, compileStyleSheets);
  const shapes = part(/^templates\/.*\.svg$/, compileShapes);
  const hyphenates = [...styleSheets.values()].some(mayHyphenate);
  return templates && pageTemplates && { templates, pageTemplates, styleSheets, shapes, hyphenates };
}
