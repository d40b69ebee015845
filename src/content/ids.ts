/** Short names that must be unique. */
import { problem, type Report } from '../diagnostics.ts';
import { type Group, placeOf, type YamlFile } from './yaml.ts';

/** Takes the `id` of a group, or reports that it is taken, and where. */
export type TakeId = (parent: object) => void;

export function idsOf(yaml: YamlFile, report: Report): TakeId {
  const taken = new Map<string, object>();
  return (parent) => {
    const id = String((parent as Group).id);
    const first = taken.get(id);
    if (!first) {
      taken.set(id, parent);
      return;
    }
    const { line } = placeOf(yaml, first, 'id');
    report(problem('content/duplicate-id', placeOf(yaml, parent, 'id'), { id, line }));
  };
}
