/**
 * The engine, asked one thing at a time. One that came to its end is told of, and another does once more what it was at.
 * No DOM.
 */
import type { Diagnostic } from '../../../diagnostics.ts';
import type { BuildRequest } from '../../../request/request.ts';
import type { Stage } from '../../../typesetting/progress.ts';
import type {
  Answer,
  BakedFiles,
  BakedSupplies,
  PrintedFile,
  Question,
  Shown,
  Task,
} from '../../protocol.ts';
import type { EnginePort, OpenPort } from './engine-port.ts';

/** It cannot be printed as asked. */
export class Refused extends Error {
  readonly problems: readonly Diagnostic[];

  constructor(problems: readonly Diagnostic[]) {
    super(problems.map(({ code }) => code).join(' '));
    this.problems = problems;
  }
}

/** Someone stopped it, or asked for something else. */
export class Stopped extends Error {}

export interface AskOptions {
  readonly signal?: AbortSignal;
  readonly onStage?: (stage: Stage) => void;
}

/** `again`: a new engine took over. `silent`: it has said nothing for long. */
export type EngineState = 'well' | 'again' | 'silent';

export interface EngineSupplies {
  readonly open: OpenPort;
  readonly supplies: BakedSupplies;
  /** Loads the fonts that stand in for the first; undefined where there are no more. */
  readonly loadMoreFonts: (() => Promise<BakedFiles>) | undefined;
}

interface Waiting extends AskOptions {
  readonly question: Task;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: Error) => void;
  /** How many engines ended while they worked on it. */
  endings: number;
  isHeard: boolean;
}

/** Distributes over the union, which `Omit` alone would merge. */
type WithoutNumber<Each> = Each extends Task ? Omit<Each, 'job'> : never;
type NewJob = WithoutNumber<Task>;
type AnswerTo<Kind> = Extract<Answer, { kind: Kind }>;

/** An idle engine confirms a question at once. */
export const DEAF_MS = 10_000;
/** A busy engine reports each stage. One that is silent for so long may be stuck, or slow. */
export const SILENT_MS = 20_000;
/** An engine that has still not confirmed a question after this ended while it started. */
export const LOST_MS = 40_000;

export class EngineClient {
  readonly #given: EngineSupplies;
  /** In the order of asking. The engine works on the first. */
  readonly #queue: Waiting[] = [];
  #port: EnginePort | undefined;
  /** How many preparations it has not finished. */
  #preparing = 0;
  #moreFonts: BakedFiles | undefined;
  #jobs = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #tell: (state: EngineState) => void = () => {};

  /** Starts the engine at once, so that the first answer is quick too. */
  constructor(given: EngineSupplies) {
    this.#given = given;
    this.#open();
  }

  watch(listener: (state: EngineState) => void): void {
    this.#tell = listener;
  }

  /** Prints once for nobody, so that the first answer is as quick as the next. */
  rehearse(request: BuildRequest): void {
    this.#prepare({ kind: 'rehearse', request });
  }

