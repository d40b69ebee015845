/** What can be chosen of paper and cards, with its words. */

import type { StringKey, Strings } from '../../content/model.ts';
import { STRING_KEYS } from '../../content/string-places.ts';
import { formatPaper, formatSize } from '../../numbers.ts';
import { CARD_PRESETS } from '../../products/formats/card-presets.ts';
import { CARD_EDITIONS } from '../../products/formats/formats.ts';
import { LABEL_SHEETS, labelSheetNamed, makersName } from '../../products/formats/label-sheets.ts';
import { A4, PAPERS } from '../../products/formats/papers.ts';
import { CARD_STYLES, FLIP_EDGES, MARK_STYLES, SHEET_ORDERS } from '../../products/product.ts';
import { plainWord } from '../../products/words.ts';
import { SORTS } from '../../selection/choice.ts';

/** As the command line takes it, and as people read it. */
export interface Option {
  readonly value: string;
  readonly words: string;
}

export function printingView(strings: Strings) {
  const { language } = strings;
  return {
    editions: CARD_EDITIONS.map(({ name }) => ({ name, title: plainWord(strings, `page.edition.${name}`) })),
    cards: CARD_PRESETS.filter(({ name }) => name !== USUAL).map((card) => ({
      value: card.name,
      words: `${nameOf(strings, card.name)}: ${formatSize(card, language)}`,
    })),
    sheets: LABEL_SHEETS.map((sheet) => ({
      value: sheet.name,
      words: plainWord(strings, 'page.card-sheet', {
        name: makersName(sheet.name),
        count: sheet.columns * sheet.rows,
        size: formatSize(sheet, language),
      }),
    })),
    papers: PAPERS.map((paper) => ({
      value: paper.name === A4.name ? '' : paper.name,
      words: `${paper.name}: ${formatSize(paper, language)}`,
    })),
    sorts: SORTS.map((value) => ({ value, words: plainWord(strings, `page.sort.${value}`) })),
    orders: SHEET_ORDERS.map((value) => ({ value, words: plainWord(strings, `page.order.${value}`) })),
    styles: CARD_STYLES.map((value) => ({ value, words: plainWord(strings, `page.style.${value}`) })),
    marks: MARK_STYLES.map((value) => ({ value, words: plainWord(strings, `page.marks.${value}`) })),
    backs: FLIP_EDGES.map((value) => ({ value, words: plainWord(strings, `page.backs.${value}`) })),
  };
}

/** It goes by the size that the edition has of its own. */
const USUAL = 'standard';

/** Names that say the same in every language stand for themselves. */
function nameOf(strings: Strings, name: string): string {
  const key = `page.card.${name}`;
  return isKey(key) ? plainWord(strings, key) : name;
}

function isKey(key: string): key is StringKey {
  return (STRING_KEYS as readonly string[]).includes(key);
}

/** The name of a paper, or of a perforated sheet as it stands on the box: `avery-7414` is Avery 7414. */
export function paperWords(name: string, language: string): string {
  return labelSheetNamed(name) ? makersName(name) : formatPaper(name, language);
}
