/** What a visitor of the page reads speaks of no commands, options or files of ours. */

import { expect, test } from 'vitest';
import { collect, problem } from '../../src/diagnostics.ts';
import { ALL_CARDS } from '../../src/selection/choice.ts';
import { chosenCards, FULL_POT } from '../../src/web/app/pot/page-pot.ts';
import { decodePot, encodePot } from '../../src/web/app/pot/pot-address.ts';
import { LANGUAGES, wordsIn } from '../../src/words/index.ts';
import { tell } from '../../src/words/tell.ts';
import { contentOf, projectFiles } from '../products/project.ts';

const content = contentOf(projectFiles);

const OURS =
  /--[a-z]|kletspot |npx|templates\/|fonts\/|zaadje|\bseed\b|graine|Startwert|opdrachtregel|command line|ligne de commande|Befehlszeile/;

const found = collect();
const unknown = { ...ALL_CARDS, cards: ['4.10', 'hefboom'], clusters: ['paars'], without: ['9.9'] };
const tooMany = { ...ALL_CARDS, draw: { from: 'all', count: 99 }, seed: 1 } as const;
const none = { ...ALL_CARDS, clusters: [] };
for (const choice of [unknown, tooMany, none]) {
  for (const each of chosenCards(content, { ...FULL_POT, choice }).problems) found.report(each);
}
for (const typed of [{ card: '250x320' }, { gutter: 'x' }, { bleed: '3', gutter: '1' }]) {
  decodePot(encodePot({ ...FULL_POT, printing: { ...FULL_POT.printing, typed } }), found.report);
}
const others = [
  problem('layout/unknown-shape', undefined, { name: 'ster', known: ['kring'] }),
  problem('impose/large-print-too', undefined, { floor: 18, others: ['white-paper'] }),
  problem('selection/not-a-choice', undefined, { kind: 'page' }),
];

test.each([...found.diagnostics, ...others])('$code', (diagnostic) => {
  for (const language of LANGUAGES) {
    const { message, hint = '' } = tell(diagnostic, wordsIn(language), 'visitor');
    expect(`${message} ${hint}`).not.toMatch(OURS);
  }
});

test('was tried on problems of every kind, and the words of the page say nothing of it either', () => {
  expect(new Set(found.diagnostics.map(({ code }) => code))).toEqual(
    new Set([
      'selection/unknown-card',
      'selection/unknown-cluster',
      'selection/too-few-in-all',
      'selection/empty',
      'selection/address-unprintable',
    ]),
  );
});

test.each(LANGUAGES)('the words of the page in %s', (language) => {
  const words = Object.values(wordsIn(language).page);
  expect(words.filter((each) => OURS.test(each))).toEqual([]);
});
