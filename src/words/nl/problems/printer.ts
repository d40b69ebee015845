import type { printerProblems } from '../../../problems/printer.ts';
import type { ProblemWords } from '../../kind.ts';

export const printer = {
  'command/unknown-printer': ({ name, known }) => ({
    message: `De printer "${name}" bestaat niet: printers/ in de map van de kaarten heeft geen bestand ${name}.yaml.`,
    hint:
      known.length > 0
        ? `De printers ervan: ${known.join(', ')}.`
        : 'kletspot calibrate zegt hoe je er een maakt.',
  }),
  'command/printer-is-path': ({ path, name, isKnown }) => ({
    message: `--printer vraagt de naam van een printer, geen bestand: "${path}".`,
    hint: isKnown
      ? `Je bedoelt de printer met die naam: --printer ${name}`
      : `Zet het bestand in printers/ in de map van de kaarten, als ${name}.yaml; geef dan --printer ${name}`,
  }),
  'printer/out-of-range': ({ name, value, least, most, group }) => ({
    message: `${name} is ${value}; verwacht werd ${least} tot ${most}.`,
    hint: HINTS[group],
  }),
} satisfies ProblemWords<typeof printerProblems>;

const HINTS = {
  shift:
    'Trek 20 af van wat A en B aanwijzen; rotation is in graden. Geen printer zit er meer dan enkele mm naast: druk anders de pagina van kletspot calibrate opnieuw af, op 100 %.',
  scale:
    'Schrijf wat de lat van 100 mm meet. Zit dat er ver naast, dan schaalde het programma: druk af op 100 %.',
  margins: 'Schrijf hoeveel millimeter wit blijft, als een positief getal.',
  back: 'Reken met wat F en G aanwijzen zoals op de pagina van kletspot calibrate staat; rotation is in graden. Ligt de achterkant ver of op zijn kop, maak die pagina dan voor de andere rand: --backs long of short.',
  trays: 'Schrijf het nummer van de lade, of hoe de printer ze noemt.',
} as const;
