/** Keeps a file with the same mistake everywhere from filling the screen. */
import { type Diagnostic, problem, type Report } from '../diagnostics.ts';

/** Enough to work on; a file with thousands of the same mistake is not told thousands of times. */
const MOST_PER_FILE = 100;

export interface Guard {
  readonly report: Report;
  failed(): boolean;
  /** Tells how many problems were held back. */
  finish(): void;
}

export function guard(report: Report): Guard {
  const counts = new Map<string, number>();
  let failed = false;
  return {
    report(diagnostic: Diagnostic) {
      if (diagnostic.severity === 'error') failed = true;
      const file = diagnostic.place?.file ?? '';
      const count = (counts.get(file) ?? 0) + 1;
      counts.set(file, count);
      if (count <= MOST_PER_FILE) report(diagnostic);
    },
    failed: () => failed,
    finish() {
      for (const [file, count] of counts) {
        if (count <= MOST_PER_FILE) continue;
        const place = file === '' ? undefined : { file, line: 1, column: 1 };
        report(problem('content/more-problems', place, { more: count - MOST_PER_FILE }));
      }
    },
  };
}
