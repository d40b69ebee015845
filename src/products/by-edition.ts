/** Problems found in several editions: each told once, with the editions that have it unless all do. */
import type { Diagnostic, Report } from '../diagnostics.ts';

export interface EditionProblems {
  readonly edition: string;
  readonly diagnostics: readonly Diagnostic[];
}

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
