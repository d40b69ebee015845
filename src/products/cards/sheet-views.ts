/** What `sheet.hbs` sees: the words in the strips above and below the cards. */
import type { Cluster, Content, StringKey, Strings } from '../../content/model.ts';
import { STRING_KEYS } from '../../content/string-places.ts';
import type { CardEdition } from '../../formats/formats.ts';
import { formatDate } from '../../formatting.ts';
import type { Size } from '../../geometry.ts';
import type { FlipEdge } from '../../impose/backs.ts';
import type { Grid } from '../../impose/grid.ts';
import { STRIP_HEIGHT } from '../../impose/marks.ts';
import type { SheetOrder } from '../../impose/stack.ts';
import { STRIP_WIDTH } from '../../impose/strips.ts';
import { join, rewrite, type Words } from '../../placed-words.ts';
import type { Selection } from '../../selection/selection.ts';
import { type Authors, creditFor } from '../../typesetting/credit.ts';
import type { Measures } from '../../typesetting/measures.ts';
import { NO_TEXT, word } from '../../typesetting/words.ts';
import { type CardRun, type Dealt, dealtCards } from './card-runs.ts';
import type { CardOrder } from './cards.ts';
import { choiceWords, isIdleChoiceWord } from './choice-words.ts';
import { paperOf } from './paper-plan.ts';

/** Which sheet of how many in its run, for which paper, and anything special about it. */
export interface SheetLabel {
  /** The first of the run; on coloured paper the sheet has its colour. */
  readonly cluster: Cluster;
  readonly sheet: number;
  readonly sheets: number;
  /** The colour words on it, if clusters share sheets. */
  readonly mixed: readonly Words[];
  /** Its cards are to be stacked with those of other sheets. */
  readonly isStacked: boolean;
  /** The deck is cited: questions of it stand there, not only own ones and blank cards. */
  readonly isCited: boolean;
  /** Which side this is, and the edge to turn at, if both are printed. */
  readonly turned?: { readonly side: 'front' | 'back'; readonly edge: FlipEdge };
  /** Where its paper lies in the printer: a number, or what the tray is called. */
  readonly tray?: Words | number;
}

export function labelsOf(run: CardRun, grid: Grid, order: SheetOrder, deck: Authors): SheetLabel[] {
  const isMixed = run.clusters.length > 1;
  return dealtCards(run, grid, order).map((cards, index, { length: sheets }) => ({
    cluster: run.cluster,
    sheet: index + 1,
    sheets,
    mixed: isMixed ? coloursIn(cards) : [],
    isStacked: order === 'stack' && sheets > 1,
    isCited: isCited(deck, cards),
  }));
}

function isCited(deck: Authors, dealt: readonly Dealt[]): boolean {
  const cards = dealt.map(({ card }) => card);
  return creditFor(deck, cards).shortCitation !== undefined;
}

/** Each colour word once. */
function coloursIn(cards: readonly Dealt[]): readonly Words[] {
  const words = new Map(cards.map(({ cluster }) => [cluster.colour, cluster.printedColour]));
  return [...words.values()];
}

/** For all sheets in order; if backs are printed, then for their other sides. */
export function labelsOfSides(
  runs: readonly CardRun[],
  grid: Grid,
  { edition, options, printer }: CardOrder,
  content: Content,
): SheetLabel[] {
  const labels = runs.flatMap((run) => {
    const tray = printer?.trays.get(paperOf(run.cluster, edition, content));
    return labelsOf(run, grid, options.order, content.deck).map((label) => ({
      ...label,
      ...(tray !== undefined && { tray }),
    }));
  });
  const { backs: edge } = options;
  if (!edge) return labels;
  return (['front', 'back'] as const).flatMap((side) =>
    labels.map((label) => ({ ...label, turned: { side, edge } })),
  );
}

/** The parts of the strips, most needed first. */
export const STRIP_PARTS = ['paper', 'ruler', 'citation', 'note'] as const;

const ROUNDING = 1e-6;

export type StripPart = (typeof STRIP_PARTS)[number];

/** Words of these sheets that older strings files may lack. */
export function laterWords(
  labels: readonly SheetLabel[],
  { style }: CardEdition,
  { chosen }: Selection,
): readonly StringKey[] {
  return STRING_KEYS.filter(
    (key) =>
      (key === 'stack.how' && labels.some(({ isStacked }) => isStacked)) ||
      key === `style.${style}` ||
      (key === 'mix.holds' && labels.some(({ mixed }) => mixed.length > 0)) ||
      (key.startsWith('choice.') && chosen !== undefined && !isIdleChoiceWord(key, chosen)) ||
      (key.startsWith('backs.') && labels.some(({ turned }) => turned !== undefined)) ||
      (key === 'tray.number' && labels.some(({ tray }) => typeof tray === 'number')),
  );
}

