/** The leads that this browser keeps, which all tabs of the page share: none overwrites what another noted. */

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

  /** False when the browser would not keep the last change: then it is here until the page is left. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** Of what is kept at that moment, whichever tab it came from. */
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
    // A page that slept in the browser's history has heard nothing.
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) follow();
    });
  }

  #latest(): readonly NotedLead[] {
    const kept = readLeads(this.#storage.read('leads'));
    return this.#isKept ? kept : joinedLeads(kept, this.#leads);
  }
}
