import type { MissingName, TemplateMistake, templateProblems } from '../../../problems/template.ts';
import type { ProblemWords } from '../../kind.ts';

export const template = {
  'template/encoding': () => ({
    message: 'This template is not UTF-8 text.',
    hint: 'Save it again with the encoding UTF-8.',
  }),
  'template/missing': ({ template }) => ({
    message: `There is no template “${template}”.`,
    hint: `Add templates/${template}.hbs.`,
  }),
  'template/syntax': ({ mistake }) => ({
    message: MISTAKES[mistake],
    hint: 'Check that every {{#…}} has its {{/…}} and every {{ its }}.',
  }),
  'template/block-mismatch': ({ opened, closed }) => ({
    message: `The block {{#${opened} …}} is closed by {{/${closed}}}.`,
    hint: `Close it with {{/${opened}}}; a block inside it is closed first.`,
  }),
  'template/raw-output': () => ({
    message: 'A template prints raw markup with {{{…}}}.',
    hint: 'Use {{…}} for words and {{inline …}} for a text with emphasis or links.',
  }),
  'template/unknown-helper': ({ helper, known }) => ({
    message: `There is no helper “${helper}”.`,
    hint: `Helpers are: ${known.join(', ')}.`,
  }),
  'template/unknown-partial': ({ partial, known, meant }) => ({
    message: `This template includes “${partial}”, which does not exist.`,
    hint: meant
      ? `Did you mean ${meant}?`
      : `Add templates/${partial}.hbs, or use one of: ${known.join(', ')}.`,
  }),
  'template/endless': ({ partial }) => ({
    message: `This template includes “${partial}”, which leads back to this template without end.`,
    hint: 'Take the inclusion out, or move the shared part to a partial of its own.',
  }),
  'template/too-deep': ({ of, most }) => ({
    message: `More than ${most} ${{ blocks: 'blocks {{#…}} or {{else if …}}', brackets: 'brackets', partials: 'templates' }[of]} stand inside each other here.`,
    hint: 'Make it simpler: put what belongs together in one template, and conditions beside each other.',
  }),
  'template/quotes': ({ found }) => ({
    message: `“${found}” has quotes that are not straight, so it is read as a name.`,
    hint: 'Words in {{…}} stand between the straight quotes of the keyboard: word="one".',
  }),
  'template/unsupported': ({ form }) => ({
    message: `Templates here do not use ${form}.`,
    hint: 'Include other templates by name: {{> partials/card}}.',
  }),
  'template/inline': ({ name = '…', got }) => ({
    message:
      got === 'nothing'
        ? `There is no “${name}” here for {{inline ${name}}}.`
        : `{{inline ${name}}} prints a text, and “${name}” is none.`,
    hint:
      got === 'words'
        ? `It is plain words: write {{${name}}}.`
        : 'Look in templates/README.md for the texts that a view offers to its template.',
  }),
  'template/render': (missing) => ({
    message: missingName(missing),
    hint: 'Look in templates/README.md for the names that a view offers to its template.',
  }),
} satisfies ProblemWords<typeof templateProblems>;

const MISTAKES: Readonly<Record<TemplateMistake, string>> = {
  'open-block': 'A block {{#…}} is not closed before the template ends.',
  'stray-end': '{{/…}} or {{else}} stands here without a block that it belongs to.',
  braces: 'What stands between {{ and }} here is not finished or cannot be read.',
};

function missingName(missing: MissingName): string {
  if (missing.of === 'block') {
    const block = `{{#${missing.block} …}}`;
    return `${block} is given a name that is not there.`;
  }
  const name = missing.name === undefined ? undefined : `“${missing.name}”`;
  if (missing.of === 'view') return `There is no ${name} here.`;
  return `${name ?? 'A name'} is asked of something that is not there or holds no names.`;
}
