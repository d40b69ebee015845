/** The options that choose cards. Reading the deck reports what it does not have. */
import { randomInt } from 'node:crypto';
import { LARGEST_SEED } from '../../content/choice-limits.ts';
import { problem, type Report } from '../../diagnostics.ts';
import { CHOICE_KEYS, type ChoiceKey, optionFlag, rowOf, typedName } from '../../request/options.ts';
import { givenOf, readOptions } from '../../request/read.ts';
import { type BuildRequest, partsOf } from '../../request/request.ts';
import { choiceFile } from '../choice-file.ts';
import type { TypedOptions } from './arguments.ts';

/** Undefined if no card is chosen. */
export function readChoice(typed: TypedOptions, cwd: string, report: Report): Pick<BuildRequest, 'choice'> {
  const given = givenOf(CHOICE_KEYS, typed);
  if (given.length === 0) return {};
  const options = readOptions(CHOICE_KEYS, typed, report);
  if (given.includes('draw') && given.includes('drawTotal')) {
    const together = [{ option: 'draw' }, { option: 'drawTotal' }];
    report(problem('command/not-together', undefined, { options: together }));
  }
  const { selection } = options;
  const choice = {
    parts: partsOf(options),
    spareSeed: randomInt(LARGEST_SEED + 1),
    typed: retyped(given, typed, cwd),
  };
  return { choice: selection ? { ...choice, file: choiceFile(selection, cwd).key } : choice };
}

/** Words that a shell takes literally. */
const PLAIN = /^[\w.,=+-]+$/;

/** The same options without the seed, which is known later; empty if they would need quotes. */
function retyped(given: readonly ChoiceKey[], typed: TypedOptions, cwd: string): string | undefined {
  const words = given
    .filter((key) => key !== 'seed')
    .map((key) => {
      const value = String(typed[typedName(rowOf(key))]);
      return { option: optionFlag(key), value: key === 'selection' ? choiceFile(value, cwd).name : value };
    });
  if (words.length === 0 || !words.every(({ value }) => PLAIN.test(value))) return undefined;
  return words.map(({ option, value }) => `${option} ${value}`).join(' ');
}
