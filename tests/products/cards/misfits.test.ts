/** Cards on which words do not fit: where the size was asked for it is told once, and not as a fault of the words. */

import { describe, expect, test } from 'vitest';
import { readCardFormat } from '../../../src/formats/card-presets.ts';
import { wordsIn } from '../../../src/words/index.ts';
import { tell } from '../../../src/words/tell.ts';
import type { Asking } from '../../request/asking.ts';
import { build, EVERYTHING, projectFiles } from '../project.ts';

interface Asked {
  readonly card?: string;
  readonly edition?: string;
  /** Of one's own, in the first cluster. */
  readonly own?: string;
}

async function told({ card = '95x65', edition = 'coloured-paper', own }: Asked) {
  const format = readCardFormat(card);
  if (!format) throw new Error(`No card ${card}`);
  const ownCards =
    own === undefined ? [] : [{ cluster: '1', text: { words: own, language: undefined }, note: undefined }];
  const request: Asking = {
    only: ['cards'],
    editions: [edition],
    sheets: { ...EVERYTHING.options, card: format },
    choice: { parts: { ownCards }, spareSeed: 1, typed: undefined },
  };
  const { diagnostics } = await build(projectFiles, request);
  return diagnostics.filter(({ severity }) => severity === 'error');
}

async function words(asked: Asked, language: 'nl' | 'en' = 'nl'): Promise<readonly string[]> {
  return (await told(asked)).map((each) => {
    const { message, hint } = tell(each, wordsIn(language));
    return `${message} ${hint}`;
  });
}

const LONG = 'Bij wie kan jij terecht? '.repeat(40);
const CALLED = '“Bij wie kan jij terecht? Bij wie kan jij…”';

describe('on another size than the edition’s own', () => {
  test('the cards of the deck are told as one, with the edition and what to choose', async () => {
    expect(await words({ card: 'zweckform-3669', edition: 'large-print' })).toEqual([
      'Op een kaart van 70 × 50,8 mm past geen enkele vraag in grote letter (18 punten). Kies een grotere kaart, zoals de gewone van 95 × 87 mm, of een editie zonder grote letter.',
    ]);
    expect(await words({ card: 'zweckform-3669' }, 'en')).toEqual([
      'On a card of 70 × 50.8 mm 3 of the 26 questions do not fit in type of 10 pt, the smallest that may be: 3.4, 4.2, 5.5. Choose a larger card, such as the usual one of 95 × 65 mm, or leave those questions out.',
    ]);
  });

  test('more cards than anyone leaves out are not all named', async () => {
    const [only, ...others] = await words({ card: 'poker', edition: 'large-print' });
    expect(others).toEqual([]);
    expect(only).toMatch(/passen 20 van de 26 vragen niet .*: 1\.1, .*, 3\.5, en nog 8\. Kies/);
  });

  test('they are told at the place of the first', async () => {
    const [only, ...others] = await told({ card: 'herma-4828' });
    expect(others).toEqual([]);
    expect(only).toMatchObject({ code: 'impose/card-too-small', place: { file: 'content/deck.yaml' } });
    expect(only?.params).toMatchObject({ cards: ['4.2'], of: 26 });
  });

  test('titles that do not fit are told as such', async () => {
    const [only, ...others] = await told({ card: '40x80' });
    expect(others).toEqual([]);
    expect(only).toMatchObject({ code: 'impose/card-too-small' });
  });

  test('one’s own card can be made shorter: it is told by itself, by its words', async () => {
    const problems = await words({ card: 'poker', own: LONG });
    expect(problems).toEqual([expect.stringContaining(`De tekst van ${CALLED} past niet`)]);
  });
});

test('on the edition’s own size each is told by itself', async () => {
  const problems = await told({ own: LONG });
  expect(problems.map(({ code }) => code)).toEqual(['layout/too-tall']);
  expect(problems[0]?.params).toMatchObject({ name: CALLED });
});
