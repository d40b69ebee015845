import { readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Cache, keyOf } from '../../src/node/cache.ts';
import { temporaryFolder } from './folders.ts';

test('what is used longest ago goes first, and only when there is too much', () => {
  const folder = temporaryFolder();
  const cache = new Cache<Uint8Array>(folder, 'kind');
  ['a', 'b', 'c'].forEach((key, index) => {
    cache.keep(key, new Uint8Array(1000));
    utimesSync(join(folder, 'kind', key), index, index);
  });
  cache.trim(10_000);
  expect(readdirSync(join(folder, 'kind')).sort()).toEqual(['a', 'b', 'c']);
  expect(cache.find('a')).toHaveLength(1000);
  cache.trim(2500);
  expect(readdirSync(join(folder, 'kind')).sort()).toEqual(['a', 'c']);
  expect(cache.find('b')).toBeUndefined();
});

test('a key is of its parts, not of their sum', () => {
  const keys = [['ab', 'c'], ['a', 'bc'], ['abc'], ['abc', '']].map((parts) => keyOf(parts));
  expect(new Set(keys).size).toBe(4);
  expect(keyOf(['a', Buffer.from('b')])).toBe(keyOf([Buffer.from('a'), 'b']));
});
