/** Booklets of every size and shape; what tells their themes apart; where their links stand. */
import { describe, expect, it } from 'vitest';
import { linksIn } from '../../src/content/links.ts';
import type { Booklet } from '../../src/content/model.ts';
import { bookletOf, type ThemeOf, times } from './booklets.ts';
import { deckWith, filesWith, read, realFiles } from './project.ts';

function readBooklet(yaml: string) {
  const { content, problems } = read(filesWith(deckWith(''), { 'content/booklet.yaml': yaml }));
  return { booklet: content?.booklet, problems };
}

function sound(parts: readonly (readonly ThemeOf[])[], more: object = {}): Booklet {
  const { booklet, problems } = readBooklet(bookletOf(parts, more));
  expect(problems).toEqual([]);
  if (!booklet) throw new Error('no booklet');
  return booklet;
}

function themesOf(booklet: Booklet) {
  return booklet.parts.flatMap((part) => part.themes);
}

describe('an odd booklet', () => {
  it('of one theme with one question', () => {
    const booklet = sound([[{}]]);
    expect(themesOf(booklet).map(({ id, number }) => [id, number])).toEqual([['deel-1.thema-1', 'A1']]);
    expect(booklet.colophon).toEqual({ title: undefined, paragraphs: [], corrections: [] });
  });

  it('with 40 questions in a theme', () => {
    const questions = times(40, (number) => `Vraag ${number}?`);
    const [theme] = themesOf(sound([[{ questions }]]));
    expect(theme?.questions.map(({ number }) => number)).toEqual(times(40, (number) => `A1.${number}`));
  });

  it('with a note of many paragraphs', () => {
    const paragraphs = times(60, (number) => `Alinea ${number}. `.repeat(60).trim());
    const [theme] = themesOf(sound([[{ questions: ['Wat?[^lang]'], notes: [{ id: 'lang', paragraphs }] }]]));
    expect(theme?.notes[0]?.paragraphs.map(({ plain }) => plain)).toEqual(paragraphs);
  });

  it('with 200 themes', () => {
    const booklet = sound([times(100, () => ({})), times(100, () => ({}))]);
    expect(themesOf(booklet)).toHaveLength(200);
    expect(themesOf(booklet).at(-1)?.number).toBe('B100');
  });

  it('with sub-items under questions, also with a note', () => {
    const questions = [{ text: 'Wat?', 'sub-items': ['Dit.', 'Of *dat*.[^n]'] }];
    const [theme] = themesOf(sound([[{ questions, notes: [{ id: 'n', paragraphs: ['Noot.'] }] }]]));
    expect(theme?.questions[0]?.subItems.map(({ plain }) => plain)).toEqual(['Dit.', 'Of dat.']);
  });

  it('with an empty part, which is told and kept', () => {
    const yaml = bookletOf([[{}], []]);
    const line = yaml.slice(0, yaml.indexOf('themes: []')).split('\n').length;
    const { booklet, problems } = readBooklet(yaml);
    expect(problems).toEqual([`content/empty-part booklet.yaml:${line}:13`]);
    expect(booklet?.parts.map(({ themes }) => themes.length)).toEqual([1, 0]);
  });

  it('whose part lost its only theme to a mistake is not called empty', () => {
    const { problems } = readBooklet(bookletOf([[{ questions: [] }], [{}]]));
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(['content/empty-list']);
  });
});

describe('what tells themes apart', () => {
  it('is nothing where their titles differ, else their part, else their number', () => {
    const titled = (...titles: string[]) => titles.map((title) => ({ title }));
    const booklet = sound([titled('Buurt', 'Rust', 'Rust'), titled('*buurt*', 'Werk')]);
    expect(themesOf(booklet).map(({ distinctTitle }) => distinctTitle)).toEqual([
      'Buurt (Deel 1)',
      'Rust (A2)',
      'Rust (A3)',
      'buurt (Deel 2)',
      'Werk',
    ]);
  });

  it('tells both Buurtvervlechting apart', () => {
    const { content } = read(realFiles());
    const themes = content?.booklet ? themesOf(content.booklet) : [];
    const titles = themes.map(({ distinctTitle }) => distinctTitle);
    expect(titles.filter((title) => title.includes('('))).toEqual([
      'Buurtvervlechting (Beleid van de organisatie)',
      'Buurtvervlechting (Werking van de organisatie)',
    ]);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe('the links', () => {
  const link = (name: string) => `Zie *[${name}](https://a.be/${name})*.`;
  const where = (booklet: Booklet) =>
    linksIn(booklet).map(({ number, title, text }) => [number?.plain ?? title?.plain, text.plain]);

  it('come in reading order, each with where it stands', () => {
    const theme: ThemeOf = {
      questions: [link('een'), { text: 'Wat?[^n]', 'sub-items': [link('twee')] }],
      notes: [
        { id: 'los', paragraphs: [link('drie')] },
        { id: 'n', title: 'Noot', paragraphs: ['Meer.', `${link('vier')} ${link('vijf')}`] },
      ],
    };
    const booklet = sound([[theme]], {
      intro: [{ id: 'wat', title: 'Wat?', paragraphs: [link('eerst')], asides: [link('ernaast')] }],
      inspirations: { title: 'Inspiratie', items: [link('boek')] },
      citation: link('bron'),
      colophon: { paragraphs: [link('laatst')] },
    });
    expect(where(booklet)).toEqual([
      ['Wat?', 'eerst'],
      ['Wat?', 'ernaast'],
      ['A1.1', 'een'],
      ['A1.2', 'twee'],
      ['A1', 'drie'],
      ['A1.2', 'vier'],
      ['A1.2', 'vijf'],
      ['Inspiratie', 'boek'],
      ['Referentie', 'bron'],
      [undefined, 'laatst'],
    ]);
  });

  it('of the reflection tool', () => {
    const { content } = read(realFiles());
    if (!content?.booklet) throw new Error('no booklet');
    expect(where(content.booklet).slice(0, 5)).toEqual([
      ['WAAROM?', 'onderzoeksrapport van Resokit'],
      ['B1', 'inclusietracker'],
      ['W2.4', '‘present’'],
      ['W7.2', 'sociaal schaduwwerk'],
      ['W9.1', '‘sociaal gewaardeerde rollen’'],
    ]);
    expect(linksIn(content.booklet)).toHaveLength(14);
  });
});
