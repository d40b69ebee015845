/** The compile moment of the page: what its engine gets of the look, in forms that run without a compiler. */
import type { Content } from '../content/model.ts';
import type { Report } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import type { ShapeSet } from '../path.ts';
import { compileStyleSheets } from '../style/compile.ts';
import { mayHyphenate, type StyleSheet } from '../style/stylesheet.ts';
import { compilePageTemplates, precompileTemplates } from '../template/compile.ts';
import type { TemplateSet } from '../template/render.ts';
import { compileShapes } from '../template/shapes.ts';
import { type FontParts, fontParts } from './fonts.ts';
import { languagesOf } from './languages.ts';

export interface CompiledPage {
  /** Of printed products, as source text of JavaScript objects. */
  readonly templates: ReadonlyMap<string, string>;
  /** Of the page itself. */
  readonly pageTemplates: TemplateSet;
  readonly styleSheets: ReadonlyMap<string, StyleSheet>;
  readonly shapes: ShapeSet;
  /** Languages whose hyphenation patterns are needed. */
  readonly hyphenated: readonly string[];
  readonly fonts: FontParts;
}

/** Undefined, with the problems reported, when something is wrong. */
export function compilePage(files: Files, content: Content, report: Report): CompiledPage | undefined {
  const templates = precompileTemplates(files, report);
  const pageTemplates = compilePageTemplates(files, report);
  const styleSheets = compileStyleSheets(files, report);
  const shapes = compileShapes(files, report);
  const fonts = fontParts(files, content, report);
  if (!templates || !pageTemplates || !fonts) return undefined;
  const hyphenated = [...styleSheets.values()].some(mayHyphenate) ? languagesOf(content) : [];
  return { templates, pageTemplates, styleSheets, shapes, hyphenated, fonts };
}
