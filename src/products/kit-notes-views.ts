/** What the templates of the note cards see. */
import type { Kit } from '../content/kit-model.ts';
import type { Content } from '../content/model.ts';
import type { Grid } from '../impose/grid.ts';
import { stripsOf } from '../impose/strips.ts';
import { KIT_CARDS } from './kit-formats.ts';

/** What `kit/notes.hbs` sees: as many note cards as a sheet holds. */
export function notesView({ notes, language }: Kit, grid: Grid) {
  const { card } = KIT_CARDS;
  return {
    language,
    cardWidth: `${card.widthMm}mm`,
    cardHeight: `${card.heightMm}mm`,
    notes,
    bookmark: notes.title.plain,
    cards: grid.cells,
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
