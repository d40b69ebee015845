/** The one place where the state changes, who wants to know of it, and the way back. */
import type { Pot } from './pot.ts';

/** Steps that can be undone; nobody remembers more. */
const MOST_STEPS = 100;

export class Store {
  #pot: Pot;
  readonly #past: Pot[] = [];
  readonly #listeners: (() => void)[] = [];

  constructor(pot: Pot) {
    this.#pot = pot;
  }

  get pot(): Pot {
    return this.#pot;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  change(pot: Pot): void {
    if (JSON.stringify(pot) === JSON.stringify(this.#pot)) return;
    this.#past.push(this.#pot);
    if (this.#past.length > MOST_STEPS) this.#past.shift();
    this.#set(pot);
  }

  undo(): void {
    const before = this.#past.pop();
    if (before) this.#set(before);
  }

  /** Called now and after each change. */
  watch(listener: () => void): void {
    this.#listeners.push(listener);
    listener();
  }

  #set(pot: Pot): void {
    this.#pot = pot;
    for (const listener of this.#listeners) listener();
  }
}
