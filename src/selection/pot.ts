/**
 * A choice in the making, and each change that a person makes to it. The page and the picker in the terminal both hold
 * one; what is theirs alone is what is on their screens.
 */
import { isCopies } from '../content/choice-limits.ts';
import type { Content } from '../content/model.ts';
import type { Report } from '../diagnostics.ts';
import { briefNames, type CardNames, cardNames, namesInFile } from './card-names.ts';
import { ALL_CARDS, type Choice, needsSeed, type OwnCardChoice, type Sort } from './choice.ts';
import { choose } from './choose.ts';
import { isOwn, type Selection } from './selection.ts';

export interface Pot {
  readonly choice: Choice;
  /**
   * The choice of a file that someone works on, as it was opened. Its title and its draw stay when cards are taken or
   * left, for those say what the file is for: one chooses what it draws from. Its names for the cards stay too, where the
   * same cards are in again. Without a file the pot is what lies on the table: a draw is done, and what was drawn can be
   * left card by card, which makes another choice of it.
   */
  readonly file?: Choice;
  /** What the last draw drew from, where cards were taken or left by hand since: a next draw draws from it again. */
  readonly drawnFrom?: CardNames | undefined;
}

/** What a pot is chosen from. */
export type Source = Pick<Content, 'deck' | 'palette'>;

/** A file that is yet to be written, with no card in it. */
export const NEW_FILE: Pot = fromFile({ ...ALL_CARDS, cards: [] });

export function fromFile(choice: Choice): Pot {
  return { choice, file: choice };
}

/** Ids of the deck's cards in a selection, in its order. */
export function deckIds(selection: Selection | undefined): ReadonlySet<string> {
  const cards = (selection?.clusters ?? []).flatMap((cluster) => cluster.cards);
  return new Set(cards.filter((card) => !isOwn(card)).map(({ id }) => id));
}

/** Ids of the deck's cards that are in the pot: of a file those that its draw draws from. */
export function keptIds(source: Source, { choice, file }: Pot): ReadonlySet<string> {
  return file ? idsBeforeDraw(source, choice) : idsOf(source, choice);
}

function idsOf(source: Source, choice: Choice): ReadonlySet<string> {
  return deckIds(choose(source, choice, () => {}, { spareSeed: 0 }));
}

/** The picker asks it for each line that it draws. */
const known = new WeakMap<Choice, { readonly source: Source; readonly ids: ReadonlySet<string> }>();

function idsBeforeDraw(source: Source, choice: Choice): ReadonlySet<string> {
  const before = known.get(choice);
  if (before?.source === source) return before.ids;
  // Own cards change nothing about those of the deck, and there may be thousands to read.
  const ids = idsOf(source, { ...undrawn(choice), ownCards: [] });
  known.set(choice, { source, ids });
  return ids;
}

function undrawn(choice: Choice): Choice {
  return { ...choice, draw: undefined, seed: undefined, sort: 'deck', copies: 1 };
}

/** The pot with these cards of the deck in it and no others. */
export function withKept<Some extends Pot>(source: Source, pot: Some, kept: ReadonlySet<string>): Some {
  const { choice, file } = pot;
  if (!file) return byHand(source, pot, kept);
  const isAsOpened = sameIds(idsBeforeDraw(source, file), kept);
  const names = isAsOpened ? cardNames(file) : namesInFile(source.deck, file, kept);
  return { ...pot, choice: { ...choice, ...names } };
}

/** Title and draw go: they belong to another choice than this one has become. */
function byHand<Some extends Pot>(source: Source, pot: Some, kept: ReadonlySet<string>): Some {
  const { choice } = pot;
  const seed = choice.sort === 'random' ? choice.seed : undefined;
  const names =
    choice.sort === 'listed'
      ? { clusters: undefined, cards: inOrderOfChoosing(source, pot, kept), without: [] }
      : briefNames(source.deck, kept);
  const from = choice.draw ? cardNames(choice) : pot.drawnFrom;
  return {
    ...pot,
    choice: { ...choice, ...names, title: undefined, description: undefined, draw: undefined, seed },
    // Leaving out every card starts over.
    drawnFrom: kept.size === 0 ? undefined : from,
  };
}

