/** The authors' words: all there, in order, with exactly the corrections that were decided. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Booklet, Deck, Inline, Text } from '../../src/content/model.ts';
import { read, realFiles } from './project.ts';

interface Flaw {
  readonly id: string;
  readonly doc: 'K' | 'B';
  readonly line: number;
  readonly wrong: string;
  readonly right?: string;
  readonly decision: 'correct' | 'correct-soft' | 'keep' | 'drop';
  readonly note?: string;
}

interface Errata {
  readonly flaws: readonly Flaw[];
  readonly keep_as_is: readonly { readonly doc: 'K' | 'B'; readonly text: string }[];
  readonly counts: {
    readonly kletspot: {
      readonly questions_per_cluster: readonly number[];
      readonly question_marks_per_cluster: readonly number[];
      readonly question_marks_total: number;
      readonly cards_total: number;
      readonly longest_card: { readonly chars: number; readonly id: string };
      readonly multi_question_cards: readonly string[];
    };
    readonly booklet: {
      readonly themes: { readonly beleid: number; readonly werking: number };
      readonly items_per_theme: Readonly<Record<string, number>>;
      readonly question_marks_per_theme: Readonly<Record<string, number>>;
      readonly [count: string]: unknown;
    };
  };
}

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
const errata = parse(fixture('errata.yaml')) as Errata;
const sources = { K: fixture('kletspot.txt'), B: fixture('reflectietool.txt') };
const { content, problems } = read(realFiles());
if (!content?.booklet) throw new Error(problems.join('\n'));
const { deck, booklet } = content;

const deckTexts = textsOfDeck(deck);
const bookletTexts = textsOfBooklet(booklet);
const printed = { K: deckTexts.join('\n'), B: bookletTexts.join('\n') };

/** Every text of the authors, in the order of the source. */
function textsOfDeck(from: Deck): string[] {
  const intro = from.intro.flatMap((section) => [section.title, ...section.paragraphs, ...section.asides]);
  const clusters = from.clusters.flatMap((cluster) => [
    cluster.title,
    ...cluster.cards.map((card) => card.text),
  ]);
  return [...intro, from.cardsTitle, ...clusters].map((text) => text?.plain ?? '');
}

function textsOfBooklet(from: Booklet): string[] {
  const intro = from.intro.flatMap((section) => [section.title, ...section.paragraphs, ...section.asides]);
  const end = [
    from.inspirations.title,
    ...from.inspirations.items,
    from.reference.title,
    from.reference.lead,
  ];
  return [
    capitals(from.title),
    plain(from.subtitle),
    ...intro.map(plain),
    ...from.parts.flatMap((part) => [capitals(part.title), ...part.themes.flatMap(textsOfTheme)]),
    ...[...end, from.citation].map(plain),
  ];
}

function textsOfTheme(theme: Booklet['parts'][number]['themes'][number]): string[] {
  const questions = theme.questions.flatMap((question) => [question.text, ...question.subItems]);
  const notes = theme.notes.flatMap((note) => [...(note.title ? [note.title] : []), ...note.paragraphs]);
  return [theme.title, ...questions, ...notes].map(plain);
}

function plain(text: Text): string {
  return text.plain;
}

/** The source prints these titles in capitals; upper and lower case count the same in headings. */
function capitals(text: Text): string {
  return text.plain.toUpperCase();
}

