/**
 * The compile moment of templates: `templates/**.hbs` → template specifications that run without a
 * compiler. Everything that can be known without content is checked here, with its place.
 *
 * This module holds the only `new Function` of the project; the running core does not import it.
 */
import Handlebars from 'handlebars';
import { collect, type Place, problem, type Report } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import { lintMarkup } from '../markup/lint.ts';
import { nearest } from '../nearest.ts';
import { anew, type Remember, retelling } from '../remember.ts';
import { decodeText, lineColumn } from '../source.ts';
import { branchesOf, isShallow } from './blocks.ts';
import { type CheckedTemplate, checkTemplate, type PartialUse, syntaxProblem } from './check.ts';
import type { TemplateSet } from './render.ts';

const FOLDER = 'templates/';
const EXTENSION = '.hbs';

/** Templates of the page are HTML, with names of their own: `page/cards`. */
const PAGE_FOLDER = 'templates/page/';

/**
 * `strict`: a name that the view does not have is an error, not a silent blank.
 * `preventIndent`: partials keep their own white space.
 */
const OPTIONS: PrecompileOptions = {
  strict: true,
  preventIndent: true,
  knownHelpersOnly: true,
  knownHelpers: { inline: true },
};

/**
 * Compiles templates of printed products, with the partials that they use; undefined, with every problem
 * reported, when one is not right.
 *
 * @param remember what was compiled, by file
 * @param isWanted by name; all of them, and partials that nobody uses, where it is not given
 */
export function compileTemplates(
  files: Files,
  report: Report,
  remember = anew,
  isWanted = everyName,
): TemplateSet | undefined {
  return runnable(precompileTemplates(files, report, remember, isWanted));
}

/** Compiles the templates of the page, which write HTML: any tag goes. */
export function compilePageTemplates(files: Files, report: Report, remember = anew): TemplateSet | undefined {
  const sources = readSources(files, report).filter(isOfPage);
  return runnable(precompileAll(sources, everyName, compiling(checkHtml, report, remember), report));
}

/** The same as source text of JavaScript objects, by template name, for a page that may not use eval. */
export function precompileTemplates(
  files: Files,
  report: Report,
  remember = anew,
  isWanted = everyName,
): ReadonlyMap<string, string> | undefined {
  const sources = readSources(files, report).filter((source) => !isOfPage(source));
  return precompileAll(sources, isWanted, compiling(check, report, remember), report);
}

function everyName(_: string): boolean {
  return true;
}

function isOfPage({ file }: Source): boolean {
  return file.startsWith(PAGE_FOLDER);
}

function runnable(sources: ReadonlyMap<string, string> | undefined): TemplateSet | undefined {
  return sources && new Map([...sources].map(([name, code]) => [name, specification(code)]));
}

/** A template as it is by itself; undefined, with the problem reported, when it is not right. */
interface Compiled {
  /** Source text of a JavaScript object. */
  readonly code: string;
  readonly uses: readonly PartialUse[];
}

type Compile = (source: Source) => Compiled | undefined;

function compiling(checkSource: typeof check, report: Report, remember: Remember): Compile {
  const retold = retelling(remember, report);
  return (source) =>
    retold(`template ${source.file}`, [source.bytes], (own) => {
      const found = checkSource(source, own);
      const code = found && precompile(source.file, found, own);
      return code === undefined ? undefined : { code, uses: found?.uses ?? [] };
    });
}

function precompileAll(
  sources: readonly Source[],
  isWanted: (name: string) => boolean,
  compile: Compile,
  report: Report,
): ReadonlyMap<string, string> | undefined {
  const byName = new Map(sources.map((source) => [source.name, source]));
  const compiled = new Map<string, Compiled | undefined>();
  const queue = sources.filter(({ name }) => isWanted(name));
  for (const source of queue) {
    if (compiled.has(source.name)) continue;
    const made = compile(source);
    compiled.set(source.name, made);
    queue.push(...(made?.uses ?? []).flatMap(({ partial }) => byName.get(partial) ?? []));
  }
  const uses = [...compiled.values()].flatMap((made) => made?.uses ?? []);
  if (!checkPartials(uses, new Set(byName.keys()), report)) return undefined;
  const codes = [...compiled].flatMap(([name, made]) => (made ? [[name, made.code] as const] : []));
  return codes.length === compiled.size ? new Map(codes) : undefined;
}

interface Source {
  /** Path under `templates/` without its extension: `partials/card`. */
  readonly name: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Undefined where it is not UTF-8. */
  readonly text: string | undefined;
}

function readSources(files: Files, report: Report): Source[] {
  const sources: Source[] = [];
  for (const [file, bytes] of files) {
    if (!file.startsWith(FOLDER) || !file.endsWith(EXTENSION)) continue;
    const name = file.slice(FOLDER.length, -EXTENSION.length);
    const text = decodeText(bytes);
    if (text === undefined) report(problem('template/encoding', { file, line: 1, column: 1 }));
    sources.push({ name, file, bytes, text });
  }
  return sources;
}

