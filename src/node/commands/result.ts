/** What `--json` prints of a command. A program can rely on the keys, however the command ends. */
import type { ReportedProblem } from '../report.ts';
import type { CommandName } from './arguments.ts';

/** Beside `ok` and `diagnostics`; what was not made is `null`. */
const KEYS: Readonly<Record<CommandName, readonly string[]>> = {
  build: ['manifest', 'plan', 'preflight', 'seed'],
  check: [],
  list: ['cards', 'themes'],
  calibrate: ['file'],
  init: ['folder', 'language', 'files'],
  // These have no `--json`.
  pick: [],
  preview: [],
};

export interface Result {
  readonly ok: boolean;
  readonly diagnostics: readonly ReportedProblem[];
}

/** @param command undefined where it cannot be told which one was meant */
export function toResult(command: CommandName | undefined, result: Result, made: object): object {
  const keys = command === undefined ? [] : KEYS[command];
  return { ...result, ...Object.fromEntries(keys.map((key) => [key, null])), ...made };
}

/** Which command was meant, where what was typed could not be read. */
export function meantCommand(argv: readonly string[]): CommandName | undefined {
  return (Object.keys(KEYS) as CommandName[]).find(
    (name) => name === argv.find((word) => !word.startsWith('-')),
  );
}
