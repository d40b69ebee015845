/** The engine's script, in a worker or in the page itself: questions in, answers out, one at a time. */
import { templates } from 'baked:templates';
import type { BuildRequest } from '../../request/request.ts';
import { NotHere } from '../../text/late-files.ts';
import type { Stage } from '../../typesetting/progress.ts';
import { readFiles, readSupplies } from '../baked.ts';
import type { Answer, BakedSupplies, EngineScope, Question, Task } from '../protocol.ts';
import { type Attempt, Engine } from './engine.ts';

/** Given where it runs in the page (`node/web-page/cargo.ts`); a worker has its own. */
declare const ENGINE_SCOPE: EngineScope | undefined;

const isWorker = typeof ENGINE_SCOPE === 'undefined';
const scope: EngineScope = isWorker ? (self as unknown as EngineScope) : ENGINE_SCOPE;
let engine: Promise<Engine> | undefined;
let isAsked = false;
let rehearsal: Promise<unknown> | undefined;
/** That it is known to live. */
let life: Promise<void> | undefined;

scope.onmessage = ({ data }) => {
  if (data.kind === 'start') start(data.supplies);
  else if (data.kind === 'fonts') void addFonts(data);
  else if (data.kind === 'rehearse') void rehearse(data.request);
  else {
    isAsked = true;
    scope.postMessage({ kind: 'heard', job: data.job });
    answer(data).catch((failure: unknown) => tell(failure, data.job));
  }
};

async function tell(failure: unknown, job: number): Promise<void> {
  if (await isLack(failure, job)) return;
  const message = failure instanceof Error ? failure.message : String(failure);
  scope.postMessage({ kind: 'broken', job, message });
}

/** Whether nothing failed, but that a font is not here yet, which is asked for. */
async function isLack(failure: unknown, job: number | undefined): Promise<boolean> {
  const from = failure instanceof NotHere ? (await engine)?.scriptOf(failure.file) : undefined;
  if (from === undefined) return false;
  scope.postMessage({ kind: 'lacks', job, from });
  return true;
}

async function addFonts({ from, files }: Extract<Question, { kind: 'fonts' }>): Promise<void> {
  (await engine)?.addFonts(from, files && readFiles(files));
}

function start(supplies: BakedSupplies): void {
  if (isWorker) life = holdLock();
  engine = Engine.start(readSupplies(supplies), templates);
  void engine.finally(ready).catch(() => {});
}

/** As long as this worker lives, for no page is told when one is ended. */
async function holdLock(): Promise<void> {
  const { locks } = navigator;
  if (!locks) return;
  const lock = `kletspot ${crypto.getRandomValues(new Uint32Array(2)).join(' ')}`;
  await new Promise<void>((resolve) => {
    const hold = (): Promise<never> => {
      scope.postMessage({ kind: 'alive', lock });
      resolve();
      return new Promise(() => {});
    };
    // Some pages may not have any.
    locks.request(lock, hold).catch(() => resolve());
  });
}

function ready(): void {
  scope.postMessage({ kind: 'ready' });
}

/** Whoever has asked something by then does not wait for it; what goes wrong here will be told when it is asked for. */
async function rehearse(request: BuildRequest): Promise<void> {
  const started = await engine?.catch(() => undefined);
  setTimeout(() => {
    const print = () => started?.print(request, () => {});
    if (!isAsked) rehearsal = print()?.catch((failure: unknown) => isLack(failure, undefined));
    void Promise.resolve(rehearsal).then(ready);
  });
}

async function answer(question: Task): Promise<void> {
  await life;
  const started = await engine;
  await rehearsal;
  if (!started) throw new Error('A question came before the engine was started');
  const { job, request } = question;
  const progress = (stage: Stage): void => scope.postMessage({ kind: 'stage', job, stage });
  if (question.kind === 'print') {
    send(job, await started.print(request, progress), (files) => ({ kind: 'printed', job, files }));
  } else if (question.kind === 'show') {
    send(job, started.show(request, progress), (shown) => ({ kind: 'shown', job, shown }));
  } else send(job, started.card(request, question.cluster), (svg) => ({ kind: 'card', job, svg }));
}

function send<Made>(job: number, outcome: Attempt<Made>, answerWith: (made: Made) => Answer): void {
  scope.postMessage(
    outcome.ok ? answerWith(outcome.made) : { kind: 'refused', job, problems: outcome.problems },
  );
}
