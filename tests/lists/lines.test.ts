/** Texts with a question on each line, typed or copied. */
import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

describe('a text', () => {
  it('has a question on each line, and groups by a colon or a heading', () => {
    const text = 'Jij:\nWie ben je?\nWat wil je?\n\n# Wij\nWie zijn wij?\n';
    expect(read('a.txt', text).cards).toEqual({
      Jij: ['Wie ben je?', 'Wat wil je?'],
      Wij: ['Wie zijn wij?'],
    });
  });

  it('loses bullets, numbers, boxes and letters in front', () => {
    const text =
      '1. Wie?\n2) Wat?\n• Waar?\n– Hoe?\n- [ ] Waarom?\n\uf0b7\tWanneer?\na) Met wie?\n2.1 Tot wanneer?';
    const words = ['Wie?', 'Wat?', 'Waar?', 'Hoe?', 'Waarom?', 'Wanneer?', 'Met wie?', 'Tot wanneer?'];
    expect(read('a.txt', text).cards).toEqual({ '': words });
  });

  it('keeps a number or a dash that is part of the only sentence', () => {
    expect(read('a.txt', '– en toen?\nWie?').cards).toEqual({ '': ['– en toen?', 'Wie?'] });
    expect(read('a.txt', '3 dingen die je blij maken?\nWie?').cards['']?.[0]).toBe(
      '3 dingen die je blij maken?',
    );
  });

  it('copied from a PDF has lines that go on joined, hyphens taken out', () => {
    const text =
      'Wat zou je doen als je morgen de hele\ndag vrij had, en met niemand iets had afge-\nsproken?\nWie belt je?';
    expect(read('a.txt', text).cards).toEqual({
      '': [
        'Wat zou je doen als je morgen de hele dag vrij had, en met niemand iets had afgesproken?',
        'Wie belt je?',
      ],
    });
  });

  it('copied from a list has its short lines above as groups, and lines under an item with it', () => {
    const text =
      'Over jezelf\n- Wie ben je\n  als niemand kijkt?\n- Wat wil je?\n\nOver ons\n- Wie zijn wij?\n';
    expect(read('a.txt', text).cards).toEqual({
      'Over jezelf': ['Wie ben je als niemand kijkt?', 'Wat wil je?'],
      'Over ons': ['Wie zijn wij?'],
    });
  });

  it('in Markdown has a title, groups and our marks', () => {
    const { list, cards } = read(
      'a.md',
      'Op het werk\n===========\n\n## Jij\n* Wie _ben_ je, snake_case?\n* Wat __wil__ je?\n## Leeg\n',
    );
    expect(list?.title).toBe('Op het werk');
    expect(cards).toEqual({ Jij: ['Wie *ben* je, snake_case?', 'Wat **wil** je?'] });
  });

  it('tells a group without questions', () => {
    expect(read('a.md', '# A\nWie?\n# B\n').codes).toEqual(['lists/empty-group']);
  });

  it('pasted from a spreadsheet is a table', () => {
    expect(read('a.txt', 'Vraag\tGroep\nWie?\tA\n').cards).toEqual({ A: ['Wie?'] });
  });

  it('in a script without capitals has a question a line', () => {
    const lines = ['من أنت', 'ماذا تريد؟', 'ማን ነህ'];
    expect(read('a.txt', lines.join('\n')).cards).toEqual({ '': lines });
  });

  it('of 10,000 lines is read in the time of one pass', () => {
    const lines = Array.from({ length: 10_000 }, (_, index) => `Wat is vraag ${index}, denk je?`);
    expect(read('a.txt', lines.join('\n')).cards['']).toHaveLength(10_000);
  });
});
