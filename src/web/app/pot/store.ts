/** The one place where the pot changes, who shows it, and the way back. */
import { withPast } from '../../../selection/pot.ts';
import type { PagePot } from './page-pot.ts';

type Listener = () => void;

/** The parts of the page may come in any order: none needs another to have heard of a change before. */
export class Store {
  #pot: PagePot;
  #past: readonly PagePot[] = [];
  readonly #watching: Listener[] = [];
  readonly #waiting: Listener[] = [];

  constructor(pot: PagePot) {
    this.#pot = pot;
  }

  get pot(): PagePot {
    return this.#pot;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  change(pot: PagePot): void {
    if (JSON.stringify(pot) === JSON.stringify(this.#pot)) return;
    this.#past = withPast(this.#past, this.#pot);
    this.#set(pot);
  }

  undo(): void {
    const before = this.#past.at(-1);
    if (!before) return;
    this.#past = this.#past.slice(0, -1);
    this.#set(before);
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

  #set(pot: PagePot): void {
    this.#pot = pot;
    for (const listener of this.#watching) listener();
    for (const listener of this.#waiting) queueMicrotask(listener);
  }
}
