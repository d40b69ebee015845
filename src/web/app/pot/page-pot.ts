/** The state of the page: what is chosen and how it is printed; and the questions one can ask about it. No DOM. */

import { isCopies } from '../../../content/choice-limits.ts';
import type { Card, Content } from '../../../content/model.ts';
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
import { ALL_CARDS, type Choice, type OwnCardChoice, type Sort } from '../../../selection/choice.ts';
import { choose } from '../../../selection/choose.ts';
import { isOwn, type Selection } from '../../../selection/selection.ts';

export interface Pot {
  readonly choice: Choice;
  readonly printing: CardPrinting;
  /** What the last draw drew from, where cards were taken or left by hand since: a next draw draws from it again. */
  readonly drawnFrom?: Names | undefined;
}

/** With which cards of the deck a choice begins. */
type Names = Pick<Choice, 'clusters' | 'cards' | 'without'>;

export const FULL_POT: Pot = { choice: ALL_CARDS, printing: USUAL_PRINTING };

/** The name under which a choice is saved, so that sheets can say what makes them again. */
export const CHOICE_FILE = 'mijn-keuze.yaml';

export interface Chosen {
  /** Undefined where nothing can be printed: then `problems` say why. */
  readonly selection: Selection | undefined;
  readonly problems: readonly Diagnostic[];
}

/** Every draw of the page has a seed of its own, so chance has no say here. */
export function chosenCards(content: Content, { choice }: Pot): Chosen {
  const problems = collect();
  const selection = choose(content, choice, problems.report, { spareSeed: 0 });
  return { selection, problems: problems.diagnostics };
}

/**
 * The pot as it can be had: own cards once counted in a draw, so one that was kept since may ask for more cards than
 * the deck has. It keeps its words, and gets as many of each colour as all can give.
 */
export function asCanBeDrawn(content: Content, pot: Pot): Pot | undefined {
  const { selection, problems } = chosenCards(content, pot);
  if (selection) return pot;
  const { draw } = pot.choice;
  const has = scarcest(problems)?.has ?? 0;
  if (!draw || has === 0) return undefined;
  const fewer = { ...pot, choice: { ...pot.choice, draw: { ...draw, count: has } } };
  return chosenCards(content, fewer).selection && fewer;
}

/** Of draws that ask for too much, the one that can give least. */
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

/** Ids of the deck's cards that are in the pot. */
export function keptIds({ selection }: Chosen): ReadonlySet<string> {
  const cards = (selection?.clusters ?? []).flatMap((cluster) => cluster.cards);
  return new Set(cards.filter((card) => !isOwn(card)).map(({ id }) => id));
}

/** The pot with other cards of the deck in it; what was drawn before is then chosen by hand. */
export function withKept(content: Content, before: Pot, kept: ReadonlySet<string>): Pot {
  const { choice } = before;
  const from = choice.draw ? namesOf(choice) : before.drawnFrom;
  // Who leaves all cards begins anew.
  const pot = { ...before, drawnFrom: kept.size === 0 ? undefined : from };
  if (choice.sort === 'listed') {
    return {
      ...pot,
      choice: { ...handmade(choice), cards: inOrderOfChoosing(content, pot, kept), without: [] },
    };
  }
  const all = allCards(content).map(({ id }) => id);
  const left = all.filter((id) => !kept.has(id));
  const names = left.length <= all.length / 2 ? { cards: undefined, without: left } : listed(all, kept);
  return { ...pot, choice: { ...handmade(pot.choice), ...names } };
}

function listed(all: readonly string[], kept: ReadonlySet<string>): Pick<Choice, 'cards' | 'without'> {
  return { cards: all.filter((id) => kept.has(id)), without: [] };
}

/** Its name and its draw belong to another choice than this one has become. */
function handmade(choice: Choice): Choice {
  const seed = choice.sort === 'random' ? choice.seed : undefined;
  return { ...choice, title: undefined, description: undefined, clusters: undefined, draw: undefined, seed };
}

function allCards({ deck }: Content): readonly Card[] {
  return deck.clusters.flatMap(({ cards }) => cards);
}

function namesOf({ clusters, cards, without }: Choice): Names {
  return { clusters, cards, without };
}

const WHOLE_DECK: Names = namesOf(ALL_CARDS);

