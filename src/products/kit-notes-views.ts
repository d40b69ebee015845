/** What the templates of the note cards see. */
import type { Kit } from '../content/kit-model.ts';
import type { Content } from '../content/model.ts';
import type { Grid } from '../impose/grid.ts';
import { stripsOf } from '../impose/strips.ts';
import { KIT_CARDS } from './kit-formats.ts';
import { type Lead, textsOf } from './lead.ts';

/** What `kit/notes.hbs` sees: leads, each on as many cards as it takes, then cards to write on. */
export function notesView({ notes, language }: Kit, leads: readonly Lead[], blanks: number) {
  const { card } = KIT_CARDS;
  return {
    language,
    cardWidth: `${card.widthMm}mm`,
    cardHeight: `${card.heightMm}mm`,
    notes,
    bookmark: notes.title.plain,
    leads: leads.map((lead, index) => ({ number: lead.number, paragraphs: textsOf(lead, index) })),
    cards: Array.from({ length: blanks }, () => ({})),
  };
}

/** What `kit/notes-strips.hbs` sees. */
export function stripsView({ deck }: Content, { notes, language }: Kit, grid: Grid) {
  const { width, height } = stripsOf(grid).top;
  return {
    language,
    deckLanguage: deck.language,
    stripWidth: `${width}pt`,
    stripHeight: `${height}pt`,
    size: notes.size,
    ruler: notes.ruler,
    shortCitation: deck.shortCitation,
  };
}
