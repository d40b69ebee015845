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

interface UnknownPrinter {
  readonly name: string;
  readonly known: readonly string[];
}

interface PrinterPath {
  readonly path: string;
  /** What the file would be called by, and whether there is a printer of that name. */
  readonly name: string;
  readonly isKnown: boolean;
}

export const printerMessages = {
  'command/unknown-printer': error<UnknownPrinter>({
    en: ({ name, known }) => ({
      message: `There is no printer "${name}": printers/ in the folder of the cards has no file ${name}.yaml.`,
      hint:
        known.length > 0 ? `Its printers: ${known.join(', ')}.` : 'kletspot calibrate tells how to make one.',
    }),
    nl: ({ name, known }) => ({
      message: `De printer "${name}" bestaat niet: printers/ in de map van de kaarten heeft geen bestand ${name}.yaml.`,
      hint:
        known.length > 0
          ? `De printers ervan: ${known.join(', ')}.`
          : 'kletspot calibrate zegt hoe je er een maakt.',
    }),
  }),
  'command/printer-is-path': error<PrinterPath>({
    en: ({ path, name, isKnown }) => ({
      message: `--printer asks for the name of a printer, not for a file: "${path}".`,
      hint: isKnown
        ? `You mean the printer of that name: --printer ${name}`
        : `Put the file in printers/ in the folder of the cards, as ${name}.yaml; then give --printer ${name}`,
    }),
    nl: ({ path, name, isKnown }) => ({
      message: `--printer vraagt de naam van een printer, geen bestand: "${path}".`,
      hint: isKnown
        ? `Je bedoelt de printer met die naam: --printer ${name}`
        : `Zet het bestand in printers/ in de map van de kaarten, als ${name}.yaml; geef dan --printer ${name}`,
    }),
  }),
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
