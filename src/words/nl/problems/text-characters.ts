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
    message: `Geen lettertype heeft ${isOne(found) ? 'het teken' : 'de tekens'} ${seen(found)}.`,
    hint: `Laat ${isOne(found) ? 'het' : 'ze'} weg. Wie de set maakt, kan er een lettertype voor toevoegen (fonts/README.md); nu is er ${found.families.join(', ')}.`,
    hintWhereTyped: `Laat ${isOne(found) ? 'het' : 'ze'} weg, of schrijf het anders.`,
  }),
  'text/font-not-installed': (found) => ({
    message: `Voor ${isOne(found) ? 'het teken' : 'de tekens'} ${seen(found)} is een lettertype nodig dat niet meekomt, omdat het groot is.`,
    hint: `Installeer het in de map van het programma: npm install ${found.package}`,
    hintWhereTyped: `Laat ${isOne(found) ? 'het' : 'ze'} weg, of schrijf het anders.`,
  }),
  'text/control-character': (found) => ({
    message: isOne(found)
      ? `In de tekst staat een teken dat niet te zien of te drukken is (${named(found)}).`
      : `In de tekst staan tekens die niet te zien of te drukken zijn (${named(found)}).`,
    hint: `Haal ${isOne(found) ? 'het' : 'ze'} weg; zulke tekens komen vaak mee als tekst uit een ander programma is gekopieerd.`,
  }),
  'text/stand-in': (found) => STAND_INS[standInOf(found)],
  'text/right-to-left': (found) => ({
    message: `${isOne(found) ? 'Het teken' : 'De tekens'} ${seen(found)} ${isOne(found) ? 'hoort' : 'horen'} bij een schrift dat van rechts naar links loopt. Dat kan hier niet gedrukt worden.`,
    hint: SHAPER,
    hintWhereTyped: LATIN,
  }),
  'text/unsupported-script': (found) => ({
    message: `${isOne(found) ? 'Het teken' : 'De tekens'} ${seen(found)} ${isOne(found) ? 'hoort' : 'horen'} bij een schrift waarvan de letters aan of op elkaar komen of van plaats wisselen. Dat kan hier niet gedrukt worden.`,
    hint: SHAPER,
    hintWhereTyped: LATIN,
  }),
  'text/direction-control': (found) => ({
    message: isOne(found)
      ? `In de tekst staat een onzichtbaar teken dat de schrijfrichting omkeert (${named(found)}).`
      : `In de tekst staan onzichtbare tekens die de schrijfrichting omkeren (${named(found)}).`,
    hint: `Haal ${isOne(found) ? 'het' : 'ze'} weg; de tekst kan zonder.`,
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

const more = (count: number): string => `en nog ${count}`;

/** A list of fonts without the program that sets them. */
const SHAPER =
  'Zet de regel “shaper” in fonts/fonts.json (in fonts/README.md staat welke), of schrijf de woorden in Latijnse letters.';

const LATIN = 'Schrijf de woorden in Latijnse letters.';
