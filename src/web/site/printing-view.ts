/** The choices of paper and cards, with their words. */

import type { StringKey, Strings } from '../../content/model.ts';
import { STRING_KEYS } from '../../content/string-places.ts';
import { CARD_PRESETS } from '../../formats/card-presets.ts';
import { CARD_EDITIONS } from '../../formats/formats.ts';
import { LABEL_SHEETS, labelSheetNamed, makersName } from '../../formats/label-sheets.ts';
import { A4, PAPERS } from '../../formats/papers.ts';
import { formatPaper, formatSize } from '../../formatting.ts';
import { ASKED_KEYS, type PrintKey, rowOf, typedName } from '../../request/options.ts';
import { SORTS } from '../../selection/choice.ts';
import { plainWord } from '../../typesetting/words.ts';

/** As the command line takes it, and as people read it. */
export interface Option {
  readonly value: string;
  readonly words: string;
}

export function printingView(strings: Strings) {
  const options = ASKED_KEYS.map((key) => [key, fieldView(key, strings)] as const);
  return {
    editions: CARD_EDITIONS.map(({ name }) => ({ name, title: plainWord(strings, `page.edition.${name}`) })),
    sorts: SORTS.map((value) => ({ value, words: plainWord(strings, `page.sort.${value}`) })),
    options: Object.fromEntries(options),
  };
}

/** The field of an option: a tick, a length, a list, or a list that ends in a size of one's own. */
function fieldView(key: PrintKey, strings: Strings) {
  const { kind, label, name } = rowOf(key);
  const words = label === undefined ? '' : plainWord(strings, label);
  const isSize = key === 'card' || key === 'paper';
  return {
    key,
    option: typedName({ name }),
    id: `option-${typedName({ name })}`,
    label: words,
    isFlag: kind.isFlag === true,
    isLength: kind.takes === 'mm',
    isList: kind.known !== undefined && !isSize,
    isSize,
    choices: isSize ? sizesOf(key, strings) : choicesOf(key, strings),
    perforated: key === 'card' ? perforatedSheets(strings) : [],
  };
}

function choicesOf(key: PrintKey, strings: Strings): readonly Option[] {
  const { kind, initial, label } = rowOf(key);
  if (!kind.known) return [];
  const known = initial === undefined ? ['', ...kind.known] : kind.known;
  return known.map((value) => ({
    value,
    words: plainWord(strings, `${label}.${value || 'none'}` as StringKey),
  }));
}

function sizesOf(key: 'card' | 'paper', strings: Strings): readonly Option[] {
  if (key === 'paper') {
    return PAPERS.map((paper) => ({
      value: paper.name === A4.name ? '' : paper.name,
      words: `${paper.name}: ${formatSize(paper, strings.language)}`,
    }));
  }
  const presets = CARD_PRESETS.filter(({ name }) => name !== USUAL).map((card) => ({
    value: card.name,
    words: `${nameOf(strings, card.name)}: ${formatSize(card, strings.language)}`,
  }));
  // How large the edition's own card is stands there once the page lives.
  return [{ value: '', words: plainWord(strings, 'page.card') }, ...presets];
}

function perforatedSheets(strings: Strings): readonly Option[] {
  return LABEL_SHEETS.map((sheet) => {
    const values = {
      name: makersName(sheet.name),
      count: sheet.columns * sheet.rows,
      size: formatSize(sheet, strings.language),
    };
    return { value: sheet.name, words: plainWord(strings, 'page.card-sheet', values) };
  });
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
