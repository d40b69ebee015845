import type { SyntaxMistake } from '../../../problems/content-files.ts';
import { lower } from '../../phrases.ts';
import { STRAIGHT_QUOTES } from './content-words.ts';

type Words = readonly [message: string, hint: string];

export function syntaxWords({ mistake, found }: SyntaxMistake): Words {
  return SYNTAX[mistake]?.(found) ?? OTHER_SYNTAX;
}

const NEXT_LINE = 'Put the whole text on the next line after “>-”.';

const QUOTE_IT = 'Put the whole text on the next line after “>-”, or between quotes.';

const INDENT: Words = [
  'This line does not begin in the same column as the lines it belongs with.',
  'Give lines that belong together the same number of spaces in front.',
];

const OTHER_SYNTAX: Words = [
  'The file cannot be read further here: words stand where they cannot.',
  QUOTE_IT,
];

const SYNTAX: Readonly<Record<string, (found: string) => Words>> = {
  apostrophe: (found) => [
    `A text that begins with ${found} is read up to the next ', and nothing can stand behind that.`,
    `For an apostrophe write ’, or ${lower(NEXT_LINE)}`,
  ],
  quote: (found) => [
    `A text that begins with ${found} goes on to the next ${found} and ends there: here that one is missing, or more follows it.`,
    `${NEXT_LINE} There a quote is just a quote.`,
  ],
  'curly-quote': (found) => [
    `“: ” stands in a text here, and ${found} does not hold it together.`,
    STRAIGHT_QUOTES,
  ],
  beginning: (found) => [
    `A text cannot begin with ${found} like this: it means something else in these files.`,
    NEXT_LINE,
  ],
  'behind-fold': (found) => [
    `No text can stand on the same line as ${found}.`,
    'Put it on the next line, with more spaces in front than this one.',
  ],
  colon: (found) => [
    `A text cannot hold “: ” like this: “${found}” is read as the name of something.`,
    QUOTE_IT,
  ],
  loose: (found) => [
    `“${found}” belongs to nothing here: no key stands before it, and it is not indented like a text.`,
    'Does it belong to the text above, give it as many spaces in front. Is it a question of its own, make it a card: “- id: …” and below that “text: …”.',
  ],
  'special-space': (found) => [
    `Behind “${found}” stands a no-break space instead of an ordinary one.`,
    'Type that space again. On a Mac it comes of holding the Option key.',
  ],
  MULTILINE_IMPLICIT_KEY: () => [
    'A “key: value” runs over two lines.',
    'Write a space after the colon, and the key on one line.',
  ],
  BAD_INDENT: () => INDENT,
  MISSING_CHAR: () => [
    'Something is missing here: a closing quote or bracket, a colon after a key, or a dash.',
    INDENT[1],
  ],
  BAD_DQ_ESCAPE: () => [
    'This backslash code does not exist between double quotes.',
    'Write \\\\ for a backslash, or use “>-”.',
  ],
};
