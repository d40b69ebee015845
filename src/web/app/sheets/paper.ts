/** How the pot is printed: a field for each option, with its problems beside it. */

import { countKey } from '../../../content/count-key.ts';
import type { Diagnostic } from '../../../diagnostics.ts';
import { readCardFormat } from '../../../formats/card-presets.ts';
import { A4, readPaper, readSizeMm, type SizeMm, sizeName } from '../../../formats/papers.ts';
import { formatNumber, formatSize } from '../../../formatting.ts';
import { type CardPrinting, editionNamed, idleOptions } from '../../../request/card-printing.ts';
import { ASKED_KEYS, type PrintKey, rowOf, type Typed } from '../../../request/options.ts';
import type { Sort } from '../../../selection/choice.ts';
import { withCopies, withSort } from '../../../selection/pot.ts';
import { all, byId } from '../browser/elements.ts';
import { newSeed } from '../browser/files.ts';
import { tell } from '../browser/worded.ts';
import type { Living } from '../living.ts';

import { printingProblems, withEdition, withPrinting } from '../pot/page-pot.ts';
import { messageNode, problemNodes } from '../problem-words.ts';

import { formatOf } from './piles.ts';

export function startPaper(page: Living): void {
  const { store } = page;
  const change = (changes: Typed): void => store.change(withPrinting(store.pot, changes));
  const shows = [
    editions(page),
    ...all('[data-size]').map((field) => sizeField(page, field.dataset.size as SizeOption, change)),
    ...all<Field>('[data-option]').map((field) => plainField(field, change)),
    whatActs,
  ];
  startOrder(page);
  store.watch(() => {
    for (const show of shows) show(store.pot.printing);
    tellProblems(page);
    tellFormat(page);
  });
}

type Field = HTMLInputElement | HTMLSelectElement;
/** Puts a printing in its field. */
type Show = (printing: CardPrinting) => void;
type Change = (changes: Typed) => void;

function editions(page: Living): Show {
  const { say, store } = page;
  const radios = all<HTMLInputElement>('[name="edition"]');
  for (const radio of radios) {
    const edition = editionNamed(radio.value)?.name;
    radio.addEventListener('change', () => edition && store.change(withEdition(store.pot, edition)));
  }
  const [usual] = byId<HTMLSelectElement>('option-card').options;
  return ({ edition }) => {
    for (const radio of radios) radio.checked = radio.value === edition;
    const size = editionNamed(edition)?.card;
    if (!usual || !size) return;
    tell(usual, () => say('page.card.usual', { size: formatSize(size, page.language) }));
  };
}

/** A tick, a list or a length. */
function plainField(field: Field, change: Change): Show {
  const { option = '' } = field.dataset;
  const row = rowOf(keyOf(field));
  if (row.kind.isFlag && field instanceof HTMLInputElement) {
    field.addEventListener('change', () => change({ [option]: field.checked }));
    return ({ typed }) => {
      field.checked = (typed[option] ?? row.initial) === true;
    };
  }
  field.addEventListener('change', () => change({ [option]: field.value.trim() }));
  return ({ typed }) => {
    field.value = String(typed[option] ?? row.initial ?? row.usual ?? '');
  };
}

function keyOf(field: HTMLElement): PrintKey {
  return field.closest<HTMLElement>('[data-field]')?.dataset.field as PrintKey;
}

/** The list's value for a size that is typed. */
const OWN = 'own';

type SizeOption = 'card' | 'paper';

/** A named size, or a width and height that start as the size in use. */
function sizeField(page: Living, option: SizeOption, change: Change): Show {
  const { store } = page;
  const id = `option-${option}`;
  const select = byId<HTMLSelectElement>(id);
  const [width, height] = [byId<HTMLInputElement>(`${id}-width`), byId<HTMLInputElement>(`${id}-height`)];
  const own = width.closest<HTMLElement>('.own-size');
  const written = (millimetres: number): string => formatNumber(millimetres, page.language);
  const names = new Set([...select.options].map(({ value }) => value));
  select.addEventListener('change', () => {
    change({ [option]: select.value === OWN ? sizeName(sizeOf(option, store.pot.printing)) : select.value });
    if (select.value === OWN) width.select();
  });
  for (const side of [width, height]) {
    side.addEventListener('change', () => change({ [option]: `${width.value}x${height.value}` }));
  }
  const show: Show = ({ typed }) => {
    const value = String(typed[option] ?? '');
    select.value = names.has(value) ? value : OWN;
    if (own) own.hidden = select.value !== OWN;
    const size = readSizeMm(value);
    if (size) [width.value, height.value] = [size.widthMm, size.heightMm].map(written) as [string, string];
  };
  page.whenSpoken(() => show(store.pot.printing));
  return show;
}

function sizeOf(option: SizeOption, { edition, typed: { card = '', paper = '' } }: CardPrinting): SizeMm {
  if (option === 'paper') return readPaper(String(paper)) ?? A4;
  return readCardFormat(String(card)) ?? editionNamed(edition)?.card ?? A4;
}

/** Hides fields that change nothing now, and says why there is no paper to choose. */
function whatActs(printing: CardPrinting): void {
  const idle = idleOptions(printing);
  for (const field of all('[data-field]')) field.hidden = idle.includes(keyOf(field));
  byId('perforated').hidden = !idle.includes('paper');
  const isWhite = editionNamed(printing.edition)?.onColouredPaper === false;
  for (const part of all('[data-white]')) part.hidden = !isWhite;
}

/** Order and copies belong to the choice, but people think of them with the paper. */
function startOrder({ store, supplies }: Living): void {
  const copies = byId<HTMLInputElement>('copies');
  const sort = byId<HTMLSelectElement>('sort');
  copies.addEventListener('change', () => {
    if (copies.checkValidity()) store.change(withCopies(store.pot, copies.valueAsNumber));
  });
  sort.addEventListener('change', () =>
    store.change(withSort(supplies.content, store.pot, sort.value as Sort, newSeed())),
  );
  store.watch(() => {
    copies.value = String(store.pot.choice.copies);
    sort.value = store.pot.choice.sort;
  });
}

function tellProblems(page: Living): void {
  const problems = printingProblems(page.store.pot);
  for (const key of ASKED_KEYS) {
    const box = document.getElementById(`refusal-${key}`);
    if (!box) continue;
    const own = problems.filter((each) => fieldOf(each) === key);
    box.hidden = own.length === 0;
    box.replaceChildren(...problemNodes(page, own, messageNode));
    const fields = all(`[aria-describedby~="refusal-${key}"]`);
    for (const field of fields) field.setAttribute('aria-invalid', String(own.length > 0));
  }
}

/** A problem that names no option is about the size of the cards. */
function fieldOf({ params }: Diagnostic): string {
  return params && 'option' in params ? params.option : 'card';
}

function tellFormat(page: Living): void {
  const { store, say } = page;
  const format = formatOf(store.pot);
  const words = (count: number): string => {
    const card = format ? formatSize(format.card, page.language) : '';
    return say(countKey('page.per-sheet', count), { count, card });
  };
  const perSheet = byId('per-sheet');
  const told = format ? words(format.places) : '';
  // Set anew it would be read aloud anew, whatever else of the pot has changed.
  if (perSheet.textContent !== told) tell(perSheet, format && (() => words(format.places)));
}
