/** The page's own words are the program's; a deck may have words of its own in their place. */
import { expect, test } from 'vitest';
import { tellLacking } from '../../src/content/lacking.ts';
import type { Diagnostic } from '../../src/diagnostics.ts';
import { LANGUAGES, wordsIn } from '../../src/words/index.ts';
import { PAGE_KEYS, PAGE_PLACES } from '../../src/words/page-places.ts';
import { bytes, diagnose, realFiles } from '../content/project.ts';

const textOf = (name: string) => new TextDecoder().decode(realFiles().get(`content/${name}.yaml`));

function read(change: Readonly<Record<string, string>>) {
  const files = realFiles();
  for (const [name, text] of Object.entries(change)) files.set(`content/${name}.yaml`, bytes(text));
  const { content, diagnostics } = diagnose(files);
  if (!content) throw new Error(JSON.stringify(diagnostics));
  const ofPage: Diagnostic[] = [];
  tellLacking(content.strings, PAGE_KEYS, (problem) => ofPage.push(problem));
  return { words: content.strings.words, diagnostics, ofPage };
}

test.each(LANGUAGES)('%s fills in what it is given, and nothing else', (language) => {
  const { page } = wordsIn(language);
  for (const key of PAGE_KEYS) {
    const places = [...page[key].matchAll(/\{([^{}]*)\}/g)].map(([, place]) => place);
    expect([...new Set(places)].toSorted(), key).toEqual([...PAGE_PLACES[key]].toSorted());
  }
});

test('words of the deck take the place of some, and lie where they were written', () => {
  const strings = `${textOf('strings/nl')}page.choose: Kies maar\n`;
  const { words, diagnostics, ofPage } = read({ 'strings/nl': strings });
  expect([diagnostics, ofPage]).toEqual([[], []]);
  expect(words['page.choose'].plain).toBe('Kies maar');
  expect(words['page.choose'].pieces[0]?.place).toMatchObject({ file: 'content/strings/nl.yaml' });
  expect(words['page.lead'].plain).toBe(wordsIn('nl').page['page.lead']);
});

test('a place that is not filled in is told where it stands', () => {
  const files = realFiles();
  files.set('content/strings/nl.yaml', bytes(`${textOf('strings/nl')}page.on-paper: op {kleur} papier\n`));
  expect(diagnose(files).diagnostics).toMatchObject([
    { code: 'content/unknown-placeholder', params: { placeholder: 'kleur', known: ['colour'] } },
  ]);
});

test('in a language that the program does not speak they are of the English file, else its English, and that is told', () => {
  const frisian = {
    deck: textOf('deck').replace('language: nl-BE', 'language: fy'),
    'strings/fy': `${textOf('strings/nl')}page.choose: Kies\n`,
    'strings/en': `${textOf('strings/en')}page.print: Print them so\n`,
  };
  const { words, diagnostics, ofPage } = read(frisian);
  expect(diagnostics).toEqual([]);
  const said = (['page.choose', 'page.print', 'page.cut'] as const).map((key) => words[key].plain);
  expect(said).toEqual(['Kies', 'Print them so', wordsIn('en').page['page.cut']]);
  expect(ofPage).toMatchObject([
    { code: 'content/borrowed-words', params: { keys: ['page.print'] } },
    { code: 'content/borrowed-page-words', params: { language: 'fy' } },
  ]);
});
