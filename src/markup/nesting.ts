/** Checks that tags of a template open and close in pairs, in each branch by itself. */
import { type Place, problem, type Report } from '../diagnostics.ts';

/** How deep tags may nest; the booklet's nest eight deep. */
const DEEPEST_TAG = 64;

/** Where a branch begins, gives way to another, or ends. */
export interface Branch {
  readonly at: number;
  readonly kind: 'begin' | 'else' | 'end';
}

interface Tag {
  readonly 0: string;
  readonly index: number;
}

interface OpenTag {
  readonly name: string;
  readonly at: number;
}

/** @param tags all tags and comments, in order; branches inside them are theirs */
export function lintNesting(
  tags: readonly Tag[],
  branches: readonly Branch[],
  place: (offset: number) => Place,
  report: Report,
): void {
  const nesting = new Nesting(place, report);
  let next = 0;
  for (const tag of tags) {
    for (; (branches[next]?.at ?? Infinity) < tag.index; next += 1)
      nesting.branch((branches[next] as Branch).kind);
    while ((branches[next]?.at ?? Infinity) < tag.index + tag[0].length) next += 1;
    nesting.tag(tag);
  }
  for (const { kind } of branches.slice(next)) nesting.branch(kind);
  nesting.finish();
}

class Nesting {
  readonly #place: (offset: number) => Place;
  readonly #report: Report;
  /** The open tags of each branch. */
  readonly #branches: OpenTag[][] = [[]];
  #depth = 0;
  #isTooDeep = false;

  constructor(place: (offset: number) => Place, report: Report) {
    this.#place = place;
    this.#report = report;
  }

  branch(kind: Branch['kind']): void {
    if (kind !== 'begin') this.finish();
    if (kind !== 'end') this.#branches.push([]);
  }

  /** Ends the innermost branch. */
  finish(): void {
    const open = this.#branches.pop() ?? [];
    this.#depth -= open.length;
    for (const tag of open) this.#notClosed(tag);
    if (this.#branches.length === 0) this.#branches.push([]);
  }

  tag({ 0: text, index: at }: Tag): void {
    const [, slash = '', name = ''] = /^<(\/?)([^\s/>]+)/.exec(text) ?? [];
    if (text.startsWith('<!') || text.endsWith('/>')) return;
    if (slash) this.#close(name, at);
    else this.#open({ name, at });
  }

  #open(tag: OpenTag): void {
    this.#branches.at(-1)?.push(tag);
    this.#depth += 1;
    if (this.#depth <= DEEPEST_TAG || this.#isTooDeep) return;
    this.#isTooDeep = true;
    this.#report(problem('markup/too-deep', this.#place(tag.at), { most: DEEPEST_TAG }));
  }

  #close(name: string, at: number): void {
    const open = this.#branches.at(-1) ?? [];
    const found = open.findLastIndex((tag) => tag.name === name);
    if (found < 0) {
      this.#report(problem('markup/stray-closing', this.#place(at)));
      return;
    }
    const closed = open.splice(found);
    this.#depth -= closed.length;
    for (const inner of closed.slice(1)) this.#notClosed(inner);
  }

  #notClosed({ name, at }: OpenTag): void {
    this.#report(problem('markup/not-closed', this.#place(at), { tag: name }));
  }
}
