/** Rows in a language that runs from right to left. */
import { expect, test } from 'vitest';
import { filled } from './laying.ts';

const CSS = '.row { display: flex; gap: 4pt } .a { width: 20pt } .b { width: 30pt; margin-left: 5pt }';
const row = (language: string) =>
  filled(`<div class="row" lang="${language}"><div class="a"/><div class="b"/></div>`, CSS).slice(1);

test('begin at the right, with their margins the other way round', () => {
  const [a, b] = row('nl').map((box) => box.split(' ').map(Number));
  const [one, other] = row('ar').map((box) => box.split(' ').map(Number));
  expect([a?.[0], b?.[0]]).toEqual([0, 29]);
  expect([one?.[0], other?.[0]]).toEqual([80, 41]);
  expect([one?.[2], other?.[2]]).toEqual([20, 30]);
});
