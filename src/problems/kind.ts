/** One kind of problem, in whatever language it is told: its severity, and its parameters. */

export type Severity = 'error' | 'warning';

export interface ProblemKind<Params> {
  readonly severity: Severity;
  /** For the compiler alone: what a problem of this kind holds. Never there when the program runs. */
  readonly params?: Params;
}

export function error<Params = undefined>(): ProblemKind<Params> {
  return { severity: 'error' };
}

export function warning<Params = undefined>(): ProblemKind<Params> {
  return { severity: 'warning' };
}

/** An option that a problem is about: its key, and its value where that is part of it. */
export interface NamedOption {
  readonly option: string;
  readonly value?: string;
}
