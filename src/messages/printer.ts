/** Printers and what was measured of them. */
import { error } from './catalogue.ts';

interface OutOfRange {
  /** `shift.x` */
  readonly name: string;
  readonly group: 'shift' | 'scale' | 'margins' | 'back' | 'trays';
  readonly value: number;
  readonly least: number;
  readonly most: number;
}

export const printerMessages = {
  'printer/out-of-range': error<OutOfRange>({
    en: ({ name, value, least, most, group }) => ({
      message: `${name} is ${value}; from ${least} to ${most} was expected.`,
      hint: HINTS.en[group],
    }),
    nl: ({ name, value, least, most, group }) => ({
      message: `${name} is ${value}; verwacht werd ${least} tot ${most}.`,
      hint: HINTS.nl[group],
    }),
  }),
} as const;

const HINTS = {
  en: {
    shift:
      'Take 20 off what A and B read; rotation is in degrees. No printer is off by more than a few millimetres: else print the page of kletspot calibrate again, at 100 %.',
    scale:
      'Write what the ruler of 100 mm measures. If it is far off, the program scaled the page: print at 100 %.',
    margins: 'Write how many millimetres stay blank, as a positive number.',
    back: 'Reckon with what F and G read as the page of kletspot calibrate says; rotation is in degrees. If the back is far off or upside down, make that page for the other edge: --backs long or short.',
    trays: 'Write the number on the tray, or what the printer calls it.',
  },
  nl: {
    shift:
      'Trek 20 af van wat A en B aanwijzen; rotation is in graden. Geen printer zit er meer dan enkele mm naast: druk anders de pagina van kletspot calibrate opnieuw af, op 100 %.',
    scale:
      'Schrijf wat de lat van 100 mm meet. Zit dat er ver naast, dan schaalde het programma: druk af op 100 %.',
    margins: 'Schrijf hoeveel millimeter wit blijft, als een positief getal.',
    back: 'Reken met wat F en G aanwijzen zoals op de pagina van kletspot calibrate staat; rotation is in graden. Ligt de achterkant ver of op zijn kop, maak die pagina dan voor de andere rand: --backs long of short.',
    trays: 'Schrijf het nummer van de lade, of hoe de printer ze noemt.',
  },
} as const;
