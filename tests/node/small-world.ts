/** A project on disk and a world to run commands in; what they print is kept. */
import { join } from 'node:path';
import { type ExitCode, run } from '../../src/node/commands/run.ts';
import type { World } from '../../src/node/commands/world.ts';
import { places } from '../places.ts';
import { temporaryFolder, writeFiles } from './folders.ts';
import { smallCore } from './small-core.ts';

export interface Ran {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

export interface SmallWorld {
  readonly root: string;
  readonly dist: string;
  /** Writes `content/deck.yaml`. */
  readonly writeDeck: (text: string) => void;
  readonly run: (command: string, changes?: Partial<World>) => Promise<Ran>;
}

/** A build without previews, which take most of its time. */
export function unpictured(command: string): string {
  return command.replace(/^build\b/, 'build --no-previews');
}

export function smallWorld(): SmallWorld {
  const root = temporaryFolder();
  writeFiles(root, { 'package.json': '{ "version": "1.2.3" }', 'content/deck.yaml': 'groen\nroos\n' });
  return {
    root,
    dist: join(root, 'dist'),
    writeDeck: (text) => writeFiles(root, { 'content/deck.yaml': text }),
    run: async (command, changes = {}) => {
      let stdout = '';
      let stderr = '';
      const world: World = {
        ...places,
        cwd: root,
        root,
        work: changes.root ?? root,
        // Nothing can be kept in a file: each command makes all that it is asked for.
        cache: join(root, 'package.json'),
        environment: {},
        stdout: { write: (text) => (stdout += text) },
        stderr: { write: (text) => (stderr += text) },
        core: smallCore,
        stop: AbortSignal.abort(),
        undisturbed: (work) => work(),
        settled: () => {},
        ...changes,
      };
      const code = await run(
        [...command.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word),
        world,
      );
      return { code, stdout, stderr };
    },
  };
}