export const SHEET_MEASURES = {
  lettersInNote: Number.POSITIVE_INFINITY,
  lettersInChoice: Number.POSITIVE_INFINITY,
  lettersInTitle: Number.POSITIVE_INFINITY,
};

export type SheetMeasures = Measures<typeof SHEET_MEASURES>;

/**
 * The view of `sheet.hbs`: a page for the strip above the cards of each sheet, and a last one for the strip
 * below, which is the same on all.
 */
export function sheetView(
  content: Content,
  edition: CardEdition,
  labels: readonly SheetLabel[],
  strip: Size,
  date: Date,
  selection: Pick<Selection, 'chosen' | 'again'>,
  measures: SheetMeasures,
  parts: readonly StripPart[] = STRIP_PARTS,
) {
  const { deck, strings } = content;
  const version = word(strings, 'sheet.version', {
    version: deck.version,
    date: formatDate(date, strings.language),
  });
  const choice = choiceWords(selection, measures, strings);
  return {
    language: strings.language,
    isNarrow: strip.width < STRIP_WIDTH - ROUNDING && strip.height > STRIP_HEIGHT,
    isLow: strip.height < STRIP_HEIGHT - ROUNDING,
    hasPaper: parts.includes('paper'),
    hasRuler: parts.includes('ruler'),
    hasCitation: deck.shortCitation !== undefined && parts.includes('citation'),
    stripWidth: `${strip.width}pt`,
    stripHeight: `${strip.height}pt`,
    size: word(strings, 'sheet.size'),
    ruler: word(strings, 'sheet.ruler'),
    version,
    citation: deck.shortCitation ?? NO_TEXT,
    citationLanguage: deck.language,
    sheets: labels.map((label) => ({
      paper: join([paperWords(content, edition, label.cluster), ...trayWords(label, strings)], SEPARATOR),
      count: join(
        [
          word(strings, 'sheet.count', { sheet: label.sheet, sheets: label.sheets }),
          ...sideWords(label, strings),
        ],
        SEPARATOR,
      ),
      note: parts.includes('note') && noteWords(label, choice, measures.lettersInNote, strings),
    })),
  };
}

function paperWords({ palette, strings, deck }: Content, edition: CardEdition, cluster: Cluster): Words {
  const grammage = palette.colours.get(cluster.colour)?.grammage ?? 160;
  if (!edition.onColouredPaper) {
    return join([word(strings, 'sheet.paper.white', { grammage }), ...styleWords(edition, strings)], ', ');
  }
  const colour = rewrite(cluster.printedColour, (text) => text.toLocaleUpperCase(deck.language));
  return word(strings, 'sheet.paper', { colour, grammage });
}

/** What a style is called; the usual ones have no name. */
export function styleWords({ style }: Pick<CardEdition, 'style'>, strings: Strings): Words[] {
  return style === 'full' || style === 'outline' ? [word(strings, `style.${style}`)] : [];
}

export function trayWords({ tray }: Pick<SheetLabel, 'tray'>, strings: Strings): Words[] {
  if (tray === undefined) return [];
  return [typeof tray === 'number' ? word(strings, 'tray.number', { number: tray }) : tray];
}

function sideWords({ turned }: SheetLabel, strings: Strings): Words[] {
  return turned ? [word(strings, `backs.${turned.side}`)] : [];
}

/** How to turn the paper, the choice and how to stack; then the colours on a mixed sheet, as many as fit. */
function noteWords(
  { isStacked, mixed, turned }: SheetLabel,
  choice: Words | undefined,
  lettersInNote: number,
  strings: Strings,
): Words | false {
  const turning = turned && word(strings, `backs.${turned.edge}`);
  const stacking = isStacked ? word(strings, 'stack.how') : undefined;
  const parts = [turning, choice, stacking].filter((part) => part !== undefined);
  const taken = parts.reduce((sum, { plain }) => sum + plain.length + SEPARATOR.length, 0);
  const all = [...parts, ...mixedWords(mixed, lettersInNote - taken, strings)];
  return all.length > 0 && join(all, SEPARATOR);
}

const SEPARATOR = ' · ';

function mixedWords(colours: readonly Words[], room: number, strings: Strings): Words[] {
  for (let count = colours.length; count > 0; count -= 1) {
    const listed = join([...colours.slice(0, count), ...(count < colours.length ? ['…'] : [])], ', ');
    const words = word(strings, 'mix.holds', { colours: listed });
    if (words.plain.length <= room) return [words];
  }
  return [];
}
