import type { StandIn } from '../../../problems/text-characters.ts';
import type { Telling } from '../../kind.ts';
export const STAND_INS: Readonly<Record<StandIn, Telling>> = {
  'U+FFFC': {
    message:
      'Une image ou un autre objet est venu ici avec un texte d’un traitement de texte (U+FFFC). Il s’imprime comme un carré vide.',
    hint: 'Ôtez-le : mettez le curseur derrière et effacez un caractère.',
  },
  'U+FFFD': {
    message:
      'Un programme précédent n’a pas pu lire une lettre ici, et a mis un point d’interrogation à sa place (U+FFFD).',
    hint: 'Tapez le mot à nouveau.',
  },
};
