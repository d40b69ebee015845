/** Own clusters on the table, after those of the deck: with their cards, to change, to take away, to add one. */

import { hex } from '../../../colour.ts';
import { tidyWords } from '../../../content/characters.ts';
import type { Cluster } from '../../../content/model.ts';
import type { OwnClusterChoice } from '../../../selection/choice.ts';
import { withOwnCard } from '../../../selection/pot.ts';
import type { SaidKey } from '../../protocol.ts';
import { all, byId, element, inlineNodes, shapeDrawing } from '../browser/elements.ts';
import { tell, worded } from '../browser/worded.ts';
import type { Living } from '../living.ts';
import { asLastCard, type PagePot, requestOf } from '../pot/page-pot.ts';
import { CardLook } from './card-look.ts';
import { freeId, ownClustersOf, paperOf, withOwnCluster, withoutOwnCluster } from './own-clusters.ts';

/**
 * @param addCard asks for the words of a card of this cluster
 * @returns lists the groups anew where they have changed; their cards are listed after that
 */
export function startOwnGroups(page: Living, addCard: (cluster: Cluster) => void): () => void {
  const dialog = new GroupDialog(page);
  byId('group-add').addEventListener('click', () => dialog.open(undefined));
  let shown = '';
  return () => {
    const written = JSON.stringify(page.store.pot.choice.ownClusters);
    if (written === shown) return;
    shown = written;
    listGroups(page, dialog, addCard);
  };
}

function listGroups(page: Living, dialog: GroupDialog, addCard: (cluster: Cluster) => void): void {
  const { supplies, store } = page;
  const box = byId('own-groups');
  const hadFocus = box.contains(document.activeElement);
  const groups = ownClustersOf(supplies.content, store.pot).map((cluster, index) =>
    group(page, cluster, {
      add: () => addCard(cluster),
      change: () => dialog.open(index),
      remove: () => store.change(withoutOwnCluster(supplies.content, store.pot, index)),
    }),
  );
  box.replaceChildren(...groups);
  if (hadFocus) byId('group-add').focus();
}

interface Acts {
  readonly add: () => void;
  readonly change: () => void;
  readonly remove: () => void;
}

function group({ say, supplies, store }: Living, cluster: Cluster, acts: Acts): HTMLElement {
  const { id, number, title, colour, shape } = cluster;
  const heading = `cluster-${number}`;
  const { language } = supplies.content.deck;
  const button = (key: SaidKey, act: () => void, more: Readonly<Record<string, string>> = {}) => {
    const unseen = element('span', { class: 'unseen', lang: language }, `: ${title.plain}`);
    const words = worded(() => say(key));
    const made = element('button', { type: 'button', class: 'quiet', ...more }, words, unseen);
    made.addEventListener('click', act);
    return made;
  };
  const name = element('span', { lang: language, dir: 'auto' }, `${number}. `, ...inlineNodes(title));
  const paper = element(
    'span',
    { class: 'on-paper' },
    worded(() => say('page.on-paper', { colour })),
  );
  const head = element(
    'div',
    { class: 'cluster-head' },
    element('h3', { id: heading }, shapeDrawing(shape), element('span', {}, name, ' ', paper)),
    element(
      'div',
      { class: 'line' },
      button('page.own-add', acts.add, { 'data-own': id }),
      button('page.group-change', acts.change),
      button('page.group-remove', acts.remove),
    ),
  );
  const cards = element('ul', { class: 'cards', role: 'list' });
  const section = element('section', { class: 'cluster', 'data-cluster': id, 'aria-labelledby': heading });
  section.append(head, cards);
  const look = paperOf(supplies.content, store.pot, cluster);
  // Printing reports an unknown colour; until then the card is white.
  section.style.setProperty('--paper', look ? hex(look.paper) : '#ffffff');
  return section;
}

class GroupDialog {
  readonly #page: Living;
  readonly #dialog = byId<HTMLDialogElement>('group');
  readonly #title = byId<HTMLInputElement>('group-name');
  readonly #colour = byId<HTMLSelectElement>('group-colour');
  readonly #card: CardLook;
  /** Which own cluster is changed; undefined for a new one. */
  #index: number | undefined;

  constructor(page: Living) {
    this.#page = page;
    this.#card = new CardLook(page, {
      picture: byId<HTMLImageElement>('group-picture'),
      problem: byId('group-refusal'),
      field: this.#title,
    });
    const form = byId('group-form');
    this.#card.follow(form, () => this.#look());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#save();
    });
    byId('group-cancel').addEventListener('click', () => this.#dialog.close());
  }

  open(index: number | undefined): void {
    const { say, store } = this.#page;
    const own = index === undefined ? undefined : store.pot.choice.ownClusters[index];
    this.#index = index;
    tell(byId('group-title'), () => say(own ? 'page.group-change' : 'page.group-add'));
    this.#title.value = own?.title.words ?? '';
    this.#offerColours(own);
    for (const radio of shapes()) radio.checked = own ? radio.value === own.shape : radio === shapes()[0];
    this.#card.clear();
    this.#dialog.showModal();
    this.#title.focus();
    void this.#look();
  }

  /** The group may have its own colour, which no palette holds. */
  #offerColours(own: OwnClusterChoice | undefined): void {
    const { palette, deck } = this.#page.supplies.content;
    const { language } = deck;
    const words = [...palette.colours.keys()];
    const all = own && !words.includes(own.colour) ? [...words, own.colour] : words;
    this.#colour.replaceChildren(
      ...all.map((word) => element('option', { value: word, lang: language }, word)),
    );
    if (own) this.#colour.value = own.colour;
  }

  async #save(): Promise<void> {
    if (tidyWords(this.#title.value) === '') this.#card.clear('page.group-empty');
    else if (await this.#look()) {
      this.#page.store.change(this.#changed());
      this.#dialog.close();
      return;
    }
    this.#title.focus();
  }

  /** Resolves to whether a card of the group can be printed. */
  async #look(): Promise<boolean> {
    const words = tidyWords(this.#title.value);
    if (words === '') {
      this.#card.clear();
      return false;
    }
    const cluster = this.#own().id;
    const text = { words: this.#page.say('page.group-card'), language: undefined };
    const pot = withOwnCard(this.#changed(), { cluster, text, note: undefined }, undefined);
    return await this.#card.show(requestOf(asLastCard(pot)), cluster, words);
  }

  #changed(): PagePot {
    const { supplies, store } = this.#page;
    return withOwnCluster(supplies.content, store.pot, this.#own(), this.#index);
  }

  #own(): OwnClusterChoice {
    const { supplies, store } = this.#page;
    const { pot } = store;
    const before = this.#index === undefined ? undefined : pot.choice.ownClusters[this.#index];
    const colour = this.#colour.value;
    return {
      id: before?.id ?? freeId(supplies.content, pot),
      title: { words: tidyWords(this.#title.value), language: before?.title.language },
      colour,
      hex: before?.colour === colour ? before.hex : undefined,
      shape: shapes().find(({ checked }) => checked)?.value ?? before?.shape ?? '',
    };
  }
}

function shapes(): HTMLInputElement[] {
  return all<HTMLInputElement>('[name="group-shape"]');
}
