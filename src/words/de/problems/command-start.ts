import type { commandStartProblems } from '../../../problems/command-start.ts';
import type { ProblemWords } from '../../kind.ts';

/** What a command asks for beside its options, where that is no folder. */
const NEEDS: Readonly<Record<string, string>> = {
  import: 'eine Datei mit Fragen',
  translate: 'eine Sprache',
};
const EXAMPLE: Readonly<Record<string, string>> = { import: 'fragen.csv', translate: 'ar' };

export const commandStart = {
  'command/missing-word': ({ command }) => ({
    message: `${command} braucht ${NEEDS[command] ?? 'einen Ordner'}.`,
    hint: `Zum Beispiel: kletspot ${command} ${EXAMPLE[command] ?? 'mein-set'}`,
  }),
  'command/no-language': ({ value }) => ({
    message: `„${value}“ ist nicht das Kürzel einer Sprache.`,
    hint: 'Zum Beispiel: nl, fr-BE, ar oder uk (BCP 47).',
  }),
  'command/wrong-column': ({ value, known }) => ({
    message: `„${value}“ sagt nicht, was in einer Spalte steht.`,
    hint: `Schreiben Sie eine Bedeutung und eine Spalte: question=B,group=Thema. Die Bedeutungen: ${known.join(', ')}.`,
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
