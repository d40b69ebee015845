/** The files to download, made anew in the background after each save that touches them. */
import { Worker } from 'node:worker_threads';
import { problem } from '../../diagnostics.ts';
import type { Files } from '../../files.ts';
import { isSame } from '../../remember.ts';
import type { BuildRequest } from '../../request/request.ts';
import type { Made, MakingAnswer, MakingOrder } from './making.ts';

/** The page comes first: it is on screen again before the rest is begun. */
const PAUSE_MS = 400;

interface Wanted {
  readonly files: Files;
  /** What products are made of. */
  readonly from: readonly unknown[];
}

export class BackgroundProducts {
  readonly #request: BuildRequest;
  readonly #code: URL;
  /** Called when there is something new in `current`. */
  onMade: (made: Made, seconds: number) => void = () => {};
  #wanted: Wanted | undefined;
  #made: { readonly from: readonly unknown[]; readonly what: Made } | undefined;
  #lastGood: Made | undefined;
  #working: Promise<void> | undefined;
  #thread: Worker | undefined;
  #hear: (answer: MakingAnswer) => void = () => {};
  #hasEnded = false;

  /** @param code of the thread */
  constructor(request: BuildRequest, code: URL) {
    this.#request = request;
    this.#code = code;
  }

  /** What was made of what is wanted now; undefined while it is being made. */
  get current(): Made | undefined {
    const [made, wanted] = [this.#made, this.#wanted];
    return made && wanted && isSame(made.from, wanted.from) ? made.what : undefined;
  }

  /** What was made last that could be, of whatever it was. */
  get last(): Made | undefined {
    return this.#lastGood;
  }

  /** What is asked for while it works is made after that, and of that only the last. */
  want(files: Files): void {
    this.#wanted = { files, from: [...files].filter(([path]) => !path.startsWith(PAGE_LOOK)).flat() };
    if (this.current) return;
    this.#working ??= this.#work().finally(() => {
      this.#working = undefined;
    });
  }

  /** What is wanted, when it is there; undefined after the end. */
  async ready(): Promise<Made | undefined> {
    while (this.#working) await this.#working;
    return this.current;
  }

  async close(): Promise<void> {
    this.#hasEnded = true;
    await this.#thread?.terminate();
    this.#hear({ bug: 'ended' });
  }

  async #work(): Promise<void> {
    while (this.#wanted && !this.current) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      if (this.#hasEnded) return;
      const { files, from } = this.#wanted;
      const began = performance.now();
      const answer = await this.#ask({ files, request: this.#request });
      if (this.#hasEnded) return;
      const what = 'bug' in answer ? failed(answer.bug) : answer;
      this.#made = { from, what };
      if (what.products) this.#lastGood = what;
      if (this.current) this.onMade(what, (performance.now() - began) / 1000);
    }
  }

  #ask(order: MakingOrder): Promise<MakingAnswer> {
    return new Promise((resolve) => {
      this.#hear = resolve;
      this.#open().postMessage(order);
    });
  }

  #open(): Worker {
    if (this.#thread) return this.#thread;
    const thread = new Worker(this.#code);
    thread.on('message', (answer: MakingAnswer) => this.#hear(answer));
    thread.on('error', (error: Error) => {
      this.#thread = undefined;
      this.#hear({ bug: error.message });
    });
    this.#thread = thread;
    return thread;
  }
}

/** The look of the page is in no product. */
const PAGE_LOOK = 'templates/page/';

function failed(bug: string): Made {
  return {
    products: undefined,
    previews: [],
    problems: [problem('command/our-bug', undefined, { error: bug, written: [] })],
  };
}
