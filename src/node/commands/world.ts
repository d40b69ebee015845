/** What a command sees of the world around it; a test hands in its own. */
import type { Core } from '../core.ts';
import type { Environment } from '../language.ts';
import type { Places } from '../places.ts';

export interface Stream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  readonly rows?: number | undefined;
  on?(event: 'resize', listener: () => void): unknown;
  off?(event: 'resize', listener: () => void): unknown;
  write(text: string): unknown;
}

/** What is typed; a terminal hands it over key by key. */
export interface Keyboard extends NodeJS.ReadableStream {
  readonly isTTY?: boolean | undefined;
  setRawMode?(isRaw: boolean): unknown;
}

export type Undisturbed = <Result>(work: () => Result) => Result;

export interface World extends Places {
  readonly cwd: string;
  readonly environment: Environment;
  /** Missing where nobody can answer. */
  readonly stdin?: Keyboard;
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly core: Core;
  /** Ends a watch, and a choice that is not saved. */
  readonly stop: AbortSignal;
  /** Does what must not be stopped halfway; it takes milliseconds. Whoever stops the command meanwhile waits for it. */
  readonly undisturbed: Undisturbed;
  /** Told when a command that goes on until it is stopped has done what was asked, and only follows it from then on. */
  readonly settled: () => void;
}

/** Colour and movement only where a person looks, and wants them. */
export function isLively(stream: Stream, environment: Environment): boolean {
  return stream.isTTY === true && environment.TERM !== 'dumb' && !environment.NO_COLOR;
}
