/** The leads that this browser keeps, which all tabs of the page share: none overwrites what another noted. */
import { joinedLeads, type NotedLead, readLeads } from './leads.ts';

export class KeptLeads {
  readonly #key: string;
  #leads: readonly NotedLead[] = [];
  /** False when the browser would not keep the last change: then it is here until the page is left. */
  #isKept = true;

  constructor(key: string) {
    this.#key = key;
    this.#leads = this.#latest();
  }

  get leads(): readonly NotedLead[] {
    return this.#leads;
  }

  /** Of what is kept at that moment, whichever tab it came from. */
  change(edit: (leads: readonly NotedLead[]) => readonly NotedLead[]): void {
    this.#leads = edit(this.#latest());
    try {
      if (this.#leads.length === 0) localStorage.removeItem(this.#key);
      else localStorage.setItem(this.#key, JSON.stringify(this.#leads));
      this.#isKept = true;
    } catch {
      this.#isKept = false;
    }
  }

  /** The listener is called after changes in other tabs. */
  watchOthers(listener: () => void): void {
    const follow = (): void => {
      this.#leads = this.#latest();
      listener();
    };
    // Without a key all was cleared.
    window.addEventListener('storage', ({ key }) => {
      if (key === this.#key || key === null) follow();
    });
    // A page that slept in the browser's history has heard nothing.
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) follow();
    });
  }

  #latest(): readonly NotedLead[] {
    try {
      const kept = readLeads(localStorage.getItem(this.#key));
      return this.#isKept ? kept : joinedLeads(kept, this.#leads);
    } catch {
      return this.#leads;
    }
  }
}
