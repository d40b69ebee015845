/**
 * `npm run fuzz`: spoils every kind of file, address and saved state, and tells what is wrong with what comes of it.
 *
 *     npm run fuzz -- --seconds 600          for ten minutes, from a seed of its own
 *     npm run fuzz -- --inputs 20000 --seed 7 --only deck,font
 *     npm run fuzz -- --repeat 7:1234        one input, with all that it does; --keep DIR writes what was spoilt
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { baseFiles } from './fuzz/base.ts';
import { fuzz } from './fuzz/fuzzing.ts';
import { inputOf } from './fuzz/input.ts';
import { KINDS, kindNamed } from './fuzz/kinds.ts';
import { Summary } from './fuzz/summary.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string' },
    inputs: { type: 'string' },
    seed: { type: 'string' },
    only: { type: 'string' },
    repeat: { type: 'string' },
    keep: { type: 'string' },
  },
});

function numberFrom(text: string | undefined, spare: number): number {
  if (text === undefined) return spare;
  if (!/^\d+$/.test(text)) throw new Error(`A whole number was expected, not ${text}.`);
  return Number(text);
}

const [seedAgain, numberAgain] = values.repeat?.split(':') ?? [];
const isRepeat = values.repeat !== undefined;
const only = values.only?.split(',') ?? [];
only.forEach(kindNamed);
const seed = numberFrom(seedAgain ?? values.seed, Date.now() % 1_000_000);
const from = numberFrom(numberAgain, 0);
const isTimed = values.seconds !== undefined && values.inputs === undefined;
const inputs = isRepeat ? 1 : numberFrom(values.inputs, isTimed ? Number.MAX_SAFE_INTEGER : 1000);
const seconds = numberFrom(values.seconds, Number.MAX_SAFE_INTEGER);

if (isRepeat && values.keep !== undefined) {
  const { path, bytes } = inputOf(seed, from, baseFiles(), only.length > 0 ? only.map(kindNamed) : KINDS);
  mkdirSync(values.keep, { recursive: true });
  writeFileSync(join(values.keep, basename(path.replace(':', '-'))), bytes);
}

const summary = new Summary(seed, only);
const tried = await fuzz({
  seed,
  from,
  inputs,
  seconds,
  only,
  found: (answer) => {
    const told = summary.add(answer);
    if (told !== '') console.log(told);
  },
  tried: (answer) => {
    if (isRepeat) console.log(JSON.stringify(answer, undefined, 2));
    else {
      const far = summary.count(answer);
      if (far !== '') console.log(far);
    }
  },
});
console.log(summary.end(tried));
process.exitCode = summary.isClean ? 0 : 1;
