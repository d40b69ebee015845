/**
 * A text with a question on each line → groups of cards: typed, written in Markdown, or copied from a document, a web page
 * or a PDF.
 */
import { problem, type Report } from '../diagnostics.ts';
import type { ListedCard, ListedGroup } from './list.ts';
import { tidied } from './tidy.ts';

export interface Lines {
  readonly title: string | undefined;
  readonly groups: readonly ListedGroup[];
}

type Line =
  | { readonly kind: 'blank'; readonly number: number }
  | { readonly kind: 'heading'; readonly number: number; readonly level: number; readonly text: string }
  | Words;

interface Words {
  readonly kind: 'item' | 'text';
  readonly number: number;
  /** Of an item, what comes after its bullet or number. */
  readonly text: string;
  readonly whole: string;
  readonly isIndented: boolean;
}

/** @param file its name, for what is told */
export function readLines(text: string, file: string, report: Report): Lines {
  const lines = headed(classified(text.split(/\r\n|[\n\r\u2028\u2029]/)));
  const sections = sectionsOf(lines);
  const title = titleOf(sections);
  const groups = (title === undefined ? sections : sections.slice(1)).map(({ heading, body }) => ({
    title: heading?.text,
    cards: cardsOf(body),
  }));
  for (const { heading, cards } of groups.map((group, at) => ({
    ...group,
    heading: sections.at(at - groups.length)?.heading,
  })))
    if (heading && cards.length === 0)
      report(problem('lists/empty-group', placeOf(file, heading.number), { title: heading.text }));
  return { title, groups: groups.filter(({ cards }) => cards.length > 0) };
}

function placeOf(file: string, line: number) {
  return { file, line, column: 1 };
}

