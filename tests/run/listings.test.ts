import { expect, test } from 'vitest';
import { LISTINGS, PAGE } from '../../src/run/listings.ts';
import { PRODUCTS } from '../../src/run/products.ts';

test('what can be asked is what is made, and the page', () => {
  const asked = PRODUCTS.map(({ name, editions, obeys }) => ({ name, editions, obeys }));
  expect(LISTINGS).toEqual([...asked, PAGE]);
});
