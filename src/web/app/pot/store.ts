/** The one place where the pot changes, who shows it, and the way back. */
import type { Pot } from './page-pot.ts';

/** Changes that can be undone; nobody remembers more. */
const MOST_PAST = 100;

type Listener = () => void;

/** The parts of the page may come in any order: none needs another to have heard of a change before. */
export class Store {
  #pot: Pot;
  readonly #past: Pot[] = [];
  readonly #watching: Listener[] = [];
  readonly #waiting: Listener[] = [];

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
    if (this.#past.length > MOST_PAST) this.#past.shift();
    this.#set(pot);
  }

  undo(): void {
    const before = this.#past.pop();
    if (before) this.#set(before);
  }

  /** For a part that shows the pot. The listener is called now and after each change. */
  watch(listener: Listener): void {
    this.#watching.push(listener);
    listener();
  }

  /** For a part that reads what others show. The listener is called soon, and after all of `watch` have seen a change. */
  whenShown(listener: Listener): void {
    this.#waiting.push(listener);
    queueMicrotask(listener);
  }

  #set(pot: Pot): void {
    this.#pot = pot;
    for (const listener of this.#watching) listener();
    for (const listener of this.#waiting) queueMicrotask(listener);
  }
}
