/** What `kit/label.hbs` sees: the two pieces of the band, the sticker for the lid, and how to use them. */
import type { Content } from '../../content/model.ts';
import { type Band, bandOf } from '../../formats/jar.ts';
import type { PaperSize } from '../../formats/papers.ts';
import { creditForAll } from '../../typesetting/credit.ts';
import { clustersView } from './kit-card-views.ts';
import { officePaper } from './kit-formats.ts';
import type { KitOrder } from './kit-order.ts';
import { filled, labelPlaces } from './kit-places.ts';

export function labelView(content: Content, { kit, selection, jarMm, cards }: KitOrder) {
  const { label, language } = kit;
  const { deck } = content;
  const paper = officePaper(cards.edition.paper);
  const { shortCitation } = creditForAll(deck, selection);
  const band = bandOf(jarMm, paper);
  const places = labelPlaces(band, language);
  const rows = inRows(clustersView(content, selection));
  return {
    language,
    deckLanguage: deck.language,
    paperWidth: `${paper.widthMm}mm`,
    paperHeight: `${paper.heightMm}mm`,
    bandLength: `${band.lengthMm}mm`,
    bandHeight: `${band.heightMm}mm`,
    backWidth: `${band.backMm}mm`,
    between: `${betweenOn(paper, band)}mm`,
    sticker: `${band.stickerMm}mm`,
    stickerHalf: `${band.stickerMm / 2}mm`,
    inside: `${band.stickerMm - CUT_LINE_MM}mm`,
    ring: `${band.stickerMm - RING_INSIDE_MM}mm`,
    nameWidth: `${(band.stickerMm - RING_INSIDE_MM) * INSIDE_THE_RING}mm`,
    fileTitle: label.title,
    title: deck.title,
    line: label.line,
    back: label.back,
    size: label.size,
    lid: filled(label.lid, places),
    front: filled(label.front, places),
    behind: filled(label.behind, places),
    hasCitation: shortCitation !== undefined,
    shortCitation: shortCitation ?? { inlines: [] },
    rows,
    isCrowded: rows.length > 1,
    isPacked: rows.length > 2,
  };
}

/** Margins of the page, and the lines of words around the pieces. */
const WORDS_MM = 44.4;

/** Below the words of a piece, before the next: less where a large sticker leaves less. */
function betweenOn({ heightMm }: PaperSize, band: Band): number {
  return Math.max(2, Math.min(6, (heightMm - WORDS_MM - 2 * band.heightMm - band.stickerMm) / 2));
}

/** Room for the line that is cut along, on both sides. */
const CUT_LINE_MM = 1;
/** The ring of people stays clear of the cut. */
const RING_INSIDE_MM = 8;

/** How wide the room between the people is, beside the ring as a whole. */
const INSIDE_THE_RING = 0.56;

/** What goes beside each other on the shortest band. */
const CLUSTERS_IN_A_ROW = 5;

function inRows<Item>(items: readonly Item[]): { readonly clusters: readonly Item[] }[] {
  const count = Math.ceil(items.length / CLUSTERS_IN_A_ROW);
  const length = Math.ceil(items.length / Math.max(1, count));
  return Array.from({ length: count }, (_, row) => ({
    clusters: items.slice(row * length, (row + 1) * length),
  }));
}
