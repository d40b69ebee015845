/**
 * The preflight of a build: per edition, what a printer’s apprentice would measure on the proofs, and what falls below
 * good practice. Everything is measured on what was made (`inspector.ts`), nothing is taken from the request.
 */
import { type Colour, hex } from '../../colour.ts';
import type { Palette } from '../../content/model.ts';
import type { Inspected, Margin, Reading, TypeSize } from '../../typesetting/inspected.ts';
import type { MadePdf, Paper, PaperPlan } from '../../typesetting/made.ts';
import { toMm } from '../../units.ts';
import { LEAST_TO_CUT_MM, LEAST_TO_EDGE_MM, LEAST_TYPE, neededFor } from './practice.ts';

/** Where a figure was found. */
interface Spot {
  /** From the output folder, with `/`. */
  readonly file: string;
  /** Of the file, from 1. */
  readonly page: number;
  /** The words that were measured; empty for a line or a fill. */
  readonly words: string;
}

export interface TypeFigure extends Spot {
  /** Points, as printed. */
  readonly size: number;
}

export interface MarginFigure extends Spot {
  readonly mm: number;
}

export interface ContrastFigure extends Spot {
  /** The colour word of the paper or band; missing for other colours. */
  readonly colour?: string;
  /** `#rrggbb`, behind the letters. */
  readonly ground: string;
  /** `#rrggbb` */
  readonly letters: string;
  /** To 1; rounded down to hundredths. */
  readonly ratio: number;
  /** Points, of the smallest such letters. */
  readonly size: number;
}

export interface FontFigure {
  /** PostScript name. */
  readonly name: string;
  readonly family: string;
  /** The family it stands in for, and the characters it drew because that family lacks them. */
  readonly standsIn?: { readonly for: string; readonly characters: string };
}

/** What can fall below good practice; each is also a warning: `preflight/small-type` and so on. */
export type Shortcoming = 'small-type' | 'small-margin' | 'near-edge' | 'low-contrast';

export interface EditionPreflight {
  readonly product: string;
  readonly edition: string;
  readonly type: {
    /** The smallest type that is read: everything in the structure. */
    readonly read?: TypeFigure;
    /** For cards: the smallest type of a question. */
    readonly question?: TypeFigure;
    /** The smallest type of the rest: words on the sheet, page numbers, running heads, backs. */
    readonly around?: TypeFigure;
  };
  readonly margins: {
    /** From ink to the edge of its page or card after cutting; what crosses this edge on purpose does not count. */
    readonly toCut?: MarginFigure;
    /** From anything printed to the edge of the paper. */
    readonly toEdge?: MarginFigure;
  };
  /** For each colour behind letters, those hardest to read; papers and bands in the order of the palette. */
  readonly contrast: readonly ContrastFigure[];
  readonly paper: {
    readonly size: Paper['size'];
    /** Sheets of paper, in the file of all. */
    readonly sheets: number;
    /** The share of the paper that is cut off, from 0 to 1. */
    readonly waste: number;
    /** For cards: how many are on the sheets, blank ones included. */
    readonly cards?: number;
    /** For cards: places without a question. */
    readonly free?: number;
  };
  readonly fonts: readonly FontFigure[];
  readonly below: readonly Shortcoming[];
}

export interface PreflightOrder {
  readonly palette: Palette;
  readonly plans: readonly PaperPlan[];
  /** By family: the names of the families that stand in for it. */
  readonly fallbacks: ReadonlyMap<string, readonly string[]>;
}

/** One entry for each measured edition, in the order of making. */
export function preflightOf(files: readonly MadePdf[], order: PreflightOrder): EditionPreflight[] {
  const editions = new Map<string, MeasuredPdf[]>();
  for (const file of files) {
    // The file of all covers the files of one cluster.
    if (!isMeasured(file) || file.cluster !== undefined) continue;
    const key = `${file.product} ${file.edition}`;
    editions.set(key, [...(editions.get(key) ?? []), file]);
  }
  return [...editions.values()].map((own) => editionOf(own, order));
}

type MeasuredPdf = MadePdf & { readonly inspected: Inspected };

function isMeasured(file: MadePdf): file is MeasuredPdf {
  return file.inspected !== undefined;
}

function editionOf(files: readonly MeasuredPdf[], order: PreflightOrder): EditionPreflight {
  const [first] = files;
  if (!first) throw new Error('An edition without a file.');
  const { product, edition } = first;
  const figures = {
    product,
    edition,
    type: typeOf(files, product === 'cards'),
    margins: marginsOf(files),
    contrast: contrastsOf(files, order.palette),
    paper: paperOf(files, order.plans),
    fonts: fontsOf(files, order.fallbacks),
  };
  return {
    ...figures,
    below: shortcomings(
      figures,
      files.some(({ inspected }) => inspected.isTrueSize),
    ),
  };
}

/** The least of a figure over the files, with its file. */
function least<Measured extends object, Figure>(
  files: readonly MeasuredPdf[],
  of: (inspected: Inspected) => Measured | undefined,
  figure: (measured: Measured, file: string) => Figure,
  value: (figure: Figure) => number,
): Figure | undefined {
  return files
    .flatMap(({ inspected, path }) => {
      const measured = of(inspected);
      return measured ? [figure(measured, path)] : [];
    })
    .reduce<Figure | undefined>(
      (known, next) => (known && value(known) <= value(next) ? known : next),
      undefined,
    );
}

