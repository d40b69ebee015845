/** Short names that must be unique, each with the line where it was used first. */
import { problem, type Report } from '../diagnostics.ts';
import { type Group, placeOf, type YamlFile } from './yaml.ts';

export type TakeId = (parent: object) => void;

/** Makes a set of names; the function it gives takes the `id` of a group, or reports that it is taken. */
export function idsOf(yaml: YamlFile, report: Report): TakeId {
  const lines = new Map<string, number>();
  return (parent) => {
    const id = String((parent as Group).id);
    const place = placeOf(yaml, parent, 'id');
    const line = lines.get(id);
    if (line === undefined) lines.set(id, place.line);
    else report(problem('content/duplicate-id', place, { id, line }));
  };
}
