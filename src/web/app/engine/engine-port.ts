/** A port to an engine: questions go in, answers come out, and it tells when the engine ends. No DOM. */
import type { Answer, Question } from '../../protocol.ts';

export interface EnginePort {
  send(question: Question): void;
  /** Ends it. The listener hears nothing after this. */
  close(): void;
}

export interface PortListener {
  heard(answer: Answer): void;
  /** The engine ended by itself; `close` does not call this. */
  ended(reason: Error): void;
}

export type OpenPort = (listener: PortListener) => EnginePort;

/**
 * In a worker; or in the page itself, where a browser has no workers or lets none run. Where one has answered once,
 * there can be others.
 */
export function workerOrPage(worker: OpenPort, page: OpenPort): OpenPort {
  let place: 'worker' | 'page' | 'unknown' = 'unknown';
  return (listener) => {
    if (place === 'page') return page(listener);
    try {
      return worker({
        heard: (answer) => {
          place = 'worker';
          listener.heard(answer);
        },
        ended: (reason) => {
          if (place === 'unknown') place = 'page';
          listener.ended(reason);
        },
      });
    } catch {
      place = 'page';
      return page(listener);
    }
  };
}
