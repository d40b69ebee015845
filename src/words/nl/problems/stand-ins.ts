import type { StandIn } from '../../../problems/text-characters.ts';
import type { Telling } from '../../kind.ts';
export const STAND_INS: Readonly<Record<StandIn, Telling>> = {
  'U+FFFC': {
    message:
      'Hier is een plaatje of ander object meegekomen met tekst uit een tekstverwerker (U+FFFC). Het wordt gedrukt als een leeg vakje.',
    hint: 'Haal het weg: zet de cursor erachter en wis één teken.',
  },
  'U+FFFD': {
    message:
      'Een eerder programma kon hier een letter niet lezen en zette er een vraagteken voor in de plaats (U+FFFD).',
    hint: 'Typ het woord opnieuw.',
  },
};