function words(text: string): string {
  return text
    .normalize('NFC')
    .replace(/’|‘/g, "'")
    .replace(/“|”/g, '"')
    .replace(/…/g, '...')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whole words: "zicht dat" is not found in "overzicht dat". */
function whole(form: string, flags = 'u'): RegExp {
  const literal = form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s+');
  const before = /^[\p{L}\p{N}]/u.test(form) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = /[\p{L}\p{N}]$/u.test(form) ? '(?![\\p{L}\\p{N}])' : '';
  return new RegExp(before + literal + after, flags);
}

const corrected = errata.flaws.filter(
  ({ decision }) => decision === 'correct' || decision === 'correct-soft',
);

/** The lines on which a square bullet was read as a letter. */
function bulletLines(doc: 'K' | 'B'): ReadonlySet<number> {
  const flaws = errata.flaws.filter((flaw) => flaw.doc === doc && /^[mso] $/.test(flaw.wrong));
  const more = flaws.flatMap(
    ({ note }) =>
      /also [KB]([\d\s]+);/
        .exec(note ?? '')?.[1]
        ?.trim()
        .split(/\s+/) ?? [],
  );
  return new Set([...flaws.map(({ line }) => line), ...more.map(Number)]);
}

/** What the source says once every decision of the errata is carried out on it, line by line, form by form. */
function corrections(doc: 'K' | 'B'): string {
  const bullets = bulletLines(doc);
  const logo = (line: number) => doc === 'B' && (line === 1 || (line >= 417 && line <= 424));
  const lines = sources[doc].split('\n').map((line, index) => {
    const number = index + 1;
    if (logo(number) || /^\s*https?:\/\//.test(line)) return '';
    const bare = bullets.has(number) ? line.replace(/^\s*[mso] /, '') : line;
    return bare
      .replace(/ \| [=@] /, ' ') // rule of the table and bullet
      .replace(/^\s*\d\. /, '') // numbers come by place
      .replace(/^\s*\* ?/, '') // notes and asides
      .replace('functies*', 'functies');
  });
  let text = lines.join('\n').replace(/\s+/g, ' ');
  text = text.replace('eenzaamheids- sensitief', 'eenzaamheids-sensitief'); // a real hyphen at a line's end
  for (const flaw of corrected.filter((one) => one.doc === doc)) {
    text = text.replace(whole(flaw.wrong, 'gu'), flaw.right ?? '');
  }
  return words(text);
}

describe('the words of the sources', () => {
  it('are all in the deck, in order, and nothing else is', () => {
    expect(words(deckTexts.join(' '))).toBe(corrections('K'));
  });

  it('are all in the booklet, in order, and nothing else is', () => {
    expect(words(bookletTexts.join(' '))).toBe(corrections('B'));
  });
});

describe('the errata', () => {
  it.each(corrected.map((flaw) => [flaw.id, flaw] as const))(
    '%s: the right form instead of the wrong one',
    (_, flaw) => {
      expect(sources[flaw.doc]).toMatch(whole(flaw.wrong));
      const wrong = flaw.wrong.includes('  ') ? new RegExp(flaw.wrong) : whole(flaw.wrong);
      expect(printed.K).not.toMatch(wrong);
      expect(printed.B).not.toMatch(wrong);
      expect(words(printed[flaw.doc])).toContain(words(flaw.right ?? ''));
    },
  );

  const dropped = errata.flaws.filter(
    ({ decision, wrong }) => decision === 'drop' && !/^[mso*] ?$/.test(wrong),
  );
  it.each(dropped.map((flaw) => [flaw.id, flaw] as const))('%s: dropped from the words', (_, flaw) => {
    expect(sources[flaw.doc]).toMatch(whole(flaw.wrong));
    expect(printed[flaw.doc]).not.toContain(flaw.wrong);
  });

  it('keeps what is right as it is', () => {
    const kept = errata.flaws
      .filter(({ decision }) => decision === 'keep')
      .map(({ doc, wrong }) => ({ doc, text: wrong }));
    const repaired = (text: string) => text.replace(' | ', ' / ');
    for (const { doc, text } of [...kept, ...errata.keep_as_is]) {
      const forms = /^individueel|bespreekbaarheid/.test(text) ? [repaired(text)] : text.split(' / ');
      for (const form of forms) {
        const [start = '', end = ''] = form.split(' ... ');
        expect(words(printed[doc])).toContain(words(start));
        expect(words(printed[doc])).toContain(words(end));
      }
    }
  });

  it('leaves no bar and no stray marker', () => {
    expect(printed.K + printed.B).not.toMatch(/[|*@=]/);
  });
});

describe('the counts', () => {
  const marks = (texts: readonly string[]) => texts.join('').split('?').length - 1;

  it('of the deck', () => {
    const { kletspot } = errata.counts;
    const cards = deck.clusters.map((cluster) => cluster.cards.map((card) => card.text.plain));
    expect(cards.map((texts) => texts.length)).toEqual(kletspot.questions_per_cluster);
    expect(cards.map(marks)).toEqual(kletspot.question_marks_per_cluster);
    expect(marks(cards.flat())).toBe(kletspot.question_marks_total);
    expect(cards.flat()).toHaveLength(kletspot.cards_total);
  });

  it('of its longest card and the cards with several questions', () => {
    const cards = deck.clusters.flatMap((cluster) => cluster.cards);
    const [longest] = cards.toSorted((a, b) => b.text.plain.length - a.text.plain.length);
    const { longest_card, multi_question_cards } = errata.counts.kletspot;
    expect([longest?.number, longest?.text.plain.length]).toEqual([longest_card.id, longest_card.chars]);
    const several = cards.filter((card) => marks([card.text.plain]) > 1).map((card) => card.number);
    expect(several).toEqual(multi_question_cards);
  });

  it('of the booklet', () => {
    const counts = errata.counts.booklet;
    const themes = booklet.parts.flatMap((part) => part.themes);
    const perTheme = (count: (theme: (typeof themes)[number]) => number) =>
      Object.fromEntries(themes.map((theme) => [theme.number.toLowerCase(), count(theme)]));
    const items = (theme: (typeof themes)[number]) =>
      theme.questions.flatMap((one) => [one.text, ...one.subItems]);
    expect(booklet.parts.map((part) => part.themes.length)).toEqual([
      counts.themes.beleid,
      counts.themes.werking,
    ]);
    expect(perTheme((theme) => theme.questions.length)).toEqual(counts.items_per_theme);
    expect(perTheme((theme) => marks(items(theme).map(plain)))).toEqual(counts.question_marks_per_theme);
    expect({
      parts: booklet.parts.length,
      items_total: themes.flatMap((theme) => theme.questions).length,
      sub_items: themes.flatMap((theme) => theme.questions.flatMap((question) => question.subItems)).length,
      question_marks_total: marks(themes.flatMap(items).map(plain)),
      intro_sections: booklet.intro.length,
      intro_asides: booklet.intro.flatMap((section) => section.asides).length,
      theme_notes: themes.flatMap((theme) => theme.notes).length,
      theme_notes_at: themes
        .filter((theme) => theme.notes.length > 0)
        .map((theme) => theme.number.toLowerCase()),
      inspirations: booklet.inspirations.items.length,
    }).toEqual({
      parts: counts.parts,
      items_total: counts.items_total,
      sub_items: counts.sub_items,
      question_marks_total: counts.question_marks_total,
      intro_sections: counts.intro_sections,
      intro_asides: counts.intro_asides,
      theme_notes: counts.theme_notes,
      theme_notes_at: counts.theme_notes_at,
      inspirations: counts.inspirations,
    });
  });
});

describe('the links of the sources', () => {
  const linksIn = (inlines: readonly Inline[]): [href: string, words: string][] =>
    inlines.flatMap((inline) => {
      if (inline.kind === 'link') return [[inline.href, (inline.children[0] as { text: string }).text]];
      return 'children' in inline ? linksIn(inline.children) : [];
    });

  it('are where they belong', () => {
    const themes = booklet.parts.flatMap((part) => part.themes);
    const asides = booklet.intro.flatMap((section) => section.asides);
    const notes = themes.flatMap((theme) => theme.notes.flatMap((note) => note.paragraphs));
    const questions = themes.flatMap((theme) => theme.questions.map((question) => question.text));
    const inText = [...asides, ...notes, ...questions].flatMap((text) => linksIn(text.inlines));
    expect(inText).toEqual([
      ['https://resokit.be/pdf/RESOKIT/EindrapportResokit.pdf', 'onderzoeksrapport van Resokit'],
      ['https://resokit.be/pdf/ORGANISATIE/Inclusietracker.pdf', 'inclusietracker'],
      ['https://www.presentie.nl/wat-is-presentie', '‘present’'],
      [
        'https://www.socialevraagstukken.nl/meer-waardering-voor-bijdrage-van-informele-welzijnsaanbieders-graag/',
        'sociaal schaduwwerk',
      ],
      ['https://resokit.be/pdf/BURGER/SociaalGewaardeerdeRollen.pdf', '‘sociaal gewaardeerde rollen’'],
    ]);
    expect(inText).toHaveLength(errata.counts.booklet.in_text_links as number);
  });

  it('are all used: those of the inspirations and the citation in the order of the source', () => {
    const atTheEnd = [...booklet.inspirations.items, booklet.citation].flatMap((text) =>
      linksIn(text.inlines),
    );
    const listed = sources.B.split('\n')
      .slice(426, 434)
      .map((line) => line.trim());
    expect(atTheEnd.map(([href]) => href)).toEqual(listed);
    expect(sources.K).toContain(deck.source?.plain);
  });
});

it('marks the English words for whoever reads aloud', () => {
  const safeSpace = booklet.parts[1]?.themes.find((theme) => theme.id === 'werking.safe-space');
  const inline = safeSpace?.questions[3]?.text.inlines.find(({ kind }) => kind === 'foreign');
  expect(inline).toEqual({
    kind: 'foreign',
    language: 'en',
    children: [{ kind: 'text', text: 'people of color' }],
  });
});

it('tells the two themes of one title apart', () => {
  const same = booklet.parts
    .flatMap((part) => part.themes)
    .filter((theme) => theme.title.plain === 'Buurtvervlechting');
  expect(same.map((theme) => [theme.number, theme.id])).toEqual([
    ['B8', 'beleid.buurtvervlechting'],
    ['W7', 'werking.buurtvervlechting'],
  ]);
});
