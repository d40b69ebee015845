/** What deck and booklet have in common: what they say about themselves, and their introduction. Ids are unique in both. */
import * as z from 'zod/mini';
import { problem, type Report } from '../diagnostics.ts';
import {
  address,
  formed,
  type GroupOf,
  group,
  id,
  language,
  line,
  list,
  type ModelOf,
  optional,
  text,
  texts,
} from './fields.ts';
import { isDate } from './formats.ts';
import { placeOf, type YamlFile } from './yaml.ts';

const sectionGroup = group('Een deel van de inleiding.', {
  id: id('Korte naam van dit deel, bijvoorbeeld waarom.'),
  title: text('De titel.'),
  paragraphs: texts('De alinea’s, elk met een streepje ervoor.'),
  // Remarks of the authors beside the text.
  asides: optional(texts('Opmerkingen van de auteurs die naast de tekst staan.')),
});

export const publicationFields = {
  title: text('De titel van de uitgave.'),
  language: language('De taal van de teksten, bijvoorbeeld nl-BE.'),
  version: formed(
    'Het versienummer, tussen aanhalingstekens, bijvoorbeeld "1.0.0".',
    z.regex(/^\d+(\.\d+)*([-+][0-9A-Za-z.-]+)?$/, 'content/bad-version'),
  ),
  date: formed(
    'De datum van deze versie van de teksten: jaar-maand-dag, bijvoorbeeld 2026-11-22.',
    z.refine(isDate, 'content/bad-date'),
  ),
  author: line('Wie de teksten schreef: een organisatie of personen.'),
  citation: text('De volledige verwijzing die anderen kunnen overnemen.'),
  // A line that fits in the margin of a sheet.
  'short-citation': text('De verwijzing in één regel, voor in de rand van een vel.'),
  source: optional(address('Webadres waar de oorspronkelijke uitgave staat.')),
  intro: optional(list('De inleiding, in delen.', sectionGroup, { least: 0 })),
};

export type Section = ModelOf<typeof sectionGroup>;

/** What every publication says about itself. */
export type Publication = GroupOf<typeof publicationFields>;

/** Tells which of these have the id of one before them. */
export function tellTakenIds(
  named: readonly { readonly id: string }[],
  yaml: YamlFile,
  report: Report,
): void {
  for (const { value: id, place, line } of repeated(named, 'id', yaml)) {
    report(problem('content/duplicate-id', place, { id, line }));
  }
}

/** What stands under this key of one before too, and on which line that is. */
export function repeated<Key extends string>(
  groups: readonly Readonly<Record<Key, string>>[],
  key: Key,
  yaml: YamlFile,
) {
  const first = new Map<string, number>();
  return groups.flatMap((group) => {
    const [value, place] = [group[key], placeOf(yaml, group, key)];
    const line = first.get(value);
    if (line === undefined) first.set(value, place.line);
    return line === undefined ? [] : [{ value, place, line }];
  });
}
