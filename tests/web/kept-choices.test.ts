/** What a browser keeps of choices: the last one, and those with own texts that others took the place of. */
import { describe, expect, test } from 'vitest';
import { withOwnCards } from '../../src/selection/pot.ts';
import {
  type KeptChoices,
  readKeptChoices,
  withAddress,
  withoutEarlier,
  writeKeptChoices,
} from '../../src/web/app/memory/kept-choices.ts';
import { FULL_POT } from '../../src/web/app/pot/page-pot.ts';
import { encodePot } from '../../src/web/app/pot/pot-address.ts';

function addressWith(...words: readonly string[]): string {
  const cards = words.map((each) => ({
    cluster: 'buurt',
    text: { words: each, language: undefined },
    note: undefined,
  }));
  return encodePot(withOwnCards(FULL_POT, cards));
}

const ONE = addressWith('Wie helpt?');
const TWO = addressWith('Waar is rust?');
const BOTH = addressWith('Wie helpt?', 'Waar is rust?');
const kept = (address: string | undefined, ...earlier: readonly string[]): KeptChoices => ({
  address,
  earlier,
});

describe('a choice takes the place of', () => {
  test('the one that it has grown from, which is then gone', () =>
    expect(withAddress(kept(ONE), ONE, undefined)).toEqual(kept(undefined)));

  test('one from elsewhere, which is kept when it has texts of someone’s own', () => {
    expect(withAddress(kept(ONE), TWO, TWO)).toEqual(kept(TWO, ONE));
    expect(withAddress(kept(ONE), undefined, undefined)).toEqual(kept(undefined, ONE));
  });

  test('one from elsewhere with the same texts, or with none', () => {
    expect(withAddress(kept(ONE), TWO, BOTH)).toEqual(kept(BOTH));
    expect(withAddress(kept(encodePot(FULL_POT)), undefined, TWO)).toEqual(kept(TWO));
  });

  test('one that was kept, which is then no longer there twice', () =>
    expect(withAddress(kept(TWO, ONE), undefined, ONE)).toEqual(kept(ONE, TWO)));
});

test('two tabs that take turns keep the last choice of each', () => {
  let now = kept(undefined);
  let [before, other]: (string | undefined)[] = [undefined, undefined];
  for (let turn = 1; turn <= 4; turn += 1) {
    const mine = addressWith('hier', `hier ${turn}`);
    now = withAddress(now, before, mine);
    before = mine;
    const theirs = addressWith(...Array.from({ length: turn }, (_, index) => `daar ${index}`));
    now = withAddress(now, other, theirs);
    other = theirs;
  }
  expect(now.address).toBe(other);
  expect(now.earlier[0]).toBe(before);
  // One for each text that no later choice has.
  expect(now.earlier).toHaveLength(4);
});

test('no more are kept than anyone looks through', () => {
  let now = kept(undefined);
  for (let index = 0; index < 50; index += 1)
    now = withAddress(now, undefined, addressWith(`vraag ${index}`));
  expect(now.earlier).toHaveLength(20);
  expect(now.earlier[0]).toBe(addressWith('vraag 48'));
});

test('one is taken away by hand', () => expect(withoutEarlier(kept(TWO, ONE), ONE)).toEqual(kept(TWO)));

test('what is kept comes back, and what no page wrote is nothing', () => {
  expect(readKeptChoices(writeKeptChoices(kept(TWO, ONE)))).toEqual(kept(TWO, ONE));
  expect(readKeptChoices(writeKeptChoices(kept(undefined, ONE)))).toEqual(kept(undefined, ONE));
  expect(writeKeptChoices(kept(undefined))).toBeNull();
  for (const text of [null, '', '3', 'null', '[]', '{"address":1,"earlier":2}', '{"earlier":[3,null]}']) {
    expect(readKeptChoices(text)).toEqual(kept(undefined));
  }
});
