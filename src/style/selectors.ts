/** Whether a selector matches an element. */
import type { Compound, Selector } from './stylesheet.ts';

/** What selectors can see of an element. */
export interface Subject {
  readonly tag: string;
  readonly id: string | undefined;
  readonly classes: readonly string[];
  readonly parent: Subject | undefined;
}

/**
 * Goes from the outermost element inwards, noting for each compound whether the selector up to it matches this element,
 * or one around it. So repeated tags and compounds cost no backtracking.
 */
export function matches({ compounds }: Selector, subject: Subject): boolean {
  const last = compounds.length - 1;
  if (!means(compounds[last] as Compound, subject)) return false;
  if (last === 0) return true;
  const path: Subject[] = [];
  for (let each: Subject | undefined = subject; each; each = each.parent) path.unshift(each);
  let parent: readonly boolean[] = [];
  let around: readonly boolean[] = [];
  for (const element of path) {
    const before = { parent, around };
    const here = compounds.map((compound, index) => {
      const leads =
        index === 0 || (compound.combinator === 'child' ? before.parent : before.around)[index - 1];
      return leads === true && means(compound, element);
    });
    around = compounds.map((_, index) => around[index] === true || here[index] === true);
    parent = here;
  }
  return parent[last] === true;
}

function means(compound: Compound, subject: Subject): boolean {
  return (
    (compound.tag === undefined || compound.tag === subject.tag) &&
    (compound.id === undefined || compound.id === subject.id) &&
    compound.classes.every((name) => subject.classes.includes(name))
  );
}
