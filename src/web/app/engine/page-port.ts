/** An engine in the page itself. It makes the same, but the page waits for it and nobody can stop it. No DOM. */
import type { EngineScope, Question } from '../../protocol.ts';
import type { OpenPort } from './engine-port.ts';

/** The engine's script outside a worker. Each call starts an engine. */
export type StartEngine = (scope: EngineScope) => void;

/** @param load the script, which is not fetched before something is asked */
export function pagePort(load: () => Promise<StartEngine>): OpenPort {
  return ({ heard, ended }) => {
    let isOpen = true;
    const scope: EngineScope = {
      onmessage: null,
      postMessage: (answer) => {
        queueMicrotask(() => isOpen && heard(answer));
      },
    };
    const waiting: Question[] = [];
    let started: Promise<void> | undefined;
    const hand = (): void => {
      for (const data of waiting.splice(0)) scope.onmessage?.({ data });
    };
    const start = async (): Promise<void> => {
      (await load())(scope);
    };
    return {
      send: (question) => {
        // Nobody should wait for what nobody asked for.
        if (question.kind === 'rehearse') return;
        waiting.push(question);
        if (!('job' in question) && !started) return;
        // The page itself hears it, however long the script takes to load.
        if ('job' in question) scope.postMessage({ kind: 'heard', job: question.job });
        started ??= start();
        started.then(
          // The message must show before the page blocks.
          () => setTimeout(() => isOpen && hand()),
          (reason: unknown) => isOpen && ended(reason instanceof Error ? reason : new Error(String(reason))),
        );
      },
      close: () => {
        isOpen = false;
      },
    };
  };
}
