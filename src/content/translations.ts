/** Translations of a deck: a file for each language, which keeps of each text what it translates. */
import * as z from 'zod/mini';
import { type Place, problem, type Report } from '../diagnostics.ts';
import { nearest } from '../nearest.ts';
import type { Deck } from './deck.ts';
import { byWord, field, formed, group, language, line, optional, readWhole, text } from './fields.ts';
import type { Text } from './model.ts';
import { type TextKind, valueAt } from './spot.ts';
import { placeOf, type YamlFile } from './yaml.ts';

/** A place that a translator has not filled in holds nothing yet. */
function translated(description: string, kind: TextKind = {}) {
  const words = text(description, kind);
  const { read } = words;
  return field(words, (spot): Text | undefined => (valueAt(spot) === '' ? undefined : read(spot)));
}

export const translationFile = group('Een vertaling van een deck.', {
  language: language('De taal van de vertaling, bijvoorbeeld ar of uk.'),
  translator: optional(line('Wie vertaalde.')),
  // Undefined until somebody has.
  'read-by': optional(line('Wie de vertaling nalas en die taal van huis uit spreekt.')),
  clusters: optional(byWord('De titels van de clusters, elk bij haar id.', translated('De titel.'))),
  cards: optional(byWord('De kaarten, elk bij haar id.', translated('De vraag.', { isQuestion: true }))),
  originals: optional(
    byWord(
      'Van welke tekst elk de vertaling is. Verander dit pas als de vertaling weer klopt.',
      formed('Acht tekens.', z.regex(/^[0-9a-f]{8}$/, 'content/bad-fingerprint')),
    ),
  ),
});

export interface Translation {
  readonly language: string;
  readonly translator: string | undefined;
  readonly readBy: string | undefined;
  /** By the id of a cluster or card. */
  readonly texts: ReadonlyMap<string, Text>;
  /** The fingerprint of what each was translated from. */
  readonly originals: ReadonlyMap<string, string>;
  /** Each id with where it stands. */
  readonly places: ReadonlyMap<string, Place | undefined>;
  readonly place: Place;
}

export function readTranslation(yaml: YamlFile, report: Report, name: string): Translation | undefined {
  const read = readWhole(translationFile, yaml, report);
  if (!read) return undefined;
  const place = placeOf(yaml, read, 'language');
  if (read.language.toLowerCase() !== name.toLowerCase())
    report(problem('content/translation-name', place, { found: read.language, name }));
  const entries = [...(read.clusters ?? []), ...(read.cards ?? [])];
  return {
    language: read.language,
    translator: read.translator?.plain,
    readBy: read.readBy?.plain,
    texts: new Map(entries.flatMap(([id, text]) => (text ? [[id.plain, text] as const] : []))),
    originals: new Map((read.originals ?? []).map(([id, fingerprint]) => [id.plain, fingerprint])),
    places: new Map(entries.map(([id]) => [id.plain, id.pieces[0]?.place])),
    place,
  };
}

/** Reports what is translated and not in the deck. */
export function tellStrayTranslations({ clusters }: Deck, translation: Translation, report: Report): void {
  const known = clusters.flatMap(({ id, cards }) => [id, ...cards.map((card) => card.id)]);
  for (const [id, place] of translation.places) {
    if (known.includes(id)) continue;
    report(
      problem('content/stray-translation', place ?? translation.place, { id, meant: nearest(id, known) }),
    );
  }
}
