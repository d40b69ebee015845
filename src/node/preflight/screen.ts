/** The preflight on one screen of a terminal: a line per edition, then what they have in common. */
import { basename } from 'node:path';
import type { ContrastFigure, EditionPreflight, FontFigure } from '../../run/preflight/preflight.ts';
import type { Words } from '../../words/kind.ts';
import { nameIn } from '../../words/phrases.ts';
import { lackingIn } from './file-facts.ts';
import type { FilePreflight, Preflight } from './preflight.ts';

const COLUMNS = ['question', 'read', 'around', 'toCut', 'toEdge', 'contrast', 'sheets'] as const;

type Column = (typeof COLUMNS)[number];

/** The words used here. */
export type PreflightWords = Pick<Words, 'preflight' | 'names' | 'formats'>;

export function preflightLines({ editions, files }: Preflight, words: PreflightWords): string[] {
  const common = [
    ...cardLines(editions, words),
    ...fontLines(editions, files, words),
    ...fileLines(files, words),
    ...(editions.some(({ below }) => below.length > 0) ? [words.preflight.below] : []),
  ];
  return [...table(editions, words), ...common.flatMap(wrapped)];
}

/** Columns of the narrowest terminal that people use. */
const WIDTH = 80;

function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(last === undefined ? word : `  ${word}`);
  }
  return lines;
}

function table(editions: readonly EditionPreflight[], words: PreflightWords): string[] {
  const head = [words.preflight.title, ...COLUMNS.map((column) => words.preflight.columns[column])];
  const rows = editions.map((edition) => [
    `  ${nameIn(words.names.products, edition.product)} ${nameIn(words.names.editions, edition.edition)}`,
    ...COLUMNS.map((column) => cell(edition, column, words)),
  ]);
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => (row[at] ?? '').length)));
  return [head, ...rows].map((row) =>
    row
      .map((text, at) => (at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0)))
      .join(' '),
  );
}

function cell(
  { type, margins, contrast, paper, below }: EditionPreflight,
  column: Column,
  { formats }: PreflightWords,
): string {
  const show = (value: number | undefined, digits: number, isBelow = false): string =>
    value === undefined ? '' : `${formats.formatNumber(value, { always: digits })}${isBelow ? '!' : ''}`;
  switch (column) {
    case 'question':
      return show(type.question?.size, 1, below.includes('small-type'));
    case 'read':
      return show(type.read?.size, 1, below.includes('small-type') && !type.question);
    case 'around':
      return show(type.around?.size, 1);
    case 'toCut':
      return show(margins.toCut?.mm, 1, below.includes('small-margin'));
    case 'toEdge':
      return show(margins.toEdge?.mm, 1, below.includes('near-edge'));
    case 'contrast':
      return show(lowest(contrast), 1, below.includes('low-contrast'));
    case 'sheets':
      return show(paper.sheets, 0);
  }
}

function lowest(contrast: readonly ContrastFigure[]): number | undefined {
  return contrast.length === 0 ? undefined : tenths(Math.min(...contrast.map(({ ratio }) => ratio)));
}

/** Rounded down: 6.96 is not 7. */
function tenths(ratio: number): number {
  return Math.floor(ratio * 10) / 10;
}

function cardLines(editions: readonly EditionPreflight[], words: PreflightWords): string[] {
  const cards = editions.filter(({ product }) => product === 'cards');
  if (cards.length === 0) return [];
  const papers = grouped(cards, ({ paper: { free = 0, waste } }) => ({ free, waste }));
  const contrasts = grouped(cards, ({ contrast }) =>
    contrast.map(
      ({ colour, ratio }) =>
        `${colour ?? words.preflight.otherColour} ${words.formats.formatNumber(tenths(ratio), { always: 1 })}`,
    ),
  );
  const names = (own: readonly EditionPreflight[]): string[] =>
    own.map(({ edition }) => nameIn(words.names.editions, edition));
  return [
    words.preflight.cards(papers.map(({ figures, own }) => ({ ...figures, names: names(own) }))),
    ...contrasts.map(({ figures, own }) => words.preflight.contrast(names(own), figures)),
  ];
}

/** Groups editions with the same figures. */
function grouped<Figures>(
  editions: readonly EditionPreflight[],
  of: (edition: EditionPreflight) => Figures,
): { readonly figures: Figures; readonly own: readonly EditionPreflight[] }[] {
  const groups = new Map<string, { figures: Figures; own: EditionPreflight[] }>();
  for (const edition of editions) {
    const figures = of(edition);
    const key = JSON.stringify(figures);
    const group = groups.get(key);
    if (group) group.own.push(edition);
    else groups.set(key, { figures, own: [edition] });
  }
  return [...groups.values()];
}

function fontLines(
  editions: readonly EditionPreflight[],
  files: readonly FilePreflight[],
  words: PreflightWords,
): string[] {
  const fonts = new Map<string, FontFigure>();
  for (const font of editions.flatMap((edition) => edition.fonts)) {
    const known = fonts.get(font.name);
    if (!known || (font.standsIn?.characters.length ?? 0) > (known.standsIn?.characters.length ?? 0))
      fonts.set(font.name, font);
  }
  const own = [...fonts.values()].filter(({ standsIn }) => !standsIn);
  const families = [...new Set(own.map(({ family }) => family))].map((family) => {
    const faces = own.filter((font) => font.family === family).map(({ name }) => name.replace(/^.*-/, ''));
    return `${family} ${faces.join(', ')}`;
  });
  const standIns = [...fonts.values()].flatMap(({ name, standsIn }) =>
    standsIn ? words.preflight.standIn(name, standsIn.characters) : [],
  );
  const whole = new Set(
    files.flatMap(({ fonts: all }) => all.filter(({ isSubset }) => !isSubset).map(({ name }) => name)),
  );
  const parts = [
    ...families,
    ...standIns,
    ...(whole.size > 0 ? [words.preflight.wholeFonts([...whole])] : []),
  ];
  return parts.length === 0 ? [] : [words.preflight.fonts(parts)];
}

function fileLines(files: readonly FilePreflight[], words: PreflightWords): string[] {
  const languages = [...new Set(files.flatMap(({ language }) => language ?? []))];
  const free = files.filter(({ printScaling }) => printScaling !== 'None');
  return [
    words.preflight.conforms(files.filter((file) => lackingIn(file).length === 0).length, languages),
    words.preflight.trueSize(
      files.length - free.length,
      free.map(({ path }) => basename(path)),
    ),
  ];
}
