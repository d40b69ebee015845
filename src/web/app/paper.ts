/** How the pot is printed: fields that change it, and beside each what cannot be. */
import type { StringKey } from '../../content/model.ts';
import type { Diagnostic } from '../../diagnostics.ts';
import { formatNumber, formatSize } from '../../numbers.ts';
import { readCardFormat } from '../../products/formats/card-presets.ts';
import { A4, readPaper, readSizeMm, type SizeMm, sizeName } from '../../products/formats/papers.ts';
import { type CardPrinting, editionNamed } from '../../products/options/card-printing.ts';
import type { NameOfOption, SheetOptions } from '../../products/options/sheet-options.ts';
import type { Sort } from '../../selection/choice.ts';
import { all, byId, type Living, newSeed } from './page.ts';
import { formatOf } from './piles.ts';
import { printingProblems, withCopies, withPrinting, withSort } from './pot.ts';
import { problemNodes, tellingsOf } from './problem-words.ts';

export function startPaper(page: Living): void {
  const { store } = page;
  const change = (changes: Partial<CardPrinting>): void => store.change(withPrinting(store.pot, changes));
  const shows = [
    editions(page, change),
    sizeField(page, { option: 'card', id: 'maat' }, change),
    sizeField(page, { option: 'paper', id: 'vel' }, change),
    ...all<HTMLInputElement | HTMLSelectElement>('[data-printing]').map((field) => plainField(field, change)),
    checkbox(
      'leeg',
      ({ blanks }) => blanks,
      (blanks) => change({ blanks }),
    ),
    checkbox(
      'samen',
      ({ mix = false }) => mix,
      (mix) => change({ mix }),
    ),
    whatActs,
  ];
  startOrder(page);
  store.watch(() => {
    for (const show of shows) show(store.pot.printing);
    tellProblems(page);
    tellFormat(page);
  });
}

/** Puts a printing in its field. */
type Show = (printing: CardPrinting) => void;
type Change = (changes: Partial<CardPrinting>) => void;

function editions({ say, language }: Living, change: Change): Show {
  const radios = all<HTMLInputElement>('[name="editie"]');
  for (const radio of radios) {
    const edition = editionNamed(radio.value)?.name;
    radio.addEventListener('change', () => edition && change({ edition }));
  }
  const [usual] = byId<HTMLSelectElement>('maat').options;
  return ({ edition }) => {
    for (const radio of radios) radio.checked = radio.value === edition;
    const size = editionNamed(edition)?.card;
    if (usual && size) usual.textContent = say('page.card.usual', { size: formatSize(size, language) });
  };
}

function checkbox(
  id: string,
  isOn: (printing: CardPrinting) => boolean,
  change: (on: boolean) => void,
): Show {
  const box = byId<HTMLInputElement>(id);
  box.addEventListener('change', () => change(box.checked));
  return (printing) => {
    box.checked = isOn(printing);
  };
}

function plainField(field: HTMLInputElement | HTMLSelectElement, change: Change): Show {
  const option = field.dataset.printing as keyof Omit<CardPrinting, 'edition' | 'blanks' | 'mix'>;
  field.addEventListener('change', () => change({ [option]: field.value.trim() }));
  const usual = field instanceof HTMLSelectElement ? (field.options[0]?.value ?? '') : '0';
  return (printing) => {
    field.value = printing[option] ?? usual;
  };
}

/** What stands for a size of one's own among those that have a name. */
const OWN = 'eigen';

interface SizeField {
  readonly option: 'card' | 'paper';
  readonly id: string;
}

