import type { YamlFeature } from '../../../problems/content-files.ts';
import type { MarkdownConstruct } from '../../../problems/content-texts.ts';
import {
  adviceOnKind,
  beginsWithCurlyQuote,
  isMisread,
  type Kind,
  type KindAdvice,
  type Meant,
  type WrongKind,
} from '../../../problems/content-values.ts';
import { short } from '../../phrases.ts';
export const KINDS: Readonly<Record<Kind, string>> = {
  text: 'a text',
  number: 'a number',
  endless: 'a number without end, or none at all',
  truth: 'true or false',
  list: 'a list',
  group: 'a group of keys',
  nothing: 'nothing',
};

/** What to do when one kind of value was expected and another found. */
export function kindHint(wrong: WrongKind): string {
  const { written = '' } = wrong;
  if (isMisread(wrong) && wrong.expected === 'text') {
    const quoted = /["'\\\n]/.test(written) ? '"…"' : `"${short(written)}"`;
    return `If that is the text, put it on the next line after “>-”, or between quotes: ${quoted}.`;
  }
  return beginsWithCurlyQuote(written) ? STRAIGHT_QUOTES : KIND_HINTS[adviceOnKind(wrong)];
}

const KIND_HINTS: Readonly<Record<KindAdvice, string>> = {
  endless: 'Write an ordinary number.',
  nothing:
    'Fill it in, or take the line out. After # everything is a comment: put a value with # between quotes.',
  text: 'Put it between quotes: "…".',
  list: 'Begin each item on a line with “- ”.',
  other: 'Compare it with the lines around it.',
};

export const FEATURES: Readonly<Record<YamlFeature, string>> = {
  anchor: '& (an anchor)',
  alias: '* (an alias)',
  tag: '! (a tag)',
  directive: '% (a directive)',
};

export const CONSTRUCTS: Readonly<Record<MarkdownConstruct, string>> = {
  image: 'a picture (![…](…))',
  deep: 'marks within marks, too many of them',
  'link-title': 'a title inside a link',
};

export function meantHint({ known, meant }: Meant): string {
  if (known.length === 0) return 'There is none yet.';
  const list = known.slice(0, 20).join(', ');
  return meant ? `Did you mean “${meant}”? Known: ${list}.` : `Known: ${list}.`;
}

export const STRAIGHT_QUOTES =
  'Curly quotes are letters to this file: take them out, or type straight ones: "…".';
