/** Reports each problem once: several products print the same words. */
import type { Report } from '../diagnostics.ts';

export function tellOnce(report: Report): Report {
  const told = new Set<string>();
  return (diagnostic) => {
    const key = JSON.stringify({ ...diagnostic, editions: undefined });
    if (told.has(key)) return;
    told.add(key);
    report(diagnostic);
  };
}
