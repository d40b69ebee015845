/** The same words stand in several products; what is wrong with them is told by the first that has them. */
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
