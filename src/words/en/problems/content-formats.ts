import type { contentFormatsProblems } from '../../../problems/content-formats.ts';
import { type Found, slipOf } from '../../../problems/content-formats.ts';
import type { ProblemWords, Wording } from '../../kind.ts';
import { short } from '../../phrases.ts';
import { STRAIGHT_QUOTES } from './content-words.ts';

export const contentFormats = {
  'content/bad-id': format(
    'cannot be used as a short name.',
    'Use lower-case letters a–z, digits and single hyphens, beginning with a letter, at most 60.',
  ),
  'content/bad-language': format(
    'is not a language.',
    'Write a language tag such as nl, nl-BE, en or fr, with a hyphen.',
  ),
  'content/bad-date': format('is not a date.', 'Write year-month-day, for instance 2026-11-22.'),
  'content/bad-fingerprint': format(
    'is not a fingerprint: eight characters, 0 to 9 and a to f.',
    'Run kletspot translate LANGUAGE to see what it should be.',
  ),
  'content/bad-version': format(
    'is not a version.',
    'Write numbers with full stops, between quotes: "1.0.0".',
  ),
  'content/bad-address': format(
    'is not an address to link to.',
    'Use a complete address that begins with https://, http:// or mailto:.',
  ),
  'content/bad-colour': format('is not a colour.', "Write '#rrggbb' between quotes, for instance '#c8e1c4'."),
  'content/bad-grammage': format('is not a weight of paper.', 'Give grams per square metre, from 40 to 400.'),
  'content/bad-count': format('is not a number of cards to draw.', 'Give a whole number from 1.'),
  'content/bad-seed': format('is not a seed.', 'Give a whole number from 0 to 4294967295.'),
  'content/bad-copies': format('is not a number of copies.', 'Give a whole number from 1 to 1000.'),
  'content/bad-sort': format('is not an order.', 'Write deck, listed or random.'),
  'content/bad-circumstance': format(
    'is not a circumstance.',
    'The top of kit.yaml lists what “when” may be.',
  ),
  'content/bad-letter': format(
    'is not one capital letter.',
    'Give each part one capital, or one letter of a script that has none; it is printed before the numbers.',
  ),
} satisfies ProblemWords<typeof contentFormatsProblems>;

/** A value whose form is not right: what it is not, and what to write. */
function format(isNot: string, hint: string) {
  return (found: Found): Wording => {
    const hints = { link: `${hint} ${NO_LINK}`, quotes: `${STRAIGHT_QUOTES} ${hint}`, form: hint };
    return { message: `“${short(found.found)}” ${isNot}`, hint: hints[slipOf(found)] };
  };
}

const NO_LINK = 'If it is no link, put a backslash before the [ and it is printed as it stands.';
