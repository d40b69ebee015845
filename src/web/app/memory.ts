/** What this browser remembers of choices, for this tab and for the others of the same page (`kept-choices.ts`). */

import { readKeptChoices, withAddress, withoutEarlier, writeKeptChoices } from './kept-choices.ts';
import type { Living } from './page.ts';
import { FULL_POT, type Pot } from './pot.ts';
import { encodePot } from './pot-address.ts';

/** Decks that lie on one site do not get each other's choices. */
export function storageKey(page: Pick<Living, 'supplies'>): string {
  return `kletspot ${page.supplies.content.deck.title.plain}`;
}

/** The address of the choice that was changed last; undefined for the full pot, and where nothing is kept. */
export function rememberedAddress(page: Pick<Living, 'supplies'>): string | undefined {
  return read(storageKey(page)).address;
}

export class Memory {
  readonly #key: string;
  /** What the choice of this tab has grown from, so that it replaces nothing but itself. */
  #before: string | undefined;

  constructor(page: Living) {
    this.#key = storageKey(page);
    this.#before = addressOf(page.store.pot);
  }

  /** Addresses of choices with someone's own texts that were replaced by a choice from elsewhere. */
  get earlier(): readonly string[] {
    return read(this.#key).earlier;
  }

  remember(pot: Pot): void {
    const address = addressOf(pot);
    this.#write(withAddress(read(this.#key), this.#before, address));
    this.#before = address;
  }

  /** The next choice has not grown from this one: it comes from a link or a file. */
  startAnew(): void {
    this.#before = undefined;
  }

  forget(address: string): void {
    this.#write(withoutEarlier(read(this.#key), address));
  }

  /** @param listener hears whether another tab's choice is now the one that is remembered */
  watchOthers(listener: (isReplaced: boolean) => void): void {
    window.addEventListener('storage', ({ key, oldValue, newValue }) => {
      if (key === this.#key) {
        listener(readKeptChoices(oldValue).address !== readKeptChoices(newValue).address);
      }
    });
  }

  #write(kept: ReturnType<typeof readKeptChoices>): void {
    const written = writeKeptChoices(kept);
    try {
      if (written === null) localStorage.removeItem(this.#key);
      else if (written !== localStorage.getItem(this.#key)) localStorage.setItem(this.#key, written);
    } catch {
      // Some browsers keep nothing, or have no room left: the address of the page has it too.
    }
  }
}

/** The full pot goes without saying. */
export function addressOf(pot: Pot): string | undefined {
  const address = encodePot(pot);
  return address === encodePot(FULL_POT) ? undefined : address;
}

function read(key: string): ReturnType<typeof readKeptChoices> {
  try {
    return readKeptChoices(localStorage.getItem(key));
  } catch {
    return readKeptChoices(null);
  }
}
