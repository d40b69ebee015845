import type { StandIn } from '../../../problems/text-characters.ts';
import type { Telling } from '../../kind.ts';
export const STAND_INS: Readonly<Record<StandIn, Telling>> = {
  'U+FFFC': {
    message:
      'A picture or another object came along here with text from a word processor (U+FFFC). It prints as an empty box.',
    hint: 'Take it out: put the cursor behind it and delete one character.',
  },
  'U+FFFD': {
    message:
      'An earlier program could not read a letter here, and put a question mark in its place (U+FFFD).',
    hint: 'Type the word again.',
  },
};
