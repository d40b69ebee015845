/** Words of ours: complete in our own languages, helped out by English in someone else's file. */

import { describe, expect, it } from 'vitest';
import { countKey } from '../../src/content/count-key.ts';
import { tellLacking } from '../../src/content/lacking.ts';
import type { Strings } from '../../src/content/model.ts';
import {
  isAlwaysNeeded,
  isNeeded,
  RETIRED_KEYS,
  STRING_KEYS,
  STRING_PLACES,
} from '../../src/content/string-places.ts';
import type { Diagnostic } from '../../src/diagnostics.ts';
import { wordsIn } from '../../src/words/index.ts';
import { tell } from '../../src/words/tell.ts';
import { bytes, diagnose, realFiles } from './project.ts';

const real = realFiles();
const textOf = (language: string) => new TextDecoder().decode(real.get(`content/strings/${language}.yaml`));

/** A file as people made them before there was a booklet. */
function withoutBooklet(text: string): string {
  return text.slice(0, text.indexOf('\n\n'));
}

function files(change: Record<string, string | undefined>): Map<string, Uint8Array> {
  const changed = realFiles();
  for (const [name, text] of Object.entries(change)) {
    if (text === undefined) changed.delete(`content/${name}.yaml`);
    else changed.set(`content/${name}.yaml`, bytes(text));
  }
  return changed;
}

function told(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, place }) => `${code} ${place?.file}`);
}

describe('our own languages', () => {
  it.each(['nl', 'en', 'fr', 'de'])('%s has every word, with every place it is given', (language) => {
    const deck = new TextDecoder().decode(real.get('content/deck.yaml'));
    const inLanguage = deck.replace('language: nl-BE', `language: ${language}`);
    const { content, diagnostics } = diagnose(files({ deck: inLanguage }));
    expect(diagnostics).toEqual([]);
    for (const key of STRING_KEYS) {
      const words = content?.strings.words[key]?.plain ?? key;
      expect(words).not.toBe(key);
      if (OPTIONAL.test(key)) continue;
      for (const place of STRING_PLACES[key]) expect(words).toContain(`{${place}}`);
    }
  });

  /** Not every language or step wants to name both files. */
  const OPTIONAL = /^booklet\.simplex-step-/;
});

describe('a word that is printed only when asked for', () => {
  const withoutStack = textOf('nl').replace(/^stack\..*\n/m, '');

  it('may be absent, and is told when it is to be printed', () => {
    const { content, diagnostics } = diagnose(files({ 'strings/nl': withoutStack }));
    expect(diagnostics).toEqual([]);
    const strings = content?.strings as Strings;
    expect(strings.words['stack.how'].plain).toBe('to stack in order: top left on top, then row by row');
    const problems: Diagnostic[] = [];
    tellLacking(strings, ['stack.how', 'mix.holds'], (problem) => problems.push(problem));
    expect(told(problems)).toEqual(['content/borrowed-words content/strings/nl.yaml']);
    expect(problems[0]?.params).toEqual({ keys: ['stack.how'] });
  });
});

describe('a file without the words of the booklet', () => {
  const nl = withoutBooklet(textOf('nl'));

  it('is complete where there is no booklet', () => {
    const { content, diagnostics } = diagnose(files({ 'strings/nl': nl, booklet: undefined }));
    expect(diagnostics).toEqual([]);
    expect(content?.strings.words['cards.own']?.plain).toBe('eigen vraag');
  });

  it('is complete without a booklet even where there is no English', () => {
    const change = { 'strings/nl': nl, 'strings/en': undefined, booklet: undefined };
    expect(diagnose(files(change)).diagnostics).toEqual([]);
  });

  it('takes the words from English where there is one, and tells once which', () => {
    const { content, diagnostics } = diagnose(files({ 'strings/nl': nl }));
    expect(told(diagnostics)).toEqual(['content/borrowed-words content/strings/nl.yaml']);
    expect(diagnostics[0]?.params).toEqual({
      keys: STRING_KEYS.filter((key) => isNeeded(key, { booklet: true }) && !isAlwaysNeeded(key)),
    });
    expect(content?.strings.words['booklet.contents']?.plain).toBe('Contents');
    expect(content?.strings.words['cards.own']?.plain).toBe('eigen vraag');
  });

  it('names only what is missing', () => {
    const change = { 'strings/nl': textOf('nl').replace(/^booklet\.(now|later):.*\n/gm, '') };
    const { diagnostics } = diagnose(files(change));
    expect(diagnostics.map((one) => tell(one, wordsIn('nl')).message)).toEqual([
      'Hier ontbreken woorden; die van strings/en.yaml worden gebruikt: booklet.later, booklet.now.',
    ]);
  });

  it('is an error where English lacks them too, or is not there', () => {
    const missing = ['content/missing-words content/strings/nl.yaml'];
    const old = { 'strings/nl': nl, 'strings/en': withoutBooklet(textOf('en')) };
    expect(told(diagnose(files(old)).diagnostics)).toEqual(missing);
    expect(told(diagnose(files({ ...old, 'strings/en': undefined })).diagnostics)).toEqual(missing);
    const english = textOf('en').replace(/^booklet\.now:.*\n/m, '');
    expect(told(diagnose(files({ 'strings/nl': nl, 'strings/en': english })).diagnostics)).toEqual([
      'content/borrowed-words content/strings/nl.yaml',
      ...missing,
    ]);
  });

  it('does not tell twice what is written wrong, here or in English', () => {
    const wrong = textOf('nl').replace('booklet.now: nu', 'booklet.now: 5');
    expect(told(diagnose(files({ 'strings/nl': wrong })).diagnostics)).toEqual([
      'content/wrong-kind content/strings/nl.yaml',
    ]);
    const change = { 'strings/nl': nl, 'strings/en': 'cards.own: {\n' };
    expect(told(diagnose(files(change)).diagnostics)).toEqual([
      'content/yaml-syntax content/strings/en.yaml',
    ]);
  });
});

it('says one thing in the singular', () => {
  expect([0, 1, 2].map((count) => countKey('booklet.count-themes', count))).toEqual([
    'booklet.count-themes.other',
    'booklet.count-themes.one',
    'booklet.count-themes.other',
  ]);
});

it('may hold words that were taken out since', () => {
  const old = `${textOf('nl')}${RETIRED_KEYS.map((key) => `${key}: ooit\n`).join('')}`;
  expect(told(diagnose(files({ 'strings/nl': old })).diagnostics)).toEqual([]);
});
