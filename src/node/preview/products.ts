/** Makes the files to download again, in the background, after each save that touches them. */
import { Worker } from 'node:worker_threads';
import { problem } from '../../diagnostics.ts';
import type { Files } from '../../files.ts';
import { isSame } from '../../remember.ts';
import type { BuildRequest } from '../../request/request.ts';
import type { Made, MakingAnswer, MakingOrder } from './making.ts';

/** The page comes first: it is on screen again before the rest begins. */
const PAUSE_MS = 400;

interface Wanted {
  readonly files: Files;
  /** The input of the products. */
  readonly from: readonly unknown[];
}

export class BackgroundProducts {
  readonly #request: BuildRequest;
  readonly #code: URL;
  /** Called when `current` has something new. */
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

  /** The products of the current input; undefined while they are being made. */
  get current(): Made | undefined {
    const [made, wanted] = [this.#made, this.#wanted];
    return made && wanted && isSame(made.from, wanted.from) ? made.what : undefined;
  }

  /** The last good products, of any input. */
  get last(): Made | undefined {
    return this.#lastGood;
  }

  /** Requests that come during the work wait for it, and only the last one is done. */
  want(files: Files): void {
    this.#wanted = { files, from: [...files].filter(([path]) => !path.startsWith(PAGE_LOOK)).flat() };
    if (this.current) return;
    this.#working ??= this.#work().finally(() => {
      this.#working = undefined;
    });
  }

  /** The products of the current input, once made; undefined after the end. */
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

/** No product depends on the look of the page. */
const PAGE_LOOK = 'templates/page/';

function failed(bug: string): Made {
  return {
    products: undefined,
    previews: [],
    problems: [problem('command/our-bug', undefined, { error: bug, written: [] })],
  };
}
