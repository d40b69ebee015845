/**
 * Which cards lie outside the jar: kept in this tab, so that a page that is loaded anew, or a card that comes into the pot,
 * does not put back what a group has talked about.
 */
import type { PageStorage } from '../memory/page-storage.ts';

export class DrawnCards {
  readonly #storage: PageStorage;
  /** In the order of drawing. The last lies on the table. */
  #names: ReadonlySet<string>;

  constructor(storage: PageStorage) {
    this.#storage = storage;
    this.#names = new Set(readNames(storage.read('drawn')));
  }

  get last(): string | undefined {
    return [...this.#names].at(-1);
  }

  has(name: string): boolean {
    return this.#names.has(name);
  }

  add(name: string): void {
    this.#set([...this.#names, name]);
  }

  /** Forgets cards that left the pot, with their words. */
  keepOnly(isInPot: (name: string) => boolean): void {
    this.#set([...this.#names].filter(isInPot));
  }

  /** Where the browser keeps nothing, they last until the page is left. */
  #set(names: readonly string[]): void {
    this.#names = new Set(names);
    this.#storage.write('drawn', names.length === 0 ? null : JSON.stringify(names));
  }
}

function readNames(kept: string | null): readonly string[] {
  try {
    const names: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
  } catch {
    return [];
  }
}
