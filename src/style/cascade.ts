/**
 * Element tree × style sheets → styled tree. Elements that look the same to every selector, under
 * parents that do, share one style: a deck of ten thousand cards has some dozens of them.
 */
import { BLACK, type Colour, isGrey } from '../colour.ts';
import { type Diagnostic, type Place, problem, type Report } from '../diagnostics.ts';
import { type Direction, directionOf } from '../direction.ts';
import { type Element, isText, type TextNode } from '../markup/element.ts';
import { ruleOf, type Tag } from '../markup/tags.ts';
import { nameKind } from './kind-name.ts';
import { longhands, PROPERTIES, PROPERTY_NAMES, type PropertyName } from './properties.ts';
import { matches, type Subject } from './selectors.ts';
import type { Style } from './style.ts';
import { type Declaration, type StyleSheet, type Token, writeTokens } from './stylesheet.ts';
import type { LengthContext } from './values.ts';
import { type Resolved, readStyleAttribute, resolveVariables, type Variables } from './variables.ts';

export interface StyledElement {
  readonly tag: Tag;
  readonly attributes: Readonly<Record<string, string>>;
  readonly place: Place | undefined;
  readonly style: Style;
  readonly children: readonly (StyledElement | TextNode)[];
}

/** What may be printed: on coloured paper, only black and greys. */
export type Inks = 'black' | 'all';

/** What there is to print with. */
export interface Supplies {
  readonly inks: Inks;
  /** Typefaces by name; the first is used where a style names none. */
  readonly families: readonly string[];
}

/**
 * Gives every element its style. Later sheets win. Colours without an ink and unknown typefaces are reported.
 */
export function cascade(
  root: Element,
  sheets: readonly StyleSheet[],
  supplies: Supplies,
  report: Report,
): StyledElement {
  return new Cascade(sheets, supplies, report).style(root, undefined);
}

/** The variables that style sheets give a `document` with these classes, whatever its content. */
export function rootVariables(
  classes: readonly string[],
  sheets: readonly StyleSheet[],
): ReadonlyMap<string, Declaration> {
  const declared = declarationsFor({ tag: 'document', id: undefined, classes, parent: undefined }, sheets);
  return new Map(
    declared.flatMap((each) => (each.property.startsWith('--') ? [[each.property, each] as const] : [])),
  );
}

/** A kind of element in its surroundings, with the style that all elements of the kind have. */
interface Kind extends Subject {
  readonly parent: Kind | undefined;
  readonly style: Style;
  readonly variables: Variables;
  /** The kinds of its children met so far, by what selectors and lengths can see of them. */
  readonly children: Map<string, Kind>;
}

class Cascade {
  readonly #sheets: readonly StyleSheet[];
  readonly #supplies: Supplies;
  readonly #report: Report;
  readonly #roots = new Map<string, Kind>();
  /** The ids that selectors ask for. All others are only link targets and change no style. */
  readonly #ids: ReadonlySet<string | undefined>;

  constructor(sheets: readonly StyleSheet[], supplies: Supplies, report: Report) {
    this.#sheets = sheets;
    this.#supplies = supplies;
    this.#report = report;
    const rules = sheets.flatMap((sheet) => sheet.rules);
    const compounds = rules.flatMap(({ selectors }) => selectors.flatMap((each) => each.compounds));
    this.#ids = new Set(compounds.flatMap(({ id }) => id ?? []));
  }

  style(element: Element, parent: Kind | undefined): StyledElement {
    const kind = this.#kindOf(element, parent);
    const children = element.children.map((child) => (isText(child) ? child : this.style(child, kind)));
    return {
      tag: element.tag,
      attributes: element.attributes,
      place: element.place,
      style: kind.style,
      children,
    };
  }

