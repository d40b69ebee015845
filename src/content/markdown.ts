/** Words with inline Markdown → inlines. */
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { asciiAddress, canonicalLanguage, isAddress, isLanguageTag } from './formats.ts';
import { syntax, tree } from './markdown-syntax.ts';
import type { Inline } from './model.ts';

export type MarkdownProblem =
  | { readonly kind: 'construct'; readonly construct: 'image' | 'code' | 'link-title'; readonly near: string }
  | { readonly kind: 'address' | 'language'; readonly found: string };

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
  return { inlines: inlinesOf(root.children, problems), problems };
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
