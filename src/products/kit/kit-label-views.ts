/** What `kit/label.hbs` sees: the two pieces of the band, the sticker for the lid, and how to use them. */
import type { Content } from '../../content/model.ts';
import { bandOf } from '../../formats/jar.ts';
import { creditForAll } from '../../typesetting/credit.ts';
import type { Measures } from '../../typesetting/measures.ts';
import { clustersView } from './kit-card-views.ts';
import type { KitOrder } from './kit-cards.ts';
import { officePaper } from './kit-formats.ts';
import { filled, labelPlaces } from './kit-places.ts';

export const LABEL_MEASURES = { clustersInARow: Number.POSITIVE_INFINITY };

export function labelView(
  content: Content,
  { kit, selection, jarMm, cards }: KitOrder,
  { clustersInARow }: Measures<typeof LABEL_MEASURES>,
) {
  const { label, language } = kit;
  const { deck } = content;
  const paper = officePaper(cards.edition.paper);
  const { shortCitation } = creditForAll(deck, selection);
  const band = bandOf(jarMm, paper);
  const places = labelPlaces(band, language);
  const rows = inRows(clustersView(content, selection), clustersInARow);
  return {
    language,
    deckLanguage: deck.language,
    paperWidth: `${paper.widthMm}mm`,
    paperHeight: `${paper.heightMm}mm`,
    bandLength: `${band.lengthMm}mm`,
    bandHeight: `${band.heightMm}mm`,
    backWidth: `${band.backMm}mm`,
    sticker: `${band.stickerMm}mm`,
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

function inRows<Item>(items: readonly Item[], most: number): { readonly clusters: readonly Item[] }[] {
  const count = Math.ceil(items.length / Math.max(1, Math.min(most, items.length)));
  const length = Math.ceil(items.length / Math.max(1, count));
  return Array.from({ length: count }, (_, row) => ({
    clusters: items.slice(row * length, (row + 1) * length),
  }));
}
