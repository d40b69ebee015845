/** The interactive form: all fields of a file, in reading order (ISO 32000-1, 12.7). */
import { type Annotation, isWidget, pageOf, type Widget } from './annotations.ts';
import { Appearances } from './appearances.ts';
import type { CompactDocument } from './compact.ts';
import { type FieldLooks, fieldEntries, widgetEntries } from './fields.ts';
import { stateNames } from './states.ts';
import { reference, textString } from './syntax.ts';
import { TypingFonts } from './typing.ts';

/** Writes the fields and the form that holds them, if there are any. */
export function writeForm(
  document: CompactDocument,
  pages: readonly number[],
  annotations: readonly Annotation[],
): void {
  const fields = fieldsOf(annotations);
  if (fields.size === 0) return;
  const typing = new TypingFonts(document);
  const writer = new FieldWriter(document, pages, { appearances: new Appearances(document), typing });
  const ids = Array.from(fields.values(), (widgets) => writer.write(widgets));
  const form = document.ref();
  document.finish(form, `<</Fields[${ids.map(reference).join(' ')}]${typing.formEntries}>>`);
  document._root.data.AcroForm = form;
}

/** By name; only an option can be at several places. */
function fieldsOf(annotations: readonly Annotation[]): Map<string, [Widget, ...Widget[]]> {
  const fields = new Map<string, [Widget, ...Widget[]]>();
  for (const widget of annotations.filter(isWidget)) {
    const { field } = widget.area;
    if (!/^[\w-]+$/.test(field.name)) throw new Error(`A field cannot have the name "${field.name}"`);
    const others = fields.get(field.name);
    if (!others) fields.set(field.name, [widget]);
    else if (field.kind === 'option' && others[0].area.field.kind === 'option') others.push(widget);
    else throw new Error(`Two fields have the name "${field.name}"`);
  }
  return fields;
}

class FieldWriter {
  readonly #document: CompactDocument;
  readonly #pages: readonly number[];
  readonly #looks: FieldLooks;

  constructor(document: CompactDocument, pages: readonly number[], looks: FieldLooks) {
    this.#document = document;
    this.#pages = pages;
    this.#looks = looks;
  }

  /** Returns the id of the field. */
  write(widgets: readonly [Widget, ...Widget[]]): number {
    const [widget] = widgets;
    if (widget.area.field.kind === 'option') return this.#group(widgets);
    this.#put(widget, fieldEntries(widget.area.field));
    return widget.id;
  }

  #group(widgets: readonly [Widget, ...Widget[]]): number {
    const id = this.#document.reserve();
    const states = stateNames(widgets.map(buttonValue));
    for (const widget of widgets) {
      this.#put(widget, `/Parent ${reference(id)}`, states.get(buttonValue(widget)));
    }
    const kids = widgets.map((widget) => reference(widget.id)).join(' ');
    const label = textString(commonLabel(widgets.map(({ area }) => area.field.label)));
    this.#document.put(id, `<<${fieldEntries(widgets[0].area.field)}/TU${label}/Kids[${kids}]>>`);
    return id;
  }

  #put(widget: Widget, entries: string, state?: string): void {
    const page = pageOf(this.#pages, widget);
    this.#document.put(widget.id, `<<${widgetEntries(widget, page, this.#looks, state)}${entries}>>`);
  }
}

function buttonValue({ area: { field } }: Widget): string {
  return field.kind === 'option' ? field.value : '';
}

/** What the labels of all buttons of a group begin with, in whole words; if nothing, all labels. */
export function commonLabel(labels: readonly string[]): string {
  const different = [...new Set(labels)];
  const [first = ''] = different;
  if (different.length === 1) return first;
  const words = first.split(' ');
  let count = words.length;
  const begins = (label: string): boolean => `${label} `.startsWith(`${words.slice(0, count).join(' ')} `);
  while (count > 0 && !different.every(begins)) count -= 1;
  const common = words
    .slice(0, count)
    .join(' ')
    .replace(/[\s:,;.–—-]+$/, '');
  return common === '' ? different.join(', ') : common;
}
