/** The jar on a screen: cards are drawn from the pot, each once, until it is empty. */

import { hex } from '../../../colour.ts';
import type { Card, Cluster } from '../../../content/model.ts';
import { directionOfWords } from '../../../direction.ts';
import { isOwn } from '../../../selection/selection.ts';
import { byId, element, inlineNodes, rest, shapeDrawing } from '../browser/elements.ts';
import { newSeed } from '../browser/files.ts';
import { tell } from '../browser/worded.ts';
import type { Living } from '../living.ts';
import { ownClustersOf, paperOf } from '../own/own-clusters.ts';
import { DrawnCards } from './drawn-cards.ts';
import { Notes } from './notes.ts';

interface Slip {
  readonly cluster: Cluster;
  readonly card: Card;
}

export function startJar(page: Living): void {
  const colour = byId<HTMLSelectElement>('jar-colour');
  const draw = byId<HTMLButtonElement>('jar-draw');
  const drawn = new DrawnCards(page.storage);
  let slips: readonly Slip[] = [];
  const notes = new Notes(page, () => onTable()?.card);

  const onTable = (): Slip | undefined => slips.find((slip) => nameOf(slip) === drawn.last);
  const inJar = (): Slip[] => slips.filter((slip) => !drawn.has(nameOf(slip)));
  const ofColour = (): Slip[] =>
    inJar().filter(({ cluster }) => colour.value === '' || cluster.id === colour.value);
  /** Someone who chooses cards need not hear how many are left, unless the jar is empty. */
  const show = (isAtJar: boolean): void => {
    const left = ofColour().length;
    const slip = onTable();
    rest(draw, left === 0);
    byId('jar-drawn').replaceChildren(...(slip ? [face(page, slip)] : []));
    const [all, of] = [inJar().length, colour.value];
    tell(byId('jar-left'), isAtJar || left === 0 ? () => howMany(page, left, all, of) : undefined);
  };
  const ofDeck = [...colour.options];
  const fill = (): void => {
    slips = slipsOf(page);
    const names = new Set(slips.map(nameOf));
    drawn.keepOnly((name) => names.has(name));
    offerColours(page, colour, ofDeck, slips);
    show(false);
  };
  draw.addEventListener('click', () => {
    // What was typed belongs to the card on the table until another is drawn.
    if (!notes.finish()) return;
    const left = ofColour();
    const slip = left[newSeed() % left.length];
    if (!slip) return;
    drawn.add(nameOf(slip));
    show(true);
  });
  colour.addEventListener('change', () => show(true));
  byId('jar-refill').addEventListener('click', () => {
    drawn.keepOnly(() => false);
    fill();
    show(true);
  });
  page.store.watch(fill);
  if (drawn.last !== undefined) show(true);
}

/** How many cards are left: of the chosen colour, or of the whole jar. */
function howMany({ say, count }: Living, left: number, all: number, colour: string): string {
  if (colour === '' || all === 0) return count('page.jar-left', left, true);
  if (left === 0) return say('page.jar-of-colour.none', { all });
  if (left === 1) return say('page.jar-of-colour.one', { all });
  return say('page.jar-of-colour.other', { count: left, all });
}

/** The jar holds each card once; copies are for a second pot. */
function slipsOf({ chosen }: Living): readonly Slip[] {
  const slips = (chosen().selection?.clusters ?? []).flatMap(({ cluster, cards }) =>
    cards.map((card) => ({ cluster, card })),
  );
  return [...new Map(slips.map((slip) => [nameOf(slip), slip])).values()];
}

/** Own cards have no id, so their words name them. */
function nameOf({ cluster, card }: Slip): string {
  return `${cluster.id} ${isOwn(card) ? card.text.plain : card.id}`;
}

/** Disables colours without cards in the pot. */
function offerColours(
  { supplies, store }: Living,
  colour: HTMLSelectElement,
  ofDeck: readonly HTMLOptionElement[],
  slips: readonly Slip[],
): void {
  const own = ownClustersOf(supplies.content, store.pot).map(({ id, colour: word, title }) =>
    element('option', { value: id, lang: supplies.content.deck.language }, `${word}: ${title.plain}`),
  );
  const { value } = colour;
  colour.replaceChildren(...ofDeck, ...own);
  const options = [...colour.options];
  for (const option of options) {
    option.disabled = option.value !== '' && !slips.some(({ cluster }) => cluster.id === option.value);
  }
  colour.value = options.some((option) => option.value === value && !option.disabled) ? value : '';
}

function face({ supplies, store, say }: Living, { cluster, card }: Slip): HTMLElement {
  // As printed: an own card's number means nothing without the mark.
  const mark = isOwn(card) ? [say('cards.own')] : [];
  const title = [cluster.title.plain, `${cluster.colour} ${card.number}`, ...mark].join(' · ');
  const { language } = supplies.content.deck;
  const label = element(
    'p',
    { class: 'label', lang: language },
    shapeDrawing(cluster.shape),
    element('span', {}, title),
  );
  const question = element(
    'p',
    {
      class: 'question',
      lang: card.text.language ?? language,
      dir: directionOfWords(card.text.plain, card.text.language ?? language),
    },
    ...inlineNodes(card.text),
  );
  const face = element('div', { class: 'face large' }, label, question);
  const look = paperOf(supplies.content, store.pot, cluster);
  if (look) face.style.setProperty('--paper', hex(look.paper));
  return face;
}