/** From a pot with no card of the deck there is nothing to draw: then it is drawn from all. */
export function withDraw(content: Content, pot: Pot, count: number, seed: number): Pot {
  const { choice, printing } = pot;
  const names = keptIds(chosenCards(content, pot)).size === 0 ? WHOLE_DECK : pot.drawnFrom;
  return { printing, choice: { ...choice, ...names, draw: { from: 'each', count }, seed } };
}

/** As they were chosen until now, with what came in after them. */
function inOrderOfChoosing(content: Content, pot: Pot, kept: ReadonlySet<string>): readonly string[] {
  const before = [...keptIds(chosenCards(content, pot))].filter((id) => kept.has(id));
  return [...new Set([...before, ...kept])];
}

export function withSort(content: Content, pot: Pot, sort: Sort, seed: number): Pot {
  const { choice } = pot;
  if (sort === 'random') return { ...pot, choice: { ...choice, sort, seed: choice.seed ?? seed } };
  const sorted = { ...pot, choice: { ...choice, sort, seed: choice.draw ? choice.seed : undefined } };
  // What was drawn may lie as it is listed; what is taken or left by hand from here on is a list.
  if (sort === 'deck' || choice.draw) return sorted;
  return withKept(content, sorted, keptIds(chosenCards(content, pot)));
}

export function withCopies(pot: Pot, copies: number): Pot {
  return isCopies(copies) ? { ...pot, choice: { ...pot.choice, copies } } : pot;
}

export function withEdition(pot: Pot, edition: CardPrinting['edition']): Pot {
  return { ...pot, printing: tidyPrinting({ ...pot.printing, edition }) };
}

/** @param changes options as typed, by their names */
export function withPrinting(pot: Pot, changes: Typed): Pot {
  const { edition, typed } = pot.printing;
  return { ...pot, printing: tidyPrinting({ edition, typed: { ...typed, ...changes } }) };
}

export function withUsualPrinting(pot: Pot): Pot {
  return { ...pot, printing: USUAL_PRINTING };
}

export function withOwnCards(pot: Pot, ownCards: readonly OwnCardChoice[]): Pot {
  return { ...pot, choice: { ...pot.choice, ownCards } };
}

/** The pot in which the own card that comes last is the last card of its cluster. */
export function asLastCard(pot: Pot): Pot {
  const { choice } = pot;
  const seed = choice.draw ? choice.seed : undefined;
  const changed = { ...pot, choice: { ...choice, sort: 'deck' as const, copies: 1, seed } };
  return withPrinting(changed, { blanks: false, order: 'sheet', mix: false });
}

/** The least that is printed in the same way: one card of the deck, for the engine to learn by. */
export function withOneCard(content: Content, { printing }: Pot): Pot {
  const names = allCards(content).slice(0, 1);
  return { printing, choice: { ...ALL_CARDS, cards: names.map(({ id }) => id) } };
}

/** A choice that depends on chance gets a seed, so that it is the same wherever it goes. */
export function withChoice({ printing }: Pot, choice: Choice, seed: number): Pot {
  const isDrawn = choice.draw !== undefined || choice.sort === 'random';
  return { printing, choice: isDrawn ? { ...choice, seed: choice.seed ?? seed } : choice };
}

/** Whether two choices begin with the same cards of the deck, whatever is added, and however they lie. */
export function namesTheSame(one: Choice, other: Choice): boolean {
  const [names, others] = [one, other].map(({ clusters, cards, without, draw }) =>
    JSON.stringify([clusters, cards, without, draw]),
  );
  return names === others;
}

export function isFull({ choice }: Pot): boolean {
  return JSON.stringify(choice) === JSON.stringify(ALL_CARDS);
}

/** What the engine is asked. The whole deck is asked for as such, so that its files are those of the downloads. */
export function requestOf(pot: Pot): BuildRequest {
  const request = readCardPrinting(pot.printing, () => {});
  if (isFull(pot)) return request;
  return { ...request, choice: { parts: pot.choice, spareSeed: 0, typed: undefined, isFromPage: true } };
}

/** What its PDF is called: the whole deck as its download, anything else by what is in it. */
export function fileNameOf(pot: Pot, cards: number, usual: string): string {
  return isFull(pot) ? usual : chosenFile(cards, pot.choice.title);
}

/** Why the sheets cannot be as they are asked. */
export function printingProblems({ printing }: Pot): readonly Diagnostic[] {
  const problems = collect();
  readCardPrinting(printing, problems.report);
  return problems.diagnostics;
}
