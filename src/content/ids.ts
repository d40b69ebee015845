/** Short names that must be unique. */
import { problem, type Report } from '../diagnostics.ts';
import { placeOf, type YamlFile } from './yaml.ts';

/** Tells which of these have the id of one before them, and where that stands. */
export function tellTakenIds(
  named: readonly { readonly id: string }[],
  yaml: YamlFile,
  report: Report,
): void {
  const taken = new Map<string, object>();
  for (const one of named) {
    const first = taken.get(one.id);
    if (!first) taken.set(one.id, one);
    else {
      const { line } = placeOf(yaml, first, 'id');
      report(problem('content/duplicate-id', placeOf(yaml, one, 'id'), { id: one.id, line }));
    }
  }
}
