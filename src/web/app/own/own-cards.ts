/** Own cards: someone writes one in a dialog that shows it as it will be printed, and finds it among the others. */

import { collapseSpace, tidyText } from '../../../content/characters.ts';
import { readMarkdown } from '../../../content/markdown.ts';
import type { Cluster } from '../../../content/model.ts';
import { readLooseText } from '../../../content/written-text.ts';
import { collect, type Diagnostic } from '../../../diagnostics.ts';
import { directionOfWords } from '../../../direction.ts';
import type { Choice, OwnCardChoice, WrittenText } from '../../../selection/choice.ts';
import { placeInChoice } from '../../../selection/places.ts';
import { withOwnCard, withoutOwnCard } from '../../../selection/pot.ts';
import { all, byId, element, inlineNodes, shapeDrawing } from '../browser/elements.ts';
import { tell, worded } from '../browser/worded.ts';
import type { Living } from '../living.ts';
import { asLastCard, type PagePot, requestOf } from '../pot/page-pot.ts';
import { CardLook } from './card-look.ts';
import { clustersOfOwnCards } from './own-clusters.ts';
import { startOwnGroups } from './own-groups.ts';
import { LanguageField } from './own-language.ts';

export function startOwnCards(page: Living): void {
  const dialog = new OwnDialog(page);
  for (const button of all('[data-own]')) {
    const cluster = page.supplies.content.deck.clusters.find(({ id }) => id === button.dataset.own);
    if (cluster) button.addEventListener('click', () => dialog.open(cluster, undefined));
  }
  const listGroups = startOwnGroups(page, (cluster) => dialog.open(cluster, undefined));
  let shown: Partial<Choice> = {};
  page.store.watch(() => {
    const { ownClusters, ownCards } = page.store.pot.choice;
    if (shown.ownCards === ownCards && shown.ownClusters === ownClusters) return;
    shown = { ownClusters, ownCards };
    listGroups();
    listOwnCards(page, dialog);
  });
}

/** Lists own cards after those of the deck. Focus that was on one of them moves to its cluster's buttons. */
function listOwnCards(page: Living, dialog: OwnDialog): void {
  const { supplies, store } = page;
  const hadFocus = document.activeElement?.closest('.own')?.closest('.cluster');
  for (const old of all('.card.own')) old.remove();
  const lists = new Map<string, Node[]>();
  for (const [index, cluster] of clustersOfOwnCards(supplies.content, store.pot).entries()) {
    const text = store.pot.choice.ownCards[index]?.text;
    if (!cluster || !text) continue;
    const cards = lists.get(cluster.id) ?? [];
    cards.push(ownCard(page, dialog, cluster, index, text));
    lists.set(cluster.id, cards);
  }
  for (const [id, cards] of lists) {
    document.querySelector(`[data-cluster="${CSS.escape(id)}"] .cards`)?.append(...cards);
  }
  if (hadFocus) hadFocus.querySelector<HTMLElement>('[data-own]')?.focus();
}

