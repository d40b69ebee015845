import type { contentProblems, MissingKey } from '../../../problems/content.ts';
import { isMisread } from '../../../problems/content-values.ts';
import type { ProblemWords } from '../../kind.ts';
import { short } from '../../phrases.ts';
import { KINDS, kindHint, meantHint } from './content-words.ts';

export const content = {
  'content/missing-key': (missing) => ({
    message: `Hier ontbreekt “${missing.key}”.`,
    hint: missingHint(missing),
  }),
  'content/unknown-key': ({ key, ...meant }) => ({
    message: `“${short(key)}” is hier niet bekend.`,
    hint: meantHint(meant),
  }),
  'content/decimal-comma': ({ typed }) => ({
    message: `“${typed}” is voor YAML geen getal.`,
    hint: `Schrijf een punt: ${typed.replace(',', '.')}`,
  }),
  'content/wrong-kind': (wrong) => ({
    message: `${wrong.key ? `“${wrong.key}”` : 'Dit'} hoort ${KINDS[wrong.expected]} te zijn; ${isMisread(wrong) ? `“${short(wrong.written ?? '')}” wordt gelezen als` : 'gevonden:'} ${KINDS[wrong.found]}.`,
    hint: kindHint(wrong),
  }),
  'content/empty-list': ({ key }) => ({
    message: `De lijst “${key}” is leeg.`,
    hint: 'Er hoort minstens één onderdeel in.',
  }),
  'content/duplicate-id': ({ id, line }) => ({
    message: `De korte naam “${id}” is al gebruikt op regel ${line}.`,
    hint: 'Geef deze een andere naam; keuzes verwijzen ernaar.',
  }),
  'content/duplicate-letter': ({ letter, line }) => ({
    message: `De letter “${letter}” is al gebruikt op regel ${line}.`,
    hint: 'Geef elk deel een eigen letter: de nummers beginnen ermee.',
  }),
  'content/empty-part': ({ part }) => ({
    message: `Het deel “${part}” heeft geen thema’s; dat komt zo in het boekje.`,
    hint: 'Voeg een thema toe, of haal het deel weg.',
  }),
  'content/correction-elsewhere': ({ where, now }) => ({
    message: `De verbeterde woorden “${short(now)}” staan niet in ${where}.`,
    hint: 'Zijn de nummers veranderd? Verbeter “where”, of neem “now” letterlijk over uit de tekst.',
  }),
  'content/unknown-colour': ({ colour, ...meant }) => ({
    message: `Het palet heeft geen kleur “${short(colour)}”.`,
    hint: meantHint(meant),
  }),
  'content/unknown-shape': ({ shape, ...meant }) => ({
    message: `Er is geen tekening “${short(shape)}” in templates/shapes/.`,
    hint: meantHint(meant),
  }),
  'content/unknown-palette': ({ palette, ...meant }) => ({
    message: `Er is geen palet palettes/${palette}.yaml.`,
    hint: meantHint(meant),
  }),
  'content/unknown-placeholder': ({ placeholder, ...meant }) => ({
    message: `{${short(placeholder)}} wordt hier niet ingevuld.`,
    hint: meant.known.length > 0 ? meantHint(meant) : 'Hier kan niets tussen accolades staan.',
  }),
} satisfies ProblemWords<typeof contentProblems>;

function missingHint({ key, inside, file }: MissingKey): string {
  const { line, group, example } = ADDING;
  const add = inside.length > 0 ? group(key, inside.join(', ')) : line(key);
  // No new deck comes with one, so whoever has it began with ours, and may have it from before a key.
  return file === 'content/kit.yaml' ? `${add} ${example}` : add;
}

const ADDING = {
  line: (key: string) => `Voeg een regel “${key}: …” toe.`,
  group: (key: string, inside: string) =>
    `Voeg “${key}:” toe en, ingesprongen daaronder, regels voor ${inside}.`,
  example: 'In kit.yaml in de map content van kletspot staat van elk een voorbeeld.',
} as const;
