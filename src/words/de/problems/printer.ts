import type { printerProblems } from '../../../problems/printer.ts';
import type { ProblemWords } from '../../kind.ts';

export const printer = {
  'command/unknown-printer': ({ name, known }) => ({
    message: `Den Drucker „${name}“ gibt es nicht: In printers/ im Ordner der Karten liegt keine Datei ${name}.yaml.`,
    hint:
      known.length > 0
        ? `Drucker dort: ${known.join(', ')}.`
        : 'kletspot calibrate sagt, wie man eine macht.',
  }),
  'command/printer-is-path': ({ path, name, isKnown }) => ({
    message: `--printer verlangt den Namen eines Druckers, keine Datei: „${path}“.`,
    hint: isKnown
      ? `Sie meinen den Drucker dieses Namens: --printer ${name}`
      : `Legen Sie die Datei als ${name}.yaml in printers/ im Ordner der Karten; dann geben Sie --printer ${name} an`,
  }),
  'printer/out-of-range': ({ name, value, least, most, group }) => ({
    message: `${name} ist ${value}; erwartet wurde ${least} bis ${most}.`,
    hint: HINTS[group],
  }),
} satisfies ProblemWords<typeof printerProblems>;

const HINTS = {
  shift:
    'Ziehen Sie 20 von dem ab, was Sie bei A und B lesen; die Drehung steht in Grad. Kein Drucker liegt mehr als einige Millimeter daneben: Sonst drucken Sie die Seite von kletspot calibrate noch einmal, mit 100 %.',
  scale:
    'Schreiben Sie, was das Lineal von 100 mm misst. Liegt es weit daneben, dann hat das Programm die Seite skaliert: Drucken Sie mit 100 %.',
  margins: 'Schreiben Sie, wie viele Millimeter weiß bleiben, als positive Zahl.',
  back: 'Rechnen Sie mit dem, was Sie bei F und G lesen, wie die Seite von kletspot calibrate es sagt; die Drehung steht in Grad. Liegt die Rückseite weit daneben oder auf dem Kopf, dann machen Sie diese Seite für die andere Kante: --backs long oder short.',
  trays: 'Schreiben Sie die Nummer auf dem Fach, oder wie der Drucker es nennt.',
} as const;
