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
import type { Progress } from './progress.ts';

/** The look in its compiled forms. */
export interface Design {
  readonly templates: TemplateSet;
  /** By path under `templates/` without extension. */
  readonly styleSheets: ReadonlyMap<string, StyleSheet>;
  readonly shapes: ShapeSet;
  readonly fonts: FontBook;
}

/** Whom a pipeline tells what is wrong, and how far it is. */
export interface Job {
  readonly report: Report;
  readonly progress: Progress;
}

/** The style sheet that comes before each template's own. */
const BASE = 'base';

/**
 * Fills in `templates/{name}.hbs` and styles it with `base.css` and `{name}.css`, up to the boxes of its
 * pages; undefined when it cannot be done. A long product is prepared part by part, so that the markup
 * and trees of one part are gone before the next begins.
 */
export function prepare(
  name: string,
  view: object,
  design: Design,
  { report, progress }: Job,
): Generated | undefined {
  progress('fill');
  const markup = render(design.templates, name, view, report);
  if (markup === undefined) return undefined;
  progress('parse');
  const root = parseMarkup(markup, report);
  if (root?.tag !== 'document') {
    report(problem('markup/no-document', undefined, { template: name }));
    return undefined;
  }
  progress('style');
  const styled = cascade(root, styleSheetsOf(name, design, report), report);
  progress('boxes');
  return generate(styled, design, report);
}

/** A product that is prepared in one part. */
export function typeset(name: string, view: object, design: Design, job: Job): LaidOut | undefined {
  const prepared = prepare(name, view, design, job);
  job.progress('fit');
  return prepared && layOut([prepared], job.report);
}

function styleSheetsOf(name: string, { styleSheets }: Design, report: Report): StyleSheet[] {
  return [BASE, name].flatMap((sheet) => {
    const found = styleSheets.get(sheet);
    if (!found) report(problem('style/missing', undefined, { sheet }));
    return found ?? [];
  });
}
