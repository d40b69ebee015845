import { expect, test } from 'vitest';
import { chooseLanguage } from '../../src/node/language.ts';

test.each([
  { asked: 'nl', environment: { LANG: 'en_GB.UTF-8' }, expected: 'nl' },
  { asked: 'en', environment: { LANG: 'nl_BE.UTF-8' }, expected: 'en' },
  { asked: undefined, environment: { LANG: 'nl_BE.UTF-8' }, expected: 'nl' },
  { asked: undefined, environment: { LC_ALL: 'C', LANG: 'nl_BE.UTF-8' }, expected: 'en' },
  { asked: undefined, environment: { LC_ALL: '', LC_MESSAGES: 'nl_NL', LANG: 'C' }, expected: 'nl' },
  { asked: undefined, environment: { LANG: 'nl' }, expected: 'nl' },
  { asked: undefined, environment: { LANG: 'nld' }, expected: 'en' },
  { asked: undefined, environment: { LANG: 'fr_BE' }, expected: 'fr' },
  { asked: undefined, environment: { LANG: 'it_IT' }, expected: 'en' },
  { asked: undefined, environment: {}, expected: 'en' },
  { asked: 'de', environment: { LANG: 'nl_BE' }, expected: 'de' },
  { asked: 'it', environment: { LANG: 'nl_BE' }, expected: 'nl' },
] as const)('$asked in $environment is $expected', ({ asked, environment, expected }) => {
  expect(chooseLanguage(asked, environment)).toBe(expected);
});
