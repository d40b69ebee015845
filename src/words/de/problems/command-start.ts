import type { commandStartProblems } from '../../../problems/command-start.ts';
import type { ProblemWords } from '../../kind.ts';

export const commandStart = {
  'command/missing-word': ({ command }) => ({
    message: `${command} braucht einen Ordner.`,
    hint: `Zum Beispiel: kletspot ${command} mein-set`,
  }),
  'command/no-starter': ({ value, known }) => ({
    message: `In der Sprache „${value}“ gibt es keine Beispiele, um ein Set zu beginnen.`,
    hint: `Es gibt sie in: ${known.join(', ')}. Jede andere Sprache lässt sich darüberschreiben.`,
  }),
  'command/no-terminal': () => ({
    message: 'pick braucht ein Terminal mit einer Tastatur: Hier kann niemand wählen.',
    hint: 'Wählen Sie mit build --cards 1.2,4.1, oder schreiben Sie eine Datei für build --selection DATEI (Beispiel: content/keuze-voorbeeld.yaml).',
  }),
} satisfies ProblemWords<typeof commandStartProblems>;
