/** Options that exclude each other, and sizes that don't go together: checked before anything is typeset. */
import { problem, type Report, reportByEdition } from '../diagnostics.ts';
import type { CardEdition } from '../formats/formats.ts';
import { A4 } from '../formats/papers.ts';
import { editionOn, isTooLarge, tooLarge } from '../formats/sheet-format.ts';
import type { OptionKey, Typed } from './options.ts';
import { givenOf } from './read.ts';
import type { PrintOptions } from './request.ts';

/** A perforated sheet has its own places, and nobody cuts it. */
export const CUT_OPTIONS = [
  'marks',
  'gutterMm',
  'bleedMm',
  'roundMm',
] as const satisfies readonly OptionKey[];

/** @param wanted the editions of the cards that are made, or that a kit goes with */
export function checkPrinting(
  options: PrintOptions,
  typed: Typed,
  wanted: readonly CardEdition[],
  report: Report,
): void {
  checkSecond(options, typed, report);
  const unread = givenOf(['card', 'paper', 'gutterMm'], typed).filter((key) => options[key] === undefined);
  if (options.card?.sheet) checkPerforated(options, typed, report);
  else if (!unread.includes('gutterMm')) checkBleed(options, report);
  if (!unread.includes('card') && !unread.includes('paper')) checkFit(wanted, options, report);
}

/** Without a second language there is nothing to put anywhere. */
function checkSecond({ languages = [] }: PrintOptions, typed: Typed, report: Report): void {
  if (languages.length > 1 || givenOf(['second'], typed).length === 0) return;
  report(problem('command/second-of-what', undefined, { option: 'second', other: 'languages' }));
}

/** Naming a perforated sheet's own paper is no mistake. */
function checkPerforated({ card, paper }: PrintOptions, typed: Typed, report: Report): void {
  if (card && paper && paper.name !== A4.name) {
    const sizes = { sheet: [A4.widthMm, A4.heightMm], given: [paper.widthMm, paper.heightMm] };
    const params = { card: card.name, paper: paper.name, ...sizes, option: 'paper' };
    report(problem('command/sheet-on-paper', undefined, params));
  }
  for (const option of givenOf(CUT_OPTIONS, typed)) {
    const options = [{ option: 'card', ...(card && { value: card.name }) }, { option }];
    report(problem('command/not-together', undefined, { options }));
  }
}

/**
 * Where whole cards are in a colour, those beside each other have the same unless clusters are mixed: it fills whatever is
 * between them. Mixed ones that touch are told of with the sheets.
 */
function checkBleed(
  { style, mix, gutterMm: gutter = 0, bleedMm: bleed = 0 }: PrintOptions,
  report: Report,
): void {
  const isFilled = style === 'full' && (!mix || gutter === 0);
  if (isFilled || gutter >= 2 * bleed) return;
  const params = { option: 'gutterMm', gutter, other: 'bleedMm', bleed };
  report(problem('command/bleed-needs-gutter', undefined, params));
}

/** Each edition has its own card where none is given. */
function checkFit(wanted: readonly CardEdition[], options: PrintOptions, report: Report): void {
  const { roundMm: radius = 0 } = options;
  const found = wanted.map((each) => {
    const edition = editionOn(each, options);
    const { widthMm, heightMm } = edition.card;
    const most = Math.min(widthMm, heightMm) / 2;
    const diagnostics = [
      ...(isTooLarge(edition.card, edition.paper) ? [tooLarge(edition)] : []),
      ...(radius > most
        ? [problem('command/too-round', undefined, { option: 'roundMm', radius, widthMm, heightMm, most })]
        : []),
    ];
    return { edition: edition.name, diagnostics };
  });
  reportByEdition(found, report);
}