/** As they were chosen until now, with what came in after them. */
function inOrderOfChoosing(source: Source, pot: Pot, kept: ReadonlySet<string>): readonly string[] {
  const before = [...keptIds(source, pot)].filter((id) => kept.has(id));
  return [...new Set([...before, ...kept])];
}

function sameIds(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((id) => other.has(id));
}

/** So many cards of each colour; own cards come on top. A pot with no card of the deck draws from the whole deck. */
export function withDraw<Some extends Pot>(source: Source, pot: Some, count: number, seed: number): Some {
  const names = keptIds(source, pot).size === 0 ? cardNames(ALL_CARDS) : pot.drawnFrom;
  const choice: Choice = { ...pot.choice, ...names, draw: { from: 'each', count }, seed };
  return { ...pot, choice, drawnFrom: undefined };
}

/**
 * The same for a file, which then holds the cards that were drawn: it says what lies on the table, whatever becomes of
 * the deck.
 *
 * @returns undefined, with the reason reported, where there are too few cards
 */
export function withDrawn<Some extends Pot>(
  source: Source,
  pot: Some,
  count: number,
  seed: number,
  report: Report,
): Some | undefined {
  const { choice } = withDraw(source, pot, count, seed);
  const drawing: Choice = { ...undrawn(choice), draw: choice.draw, seed };
  const selection = choose(source, drawing, report, { spareSeed: seed });
  if (!selection) return undefined;
  const done = { ...pot, choice: { ...pot.choice, draw: undefined, seed: undefined } };
  return withKept(source, done, deckIds(selection));
}

export function withSort<Some extends Pot>(source: Source, pot: Some, sort: Sort, seed: number): Some {
  const { choice } = pot;
  if (sort === 'random') return { ...pot, choice: { ...choice, sort, seed: choice.seed ?? seed } };
  const sorted = { ...pot, choice: { ...choice, sort, seed: choice.draw ? choice.seed : undefined } };
  // What was drawn may lie as it is listed; what is taken or left by hand from here on is a list.
  if (sort === 'deck' || choice.draw) return sorted;
  return withKept(source, sorted, keptIds(source, pot));
}

export function withCopies<Some extends Pot>(pot: Some, copies: number): Some {
  return isCopies(copies) ? { ...pot, choice: { ...pot.choice, copies } } : pot;
}

export function withTitle<Some extends Pot>(pot: Some, title: string): Some {
  return { ...pot, choice: { ...pot.choice, title: title === '' ? undefined : title } };
}

export function withOwnCards<Some extends Pot>(pot: Some, ownCards: readonly OwnCardChoice[]): Some {
  return { ...pot, choice: { ...pot.choice, ownCards } };
}

/** The card in the place of the one at the index, or after all of them. */
export function withOwnCard<Some extends Pot>(
  pot: Some,
  card: OwnCardChoice,
  index: number | undefined,
): Some {
  const { ownCards } = pot.choice;
  return withOwnCards(pot, index === undefined ? [...ownCards, card] : ownCards.with(index, card));
}

export function withoutOwnCard<Some extends Pot>(pot: Some, index: number): Some {
  return withOwnCards(pot, pot.choice.ownCards.toSpliced(index, 1));
}

/** Another choice. One that depends on chance gets a seed, so that it is the same wherever it goes. */
export function withChoice<Some extends Pot>(pot: Some, choice: Choice, seed: number): Some {
  const seeded = needsSeed(choice) ? { ...choice, seed: choice.seed ?? seed } : choice;
  return { ...pot, choice: seeded, drawnFrom: undefined };
}

/** More steps than anybody remembers. */
const MOST_PAST = 200;

/** Pots to go back to, the last at the end. */
export function withPast<Some>(past: readonly Some[], pot: Some): readonly Some[] {
  return [...past.slice(1 - MOST_PAST), pot];
}
