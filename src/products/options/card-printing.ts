/** How a choice of cards is printed, as it is asked option by option: what a page keeps and passes on beside it. */
import { collect, problem, type Report } from '../../diagnostics.ts';
import { escaped, unescaped } from '../../selection/address-text.ts';
import { sealed, unsealed } from '../../selection/sealed.ts';
import { readCardFormat } from '../formats/card-presets.ts';
import { CARD_EDITIONS, type CardEdition } from '../formats/formats.ts';
import { type BuildRequest, EVERYTHING } from '../product.ts';
import { type NameOfOption, optionName, readSheetOptions, type SheetOptions } from './sheet-options.ts';

/** A printer's profile is a file of a project, so it is none of this. */
export interface CardPrinting extends Omit<SheetOptions, 'printer'> {
  readonly edition: CardEdition['name'];
  /** False where the last sheets are not filled up. */
  readonly blanks: boolean;
}

export const USUAL_PRINTING: CardPrinting = { edition: 'coloured-paper', blanks: true };

type Asked = keyof Omit<CardPrinting, 'edition' | 'blanks' | 'mix'>;

/** Each with its letter in an address. */
const LETTERS: Readonly<Record<Asked, string>> = {
  card: 'k',
  paper: 'p',
  style: 's',
  marks: 'm',
  gutter: 'g',
  bleed: 'l',
  round: 'r',
  backs: 'a',
  order: 'o',
};

const ASKED = Object.keys(LETTERS) as readonly Asked[];

/** What is wrong is reported, and left as it is without. */
export function readCardPrinting(printing: CardPrinting, nameOf: NameOfOption, report: Report): BuildRequest {
  const { edition, blanks, ...options } = printing;
  const asked = { only: ['cards'], editions: [edition] } as const;
  return { ...EVERYTHING, ...asked, blanks, ...readSheetOptions(options, asked, nameOf, report) };
}

export function editionNamed(name: string): CardEdition | undefined {
  return CARD_EDITIONS.find((edition) => edition.name === name);
}

/** Without what makes no difference: each part as usual is left out, and so is what its edition or card rules out. */
export function tidyPrinting(printing: CardPrinting): CardPrinting {
  const { edition, blanks } = printing;
  const isPerforated = printing.card !== undefined && readCardFormat(printing.card)?.sheet !== undefined;
  const isWhite = editionNamed(edition)?.onColouredPaper === false;
  const given = ASKED.flatMap((key) => {
    const value = printing[key];
    const isIdle = (isPerforated && OF_CUT_PAPER.includes(key)) || (!isWhite && OF_COLOUR.includes(key));
    return value === undefined || value === '' || value === USUAL[key] || isIdle ? [] : [[key, value]];
  });
  const mix = printing.mix === true && isWhite;
  return { edition, blanks, ...Object.fromEntries(given), ...(mix && { mix }) };
}

/** Perforated sheets are A4, and nobody cuts them. */
const OF_CUT_PAPER: readonly Asked[] = ['paper', 'marks', 'gutter', 'bleed', 'round'];

/** On coloured paper there is no colour to print, and none to go on past the cut. */
const OF_COLOUR: readonly Asked[] = ['style', 'bleed'];

const USUAL: Readonly<Partial<Record<Asked, string>>> = {
  paper: 'A4',
  style: 'band',
  marks: 'solid',
  order: 'sheet',
  gutter: '0',
  bleed: '0',
  round: '0',
};

/** In an address, after that of the choice: `1~ewhite-paper~kA7~z1abc`. */
export function encodePrinting(printing: CardPrinting): string {
  const { edition, blanks, mix } = printing;
  return sealed([
    ...(edition === USUAL_PRINTING.edition ? [] : [`e${edition}`]),
    ...ASKED.flatMap((key) => (printing[key] === undefined ? [] : [LETTERS[key] + escaped(printing[key])])),
    ...(mix ? ['x'] : []),
    ...(blanks ? [] : ['b']),
  ]);
}

/** Undefined, with the reason reported, for what `encodePrinting` did not write of a printing that can be. */
export function decodePrinting(address: string, report: Report): CardPrinting | undefined {
  const fields = unsealed(address, report);
  if (!fields) return undefined;
  const problems = collect();
  let printing = USUAL_PRINTING;
  for (const field of fields) {
    const part = readField(field);
    if (part) printing = { ...printing, ...part };
    else problems.report(problem('selection/address-damaged', undefined));
  }
  if (!problems.hasErrors) {
    // What is wrong with it would be told by the names of options, which whoever has an address never typed.
    const asked = collect();
    readCardPrinting(printing, optionName, asked.report);
    if (asked.hasErrors) problems.report(problem('selection/address-unprintable', undefined));
  }
  for (const each of problems.diagnostics) report(each);
  return problems.hasErrors ? undefined : tidyPrinting(printing);
}

function readField(field: string): Partial<CardPrinting> | undefined {
  const letter = field[0];
  const value = unescaped(field.slice(1));
  if (value === undefined) return undefined;
  if (letter === 'x') return { mix: true };
  if (letter === 'b') return { blanks: false };
  if (letter === 'e') {
    const edition = editionNamed(value);
    return edition && { edition: edition.name };
  }
  const key = ASKED.find((each) => LETTERS[each] === letter);
  return key && { [key]: value };
}