function ownCard(
  { say, store, supplies }: Living,
  dialog: OwnDialog,
  cluster: Cluster,
  index: number,
  { words, language }: WrittenText,
): HTMLElement {
  const { language: ofDeck } = supplies.content.deck;
  const dir = directionOfWords(words, language ?? ofDeck);
  const question = element('p', { class: 'question', lang: ofDeck, dir });
  question.append(...inlineNodes({ inlines: readMarkdown(words).inlines, language }));
  const change = element(
    'button',
    { type: 'button', class: 'on-card' },
    worded(() => say('page.own-change')),
  );
  const remove = element(
    'button',
    { type: 'button', class: 'on-card' },
    worded(() => say('page.own-remove')),
  );
  for (const button of [change, remove])
    button.append(
      element(
        'span',
        { class: 'unseen', lang: language ?? ofDeck },
        `: ${collapseSpace(words).slice(0, 60)}`,
      ),
    );
  change.addEventListener('click', () => dialog.open(cluster, index));
  remove.addEventListener('click', () => store.change(withoutOwnCard(store.pot, index)));
  const label = element(
    'p',
    { class: 'label' },
    shapeDrawing(cluster.shape),
    element('span', { class: 'number', lang: supplies.strings.language }, say('cards.own')),
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

class OwnDialog {
  readonly #page: Living;
  readonly #dialog = byId<HTMLDialogElement>('own');
  readonly #text = byId<HTMLTextAreaElement>('own-text');
  readonly #language: LanguageField;
  readonly #card: CardLook;
  #cluster: Cluster | undefined;
  /** Which own card is changed; undefined for a new one. */
  #index: number | undefined;
  /** Its words as they are kept. */
  #written = '';
  readonly #drafts = new Map<string, WrittenText>();

  constructor(page: Living) {
    this.#page = page;
    this.#card = new CardLook(page, {
      picture: byId<HTMLImageElement>('own-picture'),
      problem: byId('own-refusal'),
      field: this.#text,
    });
    const language = byId<HTMLSelectElement>('own-language');
    this.#language = new LanguageField(page, language, this.#text);
    this.#card.follow(this.#text, () => this.#look());
    this.#card.follow(language, () => this.#look());
    byId('own-cancel').addEventListener('click', () => this.#dialog.close());
    // Escape is easily hit, and typing is work: the dialog shows the same words when it opens again.
    this.#dialog.addEventListener('cancel', () => this.#drafts.set(this.#draftKey, this.#typed));
    byId('own-form').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#save();
    });
  }

  open(cluster: Cluster, index: number | undefined): void {
    const { say, store } = this.#page;
    this.#cluster = cluster;
    this.#index = index;
    tell(byId('own-title'), () => say('page.own-for', { title: cluster.title.plain }));
    const before = index === undefined ? undefined : store.pot.choice.ownCards[index]?.text;
    this.#written = before?.words ?? '';
    const shown = this.#drafts.get(this.#draftKey) ?? before;
    this.#text.value = shown?.words ?? '';
    this.#language.show(shown?.language);
    this.#drafts.delete(this.#draftKey);
    this.#card.clear();
    this.#dialog.showModal();
    this.#text.focus();
    void this.#look();
  }

  get #typed(): WrittenText {
    return { words: this.#text.value, language: this.#language.language };
  }

  get #draftKey(): string {
    return `${this.#cluster?.id ?? ''} ${this.#written}`;
  }

  async #save(): Promise<void> {
    if (tidyText(this.#text.value) === '') {
      this.#card.clear('page.own-empty');
      this.#text.focus();
      return;
    }
    if (!(await this.#look())) {
      this.#text.focus();
      return;
    }
    // The dialog closes first, so that focus is back on the page when the cards are listed again.
    this.#dialog.close();
    this.#page.store.change(this.#withCard('in place'));
  }

  /** Resolves to whether the card can be printed. Shows its picture, or the reason. */
  async #look(): Promise<boolean> {
    const words = tidyText(this.#text.value);
    if (!this.#cluster || words === '') {
      this.#card.clear();
      return false;
    }
    const pot = asLastCard(this.#withCard('last'));
    return await this.#card.show(
      requestOf(pot),
      this.#cluster.id,
      words,
      remarksOn(pot.choice.ownCards.at(-1)),
    );
  }

  /** The pot with this card in its place, or as the last one, which the engine draws. */
  #withCard(where: 'in place' | 'last'): PagePot {
    const { pot } = this.#page.store;
    const index = this.#index;
    const before = index === undefined ? undefined : pot.choice.ownCards[index];
    const text = { words: tidyText(this.#text.value), language: this.#language.language };
    const card = { cluster: this.#cluster?.id ?? '', text, note: before?.note };
    if (where === 'in place' || index === undefined) return withOwnCard(pot, card, index);
    return withOwnCard(withoutOwnCard(pot, index), card, undefined);
  }
}

/** What may be meant otherwise than it is printed: a star without another, several questions on one card. */
function remarksOn(card: OwnCardChoice | undefined): readonly Diagnostic[] {
  const problems = collect();
  if (card) readLooseText({ ...card.text, isQuestion: true }, placeInChoice(0), problems.report);
  return problems.diagnostics;
}
