/** What this browser remembers of choices, for this tab and for the others of the same page (`kept-choices.ts`). */
import type { Source } from '../../../selection/pot.ts';
import { asCanBeDrawn, FULL_POT, type PagePot } from '../pot/page-pot.ts';
import { decodeKeptPot, encodePot } from '../pot/pot-address.ts';
import {
  type KeptChoices,
  readKeptChoices,
  withAddress,
  withoutEarlier,
  writeKeptChoices,
} from './kept-choices.ts';
import type { PageStorage } from './page-storage.ts';

export interface Remembered {
  readonly pot: PagePot;
  /** Whether it is the choice of this tab, and not only the one that was changed last in any of them. */
  readonly isOfTab: boolean;
}

/** Reads what was kept; the full pot when there is nothing to read. */
export function remembered(content: Source, storage: PageStorage): Remembered {
  const ofTab = readPot(content, storage.read('choice') ?? undefined);
  if (ofTab) return { pot: ofTab, isOfTab: true };
  const last = readPot(content, readKeptChoices(storage.read('choices')).address);
  return { pot: last ?? FULL_POT, isOfTab: false };
}

function readPot(content: Source, kept: string | undefined): PagePot | undefined {
  const pot = kept === undefined ? undefined : decodeKeptPot(kept);
  return pot && asCanBeDrawn(content, pot);
}

export class Memory {
  readonly #storage: PageStorage;
  /** The address that this tab's choice grew from, so that it replaces only itself. */
  #before: string | undefined;

  constructor(storage: PageStorage, pot: PagePot) {
    this.#storage = storage;
    this.#before = addressOf(pot);
  }

  /** Choices with someone's own texts that were replaced by a choice from elsewhere, as they were kept. */
  get earlier(): readonly string[] {
    return this.#read().earlier;
  }

  /** @returns whether this tab and the browser both have it now */
  remember(pot: PagePot): boolean {
    const address = addressOf(pot);
    const inBrowser = this.#write(withAddress(this.#read(), this.#before, address));
    this.#before = address;
    const isNews = address !== undefined || this.#storage.read('choice') !== null;
    const inTab = !isNews || this.#storage.write('choice', encodePot(pot));
    return inBrowser && inTab;
  }

  /** The next choice comes from a link or a file and does not replace this one. */
  startAnew(): void {
    this.#before = undefined;
  }

  forget(kept: string): void {
    this.#write(withoutEarlier(this.#read(), kept));
  }

  /** @param listener hears whether another tab's choice is now the one that is remembered */
  watchOthers(listener: (isReplaced: boolean) => void): void {
    window.addEventListener('storage', ({ key, oldValue, newValue }) => {
      if (key === null || !this.#storage.isKeyOf('choices', key)) return;
      listener(readKeptChoices(oldValue).address !== readKeptChoices(newValue).address);
    });
  }

  #read(): KeptChoices {
    return readKeptChoices(this.#storage.read('choices'));
  }

  #write(kept: KeptChoices): boolean {
    return this.#storage.write('choices', writeKeptChoices(kept));
  }
}

/** Undefined for the full pot, which needs no address. */
function addressOf(pot: PagePot): string | undefined {
  const address = encodePot(pot);
  return address === encodePot(FULL_POT) ? undefined : address;
}
