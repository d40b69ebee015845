/** What people's editors get to see. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchemas, printSchema } from '../../src/content/json-schema.ts';

const folder = new URL('../../content/schema/', import.meta.url);
const files = Object.entries(jsonSchemas());

it('is a schema for each kind of file, and no other', () => {
  expect(readdirSync(folder).toSorted()).toEqual(files.map(([name]) => name).toSorted());
});

it.each(files)('%s is up to date (else run: npx tsx scripts/schemas.ts)', (name, schema) => {
  expect(readFileSync(new URL(name, folder), 'utf8')).toBe(printSchema(schema));
});

describe('each content file', () => {
  const content = new URL('../../content/', import.meta.url);
  const yaml = ['deck.yaml', 'booklet.yaml', 'keuze-voorbeeld.yaml'].concat(
    ...['keuzes', 'palettes', 'strings'].map((name) =>
      readdirSync(new URL(`${name}/`, content)).map((one) => `${name}/${one}`),
    ),
  );

  it.each(yaml)('%s names its schema on the first line', (name) => {
    const url = new URL(name, content);
    const [first = ''] = readFileSync(url, 'utf8').split('\n');
    const schema = /^# yaml-language-server: \$schema=(.+)$/.exec(first)?.[1] ?? '';
    expect(new URL(schema, url).href.startsWith(folder.href)).toBe(true);
    expect(files.map(([file]) => file)).toContain(schema.split('/').at(-1));
  });
});
