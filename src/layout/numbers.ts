/** Page numbers, known when all pages of a document are made, and where its links lead. */
import type { PageMeant } from './box.ts';
import type { Measured } from './measured.ts';
import type { Draft } from './sequence.ts';
import type { Mark, StructureNode } from './structure.ts';
import { firstMarkOf } from './targets.ts';

export class PageNumbers {
  readonly #targets: ReadonlyMap<string, StructureNode>;
  readonly #drafts: readonly Draft[];
  #byMark: ReadonlyMap<Mark, number> | undefined;

  constructor(targets: ReadonlyMap<string, StructureNode>, drafts: readonly Draft[]) {
    this.#targets = targets;
    this.#drafts = drafts;
  }

  target(id: string): StructureNode | undefined {
    return this.#targets.get(id);
  }

  /** A page number as printed; empty for a place that is on no page. */
  words(meant: PageMeant, current: number): string {
    if (meant.of === 'this') return String(current);
    const node = this.#targets.get(meant.id);
    const mark = node && firstMarkOf(node);
    this.#byMark ??= this.#findTargets();
    return String((mark && this.#byMark.get(mark)) ?? '');
  }

  /** The first page that each target is on. */
  #findTargets(): ReadonlyMap<Mark, number> {
    const wanted = new Set([...this.#targets.values()].map(firstMarkOf));
    const found = new Map<Mark, number>();
    for (const [index, draft] of this.#drafts.entries()) {
      for (const measured of wordsOn(draft)) collect(measured, wanted, index + 1, found);
    }
    return found;
  }
}

function wordsOn(draft: Draft): readonly Measured[] {
  if (draft.kind !== 'flow') return [];
  const { text, side } = draft.page;
  return [...(text ? [text] : []), ...side.placed.map(({ measured }) => measured)];
}

function collect(
  { box, children, isRepeated }: Measured,
  wanted: ReadonlySet<Mark | undefined>,
  number: number,
  found: Map<Mark, number>,
): void {
  if (isRepeated) return;
  if (box.kind === 'paragraph') {
    for (const { mark } of box.inlines) {
      if (mark && wanted.has(mark) && !found.has(mark)) found.set(mark, number);
    }
  }
  for (const { measured } of children) collect(measured, wanted, number, found);
}
