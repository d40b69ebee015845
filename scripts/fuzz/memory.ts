/** What inputs share: most of the project is the same for all of them, and need not be read and compiled for each. */
import type { Files } from '../../src/files.ts';
import { isSame, type Remember, remembering } from '../../src/remember.ts';

interface Known {
  readonly from: readonly unknown[];
  readonly made: unknown;
}

/** What is made of the base alone is made once; of all else only the last is kept, as it could fill the memory. */
export function rememberingBase(base: Files): Remember {
  const bytes = new Set<unknown>(base.values());
  const isOfBase = (value: unknown): boolean => typeof value !== 'object' || bytes.has(value);
  const known = new Map<string, Known[]>();
  const last = remembering();
  return (name, from, make) => {
    if (!from.every(isOfBase)) return last(name, from, make);
    const before = known.get(name)?.find((each) => isSame(each.from, from));
    const now = before ?? { from, made: make() };
    if (!before) known.set(name, [...(known.get(name) ?? []), now]);
    return now.made as ReturnType<typeof make>;
  };
}
