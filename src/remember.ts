/** Work that is done again only when what it is made from has changed. */
import { collect, type Report } from './diagnostics.ts';

/**
 * What `make` makes, or what it made before under this name from the very same values: bytes are the same when they are
 * the same object. `make` may depend on nothing else.
 */
export type Remember = <Made>(name: string, from: readonly unknown[], make: () => Made) => Made;

/** For who does everything once. */
export const anew: Remember = (_name, _from, make) => make();

export function remembering(): Remember {
  const known = new Map<string, { readonly from: readonly unknown[]; readonly made: unknown }>();
  return <Made>(name: string, from: readonly unknown[], make: () => Made): Made => {
    const before = known.get(name);
    if (before && isSame(before.from, from)) return before.made as Made;
    const made = make();
    known.set(name, { from, made });
    return made;
  };
}

/** The very same values, in the same order. */
export function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}

/** As `Remember`, for work that tells problems: what it told before it tells again. */
export type Retell = <Made>(name: string, from: readonly unknown[], make: (report: Report) => Made) => Made;

export function retelling(remember: Remember, report: Report): Retell {
  return (name, from, make) => {
    const { made, diagnostics } = remember(name, from, () => {
      const problems = collect();
      return { made: make(problems.report), diagnostics: problems.diagnostics };
    });
    diagnostics.forEach(report);
    return made;
  };
}
