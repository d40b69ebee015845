/** A script of its own, loaded when someone opens a file: YAML → choice, with the rules of the command line. */
import { collect, type Diagnostic } from '../../../diagnostics.ts';
import type { Choice } from '../../../selection/choice.ts';
import { readChoiceFile } from '../../../selection/choice-file.ts';
import { BRINGS } from '../../baked.ts';

export interface ReadFile {
  readonly choice: Choice | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export type Reader = (name: string, bytes: Uint8Array) => ReadFile;

const reader: Reader = (name, bytes) => {
  const problems = collect();
  const read = readChoiceFile(new Map([[name, bytes]]), name, problems.report);
  return { choice: problems.hasErrors ? undefined : read?.choice, diagnostics: problems.diagnostics };
};

(globalThis as unknown as { [BRINGS]: (file: string, brought: Reader) => void })[BRINGS]('reader.js', reader);
