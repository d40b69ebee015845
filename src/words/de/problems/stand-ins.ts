import type { StandIn } from '../../../problems/text-characters.ts';
import type { Telling } from '../../kind.ts';
export const STAND_INS: Readonly<Record<StandIn, Telling>> = {
  'U+FFFC': {
    message:
      'Hier kam mit Text aus einer Textverarbeitung ein Bild oder ein anderes Objekt mit (U+FFFC). Gedruckt wird es ein leeres Kästchen.',
    hint: 'Löschen Sie es: Setzen Sie den Cursor dahinter und löschen Sie ein Zeichen.',
  },
  'U+FFFD': {
    message:
      'Ein früheres Programm konnte hier einen Buchstaben nicht lesen und hat ein Fragezeichen an seine Stelle gesetzt (U+FFFD).',
    hint: 'Tippen Sie das Wort neu.',
  },
};
