/** Which circumstances hold in a build, so that its guide mentions nothing that it doesn't make. */
import type { Content, PaletteColour } from '../../content/model.ts';
import type { Circumstance } from '../../content/told.ts';
import { cuttingOrder } from '../../impose/cutting.ts';
import { creditForAll } from '../../typesetting/credit.ts';
import type { Design, Setting } from '../../typesetting/typeset.ts';
import { closeness, LEAST_DIFFERENCE } from '../cards/colour-pairs.ts';
import { paperOf } from '../cards/paper-plan.ts';
import { hasRuler, lackingMarks } from '../cards/sheet-strips.ts';
import { labelsOfSides } from '../cards/sheet-views.ts';
import { hasFilePerPaper, papersOf } from './kit-card-views.ts';
import { isMade, type KitCards, type KitOrder } from './kit-cards.ts';

export type Circumstances = ReadonlySet<Circumstance>;

export function circumstancesOf(
  content: Content,
  order: KitOrder,
  design: Design,
  setting: Setting,
): Circumstances {
  const { cards, notes, selection } = order;
  const [label, noteCards] = [isMade(cards, 'kit', 'label'), isMade(cards, 'kit', 'notes')];
  const hasCards = cards.wanted.has('cards');
  const isByAuthors = creditForAll(content.deck, selection).author !== undefined;
  return new Set<Circumstance>([
    ...(hasCards ? ofCards(content, order, design, setting) : []),
    ...(!hasCards && (label || noteCards) ? (['kit-only'] as const) : []),
    label ? 'label' : 'no-label',
    noteCards ? 'notes' : 'no-notes',
    notes.areLikeCards ? 'same-notes' : 'other-notes',
    isByAuthors ? 'authors' : 'own',
  ]);
}

function ofCards(content: Content, order: KitOrder, design: Design, setting: Setting): Circumstance[] {
  const { cards } = order;
  const { edition, runs } = cards;
  const papers = edition.onColouredPaper ? runs.length : 1;
  const isLaidByTray = runs.some(({ cluster }) =>
    cards.printer?.trays.has(paperOf(cluster, edition, content)),
  );
  return [
    'cards',
    edition.onColouredPaper ? 'coloured-paper' : 'white-paper',
    papers > 1 ? 'many-papers' : 'one-paper',
    ...ofPapers(papersOf(content, order), order.kit.guide.materials.make),
    papers > 1 && hasFilePerPaper(cards) ? 'many-files' : 'one-file',
    isLaidByTray ? 'trays' : 'no-trays',
    hasRulerOn(content, order, design, setting) ? 'ruler' : 'no-ruler',
    ...ofCutting(cards),
  ];
}

function ofPapers(papers: readonly PaletteColour[], make: string | undefined): Circumstance[] {
  const isKnown =
    make !== undefined && papers.every(({ product }) => `${product.plain} `.startsWith(`${make} `));
  const areDistinct = papers.every(({ paper }, index) =>
    papers.slice(0, index).every((other) => closeness(paper, other.paper).difference >= LEAST_DIFFERENCE),
  );
  return [isKnown ? 'known-papers' : 'other-papers', areDistinct ? 'distinct-papers' : 'alike-papers'];
}

function ofCutting({ grid, edition, options }: KitCards): Circumstance[] {
  if (edition.sheet) return ['perforated'];
  const order = cuttingOrder(grid);
  const right = order.some(({ edge }) => edge === 'left');
  const bottom = order.some(({ edge }) => edge === 'top');
  const { margin, edge } = grid;
  const isMarked = lackingMarks(grid, options.marks).length === 0 && margin.x >= edge.x && margin.y >= edge.y;
  return [
    order.length > 0 ? 'cuts' : 'no-cuts',
    ...(right && bottom ? (['two-edges'] as const) : []),
    ...(right && !bottom ? (['right-edge'] as const) : []),
    ...(bottom && !right ? (['bottom-edge'] as const) : []),
    isMarked ? 'marks' : 'no-marks',
  ];
}

/** Finds out as the card sheets do, with the same words. */
function hasRulerOn(
  content: Content,
  { cards, selection, date }: KitOrder,
  design: Design,
  setting: Setting,
) {
  const { edition, grid, runs, options } = cards;
  const labels = labelsOfSides(runs, grid, { ...cards, selection, date }, content);
  const order = { edition, labels, grid, date, selection, marks: options.marks };
  return hasRuler(content, design, order, { ...setting, report: () => {} });
}