function typeOf(files: readonly MeasuredPdf[], isCards: boolean): EditionPreflight['type'] {
  const of = (part: 'read' | 'paragraph' | 'around') =>
    least(
      files,
      (inspected) => inspected[part],
      typeFigure,
      ({ size }) => size,
    );
  const [read, question, around] = [of('read'), isCards ? of('paragraph') : undefined, of('around')];
  return { ...(read && { read }), ...(question && { question }), ...(around && { around }) };
}

function marginsOf(files: readonly MeasuredPdf[]): EditionPreflight['margins'] {
  const of = (part: 'toCut' | 'toEdge') =>
    least(
      files,
      (inspected) => inspected[part],
      marginFigure,
      ({ mm }) => mm,
    );
  const [toCut, toEdge] = [of('toCut'), of('toEdge')];
  return { ...(toCut && { toCut }), ...(toEdge && { toEdge }) };
}

function typeFigure({ size, words, page }: TypeSize, file: string): TypeFigure {
  return { size: hundredths(size), words, file, page };
}

function marginFigure({ points, words, page }: Margin, file: string): MarginFigure {
  return { mm: hundredths(toMm(points)), words, file, page };
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

function contrastsOf(files: readonly MeasuredPdf[], palette: Palette): ContrastFigure[] {
  const hardest = new Map<string, ContrastFigure>();
  for (const { inspected, path } of files) {
    for (const reading of inspected.readings) {
      const figure = contrastFigure(reading, path, palette);
      const known = hardest.get(figure.ground);
      if (!known || figure.ratio < known.ratio) hardest.set(figure.ground, figure);
    }
  }
  const words = [...palette.colours.keys()];
  const place = ({ colour }: ContrastFigure): number =>
    colour === undefined ? words.length : words.indexOf(colour);
  return [...hardest.values()].sort((one, other) => place(one) - place(other));
}

function contrastFigure(
  { letters, ground, contrast, size, words, page }: Reading,
  file: string,
  palette: Palette,
): ContrastFigure {
  const colour = wordOf(ground, palette);
  return {
    ...(colour !== undefined && { colour }),
    ground: hex(ground),
    letters: hex(letters),
    ratio: Math.floor(contrast * 100) / 100,
    size: hundredths(size),
    words,
    file,
    page,
  };
}

function wordOf(ground: Colour, { colours }: Palette): string | undefined {
  const isGround = (colour: Colour | undefined): boolean =>
    colour !== undefined && hex(colour) === hex(ground);
  return [...colours.values()].find(({ paper, band }) => isGround(paper) || isGround(band))?.word;
}

function paperOf(files: readonly MeasuredPdf[], plans: readonly PaperPlan[]): EditionPreflight['paper'] {
  const [{ product, edition, paper }] = files as readonly [MeasuredPdf];
  const size = paper.size;
  // Separate files of fronts and backs share their sheets.
  const sheets = Math.max(...files.map((file) => file.sheets));
  const waste = 1 - Math.min(...files.map(({ inspected }) => inspected.share));
  const plan = product === 'cards' ? plans.find((each) => each.edition === edition) : undefined;
  const cards = files.reduce((sum, { inspected }) => sum + inspected.pages, 0);
  return { size, sheets, waste: Math.round(waste * 1000) / 1000, ...(plan && { cards, free: plan.free }) };
}

function fontsOf(
  files: readonly MeasuredPdf[],
  fallbacks: PreflightOrder['fallbacks'],
): EditionPreflight['fonts'] {
  const used = files.flatMap(({ inspected }) => inspected.fonts);
  const families = new Set(used.map(({ family }) => family));
  const byName = new Map<string, FontFigure>();
  for (const { name, family } of used) {
    const main = [...families].find((each) => each !== family && fallbacks.get(each)?.includes(family));
    const texts = used.filter((each) => each.name === name).flatMap((each) => each.texts);
    const characters = [...new Set(texts)].sort().join('');
    byName.set(name, { name, family, ...(main !== undefined && { standsIn: { for: main, characters } }) });
  }
  return [...byName.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

function shortcomings(
  { product, edition, type, margins, contrast }: Omit<EditionPreflight, 'below'>,
  isTrueSize: boolean,
): Shortcoming[] {
  const { read, question } = type;
  const { toCut, toEdge } = margins;
  const isSmall =
    (read !== undefined && read.size < leastType(edition)) ||
    (question !== undefined && question.size < LEAST_TYPE.question);
  const isNear = isTrueSize && toEdge !== undefined && toEdge.mm < LEAST_TO_EDGE_MM;
  return [
    ...(isSmall ? (['small-type'] as const) : []),
    ...(product !== 'page' && toCut !== undefined && toCut.mm < LEAST_TO_CUT_MM
      ? (['small-margin'] as const)
      : []),
    ...(isNear ? (['near-edge'] as const) : []),
    ...(contrast.some((each) => each.ratio < neededFor(each)) ? (['low-contrast'] as const) : []),
  ];
}

export function leastType(edition: string): number {
  return edition === 'large-print' ? LEAST_TYPE.largePrint : LEAST_TYPE.read;
}
