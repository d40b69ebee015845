/** The command line: the real world handed to `run`. */
import { languageOf, run } from '../src/node/commands/run.ts';
import { followStreams } from '../src/node/commands/streams.ts';
import type { Engine } from '../src/node/engine.ts';
import { projectRoot } from '../src/node/project.ts';

const argv = process.argv.slice(2);
/** Commands that go on until they are stopped. */
const lasts = argv[0] === 'preview' || argv.includes('--watch');
const stop = new AbortController();

const products = () => import('../src/run/make.ts');

const engine: Engine = {
  readContent: async (...given) => (await import('../src/content/read.ts')).readContent(...given),
  chooseCards: async (...given) => (await import('../src/run/base-choice.ts')).chooseFromFiles(...given),
  checkProducts: async (...given) => (await products()).checkProducts(...given),
  makeProducts: async (...given) => (await products()).makeProducts(...given),
  makeCalibration: async (...given) => (await products()).makeCalibration(...given),
  bundleScripts: async () => (await import('../src/node/page-bundle.ts')).bundleScripts(),
  makePage: async (...given) => (await import('../src/node/page.ts')).makePage(...given),
};

/**
 * Files are written without giving way to events, so at the moment that a signal is heard the output is
 * whole and nothing lies beside it. What goes on until then ends by it; the second signal ends everything at once.
 */
function endOn(signal: NodeJS.Signals, code: number): void {
  process.once(signal, () => {
    stop.abort();
    if (!lasts) process.exit(code);
  });
}

endOn('SIGINT', 130);
endOn('SIGTERM', 143);
// The window was closed.
endOn('SIGHUP', 129);
followStreams(
  {
    stdout: process.stdout,
    stderr: process.stderr,
    exit: () => process.exit(),
    lost: () => process.on('exit', (code) => (process.exitCode = code || 1)),
  },
  languageOf(argv, process.env),
);

process.exitCode = await run(argv, {
  cwd: process.cwd(),
  root: projectRoot(),
  environment: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  engine,
  stop: stop.signal,
});
