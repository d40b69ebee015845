/** Printers and what was measured of them. */
import { error } from './catalogue.ts';

interface OutOfRange {
  /** `shift.x` */
  readonly name: string;
  readonly group: 'shift' | 'scale' | 'margins' | 'back';
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
      'Print the page of kletspot calibrate again, at 100 %: no printer is off by more than a few millimetres.',
    scale:
      'Write what the ruler of 100 mm measures. If it is far off, the program scaled the page: print at 100 %.',
    margins: 'Write how many millimetres stay blank, as a positive number.',
    back: 'Write how far the back lies off, in millimetres, and its rotation in degrees.',
  },
  nl: {
    shift:
      'Druk de pagina van kletspot calibrate opnieuw af, op 100 %: geen printer zit er meer dan enkele mm naast.',
    scale:
      'Schrijf wat de lat van 100 mm meet. Zit dat er ver naast, dan schaalde het programma: druk af op 100 %.',
    margins: 'Schrijf hoeveel millimeter wit blijft, als een positief getal.',
    back: 'Schrijf hoeveel millimeter de achterkant ernaast ligt, en de draaiing in graden.',
  },
} as const;
