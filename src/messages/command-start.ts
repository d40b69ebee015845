/** Wrong use of the commands that begin something: a new deck, a choice in the terminal. */
import { error } from './catalogue.ts';

interface WrongValue {
  readonly value: string;
  readonly known: readonly string[];
}

const list = (values: readonly string[]): string => values.join(', ');

export const startMessages = {
  'command/missing-word': error<{ readonly command: string }>({
    en: ({ command }) => ({
      message: `${command} needs a folder.`,
      hint: `For instance: kletspot ${command} my-deck`,
    }),
    nl: ({ command }) => ({
      message: `${command} heeft een map nodig.`,
      hint: `Bijvoorbeeld: kletspot ${command} mijn-deck`,
    }),
  }),
  'command/no-starter': error<WrongValue>({
    en: ({ value, known }) => ({
      message: `There are no examples in the language "${value}" to begin a deck with.`,
      hint: `There are in: ${list(known)}. Any other language can be written over them.`,
    }),
    nl: ({ value, known }) => ({
      message: `Er zijn geen voorbeelden in de taal "${value}" om een deck mee te beginnen.`,
      hint: `Er zijn er in: ${list(known)}. Elke andere taal kan eroverheen geschreven worden.`,
    }),
  }),
  'command/no-terminal': error<undefined>({
    en: () => ({
      message: 'pick needs a terminal, with a keyboard: here nobody can choose.',
      hint: 'Choose with build --cards 1.2,4.1 or write a file for build --selection FILE (example: content/keuze-voorbeeld.yaml).',
    }),
    nl: () => ({
      message: 'pick heeft een terminal nodig, met een toetsenbord: hier kan niemand kiezen.',
      hint: 'Kies met build --cards 1.2,4.1 of schrijf een bestand voor build --selection BESTAND (voorbeeld: content/keuze-voorbeeld.yaml).',
    }),
  }),
} as const;
