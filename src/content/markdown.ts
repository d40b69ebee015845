/** Words with inline Markdown → inlines. */
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { asciiAddress, canonicalLanguage, isAddress, isLanguageTag } from './formats.ts';
import { syntax, tree } from './markdown-syntax.ts';
import type { Inline } from './model.ts';

export type MarkdownProblem =
  | { readonly kind: 'construct'; readonly construct: 'image' | 'code' | 'link-title'; readonly near: string }
  | { readonly kind: 'address' | 'language' | 'foreign'; readonly found: string };

export interface ReadMarkdown {
  readonly inlines: readonly Inline[];
  readonly problems: readonly MarkdownProblem[];
}

/** Without one of these, words are just words: most texts skip the parser. */
const MARKS = /[*_[\\`]/;

/** Reads one line of words; white space is collapsed already. What cannot be printed is told, not dropped. */
export function readMarkdown(words: string): ReadMarkdown {
  if (!MARKS.test(words)) return { inlines: [{ kind: 'text', text: words }], problems: [] };
  const problems: MarkdownProblem[] = [];
  const root = fromMarkdown(words, { extensions: [syntax], mdastExtensions: [tree] });
  const inlines = inlinesOf(root.children, problems);
  const foreign = new Set(endsOfForeign(root.children));
  for (const [end, found] of announcements(words)) {
    if (!foreign.has(end)) problems.push({ kind: 'foreign', found });
  }
  return { inlines, problems };
}

/** What comes after words in brackets and looks as if it names their language, well written or not. */
const ANNOUNCEMENT = /(?<!\\)\] ?(\{\s*(?:(?:lang|taal)[^{}]*|[a-z]{2}(?:-[a-z]{2})?\s*)(?:\}|$))/gi;

/** Where each of these ends, and how it is written. */
function announcements(words: string): [end: number, found: string][] {
  return [...words.matchAll(ANNOUNCEMENT)]
    .filter(({ index }) => isOpened(words, index))
    .map(({ 0: match, 1: found = '', index }) => [index + match.length, found]);
}

/** Whether a bracket is open before a closing one; a backslash makes either a plain character. */
function isOpened(words: string, close: number): boolean {
  let depth = 0;
  for (let at = close; at >= 0; at -= 1) {
    if (words[at - 1] === '\\') continue;
    if (words[at] === ']') depth += 1;
    if (words[at] === '[') depth -= 1;
    if (depth === 0) return at < close;
  }
  return false;
}

function endsOfForeign(nodes: readonly Nodes[]): number[] {
  return nodes.flatMap((node) => [
    ...(node.type === 'foreign' ? [node.position?.end.offset ?? 0] : []),
    ...('children' in node ? endsOfForeign(node.children) : []),
  ]);
}

function inlinesOf(nodes: readonly Nodes[], problems: MarkdownProblem[]): Inline[] {
  return nodes.flatMap((node) => inlineOf(node, problems));
}

function inlineOf(node: Nodes, problems: MarkdownProblem[]): Inline[] {
  switch (node.type) {
    case 'text':
      return [{ kind: 'text', text: node.value }];
    case 'paragraph':
      return inlinesOf(node.children, problems);
    case 'emphasis':
    case 'strong':
      return [{ kind: node.type, children: inlinesOf(node.children, problems) }];
    case 'link': {
      if (node.title) problems.push({ kind: 'construct', construct: 'link-title', near: '](' });
      const known = isAddress(node.url);
      if (!known) problems.push({ kind: 'address', found: node.url });
      const href = known ? asciiAddress(node.url) : '';
      return [{ kind: 'link', href, children: inlinesOf(node.children, problems) }];
    }
    case 'foreign': {
      const known = isLanguageTag(node.language);
      if (!known) problems.push({ kind: 'language', found: node.language });
      const language = known ? canonicalLanguage(node.language) : '';
      return [{ kind: 'foreign', language, children: inlinesOf(node.children, problems) }];
    }
    case 'noteReference':
      return [{ kind: 'note-reference', note: node.note }];
    case 'image':
      problems.push({ kind: 'construct', construct: 'image', near: '![' });
      return [];
    case 'inlineCode':
      problems.push({ kind: 'construct', construct: 'code', near: '`' });
      return [];
    default:
      throw new Error(`the syntax of texts has no ${node.type}`);
  }
}

/** The words alone, as they are read aloud; a reference to a note is not one of them. */
export function plainOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      return 'children' in inline ? plainOf(inline.children) : '';
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
