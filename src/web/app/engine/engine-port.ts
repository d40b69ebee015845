/** Where an engine runs, as the page sees it: what is said to it, what it says, and that it came to its end. No DOM. */
import type { Answer, Question } from '../../protocol.ts';

export interface EnginePort {
  send(question: Question): void;
  /** Nothing of it is heard after this. */
  close(): void;
}

export interface PortListener {
  heard(answer: Answer): void;
  /** By itself, and not because it was closed. */
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
