/** Leads that people note beside the jar. The browser keeps them; they can be printed on note cards or saved as text. */

import type { Card } from '../../../content/model.ts';
import type { Diagnostic } from '../../../diagnostics.ts';
import { LEADS } from '../../../request/lead.ts';
import { EVERYTHING } from '../../../request/request.ts';
import { byId, element } from '../browser/elements.ts';
import { newSeed, saveFile, sizeWords } from '../browser/files.ts';
import { tell, worded } from '../browser/worded.ts';
import { Refused } from '../engine/engine-client.ts';
import type { Living } from '../living.ts';
import { problemNode } from '../problem-words.ts';
import { KeptLeads } from './kept-leads.ts';
import {
  type GoneLead,
  leadAt,
  leadsAsText,
  MOST_IN_LEAD,
  type NotedLead,
  withLead,
  withLeadsBack,
} from './leads.ts';

export class Notes {
  readonly #page: Living;
  readonly #drawn: () => Card | undefined;
  readonly #field = byId<HTMLTextAreaElement>('note');
  readonly #list = byId('notes');
  readonly #told = byId('notes-told');
  readonly #back = byId<HTMLButtonElement>('notes-back');
  readonly #kept: KeptLeads;
  /** Removed leads, the last at the end. They are people's work and can be put back. */
  readonly #gone: (readonly GoneLead[])[] = [];
  /** Which lead is changed; undefined for a new one. */
  #changed: NotedLead | undefined;

  /** @param drawn the card that lies on the table */
  constructor(page: Living, drawn: () => Card | undefined) {
    this.#page = page;
    this.#drawn = drawn;
    this.#kept = new KeptLeads(page.storage);
    this.#kept.watchOthers(() => this.#show());
    byId('note-keep').addEventListener('click', () => {
      const isNoted = this.#note();
      if (!isNoted) this.#field.focus();
      if (!this.#isTooLong) this.#tell(isNoted ? 'page.jar-kept' : 'page.jar-nothing');
    });
    this.#field.addEventListener('input', () => this.#look());
    byId('notes-save').addEventListener('click', () => this.#saveText());
    byId('notes-clear').addEventListener('click', () => {
      this.#remove(() => true);
      this.#back.focus();
    });
    this.#back.addEventListener('click', () => {
      this.#putBack();
      if (this.#back.hidden) this.#field.focus();
    });
    const print = byId('notes-print');
    print.hidden = !page.supplies.hasKit;
    print.addEventListener('click', () => void this.#print());
    this.#show();
  }

  /** Notes what was typed. Returns false when it is too long: then it stays in the field, and no other card may be drawn. */
  finish(): boolean {
    this.#note();
    return !this.#isTooLong;
  }

  /** Returns whether something was typed, and is noted now. */
  #note(): boolean {
    const words = this.#field.value.trim();
    if (words === '') return false;
    if (this.#isTooLong) {
      this.#look();
      this.#field.focus();
      return false;
    }
    const card = this.#drawn();
    const from = { id: newId(), number: card?.number ?? '', question: card?.text.plain ?? '' };
    this.#change((leads) => withLead(leads, { ...(this.#changed ?? from), words }));
    this.#field.value = '';
    this.#changed = undefined;
    return true;
  }

  get #isTooLong(): boolean {
    return this.#field.value.trim().length > MOST_IN_LEAD;
  }

