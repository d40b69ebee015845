/** An input: a file of the base, spoilt in a few ways; the same for the same seed and number. */
import type { Files } from '../../src/files.ts';
import type { BuildRequest } from '../../src/request/request.ts';
import { KINDS, type Kind } from './kinds.ts';
import { randomOf } from './random.ts';
import { isContent } from './whole-command.ts';

export interface Input {
  readonly seed: number;
  readonly number: number;
  readonly kind: Kind;
  readonly request: BuildRequest;
  /** What is spoilt. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** In which ways. */
  readonly ways: readonly string[];
  /** Tried as the whole command, on a disk. */
  readonly isCommand: boolean;
}

const MOST_WAYS = 4;
/** The whole command takes ten times as long as what it makes. */
const COMMAND_ONE_IN = 25;

export function inputOf(seed: number, number: number, base: Files, kinds: readonly Kind[] = KINDS): Input {
  const random = randomOf(seed, number);
  const kind = random.pick(kinds);
  const request = random.pick(kind.requests);
  const path = random.pick([...base.keys()].filter((each) => kind.files.test(each)));
  const isCommand = random.oneIn(COMMAND_ONE_IN) && isContent(path);
  const ways: string[] = [];
  let bytes = base.get(path) ?? new Uint8Array();
  for (let left = random.oneIn(2) ? 1 : random.between(2, MOST_WAYS); left > 0; left -= 1) {
    const { name, apply } = random.pick(kind.mutators);
    bytes = apply(bytes, random);
    ways.push(name);
  }
  return { seed, number, kind, request, path, bytes, ways, isCommand };
}
