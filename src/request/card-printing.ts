/** How a choice of cards is printed, as it is asked option by option: what a page keeps and passes on beside it. */
import { collect, problem, type Report } from '../diagnostics.ts';
import { readCardFormat } from '../formats/card-presets.ts';
import { CARD_EDITIONS, type CardEdition } from '../formats/formats.ts';
import { escaped, unescaped } from '../selection/address-text.ts';
import { sealed, unsealed } from '../selection/sealed.ts';
import type { TypedValue } from './kinds.ts';
import { ASKED_KEYS, PRINT_KEYS, type PrintKey, rowOf, type Typed, typedName } from './options.ts';
import { readOptions } from './read.ts';
import type { BuildRequest } from './request.ts';
import { CUT_OPTIONS, checkPrinting } from './rules.ts';

export interface CardPrinting {
  readonly edition: CardEdition['name'];
  /** The options that are given, as they are typed. */
  readonly typed: Typed;
}

export const USUAL_PRINTING: CardPrinting = { edition: 'coloured-paper', typed: {} };

/** Wrong values are reported and ignored. */
export function readCardPrinting({ edition: name, typed }: CardPrinting, report: Report): BuildRequest {
  const options = readOptions(PRINT_KEYS, typed, report);
  const edition = editionNamed(name);
  checkPrinting(options, typed, edition ? [edition] : [], report);
  return { only: ['cards'], editions: [name], options };
}

export function editionNamed(name: string): CardEdition | undefined {
  return CARD_EDITIONS.find((edition) => edition.name === name);
}

/** Leaves out what makes no difference: usual values, and what its edition or card rules out. */
export function tidyPrinting(printing: CardPrinting): CardPrinting {
  const idle = idleOptions(printing);
  const kept = given(printing).filter(([key, value]) => !idle.includes(key) && !isUsual(key, value));
  return {
    edition: printing.edition,
    typed: Object.fromEntries(kept.map(([key, value]) => [typedName(rowOf(key)), value])),
  };
}

/** The options that change nothing of these cards on this paper. */
export function idleOptions({ edition, typed: { card = '' } }: CardPrinting): readonly PrintKey[] {
  const isPerforated = readCardFormat(String(card))?.sheet !== undefined;
  const isWhite = editionNamed(edition)?.onColouredPaper === false;
  return [...(isPerforated ? OF_CUT_PAPER : []), ...(isWhite ? [] : OF_COLOUR)];
}

const OF_CUT_PAPER: readonly PrintKey[] = ['paper', ...CUT_OPTIONS];

/** On coloured paper there is no colour to print or to go on past the cut, and each colour has its own sheets. */
const OF_COLOUR: readonly PrintKey[] = ['style', 'bleedMm', 'mix'];

function given({ typed }: CardPrinting): (readonly [PrintKey, TypedValue])[] {
  return ASKED_KEYS.flatMap((key) => {
    const value = typed[typedName(rowOf(key))];
    return value === undefined ? [] : [[key, value] as const];
  });
}

function isUsual(key: PrintKey, value: TypedValue): boolean {
  const { usual, initial } = rowOf(key);
  return value === '' || value === usual || value === initial;
}

/** In an address, after that of the choice: `1~ewhite-paper~kA7~z1abc`. */
export function encodePrinting(printing: CardPrinting): string {
  return sealed([
    ...(printing.edition === USUAL_PRINTING.edition ? [] : [`${EDITION}${printing.edition}`]),
    ...given(printing).map(
      ([key, value]) => `${rowOf(key).letter}${rowOf(key).kind.isFlag ? '' : escaped(String(value))}`,
    ),
  ]);
}

/** The letter of the edition; those of options are in their table. */
const EDITION = 'e';

/** Undefined, with the reason reported, for what `encodePrinting` did not write of a printing that can be. */
export function decodePrinting(address: string, report: Report): CardPrinting | undefined {
  const fields = unsealed(address, report);
  if (!fields) return undefined;
  const problems = collect();
  let printing = USUAL_PRINTING;
  for (const field of fields) {
    const read = readField(field, printing);
    if (read) printing = read;
    else problems.report(problem('selection/address-damaged', undefined));
  }
  if (!problems.hasErrors) {
    // What is wrong with it would be told by the names of options, which whoever has an address never typed.
    const asked = collect();
    readCardPrinting(printing, asked.report);
    if (asked.hasErrors) problems.report(problem('selection/address-unprintable', undefined));
  }
  for (const each of problems.diagnostics) report(each);
  return problems.hasErrors ? undefined : tidyPrinting(printing);
}

function readField(field: string, printing: CardPrinting): CardPrinting | undefined {
  const letter = field[0];
  const value = unescaped(field.slice(1));
  if (value === undefined) return undefined;
  if (letter === EDITION) {
    const edition = editionNamed(value);
    return edition && { ...printing, edition: edition.name };
  }
  const key = ASKED_KEYS.find((each) => rowOf(each).letter === letter);
  if (!key) return undefined;
  const typed = rowOf(key).kind.isFlag ? rowOf(key).initial !== true : value;
  return { ...printing, typed: { ...printing.typed, [typedName(rowOf(key))]: typed } };
}
