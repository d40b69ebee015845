/** The command as a person starts it: a process of its own. */
import { execFile, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const BIN = fileURLToPath(new URL('../../scripts/kletspot.mjs', import.meta.url));

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Place {
  readonly bin?: string;
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

export function kletspot(args: readonly string[], place: Place = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { env: environmentOf(place), ...(place.cwd === undefined ? {} : { cwd: place.cwd }) };
    execFile(process.execPath, [place.bin ?? BIN, ...args], options, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

export function startKletspot(args: readonly string[], place: Place = {}): ReturnType<typeof spawn> {
  return spawn(process.execPath, [place.bin ?? BIN, ...args], {
    env: environmentOf(place),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Ours, without what would change the language or the date. */
function environmentOf({ environment }: Place): NodeJS.ProcessEnv {
  const { LANG, LC_ALL, LC_MESSAGES, SOURCE_DATE_EPOCH, ...rest } = process.env;
  return { ...rest, ...environment };
}
