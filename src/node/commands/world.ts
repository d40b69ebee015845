/** The world around a command; a test brings its own. */
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

/** What people type; from a terminal, key by key. */
export interface Keyboard extends NodeJS.ReadableStream {
  readonly isTTY?: boolean | undefined;
  setRawMode?(isRaw: boolean): unknown;
}

export type Undisturbed = <Result>(work: () => Result) => Result;

export interface World extends Places {
  readonly cwd: string;
  readonly environment: Environment;
  /** Missing if nobody can answer. */
  readonly stdin?: Keyboard;
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly core: Core;
  /** Ends a watch, or a choice that is not saved. */
  readonly stop: AbortSignal;
  /** Does work that must not stop halfway; it takes milliseconds. Stopping the command waits for it. */
  readonly undisturbed: Undisturbed;
  /** Called when a command that runs until stopped has done its work and from then on only follows changes. */
  readonly settled: () => void;
}

/** Colour and movement only if a person is looking and wants them. */
export function isLively(stream: Stream, environment: Environment): boolean {
  return stream.isTTY === true && environment.TERM !== 'dumb' && !environment.NO_COLOR;
}
