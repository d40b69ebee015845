/** Whether a selector means an element. */
import type { Compound, Selector } from './stylesheet.ts';

/** What of an element selectors can see. */
export interface Subject {
  readonly tag: string;
  readonly id: string | undefined;
  readonly classes: readonly string[];
  readonly parent: Subject | undefined;
}

/**
 * From the outermost element in: of each compound, whether those up to it lead to this element, and whether they led to
 * one around it. That takes no longer however often tags and compounds are alike.
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