/** A bullet, a box, a number or a letter, with words after it. */
const ITEM =
  /^(?:[-*+•·▪◦‣–—●○■□☐☑✓➢❖]|\uf0b7|\uf0a7|o(?= [\p{Lu}¿¡«“"])|\(?\d{1,4}[.)]|\(?[a-z][.)]|\d{1,3}(?:\.\d{1,3})+\.?)\s+(?:\[[ xX]\]\s+)?(?=\S)/u;

const HEADING = /^(#{1,6})\s+(.+?)\s*#*$/;

/** A line of a single sign under a heading. */
const UNDERLINE = /^(={3,}|-{3,})$/;

/** Words that announce: as long as a name can be, and nothing that is asked. */
const ANNOUNCED = /^[^?？؟]{1,80}[:：]$/u;

function classified(raw: readonly string[]): readonly Line[] {
  const lines: Line[] = [];
  for (const [index, each] of raw.entries()) {
    const number = index + 1;
    const text = tidied(each);
    const [, hashes = '', words = ''] = HEADING.exec(text) ?? [];
    const before = lines.at(-1);
    if (UNDERLINE.test(text)) {
      if (before?.kind === 'text')
        lines.splice(-1, 1, {
          kind: 'heading',
          number: before.number,
          level: text.startsWith('=') ? 1 : 2,
          text: before.text,
        });
    } else if (text === '') lines.push({ kind: 'blank', number });
    else if (hashes !== '') lines.push({ kind: 'heading', number, level: hashes.length, text: words });
    else if (ITEM.test(text)) lines.push(wordsAt('item', number, text, each));
    else if (ANNOUNCED.test(text))
      lines.push({ kind: 'heading', number, level: 3, text: text.slice(0, -1).trimEnd() });
    else lines.push(wordsAt('text', number, text, each));
  }
  return lines;
}

/** @param raw the line as it stands */
function wordsAt(kind: Words['kind'], number: number, whole: string, raw: string): Words {
  const text = kind === 'item' ? whole.replace(ITEM, '') : whole;
  return { kind, number, text, whole, isIndented: /^[\s\xa0]/.test(raw) };
}

/** Where most lines are items, a short line above the first of some is what they are called. */
function headed(lines: readonly Line[]): readonly Line[] {
  const items = lines.filter(({ kind }) => kind === 'item').length;
  const texts = lines.filter(({ kind }) => kind === 'text').length;
  // One line that begins with a dash is a sentence, not a list.
  if (items < 2)
    return lines.map((line) => (line.kind === 'item' ? { ...line, kind: 'text', text: line.whole } : line));
  if (items < texts) return lines;
  const next = nextWords(lines);
  return lines.map((line, index) => {
    if (line.kind !== 'text' || line.text.length > 80 || /[.?!？؟…]$/.test(line.text)) return line;
    const goesOn = lines[index - 1]?.kind === 'item' && (line.isIndented || /^\p{Ll}/u.test(line.text));
    return next[index]?.kind === 'item' && !goesOn
      ? { kind: 'heading', number: line.number, level: 2, text: line.text }
      : line;
  });
}

/** Of each line, the first after it that is not blank. */
function nextWords(lines: readonly Line[]): readonly (Line | undefined)[] {
  const next: (Line | undefined)[] = [];
  for (let index = lines.length - 2; index >= 0; index -= 1) {
    const after = lines[index + 1];
    next[index] = after?.kind === 'blank' ? next[index + 1] : after;
  }
  return next;
}

interface Section {
  readonly heading: Extract<Line, { kind: 'heading' }> | undefined;
  readonly body: readonly Exclude<Line, { kind: 'heading' }>[];
}

function sectionsOf(lines: readonly Line[]): readonly Section[] {
  const sections: { heading: Section['heading']; body: Exclude<Line, { kind: 'heading' }>[] }[] = [
    { heading: undefined, body: [] },
  ];
  for (const line of lines) {
    if (line.kind === 'heading') sections.push({ heading: line, body: [] });
    else sections.at(-1)?.body.push(line);
  }
  const isFilled = ({ heading, body }: Section): boolean =>
    heading !== undefined || body.some(({ kind }) => kind !== 'blank');
  return sections.filter(isFilled);
}

/** The first heading, where nothing stands under it and all others are smaller. */
function titleOf([first, ...others]: readonly Section[]): string | undefined {
  if (!first?.heading || others.length === 0) return undefined;
  const { level, text } = first.heading;
  const isAlone = first.body.every(({ kind }) => kind === 'blank');
  return isAlone && others.every(({ heading }) => heading && heading.level > level) ? text : undefined;
}

/** Each line is a card, but for one that goes on with the line before it. */
function cardsOf(lines: Section['body']): readonly ListedCard[] {
  const cards: { spot: { row: number }; text: string; more: Record<string, never> }[] = [];
  let before: Section['body'][number] | undefined;
  for (const line of lines) {
    const last = cards.at(-1);
    if (line.kind !== 'blank') {
      if (last && before && goesOn(line, before)) last.text = joined(last.text, line.text);
      else cards.push({ spot: { row: line.number }, text: line.text, more: {} });
    }
    before = line;
  }
  return cards.map((card) => ({ ...card, text: withOurMarks(card.text) }));
}

/** Where a sentence ends, quotes and brackets after it included. */
const ENDED = /[.?!:;…？！。؟۔።॥।]["'”’»)\]]*$/u;

function goesOn(
  line: Exclude<Line, { kind: 'heading' | 'blank' }>,
  before: Section['body'][number],
): boolean {
  if (before.kind === 'blank' || line.kind === 'item') return false;
  const isLower = /^[\p{Ll}(]/u.test(line.text);
  if (before.kind === 'item' && line.isIndented) return true;
  return isLower && !ENDED.test(before.text);
}

/** A hyphen at the end of a line only stood there because the line ended. */
function joined(text: string, next: string): string {
  return /\p{Ll}[-‐]$/u.test(text) ? text.slice(0, -1) + next : `${text} ${next}`;
}

/** Emphasis as Markdown has it in `_` and `__`. */
function withOurMarks(text: string): string {
  return text.replace(
    /(?<![\p{L}\p{N}_])(_{1,2})(?=[^\s_])([^_]+?)(?<=\S)\1(?![\p{L}\p{N}_])/gu,
    (_, mark: string, words: string) => {
      const ours = '*'.repeat(mark.length);
      return `${ours}${words}${ours}`;
    },
  );
}
