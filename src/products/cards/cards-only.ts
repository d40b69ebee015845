/** A choice of cards laid out in the first edition and no further: for who looks at it before it is printed. */
import type { Report } from '../../diagnostics.ts';
import type { Choice } from '../../selection/choice.ts';
import { CARD_EDITIONS } from '../formats/formats.ts';
import { firstCards, layOutPrintable, type Printable } from '../print.ts';
import { EVERYTHING, type PaperPlan } from '../product.ts';
import type { CardSheets } from './cards.ts';
import { planOf } from './paper-plan.ts';

export type { Printable } from '../print.ts';

export interface CardsOnly {
  readonly cards: CardSheets;
  readonly plan: PaperPlan;
}

/** Undefined, with the problems reported, where it cannot be printed. */
export function layOutCardsOnly(printable: Printable, choice: Choice, report: Report): CardsOnly | undefined {
  const [edition] = CARD_EDITIONS;
  let failed = false;
  const printing = layOutPrintable(
    printable,
    {
      ...EVERYTHING,
      only: ['cards'],
      editions: edition ? [edition.name] : [],
      choice: { parts: choice, spareSeed: 0, typed: undefined },
    },
    {
      report: (diagnostic) => {
        failed ||= diagnostic.severity === 'error';
        report(diagnostic);
      },
      progress: () => {},
    },
  );
  const cards = firstCards(printing);
  // What cannot be chosen is told, and the whole deck is laid out instead: that is not what was asked.
  return cards && !failed ? { cards, plan: planOf(cards, printing.content) } : undefined;
}
