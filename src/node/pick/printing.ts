/** What the engine says of a pot: the paper it takes, and the lines of one of its cards at the size they print. */
import { collect, type Diagnostic } from '../../diagnostics.ts';
import { type BrokenCard, brokenCard } from '../../products/cards/card-lines.ts';
import { layOutChoice, type Printable } from '../../run/lay-out-cards.ts';
import { ALL_CARDS, type Choice } from '../../selection/choice.ts';
import { type Pot, withOwnCard } from '../../selection/pot.ts';
import type { PaperPlan } from '../../typesetting/made.ts';
import { type Language, wordsIn } from '../../words/index.ts';
import { tell } from '../../words/tell.ts';
import { typedCard } from './form.ts';
import { cardsIn, currentRow, type Form, keptIn, type Row, type State, sizeOf } from './state.ts';

export type { Printable } from '../../run/lay-out-cards.ts';

export interface Printed {
  readonly plan: PaperPlan | undefined;
  readonly card: PrintedCard | undefined;
  /** The first that is wrong, in words. */
  readonly problem: string | undefined;
}

export interface PrintedCard extends BrokenCard {
  /** What it was asked for. */
  readonly words: string;
  /** Points. */
  readonly size: number;
}

/** Beyond so many cards a pot takes longer to set than one waits for while choosing; each build still tells. */
const MOST_CARDS_SHOWN = 400;

export function isTooLarge(state: State): boolean {
  return sizeOf(state) > MOST_CARDS_SHOWN;
}

/**
 * In steps, the paper first: setting all cards takes a while, and between two times keys are heard.
 * @param before the card that is shown until the one is set that is looked at
 */
export function* printing(
  printable: Printable,
  state: State,
  language: Language,
  before: PrintedCard | undefined,
): Generator<Printed, void, undefined> {
  const { pot, also, asked } = askedFor(state);
  const problems = collect();
  const isEmpty = sizeOf(state) === 0;
  if (isTooLarge(state)) {
    yield { plan: undefined, card: undefined, problem: undefined };
    return;
  }
  const plan = isEmpty ? undefined : layOutChoice(printable, state.pot.choice, problems.report)?.plan;
  yield { plan, card: before, problem: firstProblem(problems.diagnostics, language) };
  const kept = [...keptIn(state), ...also];
  const card = asked && lookAt(printable, { ...pot.choice, cards: kept }, asked, problems.report);
  yield { plan, card, problem: firstProblem(problems.diagnostics, language) };
}

interface AskedCard {
  readonly number: string;
  readonly words: string;
}

/** Set among those that are kept, for all cards have the largest size at which each of them fits. */
function lookAt(
  printable: Printable,
  { ownClusters, ownCards, cards: kept }: Choice,
  { number, words }: AskedCard,
  report: Parameters<typeof layOutChoice>[2],
) {
  const whole: Choice = { ...ALL_CARDS, ownClusters, cards: kept, ownCards };
  const cards = layOutChoice(printable, whole, report)?.cards;
  const broken = cards && brokenCard(cards, number);
  return broken && cards && { ...broken, words, size: cards.laidOut.fittedSize };
}

/** The card that one looks at, the pot with it in where it is an own card, and its id where it is one of the deck. */
function askedFor(state: State): {
  readonly pot: Pot;
  readonly also: readonly string[];
  readonly asked: AskedCard | undefined;
} {
  const { pot, screen } = state;
  if (screen.kind === 'form') {
    const asked = cardInForm(state, screen.form);
    return { pot: asked?.pot ?? pot, also: [], asked };
  }
  const row = currentRow(state);
  if (!row || row.kind === 'cluster') return { pot, also: [], asked: undefined };
  if (row.kind === 'own') {
    return { pot, also: [], asked: { number: row.number, words: row.own.text.words } };
  }
  const also = keptIn(state).has(row.id) ? [] : [row.id];
  return { pot, also, asked: { number: row.number, words: row.text } };
}

/** The own card that is in a form, with the number it would get. */
export function cardInForm(state: State, form: Form): (AskedCard & { readonly pot: Pot }) | undefined {
  if (form.purpose !== 'add' && form.purpose !== 'edit') return undefined;
  const card = typedCard(state, form);
  if (!card) return undefined;
  const pot = withOwnCard(state.pot, card, form.own);
  const index = form.own ?? state.pot.choice.ownCards.length;
  const isIt = (row: Row): boolean => row.kind === 'own' && row.index === index;
  const found = state.clusters.flatMap((cluster) => cardsIn(cluster, pot)).find(isIt);
  return found && { pot, number: found.number, words: card.text.words };
}

function firstProblem(diagnostics: readonly Diagnostic[], language: Language): string | undefined {
  const first = diagnostics.find(({ severity }) => severity === 'error');
  return first && tell(first, wordsIn(language)).message;
}
