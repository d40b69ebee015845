/** The engine in a worker of its own, so that the page never waits for it. */
import type { BuildRequest } from '../../products/product.ts';
import type { Stage } from '../../products/progress.ts';
import type {
  Answer,
  BakedFiles,
  BakedSupplies,
  PrintedFile,
  Question,
  Refusal,
  Shown,
} from '../protocol.ts';

/** Why there is no result: it cannot be printed so. */
export class Refused extends Error {
  readonly problems: readonly Refusal[];

  constructor(problems: readonly Refusal[]) {
    super(problems.map(({ code }) => code).join(' '));
    this.problems = problems;
  }
}

/** The person stopped it, or asked for something else meanwhile. */
export class Stopped extends Error {}

export interface Asked {
  readonly signal?: AbortSignal;
  readonly onStage?: (stage: Stage) => void;
}

export interface EngineSupplies {
  readonly script: string;
  readonly supplies: BakedSupplies;
  /** Loads the fonts that stand in for the first; undefined where there are no more. */
  readonly loadMoreFonts: (() => Promise<BakedFiles>) | undefined;
}

interface Waiting extends Asked {
  readonly question: Job;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: Error) => void;
}

type Job = Extract<Question, { job: number }>;
/** Of each kind by itself, for `Omit` takes a union as one. */
type WithoutNumber<Each> = Each extends Job ? Omit<Each, 'job'> : never;
type NewJob = WithoutNumber<Job>;
type AnswerTo<Kind> = Extract<Answer, { kind: Kind }>;

export class EngineClient {
  readonly #given: EngineSupplies;
  /** In the order in which they were asked; the engine is at work on the first. */
  readonly #queue: Waiting[] = [];
  #worker: Worker | undefined;
  #moreFonts: BakedFiles | undefined;
  #jobs = 0;

  /** It starts before it is asked anything, so that the first answer is quick too. */
  constructor(given: EngineSupplies) {
    this.#given = given;
    this.#open();
  }

  /** Does once for nobody what will be asked for, so that the first answer is as quick as the next ones. */
  rehearse(request: BuildRequest): void {
    this.#open().postMessage({ kind: 'rehearse', request } satisfies Question);
  }

  async print(request: BuildRequest, asked: Asked = {}): Promise<readonly PrintedFile[]> {
    return (await this.#ask({ kind: 'print', request }, 'printed', asked)).files;
  }

  async show(request: BuildRequest, asked: Asked = {}): Promise<Shown> {
    return (await this.#ask({ kind: 'show', request }, 'shown', asked)).shown;
  }

  /** The last card of a cluster as a picture. */
  async card(request: BuildRequest, cluster: string, asked: Asked = {}): Promise<string> {
    return (await this.#ask({ kind: 'card', request, cluster }, 'card', asked)).svg;
  }

  /** Where a letter is missing, the other fonts are fetched and it is tried once more. */
  async #ask<Kind extends Answer['kind']>(job: NewJob, kind: Kind, asked: Asked): Promise<AnswerTo<Kind>> {
    try {
      return await this.#post(job, kind, asked);
    } catch (failure) {
      const lacksLetters =
        failure instanceof Refused && failure.problems.some(({ code }) => code === NO_GLYPH);
      if (!lacksLetters || this.#moreFonts || !this.#given.loadMoreFonts) throw failure;
      this.#moreFonts = await this.#given.loadMoreFonts();
      this.#worker?.postMessage({ kind: 'fonts', fonts: this.#moreFonts } satisfies Question);
      return await this.#post(job, kind, asked);
    }
  }

  #post<Kind extends Answer['kind']>(question: NewJob, kind: Kind, asked: Asked): Promise<AnswerTo<Kind>> {
    if (asked.signal?.aborted) return Promise.reject(new Stopped());
    const job = ++this.#jobs;
    return new Promise((resolve, reject) => {
      const hear = (answer: Answer): void => {
        if (answer.kind === kind) resolve(answer as AnswerTo<Kind>);
        else reject(new Error(`The engine answered “${answer.kind}” where “${kind}” was expected`));
      };
      const waiting = { ...asked, question: { ...question, job } as Job, resolve: hear, reject };
      asked.signal?.addEventListener('abort', () => this.#stop(waiting), { once: true });
      this.#queue.push(waiting);
      if (this.#queue.length === 1) this.#begin();
    });
  }

  #begin(): void {
    const [first] = this.#queue;
    if (first) this.#open().postMessage(first.question satisfies Question);
  }

  #open(): Worker {
    if (this.#worker) return this.#worker;
    const { script, supplies } = this.#given;
    const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
    const worker = new Worker(url);
    worker.onmessage = ({ data }: MessageEvent<Answer>) => this.#hear(data);
    worker.onerror = ({ message }) => this.#fail(new Error(message));
    worker.postMessage({ kind: 'start', supplies } satisfies Question);
    if (this.#moreFonts) worker.postMessage({ kind: 'fonts', fonts: this.#moreFonts } satisfies Question);
    this.#worker = worker;
    return worker;
  }

  #hear(answer: Answer): void {
    const [first] = this.#queue;
    if (!first || first.question.job !== answer.job) return;
    if (answer.kind === 'stage') {
      first.onStage?.(answer.stage);
      return;
    }
    this.#queue.shift();
    this.#begin();
    if (answer.kind === 'refused') first.reject(new Refused(answer.problems));
    else if (answer.kind === 'broken') first.reject(new Error(answer.message));
    else first.resolve(answer);
  }

  /**
   * The engine works without pause and cannot hear that it should stop; it is put aside, and a new one does what
   * else was asked.
   */
  #stop(stopped: Waiting): void {
    const place = this.#queue.indexOf(stopped);
    if (place < 0) return;
    this.#queue.splice(place, 1);
    stopped.reject(new Stopped());
    if (place > 0) return;
    this.#putAside();
    this.#begin();
    // Ready for what is asked next.
    this.#open();
  }

  #fail(reason: Error): void {
    this.#putAside();
    for (const { reject } of this.#queue.splice(0)) reject(reason);
  }

  #putAside(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }
}

const NO_GLYPH = 'text/no-glyph';
