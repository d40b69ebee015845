/** What the engine says of a pot: the paper it takes, and the lines of one of its cards at the size they print. */
import { collect, type Diagnostic } from '../../diagnostics.ts';
import { type BrokenCard, brokenCard } from '../../products/cards/card-lines.ts';
import { layOutChoice, type Printable } from '../../run/lay-out-cards.ts';
import { ALL_CARDS, type Choice } from '../../selection/choice.ts';
import type { PaperPlan } from '../../typesetting/made.ts';
import { type Language, wordsIn } from '../../words/index.ts';
import { tell } from '../../words/tell.ts';
import { typedCard } from './form.ts';
import { choiceOf, type Pot } from './pot.ts';
import { cardsIn, currentRow, type Form, type Row, type State } from './state.ts';

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

export function isTooLarge({ chosen, own }: Pot): boolean {
  return chosen.size + own.length > MOST_CARDS_SHOWN;
}

export function print(printable: Printable, state: State, language: Language): Printed {
  const { pot, asked } = askedFor(state);
  const problems = collect();
  const isEmpty = state.pot.chosen.size + state.pot.own.length === 0;
  if (isTooLarge(state.pot)) return { plan: undefined, card: undefined, problem: undefined };
  const plan = isEmpty
    ? undefined
    : layOutChoice(printable, choiceOf(printable.content, state.pot), problems.report)?.plan;
  const card = asked && lookAt(printable, pot, asked, problems.report);
  return { plan, card, problem: firstProblem(problems.diagnostics, language) };
}

interface Asked {
  readonly number: string;
  readonly words: string;
}

/** Set among those that are kept, for all cards have the largest size at which each of them fits. */
function lookAt(
  printable: Printable,
  pot: Pot,
  { number, words }: Asked,
  report: Parameters<typeof layOutChoice>[2],
) {
  const { ownClusters } = pot.rest;
  const whole: Choice = { ...ALL_CARDS, ownClusters, cards: [...pot.chosen], ownCards: pot.own };
  const cards = layOutChoice(printable, whole, report)?.cards;
  const broken = cards && brokenCard(cards, number);
  return broken && cards && { ...broken, words, size: cards.laidOut.fittedSize };
}

/** The card that one looks at, and the pot with it in. */
function askedFor(state: State): { readonly pot: Pot; readonly asked: Asked | undefined } {
  const { pot, screen } = state;
  if (screen.kind === 'form') {
    const asked = cardInForm(state, screen.form);
    return { pot: asked?.pot ?? pot, asked };
  }
  const row = currentRow(state);
  if (!row || row.kind === 'cluster') return { pot, asked: undefined };
  if (row.kind === 'own') return { pot, asked: { number: row.number, words: row.own.text.words } };
  return {
    pot: { ...pot, chosen: new Set([...pot.chosen, row.id]) },
    asked: { number: row.number, words: row.text },
  };
}

/** The own card that is in a form, with the number it would get. */
export function cardInForm(state: State, form: Form): (Asked & { readonly pot: Pot }) | undefined {
  if (form.purpose !== 'add' && form.purpose !== 'edit') return undefined;
  const card = typedCard(state, form);
  if (!card) return undefined;
  const { own } = state.pot;
  const cards = form.own >= 0 ? own.with(form.own, card) : [...own, card];
  const pot = { ...state.pot, own: cards };
  const index = form.own >= 0 ? form.own : own.length;
  const isIt = (row: Row): boolean => row.kind === 'own' && row.index === index;
  const found = state.clusters.flatMap((cluster) => cardsIn(cluster, pot)).find(isIt);
  return found && { pot, number: found.number, words: card.text.words };
}

function firstProblem(diagnostics: readonly Diagnostic[], language: Language): string | undefined {
  const first = diagnostics.find(({ severity }) => severity === 'error');
  return first && tell(first, wordsIn(language)).message;
}
