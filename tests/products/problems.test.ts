/** Problems that only words and look together have: where they are told, and of which editions. */

import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../src/words/index.ts';
import { tell } from '../../src/words/tell.ts';
import { deckOf } from './deck.ts';
import { build, projectWith, textOf } from './project.ts';
import { smallProject } from './small-project.ts';

/** At the smallest type 34 of these words fit in large print, and 39 on a standard card. */
function words(count: number): string {
  const sentence = 'Waarom zegt niemand ooit iets tegen wie alleen aan tafel zit?'.split(' ');
  return Array.from({ length: count }, (_, index) => sentence[index % sentence.length]).join(' ');
}

async function told(question: string, editions: readonly string[] = []) {
  const files = projectWith({ 'content/deck.yaml': deckOf('Kort?', question) });
  const { products, diagnostics } = await build(files, { editions });
  return { products, problems: diagnostics.map(({ code, editions: of }) => [code, of]), diagnostics };
}

describe('a card that does not fit', () => {
  test('in one edition is told of that edition', async () => {
    const { products, problems, diagnostics } = await told(words(37));
    expect(products).toBeUndefined();
    expect(problems).toEqual([['layout/too-tall', ['large-print']]]);
    expect(diagnostics.map((each) => tell(each, wordsIn('en')).message)).toEqual([
      expect.stringMatching(/^large-print: The text of 1\.2 does not fit: at 18 pt/),
    ]);
    expect(diagnostics.map((each) => tell(each, wordsIn('nl')).message)).toEqual([
      expect.stringMatching(/^large-print: De tekst van 1\.2 past niet: bij 18 pt/),
    ]);
  });

  test('in all is told once for each size of card, with the editions of that size', async () => {
    expect((await told(words(80))).problems).toEqual([
      ['content/several-questions', undefined],
      ['layout/too-tall', ['coloured-paper', 'white-paper']],
      ['layout/too-tall', ['large-print']],
    ]);
  });

  test('in the only edition that was asked for is told without a name', async () => {
    expect((await told(words(37), ['large-print'])).problems).toEqual([['layout/too-tall', undefined]]);
  });
});

test('a drawing that does not exist is told once, at its line in the deck, with the one that is meant', async () => {
  const deck = textOf('content/deck.yaml').replace('shape: huis', 'shape: huisje');
  const { products, problems, diagnostics } = await build(projectWith({ 'content/deck.yaml': deck }));
  expect(products).toBeUndefined();
  const lines = deck.split('\n');
  const line = lines.indexOf('    shape: huisje') + 1;
  expect(problems).toEqual([`content/unknown-shape content/deck.yaml:${line}:12`]);
  expect(diagnostics[0]?.params).toMatchObject({ shape: 'huisje', meant: 'huis' });
});

test('a link of a template that leads nowhere, or to two places, is told where the template or its words are', async () => {
  const plan = 'templates/partials/booklet-plan.hbs';
  const twice = textOf(plan).replace('<section id="plan"', '<section id="overview"');
  const { diagnostics } = await build(smallProject({ [plan]: twice }), {
    only: ['booklet'],
    editions: ['screen'],
  });
  const found = diagnostics.filter(({ code }) => code.startsWith('layout/'));
  expect(found.map(({ code }) => code)).toEqual(['layout/duplicate-target', 'layout/unknown-target']);
  for (const { place } of found) expect(place?.file).toMatch(/^(templates|content)\//);
});
