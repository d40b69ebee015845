/** Whether a selector means an element. */
import type { Compound, Selector } from './stylesheet.ts';

/** What of an element selectors can see. */
export interface Subject {
  readonly tag: string;
  readonly id: string | undefined;
  readonly classes: readonly string[];
  readonly parent: Subject | undefined;
}

export function matches(selector: Selector, subject: Subject): boolean {
  return matchesFrom(selector.compounds, selector.compounds.length - 1, subject);
}

/** Right to left: the last compound means the subject, each one before it an ancestor. */
function matchesFrom(compounds: readonly Compound[], index: number, subject: Subject): boolean {
  const compound = compounds[index] as Compound;
  if (!means(compound, subject)) return false;
  if (index === 0) return true;
  for (let ancestor = subject.parent; ancestor; ancestor = ancestor.parent) {
    if (matchesFrom(compounds, index - 1, ancestor)) return true;
    if (compound.combinator === 'child') return false;
  }
  return false;
}

function means(compound: Compound, subject: Subject): boolean {
  return (
    (compound.tag === undefined || compound.tag === subject.tag) &&
    (compound.id === undefined || compound.id === subject.id) &&
    compound.classes.every((name) => subject.classes.includes(name))
  );
}
