/** The cards of the jar. */
import { dateOf } from '../../request/request.ts';
import type { Order, Product } from '../../typesetting/product.ts';
import { writeCards } from './card-files.ts';
import { type CardPlan, planCards } from './card-plan.ts';
import { type CardSheets, makeCardSheets } from './cards.ts';
import { tellAlikeColours } from './colour-pairs.ts';
import { LISTING } from './listing.ts';
import { planOf } from './paper-plan.ts';
import { tellLargePrint, tellWithoutEffect } from './without-effect.ts';

export interface ChosenCards extends Order {
  /** By the names of their editions. */
  readonly plans: ReadonlyMap<string, CardPlan>;
}

export const cards: Product<ChosenCards, CardSheets> = {
  ...LISTING,
  looks: ['cards', 'sheet', 'cut-numbers'],
  reads: [],

  choose(order, { report }) {
    const { content, selection, request, printer, wanted } = order;
    const plans = (wanted.get('cards') ?? []).map((name) =>
      planCards(name, selection, request.options, printer),
    );
    const styles = plans.map(({ edition }) => edition.style);
    tellAlikeColours(selection, content.palette, styles, report);
    return { ...order, plans: new Map(plans.map((plan) => [plan.edition.name, plan])) };
  },

  layOut({ content, design, selection, request, plans }, edition, job) {
    const plan = plans.get(edition) as CardPlan;
    const date = dateOf(request, content.deck);
    return makeCardSheets(content, design, { ...plan, selection, date }, job);
  },

  async write({ content }, sheets, inspect) {
    return { files: await writeCards(content, sheets, inspect), plan: planOf(sheets, content) };
  },

  review({ plans, request, selection }, laidOut, report) {
    const made = laidOut.flatMap((name) => plans.get(name) ?? []);
    if (made.length === plans.size) tellWithoutEffect(made, selection, request.options, report);
    else tellLargePrint([...plans.values()], made, request, report);
  },
};
