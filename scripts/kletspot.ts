/** The command line: the real world handed to `run`. */
import { isMainThread } from 'node:worker_threads';
import { run } from '../src/node/commands/run.ts';
import type { World } from '../src/node/commands/world.ts';
import type { Core } from '../src/node/core.ts';
import type { Places } from '../src/node/places.ts';
import { threadWorld } from '../src/node/thread/back.ts';

const products = () => import('../src/run/make.ts');

function coreOf({ pageScripts }: Places): Core {
  return {
    readContent: async (...given) => (await import('../src/content/read.ts')).readChoosable(...given),
    chooseCards: async (...given) => (await import('../src/run/base-choice.ts')).chooseFromFiles(...given),
    checkProducts: async (...given) => (await products()).checkProducts(...given),
    makeProducts: async (...given) => (await products()).makeProducts(...given),
    makeCalibration: async (...given) => (await products()).makeCalibration(...given),
    readScripts: async () =>
      (await import('../src/node/web-page/scripts.ts')).readWebScripts(await pageScripts()),
    makeWebPage: async (...given) => (await import('../src/node/web-page/web-page.ts')).makeWebPage(...given),
  };
}

const stop = new AbortController();

/** With the keyboard, for the picker: it is told to stop, and keeps what was chosen. */
function ownWorld(): Pick<World, 'stdin' | 'stdout' | 'stderr' | 'undisturbed' | 'settled'> {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.once(signal, () => {
      stop.abort();
      process.exit(code);
    });
  }
  const { stdin, stdout, stderr } = process;
  return { stdin, stdout, stderr, undisturbed: (work) => work(), settled: () => {} };
}

/**
 * Called by the bin (`start/start.mjs`), which knows where everything lies.
 *
 * @param settled told when a command that goes on until it is stopped has done what was asked
 */
export async function main(places: Places, settled: () => void): Promise<void> {
  const world = isMainThread ? ownWorld() : threadWorld();
  process.exitCode = await run(process.argv.slice(2), {
    ...places,
    cwd: process.cwd(),
    environment: process.env,
    core: coreOf(places),
    stop: stop.signal,
    ...world,
    settled() {
      world.settled();
      settled();
    },
  });
}
