/** Who reads at every save reads a file again only when it is another, and is told all the same. */
import { expect, test } from 'vitest';
import type { Content } from '../../src/content/model.ts';
import { readContent } from '../../src/content/read.ts';
import { collect } from '../../src/diagnostics.ts';
import type { Files } from '../../src/files.ts';
import { remembering } from '../../src/remember.ts';
import { bytes, realFiles } from './project.ts';

const DECK = 'content/deck.yaml';
const real = realFiles();
const deck = new TextDecoder().decode(real.get(DECK));

function reader(): (files: Files) => {
  readonly content: Content | undefined;
  readonly codes: readonly string[];
} {
  const remember = remembering();
  return (files) => {
    const problems = collect();
    const content = readContent(files, problems.report, remember);
    return { content, codes: problems.diagnostics.map(({ code }) => code) };
  };
}

test('another deck is read, and nothing else', () => {
  const read = reader();
  const { content: before } = read(real);
  const { content: after } = read(new Map(real).set(DECK, bytes(deck.replace(/^title: .*$/m, 'title: Pot'))));
  expect(after?.deck.title.plain).toBe('Pot');
  expect(after?.booklet).toBe(before?.booklet);
  expect(after?.kit).toBe(before?.kit);
  expect(after?.palette).toBe(before?.palette);
});

test('another palette makes another deck, for its colours are held against it', () => {
  const read = reader();
  read(real);
  const path = [...real.keys()].find((key) => key.startsWith('content/palettes/')) ?? '';
  const without = new Map(real);
  without.delete(path);
  expect(read(without).codes).not.toEqual([]);
});

test('what is wrong with a file that stays is told each time', () => {
  const read = reader();
  const wrong = new Map(real).set('content/kit.yaml', bytes('language: [\n'));
  const { codes } = read(wrong);
  expect(codes).not.toEqual([]);
  expect(read(wrong).codes).toEqual(codes);
  const other = new Map(wrong).set(DECK, bytes(deck.replace(/^title: .*$/m, 'title: Pot')));
  expect(read(other).codes).toEqual(codes);
});

test('a file that comes and goes is there and not', () => {
  const read = reader();
  const without = new Map(real);
  without.delete(DECK);
  expect(read(without).content).toBeUndefined();
  expect(read(real).content).toBeDefined();
  expect(read(without).codes).toEqual(['content/missing-file']);
});