  async print(request: BuildRequest, asked: AskOptions = {}): Promise<readonly PrintedFile[]> {
    return (await this.#ask({ kind: 'print', request }, 'printed', asked)).files;
  }

  async show(request: BuildRequest, asked: AskOptions = {}): Promise<Shown> {
    return (await this.#ask({ kind: 'show', request }, 'shown', asked)).shown;
  }

  /** The last card of a cluster as a picture. */
  async card(request: BuildRequest, cluster: string, asked: AskOptions = {}): Promise<string> {
    return (await this.#ask({ kind: 'card', request, cluster }, 'card', asked)).svg;
  }

  /** Gives up on this engine; another tries once more. */
  beginAgain(): void {
    this.#end(new Error('The engine gave no answer'));
  }

  /** When a letter is missing, loads the other fonts and tries once more. */
  async #ask<Kind extends Answer['kind']>(
    job: NewJob,
    kind: Kind,
    asked: AskOptions,
  ): Promise<AnswerTo<Kind>> {
    try {
      return await this.#post(job, kind, asked);
    } catch (failure) {
      const lacksLetters =
        failure instanceof Refused && failure.problems.some(({ code }) => code === NO_GLYPH);
      if (!lacksLetters || this.#moreFonts || !this.#given.loadMoreFonts) throw failure;
      try {
        this.#moreFonts = await this.#given.loadMoreFonts();
      } catch {
        // The page was passed on without those fonts, so the letter is really missing.
        throw failure;
      }
      this.#port?.send({ kind: 'fonts', fonts: this.#moreFonts });
      return await this.#post(job, kind, asked);
    }
  }

  #post<Kind extends Answer['kind']>(
    question: NewJob,
    kind: Kind,
    asked: AskOptions,
  ): Promise<AnswerTo<Kind>> {
    if (asked.signal?.aborted) return Promise.reject(new Stopped());
    const job = ++this.#jobs;
    return new Promise((resolve, reject) => {
      const hear = (answer: Answer): void => {
        if (answer.kind === kind) resolve(answer as AnswerTo<Kind>);
        else reject(new Error(`The engine answered “${answer.kind}” where “${kind}” was expected`));
      };
      const waiting = {
        ...asked,
        question: { ...question, job } as Task,
        resolve: hear,
        reject,
        endings: 0,
        isHeard: false,
      };
      asked.signal?.addEventListener('abort', () => this.#stop(waiting), { once: true });
      this.#queue.push(waiting);
      if (this.#queue.length === 1) this.#begin();
    });
  }

  #begin(): void {
    const [first] = this.#queue;
    if (!first) return;
    first.isHeard = false;
    this.#open().send(first.question);
    if (this.#preparing > 0) this.#listen();
    else this.#await(DEAF_MS, () => this.#end(new Error('The engine does not hear')));
  }

  #open(): EnginePort {
    if (this.#port) return this.#port;
    const port = this.#given.open({
      heard: (answer) => this.#hear(answer),
      ended: (reason) => this.#end(reason),
    });
    this.#port = port;
    this.#preparing = 0;
    this.#prepare({ kind: 'start', supplies: this.#given.supplies });
    if (this.#moreFonts) port.send({ kind: 'fonts', fonts: this.#moreFonts });
    return port;
  }

  #prepare(question: Extract<Question, { kind: 'start' | 'rehearse' }>): void {
    this.#open().send(question);
    this.#preparing += 1;
  }

  #hear(answer: Answer): void {
    const [first] = this.#queue;
    if (answer.kind === 'ready') this.#preparing -= 1;
    if (answer.kind === 'ready' || answer.kind === 'alive') {
      if (first) this.#listen();
      return;
    }
    if (first?.question.job !== answer.job) return;
    this.#listen();
    first.isHeard = true;
    if (answer.kind === 'heard') return;
    this.#tell('well');
    if (answer.kind === 'stage') {
      first.onStage?.(answer.stage);
      return;
    }
    this.#next();
    if (answer.kind === 'refused') first.reject(new Refused(answer.problems));
    else if (answer.kind === 'broken') first.reject(new Error(answer.message));
    else first.resolve(answer);
  }

  #next(): void {
    clearTimeout(this.#timer);
    this.#queue.shift();
    this.#begin();
  }

  /**
   * The engine works without pause and cannot hear that it should stop; it is put aside, and a new one does what
   * else was asked.
   */
  #stop(stopped: Waiting): void {
    const place = this.#queue.indexOf(stopped);
    if (place < 0) return;
    stopped.reject(new Stopped());
    if (place > 0) {
      this.#queue.splice(place, 1);
      return;
    }
    this.#putAside();
    this.#tell('well');
    this.#next();
    // The next engine gets ready.
    this.#open();
  }

  /** Nobody needs to hear that an idle engine ended: the next question opens another. */
  #end(reason: Error): void {
    this.#putAside();
    clearTimeout(this.#timer);
    const [first] = this.#queue;
    if (!first) return;
    first.endings += 1;
    if (first.endings === 1) {
      this.#tell('again');
      this.#begin();
      return;
    }
    this.#tell('well');
    this.#next();
    first.reject(reason);
  }

  #putAside(): void {
    this.#port?.close();
    this.#port = undefined;
  }

  #listen(): void {
    this.#await(SILENT_MS, () => {
      this.#tell('silent');
      if (this.#queue[0]?.isHeard) return;
      this.#await(LOST_MS, () => this.#end(new Error('The engine did not start')));
    });
  }

  #await(milliseconds: number, act: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, milliseconds);
  }
}

const NO_GLYPH = 'text/no-glyph';