  #kindOf(element: Element, parent: Kind | undefined): Kind {
    const { class: classes, style } = element.attributes;
    const id = this.#ids.has(element.attributes.id) ? element.attributes.id : undefined;
    const known = parent ? parent.children : this.#roots;
    const turned = turnedBy(element, parent);
    const isBare = classes === undefined && id === undefined && style === undefined && !turned;
    const signature = isBare
      ? element.tag
      : `${element.tag} ${classes ?? ''}#${id ?? ''}{${style ?? ''}}${turned ?? ''}`;
    let kind = known.get(signature);
    if (!kind) {
      kind = this.#newKind(element, parent);
      known.set(signature, kind);
    }
    return kind;
  }

  #newKind(element: Element, parent: Kind | undefined): Kind {
    const { class: classes = '', id, style = '' } = element.attributes;
    const subject: Subject = { tag: element.tag, id, classes: classes.split(/\s+/).filter(Boolean), parent };
    const declarations = declarationsFor(subject, this.#sheets);
    const variables = this.#variables(element, declarations, style, parent);
    const given = turnedBy(element, parent) ?? parent?.style.direction ?? PROPERTIES.direction.initial;
    const direction = directionIn(declarations, variables) ?? given;
    const computed = this.#compute(element.tag, declarations, variables, direction, parent?.style);
    nameKind(computed, element.tag, subject.classes);
    return { ...subject, parent, style: computed, variables, children: new Map() };
  }

  #variables(
    element: Element,
    declarations: readonly Declaration[],
    style: string,
    parent?: Kind,
  ): Variables {
    const own = declarations.filter(({ property }) => property.startsWith('--'));
    const inline = readStyleAttribute(style);
    if (!inline) this.#report(problem('style/attribute', element.place, { tag: element.tag, found: style }));
    if (own.length === 0 && !inline?.size) return parent?.variables ?? new Map();
    return new Map([
      ...(parent?.variables ?? []),
      ...own.map(({ property, value }) => [property, value] as const),
      ...(inline ?? []),
    ]);
  }

  #compute(
    tag: Tag,
    declarations: readonly Declaration[],
    variables: Variables,
    direction: Direction,
    parent?: Style,
  ): Style {
    const specified = this.#specify(declarations, variables, direction);
    const rem = 12;
    const parentEm = parent ? em(parent) : rem;
    const parentColour = parent?.color ?? PROPERTIES.color.initial;
    const base = { em: parentEm, rem, colour: parentColour };
    const fontSize = this.#value('fontSize', specified, parent, base, tag);
    const color = this.#value('color', specified, parent, base, tag);
    const context: LengthContext = {
      em: typeof fontSize === 'number' ? fontSize : undefined,
      rem,
      colour: color,
    };
    const style: Record<string, unknown> = {};
    for (const name of PROPERTY_NAMES) style[name] = this.#value(name, specified, parent, context, tag);
    return { ...(style as unknown as Style), direction, fontSize, color };
  }

  #specify(
    declarations: readonly Declaration[],
    variables: Variables,
    direction: Direction,
  ): Map<PropertyName, Specified> {
    const specified = new Map<PropertyName, Specified>();
    for (const declaration of declarations) {
      if (declaration.property.startsWith('--')) continue;
      const resolved = resolveVariables(declaration.value, variables);
      if (!('tokens' in resolved)) {
        this.#report(unresolved(resolved, declaration.place));
        continue;
      }
      const parts = longhands(declaration.property, resolved.tokens, direction);
      if (parts.length === 0) this.#invalid(declaration, resolved.tokens, 'one to four values');
      for (const [name, tokens] of parts) specified.set(name, { tokens, declaration });
    }
    return specified;
  }

  #value<Name extends PropertyName>(
    name: Name,
    specified: ReadonlyMap<PropertyName, Specified>,
    parent: Style | undefined,
    context: LengthContext,
    tag: Tag,
  ): Style[Name] {
    const property = PROPERTIES[name];
    const given = specified.get(name);
    if (given) {
      const value = property.read(given.tokens, context);
      if (value === undefined) this.#invalid(given.declaration, given.tokens, property.takes);
      else if (name !== 'fontFamily' || this.#hasFamily(value as Style['fontFamily'], given)) {
        this.#checkInk(value, given);
        return value;
      }
    }
    if (name === 'display') return ruleOf(tag).flow as Style[Name];
    if (property.inherited && parent) return parent[name];
    return name === 'fontFamily' ? (this.#supplies.families[0] as Style[Name]) : property.initial;
  }

  #hasFamily(family: string, { declaration }: Specified): boolean {
    const known = this.#supplies.families;
    if (known.includes(family)) return true;
    this.#report(problem('style/unknown-family', declaration.place, { family, known }));
    return false;
  }

  #checkInk(value: unknown, { declaration, tokens }: Specified): void {
    const colour = colourIn(value);
    if (this.#supplies.inks === 'all' || !colour || isGrey(colour)) return;
    const { property, place } = declaration;
    this.#report(problem('style/ink', place, { property, found: writeTokens(tokens) }));
  }

  #invalid(declaration: Declaration, tokens: readonly Token[], takes: string): void {
    const { property, place } = declaration;
    this.#report(problem('style/value', place, { property, found: writeTokens(tokens), takes }));
  }
}

/**
 * The direction that an element itself brings, where it is another than around it: by `dir`; or by its language where
 * it is the whole document, or holds nothing but words. Rows keep to their table, whatever language is in them.
 */
function turnedBy(
  { attributes: { dir, lang }, children }: Element,
  parent: Kind | undefined,
): Direction | undefined {
  if (dir === undefined && lang === undefined) return undefined;
  const own = dir === 'ltr' || dir === 'rtl' ? dir : directionOf(lang ?? '');
  if (own === (parent?.style.direction ?? PROPERTIES.direction.initial)) return undefined;
  const areWords = children.every((child) => isText(child) || ruleOf(child.tag).flow === 'inline');
  return dir !== undefined || !parent || areWords ? own : undefined;
}

function directionIn(declarations: readonly Declaration[], variables: Variables): Direction | undefined {
  const last = declarations.findLast(({ property }) => property === 'direction');
  const resolved = last && resolveVariables(last.value, variables);
  if (!resolved || !('tokens' in resolved)) return undefined;
  return PROPERTIES.direction.read(resolved.tokens, { em: undefined, rem: 0, colour: BLACK });
}

/** The declarations that apply to the subject, the weightiest last. */
function declarationsFor(subject: Subject, sheets: readonly StyleSheet[]): Declaration[] {
  const found: { weight: number; declarations: readonly Declaration[] }[] = [];
  for (const { selectors, declarations } of sheets.flatMap((sheet) => sheet.rules)) {
    const weights = selectors.filter((each) => matches(each, subject)).map((each) => each.specificity);
    if (weights.length > 0) found.push({ weight: Math.max(...weights), declarations });
  }
  return found.sort((one, other) => one.weight - other.weight).flatMap(({ declarations }) => declarations);
}

/** Of a variable that has no value. */
export function unresolved(resolved: Exclude<Resolved, { tokens: unknown }>, place: Place): Diagnostic {
  return 'missing' in resolved
    ? problem('style/unknown-variable', place, { name: resolved.missing })
    : problem('style/endless-variable', place, { name: resolved.endless });
}

interface Specified {
  readonly tokens: readonly Token[];
  readonly declaration: Declaration;
}

function em(style: Style): number | undefined {
  return typeof style.fontSize === 'number' ? style.fontSize : undefined;
}

/** The colour of a value: a colour itself, or a border. */
function colourIn(value: unknown): Colour | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('colour' in value) return value.colour as Colour;
  return 'red' in value ? (value as Colour) : undefined;
}
