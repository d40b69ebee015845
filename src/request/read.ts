/** Options as typed → their values. Wrong ones are reported and ignored. */
import type { Report } from '../diagnostics.ts';
import type { TypedValue } from './kinds.ts';
import {
  type CommandName,
  isTakenBy,
  type OptionKey,
  rowOf,
  type Typed,
  typedName,
  type Values,
} from './options.ts';

/** @param command the one that they were typed for: another may have an option of the same name */
export function readOptions<Key extends OptionKey>(
  keys: readonly Key[],
  typed: Typed,
  report: Report,
  command: CommandName = 'build',
): Values<Key> {
  const values = keys.flatMap((key) => {
    const { kind, initial } = rowOf(key);
    const given = typedFor(key, typed, command);
    const value = given === undefined ? initial : (kind.read(given, key, report) ?? initial);
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(values) as Values<Key>;
}

/** Which of these options were given to a build. A flag that changes nothing doesn't count. */
export function givenOf<Key extends OptionKey>(keys: readonly Key[], typed: Typed): readonly Key[] {
  return keys.filter((key) => {
    const value = typedFor(key, typed, 'build');
    const { kind, initial } = rowOf(key);
    return value !== undefined && !(kind.isFlag && value === initial);
  });
}

function typedFor(key: OptionKey, typed: Typed, command: CommandName): TypedValue | undefined {
  return isTakenBy(command, key) ? typed[typedName(rowOf(key))] : undefined;
}

/** As they are where nothing is given. */
export function initialOf<Key extends OptionKey>(keys: readonly Key[]): Values<Key> {
  return readOptions(keys, {}, () => {});
}
