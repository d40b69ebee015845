/** Fills in the places of the kit's texts: `{cards} vragen` → `26 vragen`. */
import type { GUIDE_PLACES, Guide, LABEL_PLACES } from '../../content/kit.ts';
import type { Content, Inline, PaletteColour, Text } from '../../content/model.ts';
import { CARD_EDITIONS, type CardEdition } from '../../formats/formats.ts';
import { type Band, mouthFor } from '../../formats/jar.ts';
import { makersName } from '../../formats/label-sheets.ts';
import { formatList, formatNumber, formatPaper } from '../../formatting.ts';
import { cuttingOrder } from '../../impose/cutting.ts';
import { fill, type Words, wordsAt } from '../../placed-words.ts';
import { type CardPlan, sheetsOfRun } from '../cards/card-plan.ts';
import { editionFile } from '../cards/file-names.ts';
import { papersOf } from './kit-card-views.ts';
import { isMade, type KitCards, type KitOrder } from './kit-cards.ts';
import { KIT_EDITIONS, type KitEdition } from './kit-formats.ts';

export type Places = Readonly<Record<string, Words | string>>;

function numbers<Key extends string>(
  values: Readonly<Record<Key, number>>,
  language: string,
): Record<Key, string> {
  const written = Object.entries<number>(values).map(([key, value]) => [key, rounded(value, language)]);
  return Object.fromEntries(written) as Record<Key, string>;
}

/** To a tenth of a millimetre, as fine as a ruler reads. */
function rounded(value: number, language: string): string {
  return formatNumber(value, language, { most: 1 });
}

export function guidePlaces(
  content: Content,
  order: KitOrder,
): Record<(typeof GUIDE_PLACES)[number], Words | string> {
  const { kit, selection, cards, jarMm } = order;
  const { grid, runs, edition } = cards;
  const { widthMm, heightMm } = edition.card;
  const count = selection.clusters.reduce((sum, chosen) => sum + chosen.cards.length, 0);
  const sheets = runs.reduce((sum, run) => sum + sheetsOfRun(run, cards), 0);
  const places = grid.cells.length;
  const values = {
    cards: count,
    clusters: selection.clusters.length,
    sheets,
    places,
    free: sheets * places - count,
    width: widthMm,
    height: heightMm,
    mouth: Math.ceil(mouthFor(Math.min(widthMm, heightMm)) / 10),
    cuts: cuttingOrder(grid).length,
    jar: jarMm,
  };
  return {
    ...numbers(values, kit.language),
    ...cutPlaces(cards, kit.language),
    ...printPlaces(cards, kit.guide.print.words, kit.language),
    ...filePlaces(cards),
    grammage: grammageOf(papersOf(content, order), kit.language),
    sheet: edition.sheet ? makersName(edition.sheet.name) : '',
  };
}

/** Measured from the clean edges, in working order: `190 en 95`. */
function cutPlaces({ grid }: CardPlan, language: string) {
  const order = cuttingOrder(grid);
  const measured = order.filter(({ edge }) => edge === 'right' || edge === 'bottom');
  const fromPaper = (wanted: 'left' | 'top'): string =>
    order.flatMap(({ edge, gaugeMm }) => (edge === wanted ? [rounded(gaugeMm, language)] : [])).join();
  const along = (wanted: 'upright' | 'level'): string =>
    formatList(
      measured.flatMap(({ direction, gaugeMm }) =>
        direction === wanted ? [rounded(gaugeMm, language)] : [],
      ),
      'and',
      language,
    );
  return {
    right: fromPaper('left'),
    bottom: fromPaper('top'),
    across: along('upright'),
    down: along('level'),
  };
}

function printPlaces({ grid, edition, options }: CardPlan, words: Guide['print']['words'], language: string) {
  const isOnItsSide = grid.paper.width > grid.paper.height;
  return {
    paper: formatPaper(edition.paper.name, language),
    turn: isOnItsSide ? words.landscape : words.portrait,
    sides: words[options.backs ?? 'one'],
  };
}

/** `160`, or `120–160` where papers differ. */
function grammageOf(papers: readonly PaletteColour[], language: string): string {
  const grammages = papers.map(({ grammage }) => grammage);
  const ends = new Set([Math.min(...grammages), Math.max(...grammages)]);
  return [...ends].map((grams) => rounded(grams, language)).join('–');
}

/** Files that aren't made fill in nothing. */
function filePlaces(cards: KitCards) {
  const ofCards = (wanted: CardEdition['name']): string => {
    const edition = CARD_EDITIONS.find(({ name }) => name === wanted);
    return edition && isMade(cards, 'cards', wanted) ? editionFile(edition) : '';
  };
  const ofKit = (wanted: KitEdition['name']): string => {
    const edition = KIT_EDITIONS.find(({ name }) => name === wanted);
    return edition && isMade(cards, 'kit', wanted) ? `${edition.file}.pdf` : '';
  };
  return {
    white: ofCards('white-paper'),
    large: ofCards('large-print'),
    label: ofKit('label'),
    notes: ofKit('notes'),
  };
}

export function labelPlaces({ jarMm, lengthMm, overlapMm, leastMm, mostMm }: Band, language: string): Places {
  const values: Record<(typeof LABEL_PLACES)[number], number> = {
    jar: jarMm,
    length: lengthMm,
    overlap: overlapMm,
    least: leastMm,
    most: mostMm,
  };
  return numbers(values, language);
}

/** The text with its places filled, also those inside emphasis and links. */
export function filled(text: Text, places: Places): Text {
  const plain = fill(wordsAt(text.plain, text.place), places).plain;
  return { ...text, inlines: filledInlines(text.inlines, places), plain };
}

function filledInlines(inlines: readonly Inline[], places: Places): readonly Inline[] {
  return inlines.flatMap((inline): readonly Inline[] => {
    if (inline.kind === 'text') return filledText(inline, places);
    return ['children' in inline ? { ...inline, children: filledInlines(inline.children, places) } : inline];
  });
}

function filledText({ text, place }: Extract<Inline, { kind: 'text' }>, places: Places): readonly Inline[] {
  const pieces = fill(wordsAt(text, place), places).pieces;
  return pieces.map((piece) => ({
    kind: 'text',
    text: piece.text,
    ...(piece.place && { place: piece.place }),
  }));
}
