/**
 * Threads that draw, as many as there are cores. They are slow to start, so a thread starts only when work waits, and
 * stays for the next build.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Drawable, DrawnPage } from './drawn-pages.ts';
import type { PicturingAnswer } from './picturing.ts';

/** Each takes 50 MB. */
const MOST_THREADS = 8;

export interface Job {
  readonly file: Drawable;
  readonly drawn: (pages: readonly DrawnPage[]) => void;
  readonly failed: (error: Error) => void;
}

export class Crew {
  readonly #code: URL;
  readonly #waiting: Job[] = [];
  readonly #idle: Worker[] = [];
  #size = 0;

  /** @param code that a thread runs */
  constructor(code: URL) {
    this.#code = code;
  }

  draw(job: Job): void {
    this.#waiting.push(job);
    this.#next();
  }

  /** Drops jobs that have not begun. */
  forget(jobs: readonly Job[]): void {
    for (const job of jobs) {
      const at = this.#waiting.indexOf(job);
      if (at >= 0) this.#waiting.splice(at, 1);
    }
  }

  #next(): void {
    const isFull = this.#size >= Math.min(availableParallelism(), MOST_THREADS);
    if (this.#waiting.length === 0 || (this.#idle.length === 0 && isFull)) return;
    const job = this.#waiting.shift();
    if (job) this.#give(job, this.#idle.pop() ?? this.#open());
  }

  #open(): Worker {
    this.#size += 1;
    const thread = new Worker(this.#code);
    thread.on('error', () => {
      const at = this.#idle.indexOf(thread);
      if (at < 0) return;
      this.#idle.splice(at, 1);
      this.#size -= 1;
    });
    return thread;
  }

  #give({ file, drawn, failed }: Job, thread: Worker): void {
    const { path, bytes, paperColours, greyPages } = file;
    const onAnswer = (answer: PicturingAnswer): void => {
      thread.off('error', onError);
      // An idle thread must not keep the command from ending.
      thread.unref();
      this.#idle.push(thread);
      if ('bug' in answer) failed(new Error(answer.bug));
      else drawn(answer.pages);
      this.#next();
    };
    const onError = (error: Error): void => {
      thread.off('message', onAnswer);
      this.#size -= 1;
      failed(error);
      this.#next();
    };
    thread.ref();
    thread.once('message', onAnswer);
    thread.once('error', onError);
    thread.postMessage({ path, bytes, paperColours, greyPages } satisfies Drawable);
  }
}
