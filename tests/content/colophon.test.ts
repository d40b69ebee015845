/** What the editors say they corrected: written once, and true. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { withCorrections } from '../../src/content/corrections-table.ts';
import { bookletOf } from './booklets.ts';
import { deckWith, filesWith, read, realFiles } from './project.ts';

const { content } = read(realFiles());
if (!content?.booklet) throw new Error('no booklet');
const { colophon, intro, inspirations, reference, citation, parts } = content.booklet;
const said = colophon.paragraphs.map(({ plain }) => plain).join('\n');

it('is the table of CORRECTIES.md (else run: npx tsx scripts/corrections.ts)', () => {
  const document = readFileSync(new URL('../../content/CORRECTIES.md', import.meta.url), 'utf8');
  expect(withCorrections(document, colophon.corrections)).toBe(document);
});

it('counts as many corrections of each kind as the list has', () => {
  const ofKind = (kind: string) =>
    colophon.corrections.filter(({ why }) => why.plain.startsWith(kind)).length;
  const kinds = ['leesfout', 'taalfout', 'officiële schrijfwijze', 'leesbaarheid'];
  const [leesfouten, taalfouten, officieel, leesbaar] = kinds.map(ofKind);
  expect(said).toContain(`${leesfouten} leesfouten en ${taalfouten} taalfouten`);
  expect(said).toContain(`${officieel} keer de officiële schrijfwijze`);
  expect(said).toContain(`${leesbaar} keer een teken beter leesbaar`);
  expect(colophon.corrections).toHaveLength(kinds.map(ofKind).reduce((sum, count) => sum + count, 0));
});

it('holds every correction that was decided', () => {
  interface Flaw {
    readonly id: string;
    readonly doc: string;
    readonly wrong: string;
    readonly right: string;
    readonly decision: string;
  }
  const errata = readFileSync(new URL('fixtures/errata.yaml', import.meta.url), 'utf8');
  const { flaws } = parse(errata) as { flaws: readonly Flaw[] };
  const decided = flaws.filter(({ doc, decision }) => doc === 'B' && decision.startsWith('correct'));
  const words = (text: string) => text.replace(/\s+/g, ' ').replace(/’/g, "'").trim();
  const says = (one: string, other: string) => one.includes(other) || other.includes(one);
  const unsaid = decided.filter(
    (flaw) =>
      !colophon.corrections.some(
        ({ was, now }) =>
          says(words(was.plain), words(flaw.wrong)) && says(words(now.plain), words(flaw.right)),
      ),
  );
  // The two spaces are said in words.
  expect(unsaid.map(({ wrong }) => words(wrong))).toEqual(['Faciliteert je']);
});

describe('each correction', () => {
  const front = intro.map((section) => [section.title, ...section.paragraphs, ...section.asides]);
  const elsewhere: Record<string, string> = {
    ...Object.fromEntries(
      front.map((texts) => [texts[0]?.plain.toLowerCase(), texts.map(({ plain }) => plain).join('\n')]),
    ),
    inspiratie: [inspirations.title, ...inspirations.items].map(({ plain }) => plain).join('\n'),
    referentie: [reference.title, reference.lead, citation].map(({ plain }) => plain).join('\n'),
  };

  it.each(colophon.corrections.map((one) => [`${one.where.plain}: ${one.now.plain}`, one] as const))(
    '%s',
    (_, one) => {
      // Those with a number were checked when they were read: no problem was told.
      if (one.theme === undefined) expect(elsewhere[one.where.plain.toLowerCase()]).toContain(one.now.plain);
      else
        expect(parts.flatMap(({ themes }) => themes).find(({ id }) => id === one.theme)?.number).toBe(
          /^[A-Z]\d+/.exec(one.where.plain)?.[0],
        );
    },
  );
});

describe('a list of corrections', () => {
  const told = (where: string, now: string) => {
    const corrections = [{ where, was: 'x', now, why: 'leesfout' }];
    const yaml = bookletOf([[{ notes: [{ id: 'n', title: 'Noot', paragraphs: ['Goed zo.'] }] }]], {
      colophon: { corrections },
    });
    const outcome = read(filesWith(deckWith(''), { 'content/booklet.yaml': yaml }));
    const line = yaml.slice(0, yaml.indexOf('- where:')).split('\n').length;
    expect(outcome.problems.every((one) => one.endsWith(`booklet.yaml:${line}:14`))).toBe(true);
    return outcome.problems.map((one) => one.split(' ')[0]);
  };

  it('may name a question, a theme or words', () => {
    const sound = [
      ['A1.1', 'doe je'],
      ['A1', 'Thema 1'],
      ['A1, noot', 'Goed zo'],
      ['Inleiding', 'wat dan ook'],
    ] as const;
    for (const [where, now] of sound) expect(told(where, now)).toEqual([]);
  });

  it('is told where its words are somewhere else, or its number is of nothing', () => {
    for (const [where, now] of [
      ['A1.1', 'Goed zo'],
      ['A1.2', 'doe je'],
      ['C4', 'doe je'],
    ] as const)
      expect(told(where, now)).toEqual(['content/correction-elsewhere']);
  });
});
