/** The worker's script: questions in, answers out, one at a time. */
import { templates } from 'baked:templates';
import type { BuildRequest } from '../../products/product.ts';
import type { Stage } from '../../products/progress.ts';
import { readFiles, readSupplies } from '../baked.ts';
import type { Answer, Question } from '../protocol.ts';
import { Engine, type Outcome } from './engine.ts';

/** Of a worker's world, what is used here. */
interface WorkerScope {
  onmessage: ((event: { readonly data: Question }) => void) | null;
  postMessage(answer: Answer): void;
}

type Job = Extract<Question, { job: number }>;

const scope = self as unknown as WorkerScope;
let engine: Promise<Engine> | undefined;
let isAsked = false;
let rehearsal: Promise<unknown> | undefined;

scope.onmessage = ({ data }) => {
  if (data.kind === 'start') engine = Engine.start(readSupplies(data.supplies), templates);
  else if (data.kind === 'fonts') engine?.then((started) => started.addFonts(readFiles(data.fonts)));
  else if (data.kind === 'rehearse') void rehearse(data.request);
  else {
    isAsked = true;
    answer(data).catch((failure: unknown) => {
      const message = failure instanceof Error ? failure.message : String(failure);
      scope.postMessage({ kind: 'broken', job: data.job, message });
    });
  }
};

/** Whoever has asked something by then does not wait for it; what goes wrong here will be told when it is asked for. */
async function rehearse(request: BuildRequest): Promise<void> {
  const started = await engine;
  setTimeout(() => {
    if (!isAsked) rehearsal = started?.print(request, () => {}).catch(() => {});
  });
}

async function answer(question: Job): Promise<void> {
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

function send<Made>(job: number, outcome: Outcome<Made>, answerWith: (made: Made) => Answer): void {
  scope.postMessage(
    outcome.ok ? answerWith(outcome.made) : { kind: 'refused', job, problems: outcome.problems },
  );
}
