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

export interface LoadedEngine {
  readonly open: OpenPort;
  readonly supplies: BakedSupplies;
}

/** Where what it needs comes from. */
export interface EngineSource {
  readonly engine: () => Promise<LoadedEngine>;
  /** The fonts in a script, by its path under `page/`. */
  readonly fonts: (from: string) => Promise<BakedFiles>;
}

/** A font was not there: it is asked again when it is. */
class Lacking extends Error {
  readonly from: string;

  constructor(from: string) {
    super(`Not here yet: ${from}`);
    this.from = from;
  }
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
  readonly #source: EngineSource;
  /** In the order of asking. The engine works on the first. */
  readonly #queue: Waiting[] = [];
  #port: EnginePort | undefined;
  /** How many preparations it has not finished. */
  #preparing = 0;
  /** By their scripts; undefined what cannot be had. */
  readonly #fonts = new Map<string, BakedFiles | undefined>();
  #loaded: LoadedEngine | undefined;
  #loading: Promise<void> | undefined;
  #jobs = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #tell: (state: EngineState) => void = () => {};

  constructor(source: EngineSource) {
    this.#source = source;
  }

  watch(listener: (state: EngineState) => void): void {
    this.#tell = listener;
  }

  /**
   * Gets ready before anything is asked: loads the engine and the fonts in a script, and prints once for nobody, so that the
   * first answer is as quick as the next.
   */
  async prepare(request: BuildRequest, from: string): Promise<void> {
    await Promise.all([this.#load(), this.#bring(from)]);
    if (this.#loaded) this.#prepare({ kind: 'rehearse', request });
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

  /** Once more with each script of fonts that it turns out to need. */
  async #ask<Kind extends Answer['kind']>(
    job: NewJob,
    kind: Kind,
    asked: AskOptions,
  ): Promise<AnswerTo<Kind>> {
    for (;;) {
      try {
        return await this.#post(job, kind, asked);
      } catch (failure) {
        if (!(failure instanceof Lacking)) throw failure;
        const { from } = failure;
        if (this.#fonts.has(from)) throw new Error(`The engine has ${from}, and asks for it again`);
        await this.#bring(from);
      }
    }
  }

  /** A page may have been passed on without some of them: then the engine goes on without. */
  async #bring(from: string): Promise<void> {
    const files = await this.#source.fonts(from).catch(() => undefined);
    if (this.#fonts.has(from)) return;
    this.#fonts.set(from, files);
    this.#port?.send({ kind: 'fonts', from, files });
  }

  /** What was asked meanwhile waits; where it cannot be loaded that is its answer, and the next question tries again. */
  #load(): Promise<void> {
    this.#loading ??= this.#source.engine().then(
      (loaded) => {
        this.#loaded = loaded;
        this.#open(loaded);
        this.#begin();
      },
      (reason: unknown) => {
        this.#loading = undefined;
        const failure = reason instanceof Error ? reason : new Error(String(reason));
        for (const { reject } of this.#queue.splice(0)) reject(failure);
      },
    );
    return this.#loading;
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
    if (!this.#loaded) {
      void this.#load();
      return;
    }
    first.isHeard = false;
    this.#open(this.#loaded).send(first.question);
    if (this.#preparing > 0) this.#listen();
    else this.#await(DEAF_MS, () => this.#end(new Error('The engine does not hear')));
  }

  #open({ open, supplies }: LoadedEngine): EnginePort {
    if (this.#port) return this.#port;
    const port = open({
      heard: (answer) => this.#hear(answer),
      ended: (reason) => this.#end(reason),
    });
    this.#port = port;
    this.#preparing = 0;
    this.#prepare({ kind: 'start', supplies });
    for (const [from, files] of this.#fonts) port.send({ kind: 'fonts', from, files });
    return port;
  }

  #prepare(question: Extract<Question, { kind: 'start' | 'rehearse' }>): void {
    if (!this.#port) return;
    this.#port.send(question);
    this.#preparing += 1;
  }

  #hear(answer: Answer): void {
    const [first] = this.#queue;
    if (answer.kind === 'ready') this.#preparing -= 1;
    if (answer.kind === 'ready' || answer.kind === 'alive') {
      if (first) this.#listen();
      return;
    }
    if (answer.kind === 'lacks' && answer.job === undefined) void this.#bring(answer.from);
    if (!first || first.question.job !== answer.job) return;
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
    else if (answer.kind === 'lacks') first.reject(new Lacking(answer.from));
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
    if (this.#loaded) this.#open(this.#loaded);
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
