/** The running moment of templates: a view object through compiled templates → markup text. No eval. */
import Handlebars from 'handlebars/runtime.js';
import type { Inline, Text } from '../content/model.ts';
import { problem, type Report } from '../diagnostics.ts';
import { inlineMarkup } from './inline.ts';

/** Compiled templates by their path under `templates/` without extension: `cards`, `partials/card`. */
export type TemplateSet = ReadonlyMap<string, TemplateSpecification>;

/** Renders one template; undefined, with the problem reported, when it asks for what the view lacks. */
export function render(
  templates: TemplateSet,
  name: string,
  view: object,
  report: Report,
): string | undefined {
  const specification = templates.get(name);
  if (!specification) {
    report(problem('template/missing', undefined, { template: name }));
    return undefined;
  }
  const trace = new Trace();
  const engine = Handlebars.create();
  engine.registerHelper(
    'inline',
    (text: Text | readonly Inline[]) => new Handlebars.SafeString(inlineMarkup(text)),
  );
  for (const [partial, spec] of templates) {
    engine.registerPartial(partial, trace.watch(partial, engine.template(spec)));
  }
  try {
    return trace.watch(name, engine.template(specification))(view, { allowProtoPropertiesByDefault: false });
  } catch (failure) {
    report(problem('template/render', trace.place(failure), { detail: describe(failure) }));
    return undefined;
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

function describe(failure: unknown): string {
  const message = failure instanceof Error ? failure.message : String(failure);
  return message.replace(/ - \d+:\d+$/, '').replace(/ in \[object Object\]$/, '');
}
