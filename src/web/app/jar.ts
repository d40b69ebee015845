/** The jar on a screen: cards are drawn from the pot, each once, until it is empty. */

import { hex } from '../../colour.ts';
import type { Card, Cluster } from '../../content/model.ts';
import { inlineNodes } from './inline-nodes.ts';
import { startNotes } from './notes.ts';
import { ownClustersOf, paperOf } from './own-clusters.ts';
import { byId, element, type Living, newSeed, rest, silhouette } from './page.ts';

interface Slip {
  readonly cluster: Cluster;
  readonly card: Card;
}

export function startJar(page: Living): void {
  const { chosen, store, count } = page;
  const colour = byId<HTMLSelectElement>('trek-kleur');
  const draw = byId<HTMLButtonElement>('trek-kaart');
  let jar: Slip[] = [];
  let drawn: Slip | undefined;

  const fromColour = (): Slip[] =>
    jar.filter(({ cluster }) => colour.value === '' || cluster.id === colour.value);
  /** Every change of the pot fills the jar anew: whoever chooses cards need not hear of it, unless it is empty. */
  const show = (isAtJar: boolean): void => {
    const left = fromColour().length;
    rest(draw, left === 0);
    byId('getrokken').replaceChildren(...(drawn ? [face(page, drawn)] : []));
    byId('trek-over').textContent = isAtJar || left === 0 ? count('page.jar-left', left, true) : '';
  };
  const ofDeck = [...colour.options];
  const fill = (isAtJar: boolean): void => {
    const own = ownClustersOf(page.supplies.content, store.pot).map(({ id, colour: word, title }) =>
      element('option', { value: id }, `${word}: ${title.plain}`),
    );
    const { value } = colour;
    colour.replaceChildren(...ofDeck, ...own);
    const slips = (chosen().selection?.clusters ?? []).flatMap(({ cluster, cards }) =>
      cards.map((card) => ({ cluster, card })),
    );
    // Copies are for a second pot.
    const once = new Map(slips.map((slip) => [`${slip.cluster.id} ${slip.card.id}`, slip]));
    jar = [...once.values()];
    drawn = undefined;
    for (const option of colour.options) {
      option.disabled = option.value !== '' && !jar.some(({ cluster }) => cluster.id === option.value);
    }
    const isThere = [...colour.options].some((option) => option.value === value && !option.disabled);
    colour.value = isThere ? value : '';
    show(isAtJar);
  };
  draw.addEventListener('click', () => {
    const slips = fromColour();
    if (slips.length === 0) return;
    drawn = slips[newSeed() % slips.length];
    jar = jar.filter((slip) => slip !== drawn);
    show(true);
  });
  colour.addEventListener('change', () => show(true));
  byId('trek-terug').addEventListener('click', () => fill(true));
  store.watch(() => fill(false));
  startNotes(page, () => drawn?.card);
}

function face({ supplies, store, say }: Living, { cluster, card }: Slip): HTMLElement {
  const number = card.number === '' ? say('cards.own') : card.number;
  const title = `${cluster.title.plain} · ${cluster.colour} ${number}`;
  const label = element('p', { class: 'label' }, ...silhouette(cluster), element('span', {}, title));
  const question = element(
    'p',
    { class: 'question', lang: card.text.language ?? '' },
    ...inlineNodes(card.text),
  );
  if (card.text.language === undefined) question.removeAttribute('lang');
  const face = element('div', { class: 'face large' }, label, question);
  const look = paperOf(supplies.content, store.pot, cluster);
  if (look) face.style.setProperty('--paper', hex(look.paper));
  return face;
}
