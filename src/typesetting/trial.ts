/** Lays something out to see if it fits. Problems with its words or look are reported all the same. */
import type { Report } from '../diagnostics.ts';

export interface Trial {
  readonly report: Report;
  /** So far. */
  readonly hasRoom: boolean;
}

export function tryOut(report: Report): Trial {
  let hasRoom = true;
  return {
    report(diagnostic) {
      if (!diagnostic.code.startsWith('layout/')) report(diagnostic);
      else if (diagnostic.severity === 'error') hasRoom = false;
    },
    get hasRoom() {
      return hasRoom;
    },
  };
}
