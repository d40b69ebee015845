/** The leads that the browser keeps. All tabs share them, and none overwrites what another noted. */

import type { PageStorage } from '../memory/page-storage.ts';
import { joinedLeads, type NotedLead, readLeads } from './leads.ts';

export class KeptLeads {
  readonly #storage: PageStorage;
  #leads: readonly NotedLead[] = [];
  #isKept = true;

  constructor(storage: PageStorage) {
    this.#storage = storage;
    this.#leads = this.#latest();
  }

  get leads(): readonly NotedLead[] {
    return this.#leads;
  }

  /** False when the browser did not keep the last change, which then lasts until the page is left. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** Edits what is kept at that moment, whichever tab wrote it. */
  change(edit: (leads: readonly NotedLead[]) => readonly NotedLead[]): void {
    this.#leads = edit(this.#latest());
    const written = this.#leads.length === 0 ? null : JSON.stringify(this.#leads);
    this.#isKept = this.#storage.write('leads', written);
  }

  /** The listener is called after changes in other tabs. */
  watchOthers(listener: () => void): void {
    const follow = (): void => {
      this.#leads = this.#latest();
      listener();
    };
    window.addEventListener('storage', ({ key }) => {
      if (this.#storage.isKeyOf('leads', key)) follow();
    });
    // A page in the browser's history hears no events.
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) follow();
    });
  }

  #latest(): readonly NotedLead[] {
    const kept = readLeads(this.#storage.read('leads'));
    return this.#isKept ? kept : joinedLeads(kept, this.#leads);
  }
}
