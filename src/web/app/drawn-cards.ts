/**
 * Which cards lie outside the jar: kept in this tab, so that a page that is loaded anew, or a card that comes into the pot,
 * does not put back what a group has talked about.
 */
export class DrawnCards {
  readonly #key: string;
  /** In the order in which they were drawn; the last lies on the table. */
  #names: ReadonlySet<string>;

  constructor(key: string) {
    this.#key = key;
    this.#names = new Set(kept(key));
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

  /** Those that have left the pot are forgotten, with their words. */
  keepOnly(isInPot: (name: string) => boolean): void {
    this.#set([...this.#names].filter(isInPot));
  }

  #set(names: readonly string[]): void {
    this.#names = new Set(names);
    try {
      if (names.length === 0) sessionStorage.removeItem(this.#key);
      else sessionStorage.setItem(this.#key, JSON.stringify(names));
    } catch {
      // A browser that keeps nothing: then it holds until the page is left.
    }
  }
}

function kept(key: string): readonly string[] {
  try {
    const names: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
    return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
  } catch {
    return [];
  }
}
