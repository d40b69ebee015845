import type { contentProblems, MissingKey } from '../../../problems/content.ts';
import { isMisread } from '../../../problems/content-values.ts';
import type { ProblemWords } from '../../kind.ts';
import { short } from '../../phrases.ts';
import { KINDS, kindHint, meantHint } from './content-words.ts';

export const content = {
  'content/missing-key': (missing) => ({
    message: `“${missing.key}” is missing here.`,
    hint: missingHint(missing),
  }),
  'content/unknown-key': ({ key, ...meant }) => ({
    message: `“${short(key)}” is not known here.`,
    hint: meantHint(meant),
  }),
  'content/decimal-comma': ({ typed }) => ({
    message: `“${typed}” is no number to YAML.`,
    hint: `Write a point: ${typed.replace(',', '.')}`,
  }),
  'content/wrong-kind': (wrong) => ({
    message: `${wrong.key ? `“${wrong.key}”` : 'This'} should be ${KINDS[wrong.expected]}; ${isMisread(wrong) ? `“${short(wrong.written ?? '')}” is read as` : 'found'} ${KINDS[wrong.found]}.`,
    hint: kindHint(wrong),
  }),
  'content/empty-list': ({ key }) => ({
    message: `The list “${key}” is empty.`,
    hint: 'It needs at least one item.',
  }),
  'content/duplicate-id': ({ id, line }) => ({
    message: `The short name “${id}” is already used on line ${line}.`,
    hint: 'Give this one another name; selections refer to it.',
  }),
  'content/duplicate-letter': ({ letter, line }) => ({
    message: `The letter “${letter}” is already used on line ${line}.`,
    hint: 'Give each part its own letter: the numbers begin with it.',
  }),
  'content/empty-part': ({ part }) => ({
    message: `The part “${part}” has no themes; the booklet says so on its page.`,
    hint: 'Add a theme, or take the part out.',
  }),
  'content/correction-elsewhere': ({ where, now }) => ({
    message: `The corrected words “${short(now)}” do not stand in ${where}.`,
    hint: 'Have the numbers changed? Correct “where”, or copy “now” from the text.',
  }),
  'content/unknown-colour': ({ colour, ...meant }) => ({
    message: `The palette has no colour “${short(colour)}”.`,
    hint: meantHint(meant),
  }),
  'content/unknown-shape': ({ shape, ...meant }) => ({
    message: `There is no drawing “${short(shape)}” in templates/shapes/.`,
    hint: meantHint(meant),
  }),
  'content/unknown-palette': ({ palette, ...meant }) => ({
    message: `There is no palette palettes/${palette}.yaml.`,
    hint: meantHint(meant),
  }),
  'content/unknown-placeholder': ({ placeholder, ...meant }) => ({
    message: `{${short(placeholder)}} is not filled in here.`,
    hint: meant.known.length > 0 ? meantHint(meant) : 'Nothing between braces can stand here.',
  }),
} satisfies ProblemWords<typeof contentProblems>;

function missingHint({ key, inside, file }: MissingKey): string {
  const { line, group, example } = ADDING;
  const add = inside.length > 0 ? group(key, inside.join(', ')) : line(key);
  // No new deck comes with one, so whoever has it began with ours, and may have it from before a key.
  return file === 'content/kit.yaml' ? `${add} ${example}` : add;
}

const ADDING = {
  line: (key: string) => `Add a line “${key}: …”.`,
  group: (key: string, inside: string) => `Add “${key}:” and, indented below it, lines for ${inside}.`,
  example: 'The kit.yaml in the folder content of kletspot has an example of each.',
} as const;
