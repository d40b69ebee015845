/** An engine in the page itself. It makes the same, but the page waits for it and nobody can stop it. No DOM. */
import type { EngineScope, Question } from '../../protocol.ts';
import type { OpenPort } from './engine-port.ts';

/** The engine's script outside a worker. Each call starts an engine. */
export type StartEngine = (scope: EngineScope) => void;

export function pagePort(start: StartEngine): OpenPort {
  return ({ heard, ended }) => {
    let isOpen = true;
    const scope: EngineScope = {
      onmessage: null,
      postMessage: (answer) => {
        queueMicrotask(() => isOpen && heard(answer));
      },
    };
    const waiting: Question[] = [];
    let isStarted = false;
    const hand = (): void => {
      if (!isOpen) return;
      try {
        if (!isStarted) start(scope);
        isStarted = true;
      } catch (reason) {
        ended(reason instanceof Error ? reason : new Error(String(reason)));
        return;
      }
      for (const data of waiting.splice(0)) scope.onmessage?.({ data });
    };
    return {
      send: (question) => {
        // Nobody should wait for what nobody asked for.
        if (question.kind === 'rehearse') return;
        waiting.push(question);
        if (!('job' in question) && !isStarted) return;
        if ('job' in question) scope.postMessage({ kind: 'heard', job: question.job });
        // The message must show before the page blocks.
        setTimeout(hand);
      },
      close: () => {
        isOpen = false;
      },
    };
  };
}
