/** Fuzzing: inputs one after the other until the time or the number is up; each finding is handed on. */
import { Watched } from './watched.ts';
import type { Answer } from './worker.ts';

export interface Fuzzing {
  readonly seed: number;
  /** The first one. */
  readonly from: number;
  readonly inputs: number;
  readonly seconds: number;
  readonly only: readonly string[];
  readonly found: (answer: Answer) => void;
  readonly tried?: (answer: Answer) => void;
}

/** @returns how many were tried */
export async function fuzz({ seed, from, inputs, seconds, only, found, tried }: Fuzzing): Promise<number> {
  const watched = new Watched();
  const ends = Date.now() + seconds * 1000;
  let number = from;
  try {
    for (; number < from + inputs && Date.now() < ends; number += 1) {
      const answer = await watched.try({ seed, number, only });
      tried?.(answer);
      if (answer.findings.length > 0) found(answer);
    }
  } finally {
    watched.close();
  }
  return number - from;
}