/** A name from the list, or a width and height: those begin as they are. */
function sizeField({ store, language }: Living, { option, id }: SizeField, change: Change): Show {
  const select = byId<HTMLSelectElement>(id);
  const [width, height] = [byId<HTMLInputElement>(`${id}-breedte`), byId<HTMLInputElement>(`${id}-hoogte`)];
  const own = width.closest<HTMLElement>('.own-size');
  const written = (millimetres: number): string => formatNumber(millimetres, language);
  const names = new Set([...select.options].map(({ value }) => value));
  select.addEventListener('change', () => {
    change({ [option]: select.value === OWN ? sizeName(sizeOf(option, store.pot.printing)) : select.value });
    if (select.value === OWN) width.select();
  });
  for (const side of [width, height]) {
    side.addEventListener('change', () => change({ [option]: `${width.value}x${height.value}` }));
  }
  return ({ [option]: value = '' }) => {
    select.value = names.has(value) ? value : OWN;
    if (own) own.hidden = select.value !== OWN;
    const size = readSizeMm(value);
    if (size) [width.value, height.value] = [size.widthMm, size.heightMm].map(written) as [string, string];
  };
}

function sizeOf(option: SizeField['option'], { edition, card = '', paper = '' }: CardPrinting): SizeMm {
  if (option === 'paper') return readPaper(paper) ?? A4;
  return readCardFormat(card) ?? editionNamed(edition)?.card ?? A4;
}

/** What makes no difference now cannot be asked, and is not shown where it needs no reason. */
function whatActs({ edition, card = '' }: CardPrinting): void {
  const isWhite = editionNamed(edition)?.onColouredPaper === false;
  for (const part of all('[data-white]')) part.hidden = !isWhite;
  const isPerforated = readCardFormat(card)?.sheet !== undefined;
  byId('geperforeerd').hidden = !isPerforated;
  byId<HTMLSelectElement>('vel').disabled = isPerforated;
  for (const part of all('[data-cut]')) part.hidden = isPerforated;
}

/** Of the choice itself, but asked where one thinks of paper. */
function startOrder({ store, supplies }: Living): void {
  const copies = byId<HTMLInputElement>('keer');
  const sort = byId<HTMLSelectElement>('volgorde');
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

/** Fields that something can be wrong with, by their labels. */
const LABELS: Readonly<Partial<Record<keyof SheetOptions, StringKey>>> = {
  card: 'page.card',
  paper: 'page.paper-in',
  gutter: 'page.gutter',
  bleed: 'page.bleed',
  round: 'page.round',
};

function tellProblems(page: Living): void {
  const { store, say } = page;
  const nameOf = (option: keyof SheetOptions): string => {
    const label = LABELS[option];
    return label ? `“${say(label)}”` : option;
  };
  const problems = printingProblems(store.pot, nameOf);
  for (const option of Object.keys(LABELS) as (keyof SheetOptions)[]) {
    const box = byId(`bezwaar-${option}`);
    const own = problems.filter((each) => fieldOf(each, nameOf) === option);
    box.hidden = own.length === 0;
    const told = tellingsOf(page, own).map(({ message }) => ({ message }));
    box.replaceChildren(...problemNodes(page, told));
    const fields = all(`[aria-describedby~="bezwaar-${option}"]`);
    for (const field of fields) field.setAttribute('aria-invalid', String(own.length > 0));
  }
}

/** Some problems are of two fields: they are told at the one that is easier to change. */
function fieldOf({ code, params }: Diagnostic, nameOf: NameOfOption): keyof SheetOptions {
  if (code === 'command/bleed-needs-gutter') return 'gutter';
  const named = (Object.keys(LABELS) as (keyof SheetOptions)[]).find(
    (option) => nameOf(option) === (params as { readonly option?: string } | undefined)?.option,
  );
  return named ?? 'card';
}

function tellFormat({ store, say, language }: Living): void {
  const format = formatOf(store.pot);
  const words = (count: number): string => {
    const card = format ? formatSize(format.card, language) : '';
    return count === 1 ? say('page.per-sheet.one', { card }) : say('page.per-sheet.other', { count, card });
  };
  const perSheet = byId('per-vel');
  const told = format ? words(format.places) : '';
  // Set anew it would be read aloud anew, whatever else of the pot has changed.
  if (perSheet.textContent !== told) perSheet.textContent = told;
}
