/**
 * Words with marks → inlines. These are marks, and nothing else is:
 *
 *     *emphasis*  **strong**  [words](https://address)  [words]{lang=en}  [^note]  \* \[ \] \\
 *
 * This is not CommonMark, which takes far more for marks: `2*3*4`, `___`, a backtick, a backslash before any
 * sign. Nobody who types a question knows those, and each would make what was typed vanish from a card.
 */
import { type Bracketed, findBracketed } from './brackets.ts';
import { asciiAddress, canonicalLanguage, isAddress, isLanguageTag } from './formats.ts';
import type { Inline } from './model.ts';
import { pairStars, type StarPair, type StarRun } from './stars.ts';
import { type SuspectedKind, suspectedMarks } from './suspected-marks.ts';

export type MarkdownProblem =
  | { readonly kind: 'construct'; readonly construct: 'image' | 'link-title' | 'deep'; readonly near: string }
  | { readonly kind: 'address' | 'language' | 'unpaired' | SuspectedKind; readonly found: string };

export interface ReadMarkdown {
  readonly inlines: readonly Inline[];
  readonly problems: readonly MarkdownProblem[];
}

/** Without one of these, words are just words: most texts skip the reader. */
const MARKS = /[*_[\\\n]/;

/** Deeper than anyone writes, and shallow enough for every stage that walks the tree. */
const DEEPEST = 10;

/** Reads tidied words, of which a line feed begins a new line. What cannot be printed is told, not dropped. */
export function readMarkdown(words: string): ReadMarkdown {
  if (!MARKS.test(words)) return { inlines: [{ kind: 'text', text: words }], problems: [] };
  const reader = new Reader(words);
  const inlines = reader.read(0, words.length, 0);
  const suspected = suspectedMarks(words, [...reader.bracketed.values()], reader.isMark);
  return { inlines, problems: [...reader.problems, ...suspected] };
}

/** Where a run of letters may end. */
const NEXT_MARK = /[*[!\\\n]/g;

/** What a backslash makes a letter. */
const ESCAPED = /\\[*[\]\\]/g;

class Reader {
  readonly words: string;
  readonly problems: MarkdownProblem[] = [];
  readonly bracketed: ReadonlyMap<number, Bracketed>;
  /** The backslashes that make the next character a letter. */
  readonly #escapes: ReadonlySet<number>;

  constructor(words: string) {
    this.words = words;
    this.#escapes = new Set([...words.matchAll(ESCAPED)].map(({ index }) => index));
    this.bracketed = findBracketed(words, this.isMark);
  }

  readonly isMark = (at: number): boolean => !this.#escapes.has(at - 1);

  read(from: number, to: number, depth: number): Inline[] {
    const { pairs, unpaired } = pairStars(this.words, this.#starRuns(from, to));
    for (const found of unpaired) this.problems.push({ kind: 'unpaired', found });
    const opening = new Map(pairs.map((pair) => [pair.open, pair]));
    const tree = new Tree();
    for (let at = from; at < to; ) {
      const pair = opening.get(at);
      const bracketed = this.bracketed.get(at);
      if (tree.closesAt(at)) at += tree.close();
      else if (depth + tree.depth >= DEEPEST && (pair || bracketed)) at = this.#refuse(at, tree);
      else if (pair) at += tree.open(pair);
      else if (bracketed) {
        tree.add(...this.#inlineOf(bracketed, depth + tree.depth + 1));
        at = bracketed.end;
      } else at = this.#letters(at, to, tree);
    }
    return tree.inlines;
  }

  /** Those at this level: stars between brackets pair with each other only. */
  #starRuns(from: number, to: number): StarRun[] {
    const runs: StarRun[] = [];
    for (let at = from; at < to; ) {
      const length = this.#starsAt(at, to);
      if (length > 0) runs.push({ at, length });
      at = this.bracketed.get(at)?.end ?? at + Math.max(1, length);
    }
    return runs;
  }

  #starsAt(at: number, to: number): number {
    let end = at;
    while (end < to && this.words[end] === '*' && (end > at || this.isMark(at))) end += 1;
    return end - at;
  }

  /** Up to what may be a mark, without a backslash that makes the first a letter; gives the place behind them. */
  #letters(at: number, to: number, tree: Tree): number {
    const start = this.#escapes.has(at) ? at + 1 : at;
    if (this.words[start] === '\n') {
      tree.add({ kind: 'break', optional: false });
      return start + 1;
    }
    NEXT_MARK.lastIndex = start + 1;
    const end = Math.min(NEXT_MARK.exec(this.words)?.index ?? to, to);
    tree.write(this.words.slice(start, end));
    return end;
  }

  #refuse(at: number, tree: Tree): number {
    const near = this.words[at] ?? '';
    if (!this.problems.some((told) => told.kind === 'construct' && told.construct === 'deep')) {
      this.problems.push({ kind: 'construct', construct: 'deep', near });
    }
    return this.#letters(at, at + 1, tree);
  }

  #inlineOf(bracketed: Bracketed, depth: number): Inline[] {
    if (bracketed.kind === 'note') return [{ kind: 'note-reference', note: bracketed.note }];
    const children = this.read(bracketed.from, bracketed.to, depth);
    if (bracketed.kind === 'foreign')
      return [{ kind: 'foreign', language: this.#language(bracketed), children }];
    const { kind, address, hasTitle } = bracketed;
    if (kind === 'image') {
      this.problems.push({ kind: 'construct', construct: 'image', near: '![' });
      return [];
    }
    if (hasTitle) this.problems.push({ kind: 'construct', construct: 'link-title', near: '](' });
    const known = isAddress(address);
    if (!known) this.problems.push({ kind: 'address', found: address });
    return [{ kind: 'link', href: known ? asciiAddress(address) : '', children }];
  }

  #language({ language }: Extract<Bracketed, { kind: 'foreign' }>): string {
    if (isLanguageTag(language)) return canonicalLanguage(language);
    this.problems.push({ kind: 'language', found: language });
    return '';
  }
}

