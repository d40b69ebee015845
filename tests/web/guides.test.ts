/** The guides that the page has, from their files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { guidesIn, guidesView } from '../../src/web/site/guide-view.ts';
import { inlineHtml } from '../../src/web/site/html-text.ts';
import { ROOT } from '../places.ts';

function guides(language: string, text?: string) {
  const paths = [...guidesIn(language).keys()];
  const texts = paths.map((path) => [path, text ?? readFileSync(join(ROOT, path), 'utf8')] as const);
  return guidesView({ language, texts: new Map(texts) });
}

/** All texts of a guide as HTML. */
function htmlOf({ blocks }: ReturnType<typeof guides>[number]): string[] {
  return blocks.flatMap(({ heading, paragraph, steps, items }) =>
    [heading, paragraph, ...steps, ...items].filter(({ length }) => length > 0).map(inlineHtml),
  );
}

describe.each(['nl-BE', 'nl', 'en'])('in %s', (language) => {
  test('are there to choose, print and cut', () => {
    expect(guides(language).map(({ anchor }) => anchor)).toEqual([
      'guide-choose',
      'guide-print',
      'guide-cut',
    ]);
  });

  test('lead to each other and nowhere else, and say nothing of a terminal or of one deck', () => {
    const texts = guides(language).flatMap(htmlOf);
    const links = texts.flatMap((text) => [...text.matchAll(/href="([^"]*)"/g)].map(([, href]) => href));
    expect([...new Set(links)].toSorted()).toEqual(['#guide-cut', '#guide-print']);
    const all = texts.join('\n');
    expect(all).not.toMatch(/\b26\b|command|terminal|groen\.pdf|!\[/);
    expect(all).toContain(language === 'en' ? '<strong>right</strong>' : '<strong>rechterrand</strong>');
  });
});

test('are none where nobody wrote them', () => {
  expect(guides('fr')).toEqual([]);
});

test('escape their words', () => {
  const [guide] = guides(
    'en',
    '# A & B\n\nIs `a < b` *so* \\* — see [more](elsewhere.md)?\n\n1. One\n2. Two',
  );
  expect(guide && htmlOf(guide)).toEqual(['Is a &lt; b <em>so</em> * — see more?', 'One', 'Two']);
  expect(guide && inlineHtml(guide.title)).toBe('A &amp; B');
});

test.each([['```\ncode\n```'], ['| a |\n|---|\n| b |'], ['<b>bold</b>'], ['Is ![this](a.png) one?']])(
  'what the page has no place for is our mistake: %s',
  (text) => {
    expect(() => guides('en', `# Title\n\n${text}`)).toThrow('no place for');
  },
);
