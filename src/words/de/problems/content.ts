import type { contentProblems, MissingKey } from '../../../problems/content.ts';
import { isMisread } from '../../../problems/content-values.ts';
import type { ProblemWords } from '../../kind.ts';
import { short } from '../../phrases.ts';
import { KINDS, kindHint, meantHint } from './content-words.ts';

export const content = {
  'content/missing-key': (missing) => ({
    message: `Hier fehlt „${missing.key}“.`,
    hint: missingHint(missing),
  }),
  'content/unknown-key': ({ key, ...meant }) => ({
    message: `„${short(key)}“ ist hier nicht bekannt.`,
    hint: meantHint(meant),
  }),
  'content/decimal-comma': ({ typed }) => ({
    message: `„${typed}“ ist für YAML keine Zahl.`,
    hint: `Schreiben Sie einen Punkt: ${typed.replace(',', '.')}`,
  }),
  'content/wrong-kind': (wrong) => ({
    message: `${wrong.key ? `„${wrong.key}“` : 'Das'} muss ${KINDS[wrong.expected]} sein; ${isMisread(wrong) ? `„${short(wrong.written ?? '')}“ wird gelesen als` : 'hier steht'} ${KINDS[wrong.found]}.`,
    hint: kindHint(wrong),
  }),
  'content/empty-list': ({ key }) => ({
    message: `Die Liste „${key}“ ist leer.`,
    hint: 'Sie braucht mindestens einen Eintrag.',
  }),
  'content/duplicate-id': ({ id, line }) => ({
    message: `Der Kurzname „${id}“ steht schon in Zeile ${line}.`,
    hint: 'Nehmen Sie hier einen anderen Namen; Auswahlen verweisen darauf.',
  }),
  'content/duplicate-letter': ({ letter, line }) => ({
    message: `Der Buchstabe „${letter}“ steht schon in Zeile ${line}.`,
    hint: 'Geben Sie jedem Teil einen eigenen Buchstaben: Die Nummern beginnen damit.',
  }),
  'content/empty-part': ({ part }) => ({
    message: `Der Teil „${part}“ hat keine Themen; das Heft sagt das auf seiner Seite.`,
    hint: 'Fügen Sie ein Thema hinzu, oder löschen Sie den Teil.',
  }),
  'content/correction-elsewhere': ({ where, now }) => ({
    message: `Die berichtigten Wörter „${short(now)}“ stehen nicht in ${where}.`,
    hint: 'Haben sich die Nummern geändert? Berichtigen Sie „where“, oder kopieren Sie „now“ aus dem Text.',
  }),
  'content/unknown-colour': ({ colour, ...meant }) => ({
    message: `Die Palette hat keine Farbe „${short(colour)}“.`,
    hint: meantHint(meant),
  }),
  'content/unknown-shape': ({ shape, ...meant }) => ({
    message: `In templates/shapes/ gibt es keine Zeichnung „${short(shape)}“.`,
    hint: meantHint(meant),
  }),
  'content/unknown-palette': ({ palette, ...meant }) => ({
    message: `Es gibt keine Palette palettes/${palette}.yaml.`,
    hint: meantHint(meant),
  }),
  'content/unknown-placeholder': ({ placeholder, ...meant }) => ({
    message: `{${short(placeholder)}} wird hier nicht ausgefüllt.`,
    hint: meant.known.length > 0 ? meantHint(meant) : 'Hier kann nichts in geschweiften Klammern stehen.',
  }),
} satisfies ProblemWords<typeof contentProblems>;

function missingHint({ key, inside, file }: MissingKey): string {
  const { line, group, example } = ADDING;
  const add = inside.length > 0 ? group(key, inside.join(', ')) : line(key);
  // No new deck comes with one, so whoever has it began with ours, and may have it from before a key.
  return file === 'content/kit.yaml' ? `${add} ${example}` : add;
}

const ADDING = {
  line: (key: string) => `Fügen Sie eine Zeile „${key}: …“ hinzu.`,
  group: (key: string, inside: string) =>
    `Fügen Sie „${key}:“ hinzu und, darunter eingerückt, Zeilen für ${inside}.`,
  example: 'In kit.yaml im Ordner content von kletspot steht von jeder ein Beispiel.',
} as const;
