/** The preflight of a build: what was measured while it was made, and what its files say of themselves. */
import { problem, type Report } from '../../diagnostics.ts';
import type { EditionPreflight } from '../../run/preflight/preflight.ts';
import type { Products } from '../../run/print.ts';
import { type FileFacts, factsOf, lackingIn } from './file-facts.ts';

/** As in `--json`. */
export interface Preflight {
  readonly editions: readonly EditionPreflight[];
  readonly files: readonly FilePreflight[];
}

export interface FilePreflight extends FileFacts {
  /** From the output folder, with `/`. */
  readonly path: string;
}

/** Undefined where nothing was measured. */
export function runPreflight({ files, preflight }: Products, report: Report): Preflight | undefined {
  if (!preflight || preflight.length === 0) return undefined;
  const facts = files.map(({ path, bytes }) => ({ path, ...factsOf(bytes) }));
  for (const file of facts) {
    const lacking = lackingIn(file);
    if (lacking.length > 0)
      report(problem('preflight/not-conforming', undefined, { file: file.path, lacking }));
  }
  return { editions: preflight, files: facts };
}
