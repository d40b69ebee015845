/** The running moment of templates: a view object through compiled templates → markup text. No eval. */
import Handlebars from 'handlebars/runtime.js';
import type { Inline, Text } from '../content/model.ts';
import { type Place, problem, type Report } from '../diagnostics.ts';
import type { MissingName } from '../problems/template.ts';
import { inlineMarkup, isInlineText, isPlain, type Plain, wordsMarkup } from './inline.ts';

/** Compiled templates by their path under `templates/` without extension: `cards`, `partials/card`. */
export type TemplateSet = ReadonlyMap<string, TemplateSpecification>;

/** How a template writes what the content holds. */
export interface Writer {
  /** `{{inline …}}`: with its emphasis and links. */
  readonly inline: (text: Text | readonly Inline[]) => string;
  /** `{{…}}`, in a tag too: the words alone. */
  readonly words: (words: Plain) => string;
}

const MARKUP: Writer = { inline: inlineMarkup, words: wordsMarkup };

/** Where problems with a template's own markup are reported: the markup no longer knows its lines. */
export function templatePlace(name: string): Place {
  return { file: `templates/${name}.hbs`, line: 1, column: 1 };
}

/** Renders one template; undefined, with the problem reported, when it asks for what the view lacks. */
export function render(
  templates: TemplateSet,
  name: string,
  view: object,
  report: Report,
  writer: Writer = MARKUP,
): string | undefined {
  const specification = templates.get(name);
  if (!specification) {
    report(problem('template/missing', templatePlace(name), { template: name }));
    return undefined;
  }
  const trace = new Trace();
  const engine = Handlebars.create();
  // A record of the engine's own kind has no place for a partial that is called `__proto__`.
  Object.setPrototypeOf(engine.partials, null);
  engine.registerHelper('inline', (text: unknown, call: InlineCall) => {
    if (!isInlineText(text)) throw new InlineFailure(text, call);
    return new Handlebars.SafeString(writer.inline(text));
  });
  for (const block of BLOCKS) {
    const own = engine.helpers[block] as Handlebars.HelperDelegate;
    engine.registerHelper(block, function (this: unknown, value: unknown, call: BlockCall) {
      if (value === undefined) throw new BlockFailure(block, call);
      return own.call(this, value, call);
    });
  }
  for (const [partial, spec] of templates) {
    engine.registerPartial(partial, trace.watch(partial, engine.template(writing(spec, writer))));
  }
  try {
    return trace.watch(name, engine.template(writing(specification, writer)))(view, {
      allowProtoPropertiesByDefault: false,
    });
  } catch (failure) {
    const place = trace.place(failure);
    if (failure instanceof InlineFailure) report(problem('template/inline', place, failure.params));
    else report(problem('template/render', place, missingName(failure)));
    return undefined;
  }
}

/** What a compiled template is run with; what it writes goes through `escapeExpression`. */
interface Container {
  escapeExpression: (value: unknown) => string;
}

/** A compiled template in which words of the content are written by the writer, and all else as ever. */
function writing(specification: TemplateSpecification, writer: Writer): TemplateSpecification {
  const { main } = specification as { readonly main: (container: Container, ...rest: unknown[]) => unknown };
  let write: Container['escapeExpression'] | undefined;
  return {
    ...specification,
    main(container: Container, ...rest: unknown[]) {
      // A partial has one container for all its calls.
      if (!write) {
        const { escapeExpression } = container;
        write = (value) => (isPlain(value) ? writer.words(value) : escapeExpression(value));
        container.escapeExpression = write;
      }
      return main(container, ...rest);
    },
  };
}

/** What Handlebars gives a helper besides its words. */
interface InlineCall extends Located {
  /** `name`: what stands between the braces, put in when the template was compiled. */
  readonly hash: { readonly name?: string };
}

interface Located {
  readonly loc?: { readonly start: { readonly line: number; readonly column: number } };
}

type BlockCall = Handlebars.HelperOptions & Located;

const BLOCKS = ['each', 'if', 'unless'];

/** Otherwise a misspelt name would be an empty list, or a condition that never holds. */
class BlockFailure extends Error {
  readonly block: string;
  readonly lineNumber: number | undefined;
  readonly column: number | undefined;

  constructor(block: string, { loc }: BlockCall) {
    super(`{{#${block} …}} is given a name that is not there`);
    this.block = block;
    this.lineNumber = loc?.start.line;
    this.column = loc?.start.column;
  }
}

/** Strict templates refuse a missing name, but not one that is handed to a helper. */
class InlineFailure extends Error {
  readonly params: { readonly name: string | undefined; readonly got: 'nothing' | 'words' | 'other' };
  readonly lineNumber: number | undefined;
  readonly column: number | undefined;

  constructor(value: unknown, { hash, loc }: InlineCall) {
    super('{{inline …}} got no text.');
    const got = value === undefined || value === null ? 'nothing' : 'other';
    this.params = { name: hash.name, got: typeof value === 'string' ? 'words' : got };
    this.lineNumber = loc?.start.line;
    this.column = loc?.start.column;
  }
}

/** Remembers in which template an error began: Handlebars tells line and column, but no file. */
class Trace {
  #failed: { readonly template: string; readonly failure: unknown } | undefined;

  watch<View>(name: string, template: HandlebarsTemplateDelegate<View>): HandlebarsTemplateDelegate<View> {
    return (view, options) => {
      try {
        return template(view, options);
      } catch (failure) {
        if (this.#failed?.failure !== failure) this.#failed = { template: name, failure };
        throw failure;
      }
    };
  }

  place(failure: unknown) {
    if (!this.#failed) return undefined;
    const { lineNumber, column } = failure as { lineNumber?: number; column?: number };
    return {
      file: `templates/${this.#failed.template}.hbs`,
      line: lineNumber ?? 1,
      column: (column ?? 0) + 1,
    };
  }
}

/** Strict templates say `"x" not defined in …`; the engine has words of its own for a name of nothing. */
function missingName(failure: unknown): MissingName {
  if (failure instanceof BlockFailure) return { of: 'block', block: failure.block };
  if (!(failure instanceof Error)) throw failure;
  const [, name = '', holder] = /^"(.*)" not defined in (.*?)(?: - \d+:\d+)?$/.exec(failure.message) ?? [];
  if (holder !== undefined) {
    return { of: holder === 'undefined' || holder === 'null' ? 'nothing' : 'view', name };
  }
  if (!(failure instanceof TypeError)) throw failure;
  return { of: 'nothing', name: /(?:reading|search for) '([^']*)'/.exec(failure.message)?.[1] };
}
