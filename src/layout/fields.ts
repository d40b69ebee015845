/** `<field …/>` → a box to fill in. */
import { type Place, problem, type Report } from '../diagnostics.ts';
import type { StyledElement } from '../style/cascade.ts';
import type { FontFace } from '../text/face.ts';
import type { FontBook } from '../text/fontbook.ts';
import type { LayoutBox } from './box.ts';
import { edgesOf } from './edges.ts';
import type { Field } from './page.ts';
import { enter, type Surroundings } from './surroundings.ts';

/** A period would make PDF take the name for a path (ISO 32000-1, 12.7.3.2). */
const NAME = /^[A-Za-z0-9_-]+$/;

/** Kinds that show typed words, so they need a font. */
const WORDS = new Set(['text', 'line', 'choice']);

/** A field to compare with those of the other parts of the document. */
export interface NamedField {
  readonly field: Field;
  readonly place: Place | undefined;
}

export class FieldReader {
  readonly made: NamedField[] = [];
  readonly #fonts: FontBook;
  readonly #report: Report;

  constructor(fonts: FontBook, report: Report) {
    this.#fonts = fonts;
    this.#report = report;
  }

  /** The box of a field; if the field is wrong, reports why and returns an empty box. */
  box(element: StyledElement, outer: Surroundings): LayoutBox {
    const { style, place } = element;
    const edges = edgesOf(style);
    const field = this.#read(element);
    const face = this.#face(element);
    if (!field || !face) return { kind: 'container', style, edges, children: [], hasApart: false, place };
    this.made.push({ field, place });
    const { node } = enter(element, outer);
    if (!node) this.#report(problem('layout/field-unread', place, { name: field.name }));
    return { kind: 'field', style, edges, field, node, face, place };
  }

  #face({ style, attributes, place }: StyledElement): FontFace | undefined {
    const { fontFamily, fontWeight, fontStyle } = style;
    const faces = this.#fonts.chain(fontFamily, fontWeight, fontStyle === 'italic')?.faces;
    if (!faces) throw new Error(`A typeface that is not there got past the cascade: ${fontFamily}`);
    if (!WORDS.has(attributes.kind ?? '')) return faces[0];
    const typable = faces.find(({ isTypable }) => isTypable);
    const families = faces.map(({ family }) => family);
    if (!typable) this.#report(problem('text/font-not-typable', place, { families }));
    return typable;
  }

  #read({ attributes, place }: StyledElement): Field | undefined {
    const { kind, name = '', label = '', value = '', options = '' } = attributes;
    const isNamed = NAME.test(name);
    if (!isNamed) this.#report(problem('layout/field-name', place, { name }));
    const needed = kind === 'option' ? { label, value } : { label };
    const missing = Object.entries(needed).filter(([, words]) => words.trim() === '');
    for (const [attribute] of missing)
      this.#report(problem('layout/field-needs', place, { name, attribute }));
    if (!isNamed || missing.length > 0) return undefined;
    switch (kind) {
      case 'text':
      case 'line':
        return { kind: 'text', name, label, isMultiline: kind === 'text' };
      case 'tick':
        return { kind, name, label };
      case 'option':
        return { kind, name, label, value };
      case 'choice':
        return { kind, name, label, options: linesOf(options) };
      default:
        if (kind === undefined)
          this.#report(problem('layout/field-needs', place, { name, attribute: 'kind' }));
        return undefined;
    }
  }
}

function linesOf(text: string): string[] {
  return text.split('\n').flatMap((line) => line.trim() || []);
}

/** Fields of one name would show the same words. Only buttons that exclude each other may share a name. */
export function reportSharedNames(fields: readonly NamedField[], report: Report): void {
  const kinds = new Map<string, Field['kind']>();
  for (const { field, place } of fields) {
    const { name, kind } = field;
    const before = kinds.get(name);
    if (before && (before !== 'option' || kind !== 'option')) {
      report(problem('layout/duplicate-field', place, { name }));
    }
    kinds.set(name, before ?? kind);
  }
}
