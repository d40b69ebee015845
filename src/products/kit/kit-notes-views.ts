/** What the templates of the note cards see. */
import type { Kit } from '../../content/kit.ts';
import type { Content } from '../../content/model.ts';
import { paddingOf } from '../../formats/sheet-format.ts';
import type { Size } from '../../geometry.ts';
import { wordsAt } from '../../placed-words.ts';
import { type Lead, placeOfLead, textsOf } from '../../request/lead.ts';
import { creditForAll } from '../../typesetting/credit.ts';
import type { Measures } from '../../typesetting/measures.ts';
import { isBelow, mm } from '../../units.ts';
import type { KitOrder } from './kit-cards.ts';
import type { NoteCards } from './kit-notes.ts';

export const NOTES_MEASURES = { lowUnder: 0 };

/** What `kit/notes.hbs` sees: leads, each on as many cards as it takes, then cards to write on. */
export function notesView(
  { notes, language }: Kit,
  { card, grid }: NoteCards,
  leads: readonly Lead[],
  blanks: number,
  { lowUnder }: Measures<typeof NOTES_MEASURES>,
) {
  const isUpright = card.heightMm > card.widthMm;
  return {
    language,
    cardWidth: `${card.widthMm}mm`,
    cardHeight: `${card.heightMm}mm`,
    cardPadding: `${paddingOf({ ...grid, bleed: 0 })}pt`,
    isUpright,
    isLow: !isUpright && isBelow(mm(card.heightMm), lowUnder),
    notes,
    bookmark: notes.title.plain,
    leads: leads.map((lead, index) => ({
      number: lead.number !== '' && wordsAt(lead.number, placeOfLead(index)),
      paragraphs: textsOf(lead, index),
    })),
    cards: Array.from({ length: blanks }, () => ({})),
  };
}

/** What `kit/notes-strips.hbs` sees. */
export function stripsView(
  { deck }: Content,
  { kit: { notes, language }, selection }: Pick<KitOrder, 'kit' | 'selection'>,
  { width, height }: Size,
) {
  const { shortCitation } = creditForAll(deck, selection);
  return {
    language,
    deckLanguage: deck.language,
    stripWidth: `${width}pt`,
    stripHeight: `${height}pt`,
    size: notes.size,
    ruler: notes.ruler,
    hasCitation: shortCitation !== undefined,
    shortCitation: shortCitation ?? { inlines: [] },
  };
}
