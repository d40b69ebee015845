/** What a command sees of the world around it; a test hands in its own. */
import type { Engine } from '../engine.ts';
import type { Environment } from '../language.ts';

export interface Stream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

export interface World {
  readonly cwd: string;
  /** The project's folder, absolute. */
  readonly root: string;
  readonly environment: Environment;
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly engine: Engine;
  /** Ends a watch. */
  readonly stop: AbortSignal;
}

/** Colour and movement only where a person looks, and wants them. */
export function isLively(stream: Stream, environment: Environment): boolean {
  return stream.isTTY === true && environment.TERM !== 'dumb' && !environment.NO_COLOR;
}
