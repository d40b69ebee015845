/**
 * What a person did where the parser stumbles: it says what it missed, which is seldom what was meant. Told apart by
 * the line on which it stands.
 */
import type { SyntaxMistake } from '../problems/content-files.ts';

/** The key and dashes before a value. */
const BEFORE = /^[\s\xa0]*(?:-[ \xa0]+)*(?:[\w.-]+:(?=\s))?[ \t]*/;

/** The parser's codes for a value that begins or goes on as it cannot. */
const OF_A_VALUE = new Set([
  'MISSING_CHAR',
  'UNEXPECTED_TOKEN',
  'BAD_ALIAS',
  'BAD_SCALAR_START',
  'BLOCK_AS_IMPLICIT_KEY',
  'BLOCK_IN_FLOW',
  'BAD_PROP_ORDER',
  'BAD_COLLECTION_TYPE',
  'IMPOSSIBLE',
]);

/** @param column of the mistake in its line, from 0 */
export function mistakeOf(code: string, line: string, column: number): SyntaxMistake {
  const parser = { mistake: code, found: '' };
  if (!OF_A_VALUE.has(code)) return parser;
  const spaced = /^\s*(-|(?:- +)?[\w.-]+:)\xa0/.exec(line)?.[1];
  if (spaced !== undefined) return { mistake: 'special-space', found: spaced };
  const before = BEFORE.exec(line)?.[0].length ?? 0;
  const value = line.slice(before).trimEnd();
  if (value === '' || column > line.length) return parser;
  return ofValue(value, code, /:\s*$/.test(line.slice(0, before))) ?? parser;
}

function ofValue(value: string, code: string, hasKey: boolean): SyntaxMistake | undefined {
  const [first = ''] = value;
  const colon = /^(.*?):(?:\s|$)/.exec(value)?.[1];
  const shortWord = /^'\p{L}{1,3}(?=\s)/u.exec(value)?.[0];
  if (shortWord !== undefined) return { mistake: 'apostrophe', found: shortWord };
  if (first === "'" || first === '"') return { mistake: 'quote', found: first };
  if (/[“”„«»‘’‚]/.test(first) && colon !== undefined) return { mistake: 'curly-quote', found: first };
  const fold = /^[|>][-+\d]*/.exec(value)?.[0];
  if (fold !== undefined) return { mistake: 'behind-fold', found: fold };
  if (/[[\]{}@`%*&!,]/.test(first) || /^[-?:#](?:\s|$)/.test(value))
    return { mistake: 'beginning', found: first };
  if (colon !== undefined && hasKey) return { mistake: 'colon', found: shortened(`${colon}:`) };
  const isLoose = colon === undefined && !hasKey && code !== 'UNEXPECTED_TOKEN';
  return isLoose ? { mistake: 'loose', found: shortened(value) } : undefined;
}

const LONGEST = 40;

function shortened(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}
