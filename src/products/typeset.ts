/** From a view to pages: the middle of every product's pipeline. */
import { problem, type Report } from '../diagnostics.ts';
import { type Generated, generate } from '../layout/generate.ts';
import { layOut } from '../layout/layout.ts';
import type { LaidOut } from '../layout/page.ts';
import { parseMarkup } from '../markup/parse.ts';
import type { ShapeSet } from '../path.ts';
import { cascade } from '../style/cascade.ts';
import type { StyleSheet } from '../style/stylesheet.ts';
import { render, type TemplateSet } from '../template/render.ts';
import type { FontBook } from '../text/fontbook.ts';

/** The look in its compiled forms. */
export interface Design {
  readonly templates: TemplateSet;
  /** By path under `templates/` without extension. */
  readonly styleSheets: ReadonlyMap<string, StyleSheet>;
  readonly shapes: ShapeSet;
  readonly fonts: FontBook;
}

/** The style sheet that comes before each template's own. */
const BASE = 'base';

/**
 * Fills in `templates/{name}.hbs` and styles it with `base.css` and `{name}.css`, up to the boxes of its
 * pages; undefined when it cannot be done. A long product is prepared part by part, so that the markup
 * and trees of one part are gone before the next begins.
 */
export function prepare(name: string, view: object, design: Design, report: Report): Generated | undefined {
  const markup = render(design.templates, name, view, report);
  const root = markup === undefined ? undefined : parseMarkup(markup, report);
  if (markup === undefined) return undefined;
  if (root?.tag !== 'document') {
    report(problem('markup/no-document', undefined, { template: name }));
    return undefined;
  }
  const styled = cascade(root, styleSheetsOf(name, design, report), report);
  return generate(styled, design, report);
}

/** A product that is prepared in one part. */
export function typeset(name: string, view: object, design: Design, report: Report): LaidOut | undefined {
  const prepared = prepare(name, view, design, report);
  return prepared && layOut([prepared], report);
}

function styleSheetsOf(name: string, { styleSheets }: Design, report: Report): StyleSheet[] {
  return [BASE, name].flatMap((sheet) => {
    const found = styleSheets.get(sheet);
    if (!found) report(problem('style/missing', undefined, { sheet }));
    return found ?? [];
  });
}
