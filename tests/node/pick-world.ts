/** A terminal that a test types in: what is on its screen, and how the command ended. */

import { PassThrough } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import type { Keyboard, World } from '../../src/node/commands/world.ts';
import { ROOT } from '../places.ts';
import { type Ran, smallWorld } from './small-world.ts';

export interface TestTerminal {
  /** Types, and waits until something was drawn. */
  readonly type: (...keys: readonly string[]) => Promise<void>;
  /** The last screen, without codes. */
  readonly screen: () => string;
  /** All that was written, with codes. */
  readonly written: () => string;
  readonly hangUp: () => void;
  readonly stop: () => void;
  readonly ended: Promise<Ran>;
}

export const KEYS = {
  up: '\x1b[A',
  down: '\x1b[B',
  right: '\x1b[C',
  enter: '\r',
  escape: '\x1b',
  space: ' ',
  tab: '\t',
  delete: '\x1b[3~',
  ctrlC: '\x03',
  ctrlN: '\x0e',
  ctrlS: '\x13',
  ctrlZ: '\x1a',
} as const;

export async function openTerminal(
  command: string,
  cwd: string,
  changes: Partial<World> & { readonly columns?: number; readonly rows?: number } = {},
): Promise<TestTerminal> {
  const { columns = 80, rows = 24, ...world } = changes;
  let written = '';
  const keyboard: Keyboard = Object.assign(new PassThrough(), { isTTY: true });
  const stop = new AbortController();
  const stdout = { isTTY: true, columns, rows, write: (text: string) => (written += text) };
  const ended = smallWorld().run(command, {
    root: ROOT,
    cwd,
    stdin: keyboard,
    stdout,
    stop: stop.signal,
    ...world,
  });
  const quiet = async (): Promise<void> => {
    for (let before = -1; before !== written.length; ) {
      before = written.length;
      await wait(200);
    }
  };
  while (written === '') if (await Promise.race([ended.then(() => true), wait(50)])) break;
  await quiet();
  return {
    type: async (...keys) => {
      for (const key of keys) (keyboard as unknown as PassThrough).write(key);
      await quiet();
    },
    screen: () => withoutCodes(written.slice(Math.max(0, written.lastIndexOf('\x1b[H')))),
    written: () => written,
    hangUp: () => (keyboard as unknown as PassThrough).end(),
    stop: () => stop.abort(),
    ended: ended.then((ran) => ({ ...ran, stdout: written })),
  };
}

export function withoutCodes(text: string): string {
  return text.replace(/\x1b\[[0-9;?]*[A-Za-z]/g, '').replaceAll('\r', '');
}
