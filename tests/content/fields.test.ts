/** What follows from one declaration: the check, the model with its places, and the JSON Schema. */
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import {
  group,
  id,
  line,
  list,
  optional,
  readSound,
  readWhole,
  text,
  texts,
} from '../../src/content/fields.ts';
import { sourceOf } from '../../src/content/source.ts';
import { placeOf, readYaml, type YamlFile } from '../../src/content/yaml.ts';
import { collect } from '../../src/diagnostics.ts';

const cardGroup = group('Een kaart.', {
  id: id('De naam.'),
  'back-side': optional(text('De achterkant.')),
  hints: optional(texts('Hulp.')),
});

const file = group('Een bestand.', { author: line('Wie.'), cards: list('De kaarten.', cardGroup) });

function yamlOf(text: string): YamlFile {
  const yaml = readYaml(sourceOf('content/a.yaml', text), () => {});
  if (!yaml) throw new Error('the test is no YAML');
  return yaml;
}

it('gives a value as its field says, under the name that the model has for it', () => {
  const yaml = yamlOf(
    'author: Wij  samen\ncards:\n  - id: een\n    back-side: { text: Hi *you*, lang: EN }\n',
  );
  const [card] = readWhole(file, yaml, () => {})?.cards ?? [];
  expect(card).toMatchObject({ id: 'een', hints: [] });
  expect(card?.backSide).toMatchObject({ plain: 'Hi you', language: 'en', place: { line: 4, column: 24 } });
});

it('knows the places of what it gives', () => {
  const yaml = yamlOf('author: Wij\ncards:\n  - id: een\n  - id: twee\n');
  const read = readWhole(file, yaml, () => {});
  expect(read && placeOf(yaml, read.cards, 1)).toMatchObject({ line: 4, column: 5 });
  expect(read?.cards[1] && placeOf(yaml, read.cards[1], 'id')).toMatchObject({ line: 4, column: 9 });
  expect(read && placeOf(yaml, read, 'author')).toMatchObject({ line: 1, column: 9 });
});

it('tells what is wrong, by the schema and in the words, and gives the rest', () => {
  const yaml = yamlOf('cards:\n  - id: Een\n  - id: twee\n    back-side: " "\n');
  const problems = collect();
  const read = readSound(file, yaml, problems.report);
  expect(problems.diagnostics.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`)).toEqual([
    'content/missing-key 1:1',
    'content/bad-id 2:9',
    'content/empty-text 4:16',
  ]);
  expect(read?.author).toBeUndefined();
  expect(read?.cards.map((card) => card.id)).toEqual(['twee']);
  expect(readWhole(file, yaml, () => {})).toBeUndefined();
});

it('describes itself to an editor', () => {
  expect(z.toJSONSchema(file)).toMatchObject({
    required: ['author', 'cards'],
    properties: { cards: { items: { required: ['id'], properties: { id: { description: 'De naam.' } } } } },
  });
});
