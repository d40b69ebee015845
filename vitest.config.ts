import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/**
 * `unit` is fast and runs while working; `slow` starts processes, kills them, and builds whole products; `web` drives
 * the page in browsers, built once for all of it. `long` takes minutes a file, and runs when asked for.
 */
const SLOW = 'tests/**/*.slow.test.ts';
const LONG = 'tests/**/*.long.test.ts';
const WEB = 'tests/web/**/*.slow.test.ts';

/** For Firefox; Node has it for everyone since 22. */
const WEB_SOCKET = ['--experimental-websocket', '--disable-warning=ExperimentalWarning'];

/** Vitest's own measure, one less than there are, leaves half of two idle; each holds all that is loaded. */
const WORKERS = Math.min(availableParallelism(), 4);

/** What has another number of workers must have another turn. */
const turn = (groupOrder: number) => ({ sequence: { groupOrder } });

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [SLOW, LONG],
          // Loading every module anew for each file takes half the time.
          isolate: false,
          maxWorkers: WORKERS,
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'slow',
          include: [SLOW],
          exclude: [WEB],
          ...turn(1),
          maxWorkers: WORKERS,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'long',
          include: [LONG],
          ...turn(3),
          testTimeout: 600_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'web',
          include: [WEB],
          ...turn(2),
          globalSetup: 'tests/web/setup.ts',
          execArgv: 'WebSocket' in globalThis ? [] : WEB_SOCKET,
          // On a busy machine a browser takes its time.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
