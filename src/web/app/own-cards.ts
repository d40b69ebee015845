/** One's own questions: written in a dialog that shows the card as it will be printed, kept among the others. */

import { tidyWords } from '../../content/characters.ts';
import type { Cluster } from '../../content/model.ts';
import { isOwn, type OwnCard } from '../../selection/selection.ts';
import { Refused, Stopped } from './engine-client.ts';
import { inlineNodes } from './inline-nodes.ts';
import { all, byId, element, type Living } from './page.ts';
import { type Pot, requestOf, withOwnCards, withPrinting } from './pot.ts';

/** Long enough not to set a card for every letter. */
const PAUSE_MS = 200;

export function startOwnCards(page: Living): void {
  const dialog = new OwnDialog(page);
  for (const button of all('[data-own]')) {
    const cluster = page.supplies.content.deck.clusters.find(({ id }) => id === button.dataset.own);
    if (cluster) button.addEventListener('click', () => dialog.open(cluster, undefined));
  }
  page.store.watch(() => listOwnCards(page, dialog));
}

/** Own cards stand after those of their cluster. Focus that was on one of them goes to its heading's buttons. */
function listOwnCards(page: Living, dialog: OwnDialog): void {
  const { supplies, store } = page;
  const hadFocus = document.activeElement?.closest('.own')?.closest('.cluster');
  for (const old of all('.card.own')) old.remove();
  for (const cluster of supplies.content.deck.clusters) {
    const list = document.querySelector(`[data-cluster="${CSS.escape(cluster.id)}"] .cards`);
    for (const [index, { cluster: name, text }] of store.pot.choice.ownCards.entries()) {
      if (isNameOf(name, cluster)) list?.append(ownCard(page, dialog, cluster, index, text.words));
    }
  }
  if (hadFocus) hadFocus.querySelector<HTMLElement>('[data-own]')?.focus();
}

function isNameOf(name: string, { id, number, colour }: Cluster): boolean {
  return [id, String(number), colour].includes(name);
}

function ownCard(
  { say, store, chosen, supplies }: Living,
  dialog: OwnDialog,
  cluster: Cluster,
  index: number,
  words: string,
): HTMLElement {
  const own = ownCardsOf(chosen().selection?.clusters ?? [], cluster).find(
    ({ text }) => text.plain !== '' && isTextOf(text.plain, words),
  );
  const question = element('p', { class: 'question', lang: supplies.content.deck.language });
  question.append(...(own ? inlineNodes(own.text) : [words]));
  const change = element('button', { type: 'button', class: 'on-card' }, say('page.own-change'));
  const remove = element('button', { type: 'button', class: 'on-card' }, say('page.own-remove'));
  for (const button of [change, remove])
    button.append(element('span', { class: 'unseen' }, `: ${words.slice(0, 60)}`));
  change.addEventListener('click', () => dialog.open(cluster, index));
  remove.addEventListener('click', () =>
    store.change(withOwnCards(store.pot, store.pot.choice.ownCards.toSpliced(index, 1))),
  );
  const shape = document.querySelector(`[data-cluster="${CSS.escape(cluster.id)}"] .shape`)?.cloneNode(true);
  const label = element(
    'p',
    { class: 'label' },
    ...(shape ? [shape] : []),
    element('span', { class: 'number' }, say('cards.own')),
  );
  const face = element(
    'div',
    { class: 'face' },
    label,
    question,
    element('p', { class: 'line' }, change, remove),
  );
  return element('li', { class: 'card own' }, face);
}

function ownCardsOf(
  clusters: readonly { readonly cluster: Cluster; readonly cards: readonly unknown[] }[],
  of: Cluster,
): OwnCard[] {
  const cards = clusters.find(({ cluster }) => cluster.id === of.id)?.cards ?? [];
  return (cards as OwnCard[]).filter(isOwn);
}

