import { expect, test } from 'vitest';
import { holdsAll, soughtWords } from '../../src/selection/search.ts';

const found = (typed: string, ...texts: readonly string[]): boolean => holdsAll(soughtWords(typed), ...texts);

test.each([
  ['GROEN', 'groen'],
  ['cafe', 'Naar het café'],
  ["thema's", 'Thema’s van je leven'],
  ['strasse', 'Deine Straße'],
  ['œuvre', 'Une œuvre'],
  ['buur', 'je buurvrouw'],
])('%s is found in “%s”', (typed, text) => expect(found(typed, text)).toBe(true));

test('every word has to be there, in whichever of the texts', () => {
  expect(found('groen vriend', 'Aan de slag groen', 'Wie is je vriend?')).toBe(true);
  expect(found('groen vriend', 'Aan de slag blauw', 'Wie is je vriend?')).toBe(false);
});

test('what ends one text and begins the next is no word', () =>
  expect(found('groenwie', 'groen', 'Wie')).toBe(false));

test('nothing typed, or spaces alone, is in everything', () => {
  expect(soughtWords('  ')).toEqual([]);
  expect(found(' ', 'groen')).toBe(true);
});
