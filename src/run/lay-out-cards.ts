/** Lays out the cards without writing them, to show them before they are printed. */
import type { Content } from '../content/model.ts';
import { collect, type Report } from '../diagnostics.ts';
import type { CardSheets } from '../products/cards/cards.ts';
import { planOf } from '../products/cards/paper-plan.ts';
import { cards } from '../products/cards/product.ts';
import { type BuildRequest, EVERYTHING } from '../request/request.ts';
import type { Choice } from '../selection/choice.ts';
import type { PaperPlan } from '../typesetting/made.ts';
import type { Order } from '../typesetting/product.ts';
import type { Job } from '../typesetting/typeset.ts';
import { orderOf, type Printable } from './print.ts';
import { tellOnce } from './tell-once.ts';

export type { Printable } from './print.ts';

export interface LaidCards {
  readonly cards: CardSheets;
  readonly plan: PaperPlan;
  /** Includes the colours of own clusters. */
  readonly content: Content;
}

/** Lays out the first requested edition of the cards; undefined, with the problems reported, if it can't. */
export function layOutCards(order: Order, job: Job): LaidCards | undefined {
  const [edition] = order.wanted.get(cards.name) ?? [];
  const chosen = cards.choose(order, job);
  if (!chosen || edition === undefined) return undefined;
  const laid = cards.layOut(chosen, edition, job);
  cards.review?.(chosen, laid ? [edition] : [], job.report);
  return laid && { cards: laid, plan: planOf(laid, order.content), content: order.content };
}

/** A choice in the first of all editions. */
export function layOutChoice(printable: Printable, choice: Choice, report: Report): LaidCards | undefined {
  const problems = collect();
  const told = tellOnce((diagnostic) => {
    problems.report(diagnostic);
    report(diagnostic);
  });
  const request: BuildRequest = {
    ...EVERYTHING,
    only: [cards.name],
    editions: cards.editions.slice(0, 1),
    choice: { parts: choice, spareSeed: 0, typed: undefined },
  };
  const laid = layOutCards(orderOf(printable, request, told), { report: told, progress: () => {} });
  // If the choice fails, the whole deck stands in for it, which nobody asked to see.
  return problems.hasErrors ? undefined : laid;
}