/** Marks of emphasis are not among the plain words. */
function isTextOf(plain: string, words: string): boolean {
  return plain === words || plain.replace(/\s/g, '') === words.replace(/[*_\\\s]/g, '');
}

class OwnDialog {
  readonly #page: Living;
  readonly #dialog = byId<HTMLDialogElement>('eigen');
  readonly #text = byId<HTMLTextAreaElement>('eigen-tekst');
  readonly #problem = byId('eigen-bezwaar');
  readonly #picture = byId<HTMLImageElement>('eigen-beeld');
  #cluster: Cluster | undefined;
  /** Which own card is changed; undefined for a new one. */
  #index: number | undefined;
  #looking: AbortController | undefined;
  #timer: number | undefined;

  constructor(page: Living) {
    this.#page = page;
    this.#text.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#look(), PAUSE_MS);
    });
    byId('eigen-annuleer').addEventListener('click', () => this.#dialog.close());
    byId('eigen-formulier').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#save();
    });
  }

  open(cluster: Cluster, index: number | undefined): void {
    const { say, store } = this.#page;
    this.#cluster = cluster;
    this.#index = index;
    byId('eigen-titel').textContent = say('page.own-for', { title: cluster.title.plain });
    this.#text.value = index === undefined ? '' : (store.pot.choice.ownCards[index]?.text.words ?? '');
    this.#text.lang = this.#page.supplies.content.deck.language;
    this.#picture.hidden = true;
    this.#tell('');
    this.#dialog.showModal();
    this.#text.focus();
    void this.#look();
  }

  async #save(): Promise<void> {
    clearTimeout(this.#timer);
    if (tidyWords(this.#text.value) === '') {
      this.#tell(this.#page.say('page.own-empty'));
      this.#text.focus();
      return;
    }
    if (!(await this.#look())) {
      this.#text.focus();
      return;
    }
    this.#page.store.change(this.#withCard('in place'));
    this.#dialog.close();
  }

  /** Whether the card can be printed; the reason stands beside it, or its picture. */
  async #look(): Promise<boolean> {
    this.#looking?.abort();
    const looking = new AbortController();
    this.#looking = looking;
    if (!this.#cluster || tidyWords(this.#text.value) === '') {
      this.#picture.hidden = true;
      this.#tell('');
      return false;
    }
    try {
      const request = requestOf(
        withPrinting(this.#withCard('last'), { blanks: false, order: 'sheet', mix: false }),
      );
      const svg = await this.#page.engine.card(request, this.#cluster.id, { signal: looking.signal });
      this.#picture.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
      this.#picture.alt = tidyWords(this.#text.value);
      this.#picture.hidden = false;
      this.#tell('');
      return true;
    } catch (failure) {
      if (failure instanceof Stopped) return false;
      this.#picture.hidden = true;
      this.#tell(failure instanceof Refused ? failure.message : this.#page.say('page.broken'));
      return false;
    }
  }

  /** In its place among the others, or last of all, where its picture is looked for. */
  #withCard(where: 'in place' | 'last'): Pot {
    const { pot } = this.#page.store;
    const { ownCards } = pot.choice;
    const text = { words: tidyWords(this.#text.value), language: undefined };
    const card = { cluster: this.#cluster?.id ?? '', text, note: undefined };
    const index = this.#index ?? ownCards.length;
    const before = where === 'last' ? ownCards.toSpliced(index, 1) : ownCards;
    const cards = where === 'last' ? [...before, card] : ownCards.toSpliced(index, 1, card);
    const changed = withOwnCards(pot, cards);
    if (where === 'in place') return changed;
    return {
      ...changed,
      choice: {
        ...changed.choice,
        sort: 'deck',
        copies: 1,
        seed: changed.choice.draw ? changed.choice.seed : undefined,
      },
    };
  }

  #tell(problem: string): void {
    this.#problem.textContent = problem;
    this.#problem.hidden = problem === '';
    this.#text.setAttribute('aria-invalid', String(problem !== ''));
  }
}
