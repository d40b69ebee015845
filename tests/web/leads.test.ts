import { describe, expect, test } from 'vitest';
import { leadAt, leadsAsText, readLeads } from '../../src/web/app/leads.ts';

const leads = [
  { number: '1.2', question: 'Wat helpt je?', words: 'Een plek\nmet koffie' },
  { number: '', question: '', words: 'Meer tijd' },
];

test('leads come back as a browser kept them', () => {
  expect(readLeads(JSON.stringify(leads))).toEqual(leads);
  expect(readLeads(null)).toEqual([]);
});

describe('what is no list of leads is none', () => {
  test.each(['', '{', '{}', '3', '[1]', '[{"words":"x"}]', '[null]'])('%s', (kept) => {
    expect(readLeads(kept)).toEqual([]);
  });
});

test('as text each stands below its question', () => {
  expect(leadsAsText('Kletspot', leads)).toBe(
    'Kletspot\n\n1.2 Wat helpt je?\nEen plek\nmet koffie\n\nMeer tijd\n',
  );
});

test('a problem is of the lead at its place', () => {
  expect(leadAt('notities:2:1', 'notities')).toBe(1);
  expect(leadAt('keuze:2:1', 'notities')).toBeUndefined();
  expect(leadAt(undefined, 'notities')).toBeUndefined();
});
