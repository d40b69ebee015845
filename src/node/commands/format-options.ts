/** The options for the size of cards and paper, read and checked: what cannot fit is refused before anything is read. */
import { collect, problem, type Report } from '../../diagnostics.ts';
import { reportByEdition } from '../../products/by-edition.ts';
import { CARD_PRESETS, type CardFormat, readCardFormat } from '../../products/card-presets.ts';
import { matchingEditions } from '../../products/catalogue.ts';
import { CARD_EDITIONS, type CardEdition } from '../../products/formats.ts';
import { LABEL_SHEETS } from '../../products/label-sheets.ts';
import { PAPERS, readPaper, type SizeMm } from '../../products/papers.ts';
import type { BuildRequest } from '../../products/product.ts';
import { editionOn, isTooLarge, type SheetRequest, tooLarge } from '../../products/sheet-format.ts';
import type { TypedOptions } from './arguments.ts';

type Asked = Pick<SheetRequest, 'card' | 'paper'>;

interface Range {
  readonly least: number;
  readonly most: number;
}

/** In mm. No question is read on a smaller card, and no printer takes larger paper. */
const CARD_SIDES: Range = { least: 30, most: 1000 };
const PAPER_SIDES: Range = { least: 50, most: 1500 };

const CARD_NAMES = [...CARD_PRESETS, ...LABEL_SHEETS];

export function readFormatOptions(
  options: TypedOptions,
  asked: Pick<BuildRequest, 'only' | 'editions'>,
  report: Report,
): Asked {
  const problems = collect();
  const tell: Report = (diagnostic) => {
    problems.report(diagnostic);
    report(diagnostic);
  };
  const card = readSize('--card', options.card, readCardFormat, CARD_SIDES, CARD_NAMES, tell);
  const paper = readSize('--paper', options.paper, readPaper, PAPER_SIDES, PAPERS, tell);
  checkPerforated(card, options, tell);
  const request: Asked = { ...(card && { card }), ...(paper && { paper }) };
  if (!problems.hasErrors) checkFit(wantedCards(asked), request, report);
  return request;
}

function readSize<Size extends SizeMm>(
  option: string,
  typed: string | undefined,
  read: (typed: string) => Size | undefined,
  { least, most }: Range,
  presets: readonly { readonly name: string }[],
  report: Report,
): Size | undefined {
  if (typed === undefined) return undefined;
  const size = read(typed);
  const isInside = (side: number): boolean => side >= least && side <= most;
  if (size && isInside(size.widthMm) && isInside(size.heightMm)) return size;
  const known = presets.map(({ name }) => name);
  report(problem('command/wrong-size', undefined, { option, value: typed, known, least, most }));
  return undefined;
}

/** A perforated sheet has its own paper and places. */
function checkPerforated(card: CardFormat | undefined, options: TypedOptions, report: Report): void {
  if (!card?.sheet) return;
  for (const key of ['paper', 'marks', 'gutter', 'bleed'] as const) {
    if (options[key] === undefined) continue;
    report(problem('command/not-together', undefined, { options: [`--card ${card.name}`, `--${key}`] }));
  }
}

function wantedCards({ only, editions }: Pick<BuildRequest, 'only' | 'editions'>): readonly CardEdition[] {
  const wanted = matchingEditions(only, editions).filter(({ product }) => product === 'cards');
  return CARD_EDITIONS.filter(({ name }) => wanted.some((edition) => edition.name === name));
}

/** Each edition has its own card where none is given. */
function checkFit(wanted: readonly CardEdition[], request: Asked, report: Report): void {
  const found = wanted.map((each) => {
    const edition = editionOn(each, request);
    const diagnostics = isTooLarge(edition.card, edition.paper) ? [tooLarge(edition)] : [];
    return { edition: edition.name, diagnostics };
  });
  reportByEdition(found, report);
}