function check(source: Source, report: Report): CheckedTemplate | undefined {
  const { file, text } = source;
  if (text === undefined) return undefined;
  const place = (offset: number): Place => ({ file, ...lineColumn(text, offset) });
  const checked = checkHtml(source, report);
  const problems = collect();
  // While blocks aren't closed, nobody can tell which tags are.
  lintMarkup(blankMustaches(text), place, problems.report, checked && branchesOf(text));
  problems.diagnostics.forEach(report);
  // Rendering would report the same again for every card.
  return problems.hasErrors ? undefined : checked;
}

function checkHtml({ name, file, text }: Source, report: Report): CheckedTemplate | undefined {
  if (text === undefined) return undefined;
  const place = (offset: number): Place => ({ file, ...lineColumn(text, offset) });
  return isShallow(text, place, report) ? checkTemplate(name, file, text, report) : undefined;
}

/** The template's static markup: each mustache replaced by filler of the same length. */
function blankMustaches(text: string): string {
  const mustache = /\{\{!--[\s\S]*?--\}\}|\{\{\{?[\s\S]*?\}\}\}?/g;
  return text.replace(mustache, (found) => found.replace(/[^\n]/g, 'x'));
}

/** Every partial exists, and none includes itself, directly or by way of others. */
function checkPartials(uses: readonly PartialUse[], names: ReadonlySet<string>, report: Report): boolean {
  let ok = true;
  const partialsOf = new Map(Array.from(names, (name) => [name, new Set<string>()]));
  for (const { template, partial } of uses) partialsOf.get(template)?.add(partial);
  for (const use of uses) {
    if (!names.has(use.partial)) {
      const params = { partial: use.partial, known: [...names], meant: meantPartial(use.partial, names) };
      report(problem('template/unknown-partial', use.place, params));
      ok = false;
    } else if (reaches(use.partial, use.template, partialsOf)) {
      report(problem('template/endless', use.place, { partial: use.partial }));
      ok = false;
    }
  }
  return ok && areShallow(uses, report);
}

/** A partial in a partial in …: the deepest of ours is three. */
const DEEPEST_PARTIAL = 8;

function areShallow(uses: readonly PartialUse[], report: Report): boolean {
  let deep = uses;
  for (let depth = 1; depth <= DEEPEST_PARTIAL && deep.length > 0; depth += 1) {
    const templates = new Set(deep.map(({ partial }) => partial));
    deep = uses.filter(({ template }) => templates.has(template));
  }
  const most = DEEPEST_PARTIAL;
  for (const { place } of deep) report(problem('template/too-deep', place, { of: 'partials', most }));
  return deep.length === 0;
}

/** The template of the nearest name, whatever its folder: `card-header` for `partials/card-header`. */
function meantPartial(partial: string, names: ReadonlySet<string>): string | undefined {
  const last = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
  const meant = nearest(last(partial), [...names].map(last));
  return [...names].find((name) => last(name) === meant) ?? nearest(partial, names);
}

function reaches(
  from: string,
  target: string,
  partialsOf: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const reached = new Set([from]);
  for (const template of reached) {
    if (template === target) return true;
    for (const partial of partialsOf.get(template) ?? []) reached.add(partial);
  }
  return false;
}

function precompile(file: string, { program }: CheckedTemplate, report: Report): string | undefined {
  try {
    new Preparer().accept(program);
    return Handlebars.precompile(program, OPTIONS) as string;
  } catch (failure) {
    report(syntaxProblem(file, failure));
    return undefined;
  }
}

class Preparer extends Handlebars.Visitor {
  /**
   * Indentation means nothing in markup; without it there is a third less to parse for every card. Handlebars
   * looks for whole lines once more, in the original.
   */
  override ContentStatement(content: hbs.AST.ContentStatement): void {
    content.value = content.value.replace(/\s+/g, ' ');
    (content as unknown as { original: string }).original = content.value;
  }

  /** The helper gets a value; for messages it also needs the name that stood there. */
  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    const [param] = mustache.params;
    const helper = (mustache.path as hbs.AST.PathExpression).original;
    if (helper !== 'inline' || param?.type !== 'PathExpression') return;
    const { original: value, loc } = param as hbs.AST.PathExpression;
    const name: hbs.AST.StringLiteral = { type: 'StringLiteral', value, original: value, loc };
    const pairs: hbs.AST.HashPair[] = [{ type: 'HashPair', key: 'name', value: name, loc }];
    mustache.hash = { type: 'Hash', pairs, loc };
  }
}

function specification(code: string): TemplateSpecification {
  return new Function(`return ${code}`)() as TemplateSpecification;
}
