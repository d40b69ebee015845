/** What can be wrong in one template, found by reading it: syntax, unknown helpers, raw output. */
import Handlebars from 'handlebars';
import { collect, type Diagnostic, type Place, problem, type Report } from '../diagnostics.ts';
import type { TemplateMistake } from '../problems/template.ts';

/** A template that includes another. */
export interface PartialUse {
  readonly template: string;
  readonly partial: string;
  readonly place: Place;
}

const HELPERS: readonly string[] = ['if', 'unless', 'each', 'with', 'lookup', 'inline'];

export interface CheckedTemplate {
  readonly program: hbs.AST.Program;
  readonly uses: readonly PartialUse[];
}

/** Reads a template; undefined, with its problems reported, when it is not right. */
export function checkTemplate(
  template: string,
  file: string,
  text: string,
  report: Report,
): CheckedTemplate | undefined {
  const problems = collect();
  const program = parse(file, text, problems.report);
  const checker = new Checker(template, file, problems.report);
  if (program) checker.accept(program);
  problems.diagnostics.forEach(report);
  return program && !problems.hasErrors ? { program, uses: checker.uses } : undefined;
}

function parse(file: string, text: string, report: Report): hbs.AST.Program | undefined {
  try {
    return Handlebars.parse(text);
  } catch (failure) {
    report(syntaxProblem(file, failure));
    return undefined;
  }
}

/** What Handlebars says about a template, in our words. */
export function syntaxProblem(file: string, failure: unknown): Diagnostic {
  const place = syntaxPlace(file, failure);
  const { message } = failure as Error;
  const mismatch = /^(.+) doesn't match (.+) - \d+:\d+$/.exec(message);
  if (!mismatch) return problem('template/syntax', place, { mistake: mistakeIn(message) });
  const [, opened = '', closed = ''] = mismatch;
  return problem('template/block-mismatch', place, { opened, closed });
}

/** The parser tells what it could have read and what it got. */
function mistakeIn(message: string): TemplateMistake {
  const got = /got '(\w+)'$/.exec(message)?.[1];
  if (got === 'OPEN_ENDBLOCK' || got === 'INVERSE') return 'stray-end';
  // After whole text any mustache could follow; after half a mustache none can. After {{else}} only an end can.
  return got === 'EOF' && /'OPEN_BLOCK'|'OPEN_ENDBLOCK'/.test(message) ? 'open-block' : 'braces';
}

/** Handlebars tells the line in two ways: as properties, or inside "Parse error on line 3". */
function syntaxPlace(file: string, failure: unknown): Place {
  const { lineNumber, column, message } = failure as {
    lineNumber?: number;
    column?: number;
    message: string;
  };
  const inMessage = /on line (\d+)/.exec(message);
  return { file, line: lineNumber ?? Number(inMessage?.[1] ?? 1), column: (column ?? 0) + 1 };
}

class Checker extends Handlebars.Visitor {
  readonly uses: PartialUse[] = [];
  readonly #template: string;
  readonly #file: string;
  readonly #report: Report;
  /** Names of helpers and templates, which are known or refused by themselves. */
  readonly #called = new Set<unknown>();

  constructor(template: string, file: string, report: Report) {
    super();
    this.#template = template;
    this.#file = file;
    this.#report = report;
  }

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    if (!mustache.escaped) this.#report(problem('template/raw-output', this.#place(mustache)));
    if (mustache.params.length > 0 || mustache.hash) this.#checkHelper(mustache);
    super.MustacheStatement(mustache);
  }

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    this.#checkHelper(block);
    super.BlockStatement(block);
  }

  override SubExpression(expression: hbs.AST.SubExpression): void {
    this.#checkHelper(expression);
    super.SubExpression(expression);
  }

  override PathExpression(path: hbs.AST.PathExpression): void {
    if (this.#called.has(path)) return;
    const { original } = path;
    if (/[“”„«»‘’‚]/.test(original))
      this.#report(problem('template/quotes', this.#place(path), { found: original }));
    // Views are plain data without the properties of every object.
    const inborn = path.parts.find((part) => part in Object.prototype);
    if (inborn) this.#report(problem('template/render', this.#place(path), { of: 'view', name: inborn }));
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    this.#called.add(partial.name);
    if (partial.name.type === 'PathExpression') {
      const name = (partial.name as hbs.AST.PathExpression).original;
      this.uses.push({ template: this.#template, partial: name, place: this.#place(partial) });
    } else this.#unsupported(partial, '{{> (…)}}');
    if (partial.params.length > 1) this.#unsupported(partial, '{{> … … …}}');
    super.PartialStatement(partial);
  }

  override PartialBlockStatement(partial: hbs.AST.PartialBlockStatement): void {
    this.#unsupported(partial, '{{#> …}}');
  }

  override DecoratorBlock(decorator: hbs.AST.DecoratorBlock): void {
    this.#unsupported(decorator, '{{#* …}}');
  }

  override Decorator(decorator: hbs.AST.Decorator): void {
    this.#unsupported(decorator, '{{* …}}');
  }

  #checkHelper(call: { path: unknown; params: readonly unknown[] } & hbs.AST.Node): void {
    this.#called.add(call.path);
    const helper = (call.path as hbs.AST.PathExpression).original;
    if (HELPERS.includes(helper)) {
      if (call.params.length === (helper === 'lookup' ? 2 : 1)) return;
      this.#report(problem('template/syntax', this.#place(call), { mistake: 'braces' }));
    } else this.#report(problem('template/unknown-helper', this.#place(call), { helper, known: HELPERS }));
  }

  #unsupported(node: hbs.AST.Node, form: string): void {
    this.#report(problem('template/unsupported', this.#place(node), { form }));
  }

  #place(node: hbs.AST.Node): Place {
    return { file: this.#file, line: node.loc.start.line, column: node.loc.start.column + 1 };
  }
}
