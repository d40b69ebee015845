/** The worker's script: questions in, answers out, one at a time. */
import { templates } from 'baked:templates';
import type { Answer, Question } from '../protocol.ts';
import { type Engine, type Outcome, startEngine } from './engine.ts';

/** Of a worker's world, what is used here. */
interface WorkerScope {
  onmessage: ((event: { readonly data: Question }) => void) | null;
  postMessage(answer: Answer): void;
}

const scope = self as unknown as WorkerScope;
let engine: Promise<Engine> | undefined;

scope.onmessage = ({ data }) => {
  if (data.kind === 'start') {
    engine = startEngine(data.supplies, templates);
    return;
  }
  const { job } = data;
  answer(data).catch((failure: unknown) => {
    const message = failure instanceof Error ? failure.message : String(failure);
    scope.postMessage({ kind: 'broken', job, message });
  });
};

async function answer({ kind, job, request }: Exclude<Question, { kind: 'start' }>): Promise<void> {
  if (!engine) throw new Error('A question came before the engine was started');
  const { print, show } = await engine;
  const progress = (stage: Extract<Answer, { kind: 'stage' }>['stage']): void =>
    scope.postMessage({ kind: 'stage', job, stage });
  if (kind === 'print') {
    send(job, await print(request, progress), (files) => ({ kind: 'printed', job, files }));
  } else send(job, await show(request, progress), (shown) => ({ kind: 'shown', job, shown }));
}

function send<Made>(job: number, outcome: Outcome<Made>, answerWith: (made: Made) => Answer): void {
  scope.postMessage(
    outcome.ok ? answerWith(outcome.made) : { kind: 'refused', job, problems: outcome.problems },
  );
}
