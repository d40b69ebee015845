/** From a view to pages: the middle of every product's pipeline. */
import { collect, problem, type Report } from '../diagnostics.ts';
import type { Size } from '../geometry.ts';
import { type Generated, generate } from '../layout/generate.ts';
import { layOut } from '../layout/layout.ts';
import type { LaidOut, Page } from '../layout/page.ts';
import type { Element } from '../markup/element.ts';
import { parseMarkup } from '../markup/parse.ts';
import type { ShapeSet } from '../path.ts';
import { cascade, type Inks, type StyledElement } from '../style/cascade.ts';
import type { StyleSheet } from '../style/stylesheet.ts';
import { render, type TemplateSet, templatePlace } from '../template/render.ts';
import type { FontBook } from '../text/fontbook.ts';
import type { Hyphenation } from '../text/hyphenation.ts';
import { toMm } from '../units.ts';
import { styleAlike } from './alike.ts';
import type { Progress } from './progress.ts';

export { templatePlace } from '../template/render.ts';

/** The compiled look. */
export interface Design {
  readonly templates: TemplateSet;
  /** By path under `templates/` without extension. */
  readonly styleSheets: ReadonlyMap<string, StyleSheet>;
  readonly shapes: ShapeSet;
  readonly fonts: FontBook;
  readonly hyphenation: Hyphenation;
}

/** Where a pipeline reports problems and progress. */
export interface Job {
  readonly report: Report;
  readonly progress: Progress;
}

export interface Setting extends Job {
  readonly inks: Inks;
  /** A style sheet of the edition, after those of product and template: `booklet/print`. */
  readonly look?: string;
}

/** The style sheet before each product's own. */
export const BASE = 'base';

/** The product's part of the name of a template or style sheet: `booklet` for `booklet/front`. */
export function lookOf(name: string): string {
  return name.split('/')[0] ?? name;
}

/**
 * Fills in `templates/{name}.hbs` and styles it, up to the boxes of its pages; undefined, with the problems reported, if it
 * can't. Later style sheets win: `base.css`, the product's (`booklet.css` for `booklet/front`), the template's if it has
 * one (`booklet/front.css`), the edition's. Prepare a long product part by part, so that the markup and trees of one part
 * are gone before the next begins.
 *
 * @param alike the name of a list in the view with many things of a few kinds; each kind is styled once
 */
export function prepare(
  name: string,
  view: object,
  design: Design,
  setting: Setting,
  alike?: string,
): Generated | undefined {
  const styled =
    (alike && styleQuietly(name, view, alike, design, setting)) || styleWhole(name, view, design, setting);
  if (!styled) return undefined;
  setting.progress('boxes');
  return generate(styled, design, setting.report);
}

function styleWhole(name: string, view: object, design: Design, setting: Setting): StyledElement | undefined {
  const root = fillIn(name, view, design, setting);
  return root && style(name, root, design, setting);
}

/** The same for a view with a list of things that are alike; undefined if they are not, or if anything is wrong. */
function styleQuietly(
  name: string,
  view: object,
  list: string,
  design: Design,
  setting: Setting,
): StyledElement | undefined {
  const problems = collect();
  const quiet = { ...setting, report: problems.report };
  const styled = styleAlike(view, list, {
    parse: (models) => fillIn(name, models, design, quiet),
    style: (root) => style(name, root, design, quiet),
  });
  return problems.diagnostics.length === 0 ? styled : undefined;
}

function fillIn(
  name: string,
  view: object,
  design: Design,
  { report, progress }: Setting,
): Element | undefined {
  progress('fill');
  const markup = render(design.templates, name, view, report);
  if (markup === undefined) return undefined;
  progress('parse');
  const root = parseMarkup(markup, report, templatePlace(name));
  if (root?.tag === 'document') return root;
  report(problem('markup/no-document', templatePlace(name), { template: name }));
  return undefined;
}

function style(
  name: string,
  root: Element,
  { styleSheets, fonts }: Design,
  { report, progress, inks, look }: Setting,
): StyledElement | undefined {
  progress('style');
  const sheets = styleSheetsOf(name, look, styleSheets, report);
  return sheets && cascade(root, sheets, { inks, families: fonts.families }, report);
}

/** What a template must make: a page for each place, of its size. */
export interface Places extends Size {
  readonly count: number;
}

/**
 * Lays out what was prepared; undefined, with the problem reported, if some part was not prepared or does not fit, or if
 * there are too few or too many pages, or pages of another size.
 */
export function layOutPages(
  template: string,
  parts: readonly (Generated | undefined)[],
  { count, width, height }: Places,
  report: Report,
): LaidOut | undefined {
  const prepared = parts.filter((part) => part !== undefined);
  const laidOut = layOut(prepared, report);
  if (prepared.length < parts.length) return undefined;
  const found = prepared.reduce((sum, { runs }) => sum + runs.length, 0);
  if (found !== count)
    report(problem('layout/page-count', templatePlace(template), { template, found, expected: count }));
  const isOther = (page: Page): boolean =>
    Math.abs(page.width - width) > TOLERANCE || Math.abs(page.height - height) > TOLERANCE;
  const other = laidOut.pages.find(isOther);
  if (other) {
    const sizes = { found: inMillimetres(other), expected: inMillimetres({ width, height }) };
    report(problem('layout/page-other-size', templatePlace(template), { template, ...sizes }));
  }
  return found === count && laidOut.pages.length === count && !other ? laidOut : undefined;
}

/** Points: less than this is rounding noise. */
const TOLERANCE = 0.01;

function inMillimetres({ width, height }: Size): Size {
  const round = (points: number): number => Math.round(toMm(points) * 100) / 100;
  return { width: round(width), height: round(height) };
}

/** Undefined if one is missing: pages would look wrong all over. */
export function styleSheetsOf(
  template: string,
  look: string | undefined,
  styleSheets: Design['styleSheets'],
  report: Report,
): readonly StyleSheet[] | undefined {
  const own = styleSheets.has(template) ? [template] : [];
  const names = new Set([BASE, lookOf(template), ...own, ...(look === undefined ? [] : [look])]);
  const missing = [...names].filter((name) => !styleSheets.has(name));
  for (const sheet of missing) {
    report(problem('style/missing', { file: `templates/${sheet}.css`, line: 1, column: 1 }, { sheet }));
  }
  return missing.length > 0 ? undefined : [...names].flatMap((name) => styleSheets.get(name) ?? []);
}
