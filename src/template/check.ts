/** What can be wrong in one template, found by reading it: syntax, unknown helpers, raw output. */
import Handlebars from 'handlebars';
import { type Place, problem, type Report } from '../diagnostics.ts';

/** A template that includes another. */
export interface PartialUse {
  readonly template: string;
  readonly partial: string;
  readonly place: Place;
}

const HELPERS: readonly string[] = ['if', 'unless', 'each', 'with', 'lookup', 'inline'];

/** Reports the template's problems and returns which partials it uses. */
export function checkTemplate(template: string, file: string, text: string, report: Report): PartialUse[] {
  const program = parse(file, text, report);
  if (!program) return [];
  const checker = new Checker(template, file, report);
  checker.accept(program);
  return checker.uses;
}

function parse(file: string, text: string, report: Report): hbs.AST.Program | undefined {
  try {
    return Handlebars.parse(text);
  } catch (failure) {
    report(problem('template/syntax', syntaxPlace(file, failure), { detail: syntaxDetail(failure) }));
    return undefined;
  }
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

function syntaxDetail(failure: unknown): string {
  const message = failure instanceof Error ? failure.message : String(failure);
  // The parser draws an excerpt of its own under the first line; ours comes with the place.
  const expecting = /Expecting .*/.exec(message)?.[0];
  return [message.split('\n')[0], expecting].filter(Boolean).join(' ');
}

class Checker extends Handlebars.Visitor {
  readonly uses: PartialUse[] = [];
  readonly #template: string;
  readonly #file: string;
  readonly #report: Report;

  constructor(template: string, file: string, report: Report) {
    super();
    this.#template = template;
    this.#file = file;
    this.#report = report;
  }

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    if (!mustache.escaped) this.#report(problem('template/raw-output', this.#place(mustache)));
    if (mustache.params.length > 0) this.#checkHelper(mustache);
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

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    if (partial.name.type === 'PathExpression') {
      const name = (partial.name as hbs.AST.PathExpression).original;
      this.uses.push({ template: this.#template, partial: name, place: this.#place(partial) });
    } else this.#unsupported(partial, '{{> (…)}}');
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

  #checkHelper(call: { path: unknown } & hbs.AST.Node): void {
    const helper = (call.path as hbs.AST.PathExpression).original;
    if (HELPERS.includes(helper)) return;
    this.#report(problem('template/unknown-helper', this.#place(call), { helper, known: HELPERS }));
  }

  #unsupported(node: hbs.AST.Node, form: string): void {
    this.#report(problem('template/unsupported', this.#place(node), { form }));
  }

  #place(node: hbs.AST.Node): Place {
    return { file: this.#file, line: node.loc.start.line, column: node.loc.start.column + 1 };
  }
}
