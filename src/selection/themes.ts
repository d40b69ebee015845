/** Which themes of the booklet are printed. Their order and their numbers stay those of the whole booklet. */
import type { Booklet, Part, Theme } from '../content/model.ts';
import { type Diagnostic, problem, type Report } from '../diagnostics.ts';
import { nearest } from '../nearest.ts';

export interface BookletSelection {
  /** Every theme is there. */
  readonly isWhole: boolean;
  /** In the booklet's order. A choice leaves out parts without a chosen theme. */
  readonly parts: readonly ChosenPart[];
}

export interface ChosenPart {
  readonly part: Part;
  readonly themes: readonly Theme[];
}

/**
 * The themes of these names: of a part its id (`beleid`) or its letter (`B`), which stand for all that is in it;
 * of a theme its id (`werking.outreach`), its number (`W6`), or the last half of its id where no other theme
 * has the same. Without any name everything. Undefined, with the problems reported, when a name is not known.
 */
export function selectThemes(
  booklet: Booklet,
  wanted: readonly string[],
  report: Report,
): BookletSelection | undefined {
  const { parts } = booklet;
  const names = themeNamesOf(parts);
  const found = [...new Set(wanted)].map((name) => themesOf(name, names, report));
  if (found.includes(undefined)) return undefined;
  const chosen = new Set(found.flatMap((themes) => themes ?? []));
  const isWhole =
    wanted.length === 0 || parts.every(({ themes }) => themes.every((each) => chosen.has(each)));
  if (isWhole) return { isWhole, parts: parts.map((part) => ({ part, themes: part.themes })) };
  const narrowed = parts.map((part) => ({ part, themes: part.themes.filter((each) => chosen.has(each)) }));
  return { isWhole, parts: narrowed.filter(({ themes }) => themes.length > 0) };
}

/** A name and what it stands for. */
interface Named {
  readonly name: string;
  readonly themes: readonly Theme[];
  /** What messages call it: `W8 (werking.lichte-bindingen)`. */
  readonly label: string;
}

interface ThemeNames {
  /** By kind. A kind goes before those after it: what is called `beleid` is the part of that id. */
  readonly kinds: readonly (readonly Named[])[];
  /** `B1–B8`, of each part. */
  readonly numbers: readonly string[];
}

function themeNamesOf(parts: readonly Part[]): ThemeNames {
  const ofParts = parts.map(({ id, letter, themes }) => ({ id, number: letter, themes }));
  const ofThemes = parts
    .flatMap(({ themes }) => themes)
    .map((theme) => ({ id: theme.id, number: theme.number, themes: [theme] }));
  const named = (each: (typeof ofParts)[number], name: string): Named => ({
    name,
    themes: each.themes,
    label: `${each.number} (${each.id})`,
  });
  const ids = [...ofParts, ...ofThemes].map((each) => named(each, each.id));
  const numbers = [...ofParts, ...ofThemes].map((each) => named(each, each.number));
  const lastHalves = ofThemes.map((each) => named(each, each.id.slice(each.id.indexOf('.') + 1)));
  return { kinds: [ids, numbers, lastHalves], numbers: parts.flatMap(rangeOf) };
}

function rangeOf({ themes }: Part): string[] {
  const [first, last] = [themes[0], themes.at(-1)];
  if (!first || !last) return [];
  return [first === last ? first.number : `${first.number}–${last.number}`];
}

/** The themes of a name; undefined, with the reason reported, when it does not stand for any. */
function themesOf(name: string, names: ThemeNames, report: Report): readonly Theme[] | undefined {
  const [one, ...others] = find(name, names);
  if (!one) report(unknownTheme(name, names));
  else if (others.length > 0) {
    report(problem('selection/ambiguous-theme', undefined, { name, known: [one, ...others].map(labelOf) }));
  } else if (one.themes.length === 0) {
    report(problem('selection/empty-part', undefined, { name: one.label }));
  } else return one.themes;
  return undefined;
}

/** An exact match, else one that differs in capitals only. */
function find(name: string, { kinds }: ThemeNames): readonly Named[] {
  const folded = name.toLowerCase();
  const exactly = kinds.map((kind) => kind.filter((each) => each.name === name));
  const loosely = kinds.map((kind) => kind.filter((each) => each.name.toLowerCase() === folded));
  return [...exactly, ...loosely].find((matches) => matches.length > 0) ?? [];
}

/** A digit, after at most one letter. */
const LIKE_A_NUMBER = /^\p{L}?\d/u;

/** A wrong number is helped by the range of numbers, a wrong word by the nearest one. */
function unknownTheme(name: string, names: ThemeNames): Diagnostic {
  const { kinds, numbers } = names;
  const known = kinds.flatMap((kind) => kind.map((each) => each.name));
  const near = LIKE_A_NUMBER.test(name) ? undefined : nearest(name, known);
  const suggestions = near === undefined ? [] : find(near, names).map(labelOf);
  return problem('selection/unknown-theme', undefined, { name, suggestions, numbers });
}

function labelOf({ label }: Named): string {
  return label;
}
