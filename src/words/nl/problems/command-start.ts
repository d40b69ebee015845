import type { commandStartProblems } from '../../../problems/command-start.ts';
import type { ProblemWords } from '../../kind.ts';

/** What a command asks for beside its options, where that is no folder. */
const NEEDS: Readonly<Record<string, string>> = { import: 'een bestand met vragen', translate: 'een taal' };
const EXAMPLE: Readonly<Record<string, string>> = { import: 'vragen.csv', translate: 'ar' };

export const commandStart = {
  'command/missing-word': ({ command }) => ({
    message: `${command} heeft ${NEEDS[command] ?? 'een map'} nodig.`,
    hint: `Bijvoorbeeld: kletspot ${command} ${EXAMPLE[command] ?? 'mijn-deck'}`,
  }),
  'command/no-language': ({ value }) => ({
    message: `"${value}" is niet de code van een taal.`,
    hint: 'Bijvoorbeeld: nl, fr-BE, ar of uk (BCP 47).',
  }),
  'command/wrong-column': ({ value, known }) => ({
    message: `"${value}" zegt niet wat er in een kolom staat.`,
    hint: `Schrijf een betekenis en een kolom: question=B,group=Thema. De betekenissen: ${known.join(', ')}.`,
  }),
  'command/no-starter': ({ value, known }) => ({
    message: `Er zijn geen voorbeelden in de taal "${value}" om een deck mee te beginnen.`,
    hint: `Er zijn er in: ${known.join(', ')}. Elke andere taal kan eroverheen geschreven worden.`,
  }),
  'command/no-terminal': () => ({
    message: 'pick heeft een terminal nodig, met een toetsenbord: hier kan niemand kiezen.',
    hint: 'Kies met build --cards 1.2,4.1 of schrijf een bestand voor build --selection BESTAND (voorbeeld: content/keuze-voorbeeld.yaml).',
  }),
} satisfies ProblemWords<typeof commandStartProblems>;
