import type { layoutProblems } from '../../../problems/layout.ts';
import type { ProblemWords } from '../../kind.ts';
import { capital, excerpt } from '../../phrases.ts';
import { formatNumber } from '../formats.ts';

export const layout = {
  'layout/too-tall': ({ name, needs, has, text }) => ({
    message: text
      ? `The text of ${name || 'this page'} does not fit: at ${formatNumber(text.size)} pt, the smallest type allowed here, it takes ${text.lines} lines; with the rest of the page that is ${formatNumber(needs)} mm high, and there is room for ${formatNumber(has)} mm.`
      : `What stands ${onPage(name)} is ${formatNumber(needs)} mm high, and there is room for ${formatNumber(has)} mm.`,
    hint: 'Shorten the text, split it in two, or choose a larger format.',
  }),
  'layout/too-wide': ({ name, word, words, element, needs, has }) =>
    word === undefined
      ? {
          message: `What stands ${onPage(name)}${inside(element, 'in')}${beginning(words, 'beginning')}${words === undefined ? '' : ','} is ${formatNumber(needs)} mm wide, and there is room for ${formatNumber(has)} mm.`,
          hint: 'Shorten the text, or make the boxes of the template narrower in its style sheet.',
        }
      : {
          message: `${capital(onPage(name))} “${excerpt(word)}” is ${formatNumber(needs)} mm wide, and a line${inside(element, 'of')} is ${formatNumber(has)} mm.`,
          hint: 'Shorten the word, put a space or hyphen in it, or choose a larger format.',
        },
  'layout/outside': ({ name, by }) => ({
    message: `What stands ${onPage(name)} reaches ${formatNumber(by)} mm past the edge, and would be cut off.`,
    hint: 'Take away the negative margins of the template in its style sheet, or make them smaller.',
  }),
  'layout/page-size': ({ tag, name }) => ({
    message: `The <${tag}> ${name} has no size.`.replace('  ', ' '),
    hint: `Give it width and height in the style sheet: ${tag} { width: 95mm; height: 65mm }.`,
  }),
  'layout/running-overlaps': ({ by }) => ({
    message: `A running head or foot reaches ${formatNumber(by)} mm into the text of its pages.`,
    hint: 'Give the flow more padding at the top or bottom, or the head or foot a smaller margin.',
  }),
  'layout/multiple': ({ found }) => ({
    message: `The number of pages cannot be a multiple of “${found}”.`,
    hint: 'Give a whole number from 1 to 64: multiple="4" for a booklet that is folded and stapled.',
  }),
  'layout/too-many-pages': ({ most }) => ({
    message: `This gives more than ${most} pages.`,
    hint: 'Choose fewer themes, or make the booklet in parts.',
  }),
  'layout/unknown-target': ({ id, meant }) => ({
    message: `Nothing in this document has the id “${id}” that a link or page number points at.`,
    hint: meant
      ? `Did the template mean “${meant}”?`
      : 'Give the element that is meant an id; inside role="artifact" none can be pointed at.',
  }),
  'layout/duplicate-target': ({ id }) => ({
    message: `The id “${id}” is given more than once, so a link to it could lead to the wrong place.`,
    hint: 'Give each of them an id of its own.',
  }),
  'layout/field-name': ({ name }) => ({
    message: `“${excerpt(name)}” cannot be the name of a field.`,
    hint: 'Use letters without accents, digits, - and _: name="B4-2".',
  }),
  'layout/field-needs': ({ name, attribute }) => ({
    message: `The field “${name}” has no ${attribute}.`,
    hint:
      attribute === 'label'
        ? 'Say in label="…" what is to be filled in: it is read aloud and shown under the pointer.'
        : `Add ${attribute}="…".`,
  }),
  'layout/field-unread': ({ name }) => ({
    message: `The field “${name}” stands in what is not read aloud, where nobody could find it.`,
    hint: 'Take it out of the running head or foot, or out of role="artifact".',
  }),
  'layout/duplicate-field': ({ name }) => ({
    message: `Two fields are called “${name}”, so filling in one would fill in the other.`,
    hint: 'Give each a name of its own; only kind="option" fields may share one.',
  }),
  'layout/page-count': ({ template, found, expected }) => ({
    message: `templates/${template}.hbs gives ${found} pages, and there are places for ${expected}.`,
    hint: 'Give one <page> for each card or strip, and one for each blank card.',
  }),
  'layout/page-other-size': ({ template, found, expected }) => ({
    message: `A page of templates/${template}.hbs is ${formatNumber(found.width)} × ${formatNumber(found.height)} mm, and its place on the sheet ${formatNumber(expected.width)} × ${formatNumber(expected.height)} mm.`,
    hint: `Give it the width and height that the template is handed, in templates/${template}.css.`,
  }),
  'layout/outside-page': ({ text }) => ({
    message: `The words “${excerpt(text)}” stand outside every page, and would not be printed.`,
    hint: 'Move them into a <page> or <flow>.',
  }),
  'layout/drawing-in-words': ({ tag }) => ({
    message: `<${tag}> stands in the middle of words, where no drawing can be.`,
    hint: 'Put it beside the words in a flex line, or give it display: block outside the <span>.',
  }),
  'layout/link-as-box': () => ({
    message: '<a> stands in a flex line or as a block, where it would lead nowhere.',
    hint: 'Put it inside a <p>, <div> or <span> that stands there: <div><a href="…">words</a></div>.',
  }),
  'layout/unknown-shape': ({ name, known }) => ({
    message: `There is no drawing called “${name}”.`,
    hint: `Drawings are: ${known.join(', ')}. A new one goes in templates/shapes/${name || 'name'}.svg.`,
    hintWhereTyped: `Drawings are: ${known.join(', ')}.`,
  }),
} satisfies ProblemWords<typeof layoutProblems>;

function inside(element: string | undefined, word: string): string {
  return element === undefined ? '' : ` ${word} ${element}`;
}

function beginning(words: string | undefined, word: string): string {
  return words === undefined ? '' : `, ${word} “${excerpt(words)}”`;
}

function onPage(name: string | undefined): string {
  return name === undefined ? 'here' : `on ${name || 'this page'}`;
}
