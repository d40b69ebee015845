/** The pot of the page: a choice and how it is printed, and what the page asks of them. No DOM. */

import { collect, type Diagnostic } from '../../../diagnostics.ts';
import { chosenFile } from '../../../products/cards/file-names.ts';
import {
  type CardPrinting,
  readCardPrinting,
  tidyPrinting,
  USUAL_PRINTING,
} from '../../../request/card-printing.ts';
import type { Typed } from '../../../request/options.ts';
import type { BuildRequest } from '../../../request/request.ts';
import { cardNames } from '../../../selection/card-names.ts';
import { ALL_CARDS, type Choice } from '../../../selection/choice.ts';
import { choose } from '../../../selection/choose.ts';
import type { Pot, Source } from '../../../selection/pot.ts';
import type { Selection } from '../../../selection/selection.ts';

export interface PagePot extends Pot {
  readonly printing: CardPrinting;
}

export const FULL_POT: PagePot = { choice: ALL_CARDS, printing: USUAL_PRINTING };

/** The name under which a choice is saved, so that sheets can say what makes them again. */
export const CHOICE_FILE = 'mijn-keuze.yaml';

export interface ChosenCards {
  /** Undefined where nothing can be printed: then `problems` say why. */
  readonly selection: Selection | undefined;
  readonly problems: readonly Diagnostic[];
}

/** Every draw of the page has its own seed, so the spare one is never used. */
export function chosenCards(content: Source, { choice }: PagePot): ChosenCards {
  const problems = collect();
  const selection = choose(content, choice, problems.report, { spareSeed: 0 });
  return { selection, problems: problems.diagnostics };
}

/**
 * The pot as it can be had: own cards once counted in a draw, so one that was kept since may ask for more cards than
 * the deck has. It keeps its words, and gets as many of each colour as all can give.
 */
export function asCanBeDrawn(content: Source, pot: PagePot): PagePot | undefined {
  const { selection, problems } = chosenCards(content, pot);
  if (selection) return pot;
  const { draw } = pot.choice;
  const has = scarcest(problems)?.has ?? 0;
  if (!draw || has === 0) return undefined;
  const fewer = { ...pot, choice: { ...pot.choice, draw: { ...draw, count: has } } };
  return chosenCards(content, fewer).selection && fewer;
}

/** The draw that can give the fewest cards, among those that ask for too many. */
export function scarcest(
  problems: readonly Diagnostic[],
): { readonly problem: Diagnostic; readonly has: number } | undefined {
  const short = problems.flatMap((problem) =>
    problem.code === 'selection/too-few' || problem.code === 'selection/too-few-in-all'
      ? [{ problem, has: problem.params.has }]
      : [],
  );
  return short.toSorted((one, other) => one.has - other.has)[0];
}

export function withEdition(pot: PagePot, edition: CardPrinting['edition']): PagePot {
  return { ...pot, printing: tidyPrinting({ ...pot.printing, edition }) };
}

/** @param changes options as typed, by their names */
export function withPrinting(pot: PagePot, changes: Typed): PagePot {
  const { edition, typed } = pot.printing;
  return { ...pot, printing: tidyPrinting({ edition, typed: { ...typed, ...changes } }) };
}

export function withUsualPrinting(pot: PagePot): PagePot {
  return { ...pot, printing: USUAL_PRINTING };
}

/** The pot in which the own card that comes last is the last card of its cluster. */
export function asLastCard(pot: PagePot): PagePot {
  const { choice } = pot;
  const seed = choice.draw ? choice.seed : undefined;
  const changed = { ...pot, choice: { ...choice, sort: 'deck' as const, copies: 1, seed } };
  return withPrinting(changed, { blanks: false, order: 'sheet', mix: false });
}

/** The smallest pot that prints the same way: one card of the deck, for the engine to rehearse with. */
export function withOneCard(content: Source, { printing }: PagePot): PagePot {
  const cards = content.deck.clusters.flatMap((cluster) => cluster.cards.map(({ id }) => id));
  return { printing, choice: { ...ALL_CARDS, cards: cards.slice(0, 1) } };
}

/** Whether two choices start from the same cards of the deck, whatever their own cards and their order. */
export function namesTheSame(one: Choice, other: Choice): boolean {
  const [names, others] = [one, other].map((choice) => JSON.stringify([cardNames(choice), choice.draw]));
  return names === others;
}

export function isFull({ choice }: PagePot): boolean {
  return JSON.stringify(choice) === JSON.stringify(ALL_CARDS);
}

/** What the page asks the engine. The whole deck is a request of its own, so that its file is the one in the downloads. */
export function requestOf(pot: PagePot): BuildRequest {
  const request = readCardPrinting(pot.printing, () => {});
  if (isFull(pot)) return request;
  return { ...request, choice: { parts: pot.choice, spareSeed: 0, typed: undefined, isFromPage: true } };
}

/** What its PDF is called: the whole deck as its download, anything else by what is in it. */
export function fileNameOf(pot: PagePot, cards: number, usual: string): string {
  return isFull(pot) ? usual : chosenFile(cards, pot.choice.title);
}

/** Why the sheets cannot be made as asked. */
export function printingProblems({ printing }: PagePot): readonly Diagnostic[] {
  const problems = collect();
  readCardPrinting(printing, problems.report);
  return problems.diagnostics;
}
