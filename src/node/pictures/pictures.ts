/**
 * Pictures of files as they are made: a thread of its own draws those that are there while the next ones are set. It is
 * slow to start, so it is left alone where there is nothing to draw, and stays for the next build.
 */
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import type { MadePdf } from '../../typesetting/made.ts';
import type { Preview } from '../manifest.ts';
import type { Drawable } from '../previews.ts';
import type { DrawnPreview, PicturingAnswer } from './picturing.ts';

let thread: Worker | undefined;

/** Those of one build. */
export class Pictures {
  readonly #code: URL;
  readonly #begun: MadePdf[] = [];
  #port: MessagePort | undefined;
  #answer: Promise<readonly DrawnPreview[]> | undefined;

  /** @param code of the thread */
  constructor(code: URL) {
    this.#code = code;
  }

  /** Draws a file while others are made. */
  begin(pdf: MadePdf): void {
    this.#begun.push(pdf);
    const { path, bytes, paperColours, greyPages } = pdf;
    this.#open().postMessage({ path, bytes, paperColours, greyPages } satisfies Drawable);
  }

  /** Those of all these files, begun before or not, in their order. Throws for a bug of ours. */
  async of(pdfs: readonly MadePdf[]): Promise<readonly Preview[]> {
    for (const pdf of pdfs) if (!this.#begun.includes(pdf)) this.begin(pdf);
    this.#port?.postMessage(null);
    const drawn = (await this.#answer) ?? [];
    return drawn.map(({ path, bytes, file }) => ({ path, bytes, of: this.#begun[file] as MadePdf }));
  }

  /** Nobody will ask for them. */
  giveUp(): void {
    this.#answer?.catch(() => {});
    this.#port?.close();
  }

  #open(): MessagePort {
    if (this.#port) return this.#port;
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.#answer = answerOf(port1, openThread(this.#code, port2));
    return port1;
  }
}

function openThread(code: URL, port: MessagePort): Worker {
  if (!thread) {
    const opened = new Worker(code);
    // Whoever waits for an answer waits at a port.
    opened.unref();
    opened.on('error', () => {
      thread = undefined;
    });
    thread = opened;
  }
  thread.postMessage(port, [port]);
  return thread;
}

function answerOf(port: MessagePort, from: Worker): Promise<readonly DrawnPreview[]> {
  return new Promise((resolve, reject) => {
    from.once('error', reject);
    port.once('message', (answer: PicturingAnswer) => {
      from.off('error', reject);
      port.close();
      if ('bug' in answer) reject(new Error(answer.bug));
      else resolve(answer.previews);
    });
  });
}
