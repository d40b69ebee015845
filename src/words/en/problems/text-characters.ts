import type { textCharactersProblems } from '../../../problems/text-characters.ts';
import {
  type Characters,
  isOne,
  looksOf,
  MOST_LISTED,
  standInOf,
} from '../../../problems/text-characters.ts';
import type { ProblemWords } from '../../kind.ts';
import { upTo } from '../../phrases.ts';
import { STAND_INS } from './stand-ins.ts';

export const textCharacters = {
  'text/no-glyph': (found) => ({
    message: `No font has the character${isOne(found) ? '' : 's'} ${seen(found)}.`,
    hint: `Leave ${isOne(found) ? 'it' : 'them'} out. Who makes the deck can add a font for ${isOne(found) ? 'it' : 'them'} (fonts/README.md); now there is ${found.families.join(', ')}.`,
    hintWhereTyped: `Leave ${isOne(found) ? 'it' : 'them'} out, or write it in another way.`,
  }),
  'text/font-not-installed': (found) => ({
    message: `The character${isOne(found) ? '' : 's'} ${seen(found)} need${isOne(found) ? 's' : ''} a font that does not come along, because it is large.`,
    hint: `Install it in the folder of the program: npm install ${found.package}`,
    hintWhereTyped: `Leave ${isOne(found) ? 'it' : 'them'} out, or write it in another way.`,
  }),
  'text/control-character': (found) => ({
    message: `The text holds ${isOne(found) ? 'a character' : 'characters'} that cannot be seen or printed (${named(found)}).`,
    hint: `Take ${isOne(found) ? 'it' : 'them'} out; they often come along when text is copied from another program.`,
  }),
  'text/stand-in': (found) => STAND_INS[standInOf(found)],
  'text/right-to-left': (found) => ({
    message: `The character${isOne(found) ? '' : 's'} ${seen(found)} belong${isOne(found) ? 's' : ''} to a script that is written from right to left. That cannot be printed here.`,
    hint: SHAPER,
    hintWhereTyped: LATIN,
  }),
  'text/unsupported-script': (found) => ({
    message: `The character${isOne(found) ? '' : 's'} ${seen(found)} belong${isOne(found) ? 's' : ''} to a script whose letters join, stack or change places. That cannot be printed here.`,
    hint: SHAPER,
    hintWhereTyped: LATIN,
  }),
  'text/direction-control': (found) => ({
    message: isOne(found)
      ? `The text holds an invisible mark that turns its direction (${named(found)}).`
      : `The text holds invisible marks that turn its direction (${named(found)}).`,
    hint: `Take ${isOne(found) ? 'it' : 'them'} out; the text does not need it.`,
  }),
} satisfies ProblemWords<typeof textCharactersProblems>;

/**
 * `“🎉 🎊”`, `“ا ب ت ث ج ح” (12 more)`: what has no look of its own by its code. Spaces alone part them, so that letters
 * from right to left stay a row as their readers read it.
 */
function seen(found: Characters): string {
  const { looks, left } = looksOf(found);
  const shown = `“${looks.join(' ')}”`;
  return left > 0 ? `${shown} (${more(left)})` : shown;
}

/** `U+0085, U+0086, 3 more`: of what cannot be seen. */
function named({ codes }: Characters): string {
  return upTo(MOST_LISTED, codes, more).join(', ');
}

const more = (count: number): string => `${count} more`;

/** A list of fonts without the program that sets them. */
const SHAPER =
  'Add the line “shaper” to fonts/fonts.json (fonts/README.md tells which), or write the words in Latin letters.';

const LATIN = 'Write the words in Latin letters.';
