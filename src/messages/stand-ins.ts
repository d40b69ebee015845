/** Characters that stand in for what a program could not give: what they are, and what to do. */
import type { Language } from './catalogue.ts';

interface StandIn {
  readonly message: string;
  readonly hint: string;
}

/** By code, as `U+FFFC`. */
export const STAND_INS: Readonly<Partial<Record<string, Readonly<Record<Language, StandIn>>>>> = {
  'U+FFFC': {
    en: {
      message:
        'A picture or another object came along here with text from a word processor (U+FFFC). It prints as an empty box.',
      hint: 'Take it out: put the cursor behind it and delete one character.',
    },
    nl: {
      message:
        'Hier is een plaatje of ander object meegekomen met tekst uit een tekstverwerker (U+FFFC). Het wordt gedrukt als een leeg vakje.',
      hint: 'Haal het weg: zet de cursor erachter en wis één teken.',
    },
  },
  'U+FFFD': {
    en: {
      message:
        'An earlier program could not read a letter here, and put a question mark in its place (U+FFFD).',
      hint: 'Type the word again.',
    },
    nl: {
      message:
        'Een eerder programma kon hier een letter niet lezen en zette er een vraagteken voor in de plaats (U+FFFD).',
      hint: 'Typ het woord opnieuw.',
    },
  },
};
