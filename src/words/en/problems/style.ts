import type { styleProblems } from '../../../problems/style.ts';
import { usesEm } from '../../../problems/style.ts';
import type { ProblemWords } from '../../kind.ts';

export const style = {
  'style/encoding': () => ({
    message: 'This style sheet is not UTF-8 text.',
    hint: 'Save it again with the encoding UTF-8.',
  }),
  'style/missing': ({ sheet }) => ({
    message: `There is no style sheet “${sheet}”.`,
    hint: `Add templates/${sheet}.css.`,
  }),
  'style/syntax': ({ detail }) => ({ message: `This style sheet cannot be read here: ${detail}.` }),
  'style/too-deep': ({ most }) => ({
    message: `More than ${most} brackets stand inside each other here.`,
    hint: 'Write the value without them; style sheets here know var(…), fit(…) and sums only.',
  }),
  'style/number': ({ found, most }) => ({
    message: `The number “${found}” is too large.`,
    hint: `Numbers go up to ${most}; no sheet of paper needs more.`,
  }),
  'style/endless-variable': ({ name }) => ({
    message: `The variable “${name}” leads back to itself, or is made of too many others.`,
    hint: 'Give it a value of its own.',
  }),
  'style/at-rule': ({ name }) => ({
    message: `Style sheets here have no @${name}.`,
    hint: 'Use rules with tags, classes and ids; fonts are listed in fonts/fonts.json.',
  }),
  'style/selector': ({ found }) => ({
    message: `The selector “${found}” is not one we know.`,
    hint: 'Selectors are made of tags, .classes, #ids, spaces and >.',
  }),
  'style/unknown-property': ({ property, nearest, known }) => ({
    message: `There is no property “${property}”.`,
    hint: nearest ? `Did you mean “${nearest}”?` : `Properties are: ${known.join(', ')}.`,
  }),
  'style/important': () => ({
    message: 'Style sheets here have no !important.',
    hint: 'Let a more precise selector, or a later rule, win.',
  }),
  'style/token': ({ found }) => ({ message: `“${found}” does not belong in a value.` }),
  'style/value': ({ property, found, takes }) => ({
    message: `“${property}” cannot be “${found}”.`,
    hint: `It takes ${takes}.${usesEm(found) ? ' Lengths in em do not go with a type size of fit(…).' : ''}`,
  }),
  'style/unknown-family': ({ family, known }) => ({
    message: `There is no typeface “${family}”.`,
    hint: `Typefaces are: ${known.join(', ')}. A new one is listed in fonts/fonts.json.`,
  }),
  'style/ink': ({ property, found }) => ({
    message: `“${property}: ${found}” asks for coloured ink, and this edition is printed in black on coloured paper.`,
    hint: 'Use black, a grey, or a selector that holds for the edition on white paper only: .white-paper …',
  }),
  'style/unknown-variable': ({ name }) => ({
    message: `The variable “${name}” has no value here, or refers to itself.`,
    hint: `Give it one, such as ${name || '--name'}: 5mm, on this element or around it.`,
  }),
  'style/attribute': ({ tag, found }) => ({
    message: `The style attribute of <${tag}> holds more than variables: “${found}”.`,
    hint: 'A style attribute gives variables (--band: #fdf69e); the rest belongs in a style sheet.',
  }),
} satisfies ProblemWords<typeof styleProblems>;
