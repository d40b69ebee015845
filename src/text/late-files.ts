/** Files that fonts need and that come later, from wherever they are kept: a page brings each when something is drawn with it. */
import type { CharacterSet } from './character-set.ts';

export interface LateFiles {
  /** Which characters the font in a file has; undefined where this file is not among them. */
  charactersOf(file: string): CharacterSet | undefined;
  has(file: string): boolean;
  /** Throws `NotHere` until it has come. */
  read(file: string): Uint8Array;
}

/** Where all files are there from the start. */
export const NONE_LATE: LateFiles = {
  charactersOf: () => undefined,
  has: () => false,
  read: (file) => {
    throw new NotHere(file);
  },
};

/** Thrown where a late file is needed now. Nothing is wrong: who brings it can begin again. */
export class NotHere extends Error {
  readonly file: string;

  constructor(file: string) {
    super(`The file ${file} is not here yet`);
    this.file = file;
  }
}