/** Inlines in the making: what stands between stars goes into the innermost pair that is open. */
class Tree {
  readonly inlines: Inline[] = [];
  readonly #open: { readonly pair: StarPair; readonly children: Inline[] }[] = [];

  get depth(): number {
    return this.#open.length;
  }

  closesAt(at: number): boolean {
    return this.#open.at(-1)?.pair.close === at;
  }

  open(pair: StarPair): number {
    this.#open.push({ pair, children: [] });
    return pair.size;
  }

  close(): number {
    const closed = this.#open.pop();
    if (!closed) return 0;
    this.add({ kind: closed.pair.size === 2 ? 'strong' : 'emphasis', children: closed.children });
    return closed.pair.size;
  }

  add(...inlines: readonly Inline[]): void {
    this.#list.push(...inlines);
  }

  write(letters: string): void {
    const list = this.#list;
    const last = list.at(-1);
    if (last?.kind === 'text') list[list.length - 1] = { kind: 'text', text: last.text + letters };
    else list.push({ kind: 'text', text: letters });
  }

  get #list(): Inline[] {
    return this.#open.at(-1)?.children ?? this.inlines;
  }
}

/** The words alone, as they are read aloud: on one line, without references to notes. */
export function plainOf(inlines: readonly Inline[]): string {
  return linesOf(inlines).replaceAll('\n', ' ');
}

/** The words alone, with the line ends that were written. */
export function linesOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      if (inline.kind === 'break') return inline.optional ? '' : '\n';
      return 'children' in inline ? linesOf(inline.children) : '';
    })
    .join('');
}

/** The notes that a text refers to, in order. */
export function notesIn(inlines: readonly Inline[]): readonly string[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'note-reference') return [inline.note];
    return 'children' in inline ? notesIn(inline.children) : [];
  });
}
