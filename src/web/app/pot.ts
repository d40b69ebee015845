/** The state of the page: what is chosen and how it is printed; and the questions one can ask about it. No DOM. */
import type { Card, Content } from '../../content/model.ts';
import { collect, type Diagnostic } from '../../diagnostics.ts';
import { sheetsFor } from '../../impose/cards.ts';
import { CARD_EDITIONS, type CardEdition } from '../../products/formats.ts';
import { type BuildRequest, EVERYTHING } from '../../products/product.ts';
import { gridFor } from '../../products/sheet-format.ts';
import { ALL_CARDS, type Choice, type OwnCardChoice } from '../../selection/choice.ts';
import { choose } from '../../selection/choose.ts';
import { isOwn, type Selection } from '../../selection/selection.ts';

export interface Pot {
  readonly choice: Choice;
  readonly edition: CardEdition['name'];
  readonly blanks: boolean;
}

export const FULL_POT: Pot = { choice: ALL_CARDS, edition: 'coloured-paper', blanks: true };

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

/** Ids of the deck's cards that are in the pot. */
export function keptIds({ selection }: Chosen): ReadonlySet<string> {
  const cards = (selection?.clusters ?? []).flatMap((cluster) => cluster.cards);
  return new Set(cards.filter((card) => !isOwn(card)).map(({ id }) => id));
}

/** The pot with other cards of the deck in it; what was drawn before is then chosen by hand. */
export function withKept(content: Content, pot: Pot, kept: ReadonlySet<string>): Pot {
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

export function withDraw(pot: Pot, count: number, seed: number): Pot {
  return { ...pot, choice: { ...pot.choice, draw: { from: 'each', count }, seed } };
}

export function withShuffle(pot: Pot, shuffled: boolean, seed: number): Pot {
  const { choice } = pot;
  if (shuffled) return { ...pot, choice: { ...choice, sort: 'random', seed: choice.seed ?? seed } };
  return { ...pot, choice: { ...choice, sort: 'deck', seed: choice.draw ? choice.seed : undefined } };
}

export function withOwnCards(pot: Pot, ownCards: readonly OwnCardChoice[]): Pot {
  return { ...pot, choice: { ...pot.choice, ownCards } };
}

/** A choice that depends on chance gets a seed, so that it is the same wherever it goes. */
export function withChoice(pot: Pot, choice: Choice, seed: number): Pot {
  const isDrawn = choice.draw !== undefined || choice.sort === 'random';
  return { ...pot, choice: isDrawn ? { ...choice, seed: choice.seed ?? seed } : choice };
}

export function isFull({ choice }: Pot): boolean {
  return JSON.stringify(choice) === JSON.stringify(ALL_CARDS);
}

/** What the engine is asked. The whole deck is asked for as such, so that its files are those of the downloads. */
export function requestOf(pot: Pot): BuildRequest {
  const { choice, edition, blanks } = pot;
  const request: BuildRequest = { ...EVERYTHING, only: ['cards'], editions: [edition], blanks };
  if (isFull(pot)) return request;
  return { ...request, choice: { parts: choice, spareSeed: 0, typed: `--selection ${CHOICE_FILE}` } };
}

export interface Pile {
  /** The colour word; undefined for paper that is white whatever the cards say. */
  readonly colour: string | undefined;
  readonly sheets: number;
}

/** What to load in the printer, before anything is set. */
export function pilesOf({ selection }: Chosen, { edition }: Pot): readonly Pile[] {
  const format = CARD_EDITIONS.find(({ name }) => name === edition) ?? CARD_EDITIONS[0];
  if (!selection || !format) return [];
  const grid = gridFor(format);
  const piles = new Map<string | undefined, number>();
  for (const { cluster, cards } of selection.clusters) {
    const colour = format.onColouredPaper ? cluster.colour : undefined;
    piles.set(colour, (piles.get(colour) ?? 0) + sheetsFor(cards.length, grid));
  }
  return [...piles].map(([colour, sheets]) => ({ colour, sheets }));
}
