import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCode } from '../../scripts/start/code.mjs';
import { temporaryFolder, writeFiles } from './folders.ts';

interface SmallCode {
  readonly main: (by: number) => number;
}

function codeSaying(answer: number, folder = temporaryFolder()) {
  writeFiles(folder, { 'kletspot.cjs': `exports.main = (by) => by * ${answer};` });
  const cache = join(folder, 'cache');
  const places = { root: folder, compiled: folder, cache, identity: `of-${answer}` };
  const open = (name = 'build') => {
    const { code, keep } = openCode(places, name);
    return { answer: (code as unknown as SmallCode).main(1), keep };
  };
  return { folder, cache, kept: join(cache, 'v8', 'build'), open };
}

test('what V8 made of the code is kept once for each command, and the code runs the same with it', () => {
  const { open, kept } = codeSaying(42);
  const first = open();
  expect(first.answer).toBe(42);
  first.keep();
  const bytes = readFileSync(kept);
  const again = open();
  expect(again.answer).toBe(42);
  again.keep();
  expect(readFileSync(kept)).toEqual(bytes);
  open('list').keep();
  expect(readdirSync(join(kept, '..')).sort()).toEqual(['build', 'list']);
});

test('of other code as long as it, nothing is taken', () => {
  const { open, folder, kept } = codeSaying(42);
  open().keep();
  const before = readFileSync(kept);
  const other = codeSaying(17, folder).open();
  expect(other.answer).toBe(17);
  other.keep();
  expect(readFileSync(kept)).not.toEqual(before);
});

test.each([
  ['nothing', new Uint8Array()],
  ['not what V8 writes', Buffer.from('never of-42')],
])('what is kept may be lost: where there is %s it is made again', (_, spoiled) => {
  const { open, folder, kept } = codeSaying(42);
  writeFiles(folder, { 'cache/v8/build': spoiled });
  const { answer, keep } = open();
  expect(answer).toBe(42);
  keep();
  expect(readFileSync(kept).length).toBeGreaterThan(100);
});

test('where nothing can be kept the code runs as well; a word that names no command names no file', () => {
  const { open, folder, cache } = codeSaying(42);
  writeFiles(folder, { cache: 'a file' });
  const { answer, keep } = open('../../elsewhere');
  keep();
  expect(answer).toBe(42);
  expect(readFileSync(cache, 'utf8')).toBe('a file');
});
