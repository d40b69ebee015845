/**
 * Everything that the page keeps in a browser, by name. Nothing goes around this file, so that one click wipes all of it. No DOM.
 *
 * What is kept has a mark, which the browser holds once and each tab that keeps something has too. Who wipes takes the
 * browser's away: a tab that slept, or was busy with something else, then finds that its own no longer holds, and drops
 * what it has instead of writing it back.
 */

/** In the browser, for all tabs of the page and until it is wiped; or in one tab, until that is closed. */
const KEPT = {
  /** The choice that was changed last, and those that it replaced. */
  choices: { place: 'browser', key: '' },
  leads: { place: 'browser', key: ' notities' },
  /** The language that was chosen. */
  language: { place: 'browser', key: ' language' },
  /** The choice of this tab. */
  choice: { place: 'tab', key: ' choice' },
  /** Which cards lie outside the jar. */
  drawn: { place: 'tab', key: ' jar' },
} as const;

const MARK = ' mark';

export type Kept = keyof typeof KEPT;
type Place = (typeof KEPT)[Kept]['place'];

/** The part of a browser's `Storage` that is used here. */
export interface BrowserStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Undefined where the browser has none. */
export type Stores = Readonly<Record<Place, BrowserStore | undefined>>;

export class PageStorage {
  readonly #title: string;
  readonly #stores: Stores;
  readonly #newMark: () => string;
  /** Null until any tab keeps something. */
  #mark: string | null;
  #isOver = false;
  #whenOver: () => void = () => {};

  /** @param title of the deck: decks that lie on one site do not get each other's choices */
  constructor(title: string, stores: Stores, newMark: () => string) {
    this.#title = title;
    this.#stores = stores;
    this.#newMark = newMark;
    const now = this.#get('browser', MARK);
    this.#mark = now ?? null;
    const ofTab = this.#get('tab', MARK) ?? null;
    if (now !== undefined && ofTab !== null && ofTab !== now) this.#clear('tab');
  }

  read(name: Kept): string | null {
    return this.#get(KEPT[name].place, KEPT[name].key) ?? null;
  }

  /**
   * Null takes it away.
   *
   * @returns whether it is kept now: some browsers keep nothing, or have no room left
   */
  write(name: Kept, value: string | null): boolean {
    if (this.isOver) return false;
    const { place, key } = KEPT[name];
    if (value === null) return this.#remove(place, key);
    if (value === this.#get(place, key)) return true;
    this.#putMark(place);
    return this.#set(place, key, value);
  }

  /** Whether all was wiped, here or in another tab, since this one was opened: then nothing more is kept. */
  get isOver(): boolean {
    if (this.#isOver) return true;
    const now = this.#get('browser', MARK);
    // The browser does not say.
    if (now === undefined) return false;
    if (this.#mark === null) this.#mark = now;
    else if (now !== this.#mark) {
      this.leave();
      this.#whenOver();
    }
    return this.#isOver;
  }

  /** @param listener is called when it is seen that all was wiped in another tab */
  whenOver(listener: () => void): void {
    this.#whenOver = listener;
  }

  /** Removes what this tab keeps and what all tabs share. */
  wipe(): void {
    this.#clear('browser');
    this.leave();
  }

  /** Removes what this tab keeps. Another tab wiped what all share, which may be someone else's by now. */
  leave(): void {
    this.#clear('tab');
    this.#isOver = true;
  }

  /** Whether a `storage` event is about this; all keys at once have none. */
  isKeyOf(name: Kept, key: string | null): boolean {
    return key === null || key === this.#nameOf(KEPT[name].key);
  }

  #putMark(place: Place): void {
    if (this.#mark === null) {
      const mark = this.#newMark();
      if (this.#set('browser', MARK, mark)) this.#mark = mark;
    }
    if (place === 'tab' && this.#mark !== null) this.#set('tab', MARK, this.#mark);
  }

  #clear(place: Place): void {
    for (const kept of Object.values(KEPT)) if (kept.place === place) this.#remove(place, kept.key);
    this.#remove(place, MARK);
  }

  #nameOf(key: string): string {
    return `kletspot ${this.#title}${key}`;
  }

  /** Undefined when the browser does not say. */
  #get(place: Place, key: string): string | null | undefined {
    try {
      return this.#stores[place]?.getItem(this.#nameOf(key));
    } catch {
      return undefined;
    }
  }

  #set(place: Place, key: string, value: string): boolean {
    const store = this.#stores[place];
    try {
      store?.setItem(this.#nameOf(key), value);
      return store !== undefined;
    } catch {
      return false;
    }
  }

  #remove(place: Place, key: string): boolean {
    try {
      this.#stores[place]?.removeItem(this.#nameOf(key));
      return true;
    } catch {
      return false;
    }
  }
}
