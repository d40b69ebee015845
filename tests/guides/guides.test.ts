/** What README and the guides say exists: links, options, scripts, words on the page. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { collect } from '../../src/diagnostics.ts';
import { readArguments } from '../../src/node/commands/arguments.ts';
import { COMMANDS, isTakenBy, OPTION_KEYS, optionFlag } from '../../src/request/options.ts';
import { readOptions } from '../../src/request/read.ts';
import { wordsIn } from '../../src/words/index.ts';
import { ROOT } from '../places.ts';
import {
  codeBlocks,
  emphasised,
  GUIDES,
  type Guide,
  guideNamed,
  inlineCode,
  linksOf,
  REFERENCES,
} from './guides.ts';

describe.each(GUIDES)('$path', (guide) => {
  test('links to what is there', () => {
    expect(linksOf(guide).filter(({ wrong }) => wrong !== undefined)).toEqual([]);
  });

  test('names options that a command takes, with values that it takes', () => {
    const options = inlineCode(guide).filter((code) => code.startsWith('--'));
    expect(options.filter((typed) => !isTaken(typed.split(' ')))).toEqual([]);
  });

  test('names scripts that are there', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const named = [...guide.text.matchAll(/npm run (\w+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    const started = [...guide.text.matchAll(/npx tsx (\S+\.ts)/g)].map(([, path = '']) => path);
    expect(started.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

/** By some command; an option alone, without the value that it takes, is named rather than typed. */
function isTaken(words: readonly string[]): boolean {
  if (words.length === 1 && OPTION_KEYS.some((key) => optionFlag(key) === words[0])) return true;
  return COMMANDS.some((command) => {
    const folder = { init: ['my-deck'], import: ['questions.csv'] }[command as string] ?? [];
    const typed = readArguments([command, ...folder, ...words], 'en', '1.0');
    if (typed.kind !== 'command') return false;
    const problems = collect();
    const taken = OPTION_KEYS.filter((key) => isTakenBy(command, key));
    readOptions(taken, typed.options, problems.report, command);
    return problems.diagnostics.length === 0;
  });
}

/** Those that tell of the page call things as the page does. */
const OF_THE_PAGE = ['en/print', 'en/cut', 'en/choose', 'en/booklet', 'nl/afdrukken', 'nl/snijden'].concat(
  'nl/kiezen',
  'nl/boekje',
);

test.each(OF_THE_PAGE)('%s says what stands on the page', (name) => {
  const guide = guideNamed(`content/guides/${name}.md`);
  const known = pageWords(guide.language);
  const words = emphasised(guide);
  expect(words.filter((each) => !known.has(each))).toEqual([]);
  expect(words).not.toEqual([]);
});

function pageWords(language: Guide['language']): ReadonlySet<string> {
  return new Set(Object.values(wordsIn(language).page));
}

test.each(REFERENCES)('$path links to what is there', (reference) => {
  expect(linksOf(reference).filter(({ wrong }) => wrong !== undefined)).toEqual([]);
});

/** Those that tell where code is. */
const OF_CODE = REFERENCES.filter(({ path }) => /^(ARCHITECTURE|src|scripts|templates)/.test(path));

test.each(OF_CODE)('$path names files and folders that are there', (reference) => {
  const named = inlineCode(reference).filter((code) => /^[\w./-]+(\/|\.(ts|mjs|hbs|css|md))$/.test(code));
  const real = named.filter(
    (code) => code.includes('/') && !/[A-Z]{3}|^(dist|lib|node_modules)\//.test(code),
  );
  expect(real.filter((path) => !isThere(path))).toEqual([]);
  expect(real.length).toBeGreaterThan(5);
});

/** From the project, from `src/`, or from the room that the text is about. */
const BASES = ['', 'src', 'src/node', 'src/web', 'src/web/app', 'src/products', 'templates'];

function isThere(path: string): boolean {
  return BASES.some((base) => existsSync(join(ROOT, base, path)));
}

test('ARCHITECTURE is read in ten minutes', () => {
  const [architecture] = REFERENCES;
  expect(new TextEncoder().encode(architecture?.text).length).toBeLessThan(12_000);
});

describe('README', () => {
  const readme = guideNamed('README.md');

  test('starts with a line that builds and a line that tests, as .ci/run takes them', () => {
    expect(codeBlocks(readme).slice(0, 2)).toEqual(['npm ci && npm run build\n', 'npm ci && npm test\n']);
  });

  test('is read in a minute, and leads to every guide', () => {
    expect(new TextEncoder().encode(readme.text).length).toBeLessThan(8000);
    const leads = linksOf(readme).map(({ to }) => to);
    expect(
      GUIDES.map(({ path }) => path).filter((path) => path !== readme.path && !leads.includes(path)),
    ).toEqual([]);
  });
});
