/** What a program imports: `import { build, check } from 'kletspot'`. No disk is written, and no deck is read from one. */

/**
 * A deck by its paths, each with `content/` before it: `content/deck.yaml`, `content/palettes/trophee.yaml`,
 * `content/strings/en.yaml`. It may bring its own look and type: `templates/…` and `fonts/…`; without any files in such a
 * folder those that come with kletspot are used.
 */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * Options of `kletspot build` by their names in camel case: `{ only: 'cards', drawTotal: 10, blanks: false }` stands for
 * `--only cards --draw-total 10 --no-blanks`. A choice of cards that is no part of the deck is the file `keuze/NAME.yaml`,
 * and `selection: 'NAME.yaml'`.
 */
export type Options = Readonly<Record<string, string | number | boolean | readonly (string | number)[]>>;

/** A problem, as in `--json`. */
export interface Diagnostic {
  /** The path of a file of the deck; null for what lies in none. */
  readonly file: string | null;
  /** From 1. */
  readonly line: number | null;
  readonly column: number | null;
  readonly severity: 'error' | 'warning';
  /** From a closed list: `content/unknown-key`. */
  readonly code: string;
  readonly message: string;
  /** What to do. */
  readonly hint?: string;
}

export interface Checked {
  /** Whether there are no errors. */
  readonly ok: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Built extends Checked {
  /** By their paths under an output folder, with `manifest.json`; none where something is wrong. */
  readonly files: Files;
  /** By which cards were drawn. */
  readonly seed?: number;
}

export interface Telling {
  /** In which the problems are told; English without it. */
  readonly lang?: 'en' | 'nl';
}

/** Makes what `kletspot build` makes. A mistake in the deck or the options is a diagnostic; it throws for bugs of ours. */
export function build(files: Files, options?: Options, telling?: Telling): Promise<Built>;

/** Finds every problem that any build of the deck would have, as `kletspot check` does. */
export function check(files: Files, telling?: Telling): Promise<Checked>;
