/**
 * Problems that a person can solve, with their place. Stages never throw for these: they hand them to
 * a `Report` and go on, so that one run tells everything. `throw` is for our own bugs.
 */
import { type ProblemCode, type ProblemParams, problemKinds } from './problems/index.ts';
import type { Severity } from './problems/kind.ts';

/** A place in a file of the project. Line and column count from 1; columns count UTF-16 units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What stands in the place of a file for words that lie in none: those of a choice, and leads of a talk. */
export const TYPED = { choice: 'keuze', leads: 'notities' } as const;

/** A problem of one code, or of one of some. */
export interface DiagnosticOf<Code extends ProblemCode> {
  readonly code: Code;
  readonly severity: Severity;
  readonly place: Place | undefined;
  readonly params: ProblemParams[Code];
  /** What to look for in the file from `place` on, where a stage knows only where the text begins. */
  readonly sought?: string;
  /** The editions that have the problem, where others that were asked for do not. */
  readonly editions?: readonly string[];
}

/** A problem: its code says what it holds. */
export type Diagnostic<Code extends ProblemCode = ProblemCode> = { [Each in Code]: DiagnosticOf<Each> }[Code];

export type Report = (diagnostic: Diagnostic) => void;

/** Makes a diagnostic. What it holds is in `problems/`, its words in `words/`. */
export function problem<Code extends ProblemCode>(
  code: Code,
  place: Place | undefined,
  ...[params]: undefined extends ProblemParams[Code] ? [] : [ProblemParams[Code]]
): Diagnostic<Code> {
  // Where none is given there is none to hold: that much the compiler does not see.
  return { code, severity: problemKinds[code].severity, place, params: params as ProblemParams[Code] };
}

export interface Collector {
  readonly report: Report;
  readonly diagnostics: readonly Diagnostic[];
  readonly hasErrors: boolean;
}

/** Collects what is reported; the same problem at the same place is kept once. */
export function collect(): Collector {
  const seen = new Map<string, Diagnostic>();
  let errors = 0;
  return {
    report(diagnostic) {
      const key = JSON.stringify(diagnostic);
      if (seen.has(key)) return;
      seen.set(key, diagnostic);
      if (diagnostic.severity === 'error') errors += 1;
    },
    get diagnostics() {
      return [...seen.values()];
    },
    get hasErrors() {
      return errors > 0;
    },
  };
}

/** Problems of several editions: each told once, with the editions that have it unless all do. */
export function reportByEdition(found: readonly EditionProblems[], report: Report): void {
  const editionsOf = new Map<string, string[]>();
  const problems = new Map<string, Diagnostic>();
  for (const { edition, diagnostics } of found) {
    for (const diagnostic of diagnostics) {
      const key = JSON.stringify(diagnostic);
      problems.set(key, diagnostic);
      editionsOf.set(key, [...(editionsOf.get(key) ?? []), edition]);
    }
  }
  for (const [key, diagnostic] of problems) {
    const editions = editionsOf.get(key) ?? [];
    report(editions.length === found.length ? diagnostic : { ...diagnostic, editions });
  }
}

export interface EditionProblems {
  readonly edition: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** `file:line:column` in one word, as it travels through markup; read back by `readPlace`. */
export function writePlace(place: Place): string {
  return `${place.file}:${place.line}:${place.column}`;
}

export function readPlace(text: string): Place | undefined {
  const match = /^(.*):(\d+):(\d+)$/.exec(text);
  if (!match) return undefined;
  return { file: match[1] as string, line: Number(match[2]), column: Number(match[3]) };
}
