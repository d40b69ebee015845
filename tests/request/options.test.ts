/** What the table of options promises, and files that are made by hand must keep. */
import { expect, test } from 'vitest';
import { ASKED_KEYS, rowOf } from '../../src/request/options.ts';
import { textOf } from '../products/project.ts';

test('every option with a letter has a field on the page, each its own letter', () => {
  const template = textOf('templates/page/printing.hbs');
  const placed = [...template.matchAll(/printing\.options\.(\w+)/g)].map(([, key]) => key);
  expect(placed.toSorted()).toEqual([...ASKED_KEYS].toSorted());
  const letters = ASKED_KEYS.map((key) => rowOf(key).letter);
  expect(new Set(letters).size).toBe(letters.length);
});
