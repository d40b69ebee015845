/** Prepares paragraphs; words that come back, such as the title on every card, only once. */
import type { Report } from '../diagnostics.ts';
import { isSameOrigin } from '../origin.ts';
import type { Style } from '../style/style.ts';
import { type InlineItem, type Paragraph, prepareParagraph, type TextRun } from '../text/paragraph.ts';

interface Prepared {
  readonly items: readonly InlineItem[];
  readonly language: string;
  readonly paragraph: Paragraph;
}

/** Remembers the last paragraph of each style: that is little, and enough to find what repeats. */
export class Paragraphs {
  readonly #last = new Map<Style, Prepared>();

  prepare(style: Style, items: readonly InlineItem[], language: string, report: Report): Paragraph {
    const last = this.#last.get(style);
    if (last?.language === language && sameItems(last.items, items)) return last.paragraph;
    const paragraph = prepareParagraph(items, report, language);
    this.#last.set(style, { items, language, paragraph });
    return paragraph;
  }
}

function sameItems(some: readonly InlineItem[], others: readonly InlineItem[]): boolean {
  return some.length === others.length && some.every((item, index) => sameItem(item, others[index]));
}

function sameItem(one: InlineItem, other: InlineItem | undefined): boolean {
  if (one.kind === 'break') return other?.kind === 'break' && one.optional === other.optional;
  return other?.kind === 'run' && one.text === other.text && sameSetting(one, other);
}

function sameSetting(one: TextRun, other: TextRun): boolean {
  return (
    one.chain === other.chain &&
    one.language === other.language &&
    one.hyphens === other.hyphens &&
    one.overflowWrap === other.overflowWrap &&
    one.features.join() === other.features.join() &&
    isSameOrigin(one.origin, other.origin)
  );
}