  /** Tells while someone types that it is too long, and cuts nothing off. Screen readers read a text again when it is set again. */
  #look(): void {
    const { say, number } = this.#page;
    const box = byId('refusal-note');
    const isWrong = this.#isTooLong;
    if (isWrong !== box.hidden) return;
    const { length } = this.#field.value.trim();
    const words = () => say('page.notes-too-long', { length: number(length), most: number(MOST_IN_LEAD) });
    tell(box, isWrong ? words : undefined);
    box.hidden = !isWrong;
    this.#field.setAttribute('aria-invalid', String(isWrong));
  }

  /** Shows a message, and as long as it holds that the browser does not keep the leads. */
  #tell(key: 'page.jar-kept' | 'page.jar-nothing' | undefined): void {
    const { say } = this.#page;
    const isUnkept = !this.#kept.isKept && this.#kept.leads.length > 0;
    const keys = [...(key ? [key] : []), ...(isUnkept ? ['page.notes-not-kept' as const] : [])];
    tell(this.#told, () => keys.map((each) => say(each)).join(' '));
  }

  /** Clears the field if it holds a lead that is removed; another one stays there. */
  #remove(isGone: (lead: NotedLead) => boolean): void {
    let gone: readonly GoneLead[] = [];
    this.#change((leads) => {
      gone = leads.flatMap((lead, index) => (isGone(lead) ? [{ lead, index }] : []));
      return leads.filter((lead) => !isGone(lead));
    });
    if (gone.length === 0) return;
    if (this.#changed && isGone(this.#changed)) {
      this.#changed = undefined;
      this.#field.value = '';
      this.#look();
    }
    this.#gone.push(gone);
    this.#show();
    const { length } = gone;
    tell(this.#told, () => this.#page.count('page.notes-gone', length));
  }

  #putBack(): void {
    const gone = this.#gone.pop();
    if (!gone) return;
    this.#change((leads) => withLeadsBack(leads, gone));
    tell(this.#told, () => this.#page.count('page.notes-again', gone.length));
  }

  #change(edit: (leads: readonly NotedLead[]) => readonly NotedLead[]): void {
    this.#kept.change(edit);
    this.#tell(undefined);
    this.#show();
  }

  #show(problems: readonly Diagnostic[] = []): void {
    const { leads } = this.#kept;
    const items = leads.map((lead, index) => {
      const own = problems.filter(({ place }) => leadAt(place, LEADS) === index);
      return this.#item(lead, own);
    });
    this.#list.replaceChildren(...items);
    byId('noted').hidden = leads.length === 0;
    byId('notes-clear').hidden = leads.length === 0;
    this.#back.hidden = this.#gone.length === 0;
  }

  #item(lead: NotedLead, problems: readonly Diagnostic[]): HTMLElement {
    const { id, number, words } = lead;
    const { say } = this.#page;
    const button = (key: 'page.own-change' | 'page.own-remove', act: () => void): HTMLElement => {
      const unseen = element('span', { class: 'unseen' }, `: ${words.slice(0, 60)}`);
      const made = element(
        'button',
        { type: 'button', class: 'quiet' },
        worded(() => say(key)),
        unseen,
      );
      made.addEventListener('click', act);
      return made;
    };
    const change = button('page.own-change', () => {
      // The words in the field must not be lost.
      this.#note();
      if (this.#isTooLong) return;
      this.#changed = lead;
      this.#field.value = words;
      this.#look();
      this.#field.focus();
    });
    const remove = button('page.own-remove', () => {
      this.#remove((each) => each.id === id);
      this.#field.focus();
    });
    const refusals = problems.map((each) =>
      element('p', { class: 'refusal' }, problemNode(this.#page, each)),
    );
    const text = element('p', { class: 'lead-words', dir: 'auto' }, words);
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
    if (this.#isTooLong) return;
    if (this.#kept.leads.length === 0) {
      this.#field.focus();
      return;
    }
    const { supplies, say } = this.#page;
    const title = `${supplies.content.deck.title.plain}: ${say('page.jar-note')}`;
    const text = leadsAsText(title, this.#kept.leads);
    const file = `${LEADS}.txt`;
    saveFile(file, text, 'text/plain;charset=utf-8');
    tell(this.#told, () => say('page.done', { file, size: sizeWords(text.length) }));
  }

  /** Without leads, prints cards to write on. */
  async #print(): Promise<void> {
    this.#note();
    if (this.#isTooLong) return;
    const { engine, say } = this.#page;
    const leads = this.#kept.leads.map(({ number, words }) => ({ number, words }));
    tell(this.#told, () => say('page.making'));
    try {
      const [file] = await engine.print({ ...EVERYTHING, only: ['kit'], editions: ['notes'], leads });
      if (!file) throw new Error('No note cards were made');
      const name = file.path.slice(file.path.lastIndexOf('/') + 1);
      saveFile(name, file.bytes, 'application/pdf');
      this.#show();
      tell(this.#told, () => say('page.done', { file: name, size: sizeWords(file.bytes.length) }));
    } catch (failure) {
      const problems = failure instanceof Refused ? failure.problems : [];
      this.#show(problems);
      tell(this.#told, () => say(problems.length > 0 ? 'page.notes-cannot' : 'page.broken'));
    }
  }
}

/** Unique in all tabs. */
function newId(): string {
  return `${newSeed().toString(36)}-${newSeed().toString(36)}`;
}
