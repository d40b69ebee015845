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
    message: `Keine Schrift hat ${isOne(found) ? 'das' : 'die'} Zeichen ${seen(found)}.`,
    hint: `Lassen Sie ${them(found)} weg. Wer das Set macht, kann eine Schrift dafür hinzufügen (fonts/README.md); jetzt gibt es ${found.families.join(', ')}.`,
    hintWhereTyped: `Lassen Sie ${them(found)} weg, oder schreiben Sie es anders.`,
  }),
  'text/font-not-installed': (found) => ({
    message: `Für ${isOne(found) ? 'das Zeichen' : 'die Zeichen'} ${seen(found)} braucht es eine Schrift, die nicht mitgeliefert wird, weil sie groß ist.`,
    hint: `Installieren Sie sie im Ordner des Programms: npm install ${found.package}`,
    hintWhereTyped: `Lassen Sie ${isOne(found) ? 'es' : 'sie'} weg, oder schreiben Sie es anders.`,
  }),
  'text/control-character': (found) => ({
    message: `Der Text enthält ${isOne(found) ? 'ein Zeichen, das man weder sehen noch drucken kann' : 'Zeichen, die man weder sehen noch drucken kann'} (${named(found)}).`,
    hint: `Löschen Sie ${them(found)}; so etwas kommt oft mit, wenn Text aus einem anderen Programm kopiert wird.`,
  }),
  'text/stand-in': (found) => STAND_INS[standInOf(found)],
  'text/right-to-left': (found) => ({
    message: `${ofScript(found)}, die von rechts nach links geschrieben wird. Sie lässt sich hier nicht drucken.`,
    hint: SHAPER,
    hintWhereTyped: LATIN,
  }),
  'text/unsupported-script': (found) => ({
    message: `${ofScript(found)}, deren Buchstaben sich verbinden, stapeln oder den Platz tauschen. Sie lässt sich hier nicht drucken.`,
    hint: SHAPER,
    hintWhereTyped: LATIN,
  }),
  'text/direction-control': (found) => ({
    message: isOne(found)
      ? `Der Text enthält ein unsichtbares Zeichen, das seine Richtung ändert (${named(found)}).`
      : `Der Text enthält unsichtbare Zeichen, die seine Richtung ändern (${named(found)}).`,
    hint: `Löschen Sie ${them(found)}; der Text braucht das nicht.`,
  }),
} satisfies ProblemWords<typeof textCharactersProblems>;

function them(found: Characters): string {
  return isOne(found) ? 'es' : 'sie';
}

function ofScript(found: Characters): string {
  return isOne(found)
    ? `Das Zeichen ${seen(found)} gehört zu einer Schrift`
    : `Die Zeichen ${seen(found)} gehören zu einer Schrift`;
}

/**
 * `„🎉 🎊“`, `„ا ب ت ث ج ح“ (12 weitere)`: what has no look of its own by its code. Spaces alone part them, so that
 * letters from right to left stay a row as their readers read it.
 */
function seen(found: Characters): string {
  const { looks, left } = looksOf(found);
  const shown = `„${looks.join(' ')}“`;
  return left > 0 ? `${shown} (${more(left)})` : shown;
}

/** `U+0085, U+0086, 3 weitere`: of what cannot be seen. */
function named({ codes }: Characters): string {
  return upTo(MOST_LISTED, codes, more).join(', ');
}

const more = (count: number): string => `${count} weitere`;

/** A list of fonts without the program that sets them. */
const SHAPER =
  'Fügen Sie fonts/fonts.json die Zeile „shaper“ hinzu (fonts/README.md sagt, welche), oder schreiben Sie die Wörter in lateinischen Buchstaben.';

const LATIN = 'Schreiben Sie die Wörter in lateinischen Buchstaben.';
