import { describe, expect, test } from 'vitest';
import {
  joinedLeads,
  leadAt,
  leadsAsText,
  type NotedLead,
  readLeads,
  withLead,
  withLeadsBack,
} from '../../src/web/app/jar/leads.ts';

const leads = [
  { id: 'a', number: '1.2', question: 'Wat helpt je?', words: 'Een plek\nmet koffie' },
  { id: 'b', number: '', question: '', words: 'Meer tijd' },
];

test('leads come back as a browser kept them', () => {
  expect(readLeads(JSON.stringify(leads))).toEqual(leads);
  expect(readLeads(null)).toEqual([]);
});

test('leads that were kept without ids get the same ones in every tab', () => {
  const kept = JSON.stringify(leads.map(({ id: _, ...lead }) => lead));
  const ids = readLeads(kept).map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
  expect(readLeads(kept).map(({ id }) => id)).toEqual(ids);
});

describe('a list of leads', () => {
  const [one, two] = leads as [NotedLead, NotedLead];
  const three = { ...two, id: 'c', words: 'Een bank' };

  test('takes another in the place of the one that it changes, or at its end', () => {
    expect(withLead(leads, { ...one, words: 'Thee' }).map(({ words }) => words)).toEqual([
      'Thee',
      'Meer tijd',
    ]);
    expect(withLead(leads, three).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  test('has back what was taken away, where it stood, and nothing twice', () => {
    const gone = [
      { lead: one, index: 0 },
      { lead: two, index: 1 },
    ];
    expect(withLeadsBack([three], gone).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(withLeadsBack([two, three], gone).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(withLeadsBack([], [{ lead: two, index: 7 }])).toEqual([two]);
  });

  test('joined with another has all of both, each once, as the second has it', () => {
    const changed = { ...two, words: 'Minder haast' };
    expect(joinedLeads(leads, [changed, three])).toEqual([one, changed, three]);
  });
});

describe('what is no list of leads is none', () => {
  test.each([
    '',
    '{',
    '{}',
    '3',
    '[1]',
    '[{"words":"x"}]',
    '[null]',
    '[{"id":1,"number":"","question":"","words":""}]',
  ])('%s', (kept) => {
    expect(readLeads(kept)).toEqual([]);
  });
});

test('as text each stands below its question', () => {
  expect(leadsAsText('Kletspot', leads)).toBe(
    'Kletspot\n\n1.2 Wat helpt je?\nEen plek\nmet koffie\n\nMeer tijd\n',
  );
});

test('a problem is of the lead at its place', () => {
  expect(leadAt({ file: 'notities', line: 2, column: 1 }, 'notities')).toBe(1);
  expect(leadAt({ file: 'keuze', line: 2, column: 1 }, 'notities')).toBeUndefined();
  expect(leadAt(undefined, 'notities')).toBeUndefined();
});
