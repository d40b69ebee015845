/** The options for the size of cards and paper, read and checked: what cannot fit is refused before anything is set. */
import { collect, problem, type Report } from '../../diagnostics.ts';
import { reportByEdition } from '../by-edition.ts';
import { matchingEditions } from '../catalogue.ts';
import { CARD_PRESETS, type CardFormat, readCardFormat } from '../formats/card-presets.ts';
import { CARD_EDITIONS, type CardEdition } from '../formats/formats.ts';
import { LABEL_SHEETS } from '../formats/label-sheets.ts';
import { A4, PAPERS, type PaperSize, readPaper, type SizeMm } from '../formats/papers.ts';
import { editionOn, isTooLarge, type SheetRequest, tooLarge } from '../formats/sheet-format.ts';
import { kitEdition } from '../kit/kit-cards.ts';
import type { BuildRequest } from '../product.ts';
import type { NameOfOption, SheetOptions } from './sheet-options.ts';

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
  options: SheetOptions,
  asked: Pick<BuildRequest, 'only' | 'editions'>,
  { roundMm = 0 }: Pick<SheetRequest, 'roundMm'>,
  nameOf: NameOfOption,
  report: Report,
): Asked {
  const problems = collect();
  const tell: Report = (diagnostic) => {
    problems.report(diagnostic);
    report(diagnostic);
  };
  const card = readSize(nameOf('card'), options.card, readCardFormat, CARD_SIDES, CARD_NAMES, tell);
  const paper = readSize(nameOf('paper'), options.paper, readPaper, PAPER_SIDES, PAPERS, tell);
  checkPerforated({ card, paper }, options, nameOf, tell);
  const request: Asked = { ...(card && { card }), ...(paper && { paper }) };
  if (!problems.hasErrors)
    checkFit(wantedCards(asked), request, { roundMm, option: nameOf('round') }, report);
  return request;
}

/** Undefined, with the problem reported, where it is no size or none that can be. */
export function readSize<Size extends SizeMm>(
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

/** A perforated sheet has its own paper and places; to name that paper all the same is no mistake. */
function checkPerforated(
  { card, paper }: { readonly card: CardFormat | undefined; readonly paper: PaperSize | undefined },
  options: SheetOptions,
  nameOf: NameOfOption,
  report: Report,
): void {
  if (!card?.sheet) return;
  if (paper && paper.name !== A4.name) {
    const { name, widthMm, heightMm } = paper;
    const params = {
      card: card.name,
      paper: name,
      sheet: [A4.widthMm, A4.heightMm],
      given: [widthMm, heightMm],
    };
    report(problem('command/sheet-on-paper', undefined, { ...params, option: nameOf('paper') }));
  }
  for (const key of ['marks', 'gutter', 'bleed', 'round'] as const) {
    if (options[key] === undefined) continue;
    const together = [`${nameOf('card')} ${card.name}`, nameOf(key)];
    report(problem('command/not-together', undefined, { options: together }));
  }
}

/** Of the editions that are made, and of the cards that a kit goes with. */
function wantedCards({ only, editions }: Pick<BuildRequest, 'only' | 'editions'>): readonly CardEdition[] {
  const wanted = matchingEditions(only, editions);
  const ofKit = wanted.some(({ product }) => product === 'kit') ? [kitEdition({ only, editions })] : [];
  return CARD_EDITIONS.filter(
    (each) =>
      ofKit.includes(each) || wanted.some(({ product, name }) => product === 'cards' && name === each.name),
  );
}

/** Each edition has its own card where none is given. */
function checkFit(
  wanted: readonly CardEdition[],
  request: Asked,
  { roundMm, option }: { readonly roundMm: number; readonly option: string },
  report: Report,
): void {
  const found = wanted.map((each) => {
    const edition = editionOn(each, request);
    const { widthMm, heightMm } = edition.card;
    const most = Math.min(widthMm, heightMm) / 2;
    const diagnostics = [
      ...(isTooLarge(edition.card, edition.paper) ? [tooLarge(edition)] : []),
      ...(roundMm > most
        ? [problem('command/too-round', undefined, { option, radius: roundMm, widthMm, heightMm, most })]
        : []),
    ];
    return { edition: edition.name, diagnostics };
  });
  reportByEdition(found, report);
}
