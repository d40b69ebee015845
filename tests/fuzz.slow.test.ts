/** A few inputs of `npm run fuzz`, always the same: what it found once it finds again. */
import { expect, test } from 'vitest';
import { fuzz } from '../scripts/fuzz/fuzzing.ts';
import { KINDS } from '../scripts/fuzz/kinds.ts';
import type { Answer } from '../scripts/fuzz/worker.ts';

const SEED = 2026;
const INPUTS = 200;
const SECONDS = 900;

test('two hundred spoilt files, addresses and saved states: nothing falls over, and every problem has its place', {
  timeout: SECONDS * 1000,
}, async () => {
  const answers: Answer[] = [];
  const found: string[] = [];
  const tried = await fuzz({
    seed: SEED,
    from: 0,
    inputs: INPUTS,
    seconds: SECONDS,
    only: [],
    tried: (answer) => answers.push(answer),
    found: ({ seed, number, findings }) =>
      found.push(...findings.map(({ kind, detail }) => `${seed}:${number} ${kind}: ${detail}`)),
  });
  expect(found).toEqual([]);
  expect(tried).toBe(INPUTS);
  expect(new Set(answers.map(({ kind }) => kind))).toEqual(new Set(KINDS.map(({ name }) => name)));
  expect(answers.filter(({ made }) => made > 0).length).toBeGreaterThan(INPUTS / 6);
});
