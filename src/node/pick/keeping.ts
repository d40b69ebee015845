/** Keeps a choice: under its name once saved, until then as a draft beside it. */
import { existsSync, rmSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostics.ts';
import { showPath } from '../project.ts';
import { writeWhole } from '../whole-file.ts';

/** Writes; returns the problem, if there was one. */
export interface Keeping {
  readonly keepDraft: (text: string) => Diagnostic | undefined;
  /** Removes our draft. */
  readonly dropDraft: () => void;
  /** Whether saving would replace another file. */
  readonly isTaken: (file: string) => boolean;
  readonly save: (file: string, text: string) => Diagnostic | undefined;
  /** How to show a typed file name. */
  readonly nameOf: (file: string) => string;
  /** As shown. */
  readonly draft: string;
  /** The person continues with the draft. */
  readonly isDraftOpened: boolean;
  /** The name of a draft that was there before, as shown. */
  readonly earlier: string | undefined;
}

/**
 * @param file where the choice will be saved, as typed
 * @param opened the file it was read from, absolute
 * @param word marks a draft: `pot.klad.yaml`
 */
export function keepingOf(file: string, opened: string | undefined, word: string, cwd: string): Keeping {
  const pathOf = (typed: string): string => resolve(cwd, withExtension(typed));
  const paths = draftPaths(pathOf(file), word);
  // An earlier draft is someone's work: never overwrite it, unless it is what was opened.
  const draft = paths.find((path) => path === opened || !existsSync(path)) ?? `${pathOf(file)}.${word}.yaml`;
  const earlier = paths.findLast((path) => path !== opened && existsSync(path));
  return {
    keepDraft: (text) => writeWhole(draft, text),
    dropDraft: () => rmSync(draft, { force: true }),
    isTaken: (typed) => pathOf(typed) !== opened && existsSync(pathOf(typed)),
    save: (typed, text) => writeWhole(pathOf(typed), text),
    nameOf: (typed) => showPath(pathOf(typed), cwd),
    draft: showPath(draft, cwd),
    isDraftOpened: draft === opened,
    earlier: earlier === undefined ? undefined : showPath(earlier, cwd),
  };
}

/** An extension tells a file from the name of a choice that comes with a deck. */
export function withExtension(file: string): string {
  return /\.ya?ml$/i.test(file) ? file : `${file}.yaml`;
}

const MOST_DRAFTS = 99;

/** `pot.klad.yaml`, `pot.klad-2.yaml`, …; also for a choice that is itself a draft. */
function draftPaths(path: string, word: string): readonly string[] {
  const stem = path.slice(0, -extname(path).length).replace(new RegExp(`\\.${word}(-\\d+)?$`), '');
  return Array.from(
    { length: MOST_DRAFTS },
    (_, index) => `${stem}.${word}${index === 0 ? '' : `-${index + 1}`}.yaml`,
  );
}
