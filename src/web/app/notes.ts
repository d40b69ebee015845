/** Noting leads beside the jar: kept in this browser, printed on note cards or saved as text. */
import type { Card } from '../../content/model.ts';
import { LEADS } from '../../products/kit/lead.ts';
import { EVERYTHING } from '../../products/product.ts';
import type { Refusal } from '../protocol.ts';
import { Refused } from './engine-client.ts';
import { storageKey } from './keeping.ts';
import { leadAt, leadsAsText, type NotedLead, readLeads } from './leads.ts';
import { byId, element, type Living } from './page.ts';
import { problemNode } from './problem-words.ts';
import { saveFile, sizeWords } from './save.ts';

/** @param drawn the card that lies on the table */
export function startNotes(page: Living, drawn: () => Card | undefined): void {
  new Notes(page, drawn);
}

class Notes {
  readonly #page: Living;
  readonly #drawn: () => Card | undefined;
  readonly #field = byId<HTMLTextAreaElement>('trek-notitie');
  readonly #list = byId('notities');
  readonly #told = byId('notities-melding');
  readonly #key: string;
  #leads: readonly NotedLead[];
  /** Which lead is changed; undefined for a new one. */
  #index: number | undefined;

  constructor(page: Living, drawn: () => Card | undefined) {
    this.#page = page;
    this.#drawn = drawn;
    this.#key = `${storageKey(page)} ${LEADS}`;
    this.#leads = readLeads(this.#kept());
    // What was typed belongs to the card that lies there until another is drawn.
    byId('trek-kaart').addEventListener('click', () => this.#note(), { capture: true });
    byId('trek-noteer').addEventListener('click', () => {
      if (!this.#note()) this.#field.focus();
    });
    byId('trek-bewaar').addEventListener('click', () => this.#saveText());
    byId('notities-wis').addEventListener('click', () => {
      this.#set([]);
      this.#field.focus();
    });
    const print = byId('notities-druk');
    print.hidden = page.supplies.content.kit === undefined;
    print.addEventListener('click', () => void this.#print());
    this.#show();
  }

  #kept(): string | null {
    try {
      return localStorage.getItem(this.#key);
    } catch {
      return null;
    }
  }

  #set(leads: readonly NotedLead[]): void {
    this.#leads = leads;
    this.#index = undefined;
    this.#told.textContent = '';
    try {
      if (leads.length === 0) localStorage.removeItem(this.#key);
      else localStorage.setItem(this.#key, JSON.stringify(leads));
    } catch {
      // A browser that keeps nothing has them until the page is left.
    }
    this.#show();
  }

  /** Whether something was typed. */
  #note(): boolean {
    const words = this.#field.value.trim();
    if (words === '') return false;
    const card = this.#drawn();
    const before = this.#index === undefined ? undefined : this.#leads[this.#index];
    const from = before ?? { number: card?.number ?? '', question: card?.text.plain ?? '' };
    const lead = { ...from, words };
    this.#field.value = '';
    this.#set(before ? this.#leads.with(this.#index ?? 0, lead) : [...this.#leads, lead]);
    return true;
  }

  /** Another that is being changed stays so; the words of this one go from the field too. */
  #remove(index: number): void {
    const changed = this.#index;
    this.#set(this.#leads.toSpliced(index, 1));
    if (changed === index) this.#field.value = '';
    else if (changed !== undefined) this.#index = changed > index ? changed - 1 : changed;
  }

  #show(problems: readonly Refusal[] = []): void {
    const items = this.#leads.map((lead, index) => {
      const own = problems.filter(({ place }) => leadAt(place, LEADS) === index);
      return this.#item(lead, index, own);
    });
    this.#list.replaceChildren(...items);
    byId('genoteerd').hidden = this.#leads.length === 0;
    byId('notities-wis').hidden = this.#leads.length === 0;
  }

  #item({ number, words }: NotedLead, index: number, problems: readonly Refusal[]): HTMLElement {
    const { say } = this.#page;
    const button = (key: 'page.own-change' | 'page.own-remove', act: () => void): HTMLElement => {
      const unseen = element('span', { class: 'unseen' }, `: ${words.slice(0, 60)}`);
      const made = element('button', { type: 'button', class: 'quiet' }, say(key), unseen);
      made.addEventListener('click', act);
      return made;
    };
    const change = button('page.own-change', () => {
      // What stands in the field is not lost to the other words.
      this.#note();
      this.#index = index;
      this.#field.value = words;
      this.#field.focus();
    });
    const remove = button('page.own-remove', () => {
      this.#remove(index);
      this.#field.focus();
    });
    const refusals = problems.map((each) =>
      element('p', { class: 'refusal' }, problemNode(this.#page, each)),
    );
    const text = element('p', { class: 'lead-words' }, words);
    const label = element('span', { class: 'number' }, number);
    return element(
      'li',
      {},
      label,
      element('div', {}, text, ...refusals),
      element('div', { class: 'line' }, change, remove),
    );
  }

  #saveText(): void {
    this.#note();
    if (this.#leads.length === 0) {
      this.#field.focus();
      return;
    }
    const { supplies, say } = this.#page;
    const title = `${supplies.content.deck.title.plain}: ${say('page.jar-note')}`;
    saveFile(`${LEADS}.txt`, leadsAsText(title, this.#leads), 'text/plain;charset=utf-8');
  }

  /** Without leads they are cards to write on. */
  async #print(): Promise<void> {
    this.#note();
    const { engine, say } = this.#page;
    const leads = this.#leads.map(({ number, words }) => ({ number, words }));
    this.#told.textContent = say('page.making');
    try {
      const [file] = await engine.print({ ...EVERYTHING, only: ['kit'], editions: ['notes'], leads });
      if (!file) throw new Error('No note cards were made');
      const name = file.path.slice(file.path.lastIndexOf('/') + 1);
      saveFile(name, file.bytes, 'application/pdf');
      this.#show();
      this.#told.textContent = say('page.done', { file: name, size: sizeWords(file.bytes.length) });
    } catch (failure) {
      const problems = failure instanceof Refused ? failure.problems : [];
      this.#show(problems);
      this.#told.textContent = problems.length > 0 ? say('page.notes-cannot') : say('page.broken');
    }
  }
}
