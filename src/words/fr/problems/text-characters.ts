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
    message: `Aucune police n’a ${these(found)} ${seen(found)}.`,
    hint: `${leaveOut(found)}. Qui fait le jeu peut ajouter une police pour cela (fonts/README.md) ; il y a maintenant ${found.families.join(', ')}.`,
    hintWhereTyped: `${leaveOut(found)}, ou écrivez autrement.`,
  }),
  'text/font-not-installed': (found) => ({
    message: `${isOne(found) ? 'Le caractère' : 'Les caractères'} ${seen(found)} ${isOne(found) ? 'demande' : 'demandent'} une police qui n’est pas fournie, parce qu’elle est grande.`,
    hint: `Installez-la dans le dossier du programme : npm install ${found.package}`,
    hintWhereTyped: `${isOne(found) ? 'Retirez-le' : 'Retirez-les'}, ou écrivez autrement.`,
  }),
  'text/control-character': (found) => ({
    message: isOne(found)
      ? `Le texte contient un caractère qui ne peut être ni vu ni imprimé (${named(found)}).`
      : `Le texte contient des caractères qui ne peuvent être ni vus ni imprimés (${named(found)}).`,
    hint: `${leaveOut(found)} ; cela vient souvent avec un texte copié d’un autre programme.`,
  }),
  'text/stand-in': (found) => STAND_INS[standInOf(found)],
  'text/right-to-left': (found) => ({
    message: `${ofScript(found)} qui va de droite à gauche. Elle ne peut pas être imprimée ici.`,
    hint: SHAPER,
    hintWhereTyped: LATIN,
  }),
  'text/unsupported-script': (found) => ({
    message: `${ofScript(found)} dont les lettres se lient, s’empilent ou changent de place. Elle ne peut pas être imprimée ici.`,
    hint: SHAPER,
    hintWhereTyped: LATIN,
  }),
  'text/direction-control': (found) => ({
    message: isOne(found)
      ? `Le texte contient une marque invisible qui change sa direction (${named(found)}).`
      : `Le texte contient des marques invisibles qui changent sa direction (${named(found)}).`,
    hint: `${leaveOut(found)} ; le texte n’en a pas besoin.`,
  }),
} satisfies ProblemWords<typeof textCharactersProblems>;

function these(found: Characters): string {
  return isOne(found) ? 'le caractère' : 'les caractères';
}

function leaveOut(found: Characters): string {
  return isOne(found) ? 'Ôtez-le' : 'Ôtez-les';
}

function ofScript(found: Characters): string {
  return isOne(found)
    ? `Le caractère ${seen(found)} est d’une écriture`
    : `Les caractères ${seen(found)} sont d’une écriture`;
}

/**
 * `« 🎉 🎊 »`, `« ا ب ت ث ج ح »` (encore 12): what has no look of its own by its code. Spaces alone part them, so that
 * letters from right to left stay a row as their readers read it.
 */
function seen(found: Characters): string {
  const { looks, left } = looksOf(found);
  const shown = `« ${looks.join(' ')} »`;
  return left > 0 ? `${shown} (${more(left)})` : shown;
}

/** `U+0085, U+0086, encore 3`: of what cannot be seen. */
function named({ codes }: Characters): string {
  return upTo(MOST_LISTED, codes, more).join(', ');
}

const more = (count: number): string => `encore ${count}`;

/** A list of fonts without the program that sets them. */
const SHAPER =
  'Ajoutez la ligne « shaper » à fonts/fonts.json (fonts/README.md dit laquelle), ou écrivez les mots en lettres latines.';

const LATIN = 'Écrivez les mots en lettres latines.';
