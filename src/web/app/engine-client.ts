/** The engine in a worker of its own, so that the page never waits for it. */
import type { BuildRequest } from '../../products/product.ts';
import type { Stage } from '../../products/progress.ts';
import type { Answer, PrintedFile, Question, Refusal, Shown, Supplies } from '../protocol.ts';

/** Why there is no result: the choice cannot be printed so. */
export class Refused extends Error {
  readonly problems: readonly Refusal[];

  constructor(problems: readonly Refusal[]) {
    super(problems.map(({ message }) => message).join(' '));
    this.problems = problems;
  }
}

/** The person stopped it, or asked for something else meanwhile. */
export class Stopped extends Error {}

export interface Asked {
  readonly signal?: AbortSignal;
  readonly onStage?: (stage: Stage) => void;
}

interface Waiting extends Asked {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: Error) => void;
}

export class EngineClient {
  readonly #script: string;
  readonly #supplies: Supplies;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #jobs = 0;

  constructor(script: string, supplies: Supplies) {
    this.#script = script;
    this.#supplies = supplies;
  }

  async print(request: BuildRequest, asked: Asked = {}): Promise<readonly PrintedFile[]> {
    const answer = await this.#ask('print', request, asked);
    if (answer.kind !== 'printed') throw new Error(`Asked to print, the engine answered "${answer.kind}"`);
    return answer.files;
  }

  async show(request: BuildRequest, asked: Asked = {}): Promise<Shown> {
    const answer = await this.#ask('show', request, asked);
    if (answer.kind !== 'shown') throw new Error(`Asked to show, the engine answered "${answer.kind}"`);
    return answer.shown;
  }

  #ask(kind: 'print' | 'show', request: BuildRequest, asked: Asked): Promise<Answer> {
    if (asked.signal?.aborted) return Promise.reject(new Stopped());
    const job = ++this.#jobs;
    return new Promise((resolve, reject) => {
      this.#waiting.set(job, { ...asked, resolve, reject });
      asked.signal?.addEventListener('abort', () => this.#stop(job), { once: true });
      this.#open().postMessage({ kind, job, request } satisfies Question);
    });
  }

  #open(): Worker {
    if (this.#worker) return this.#worker;
    const url = URL.createObjectURL(new Blob([this.#script], { type: 'text/javascript' }));
    const worker = new Worker(url);
    URL.revokeObjectURL(url);
    worker.onmessage = ({ data }: MessageEvent<Answer>) => this.#hear(data);
    worker.onerror = ({ message }) => this.#fail(new Error(message));
    worker.postMessage({ kind: 'start', supplies: this.#supplies } satisfies Question);
    this.#worker = worker;
    return worker;
  }

  #hear(answer: Answer): void {
    const waiting = this.#waiting.get(answer.job);
    if (!waiting) return;
    if (answer.kind === 'stage') {
      waiting.onStage?.(answer.stage);
      return;
    }
    this.#waiting.delete(answer.job);
    if (answer.kind === 'refused') waiting.reject(new Refused(answer.problems));
    else if (answer.kind === 'broken') waiting.reject(new Error(answer.message));
    else waiting.resolve(answer);
  }

  /**
   * The engine works without pause and cannot hear that it should stop; it is put aside, and a new one does what
   * else was asked. That costs a new start, some 50 ms.
   */
  #stop(job: number): void {
    const stopped = this.#waiting.get(job);
    if (!stopped) return;
    this.#waiting.delete(job);
    stopped.reject(new Stopped());
    if (this.#waiting.size > 0) return;
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #fail(reason: Error): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const { reject } of this.#waiting.values()) reject(reason);
    this.#waiting.clear();
  }
}
