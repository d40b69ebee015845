import type { printerProblems } from '../../../problems/printer.ts';
import type { ProblemWords } from '../../kind.ts';

export const printer = {
  'command/unknown-printer': ({ name, known }) => ({
    message: `There is no printer "${name}": printers/ in the folder of the cards has no file ${name}.yaml.`,
    hint:
      known.length > 0 ? `Its printers: ${known.join(', ')}.` : 'kletspot calibrate tells how to make one.',
  }),
  'command/printer-is-path': ({ path, name, isKnown }) => ({
    message: `--printer asks for the name of a printer, not for a file: "${path}".`,
    hint: isKnown
      ? `You mean the printer of that name: --printer ${name}`
      : `Put the file in printers/ in the folder of the cards, as ${name}.yaml; then give --printer ${name}`,
  }),
  'printer/out-of-range': ({ name, value, least, most, group }) => ({
    message: `${name} is ${value}; from ${least} to ${most} was expected.`,
    hint: HINTS[group],
  }),
} satisfies ProblemWords<typeof printerProblems>;

const HINTS = {
  shift:
    'Take 20 off what A and B read; rotation is in degrees. No printer is off by more than a few millimetres: else print the page of kletspot calibrate again, at 100 %.',
  scale:
    'Write what the ruler of 100 mm measures. If it is far off, the program scaled the page: print at 100 %.',
  margins: 'Write how many millimetres stay blank, as a positive number.',
  back: 'Reckon with what F and G read as the page of kletspot calibrate says; rotation is in degrees. If the back is far off or upside down, make that page for the other edge: --backs long or short.',
  trays: 'Write the number on the tray, or what the printer calls it.',
} as const;
