import type { markupProblems } from '../../../problems/markup.ts';
import type { ProblemWords } from '../../kind.ts';

export const markup = {
  'markup/unknown-tag': ({ tag, known }) => ({
    message: `A template uses the tag <${tag}>, which does not exist.`,
    hint: `Use one of: ${known.join(', ')}.`,
  }),
  'markup/unknown-attribute': ({ tag, attribute, known }) => ({
    message: `The tag <${tag}> has no attribute “${attribute}”.`,
    hint: `It takes: ${known.join(', ')}.`,
  }),
  'markup/attribute-value': ({ tag, attribute, found, known }) => ({
    message: `The attribute “${attribute}” of <${tag}> does not take “${found}”.`,
    hint: `It takes: ${known.join(', ')}.`,
  }),
  'markup/unknown-role': ({ role }) => ({
    message: `The role “${role}” does not exist.`,
    hint: 'The only role is artifact, for decoration that is not read aloud; other roles follow from the tag.',
  }),
  'markup/not-closed': ({ tag }) => ({
    message: `A template opens <${tag}> and does not close it.`,
    hint: `Add </${tag}> where it ends, in the same {{#…}} block, or write <${tag}/> if it holds nothing.`,
  }),
  'markup/too-deep': ({ most }) => ({
    message: `More than ${most} tags stand inside each other here.`,
    hint: 'Take away tags that hold nothing but another; or look for one that is not closed.',
  }),
  'markup/quotes': ({ attribute }) => ({
    message: `The value of “${attribute}” does not stand between straight quotes.`,
    hint: `Write ${attribute}="…" with the quotes of the keyboard; “ ” and ‘ ’ are letters here.`,
  }),
  'markup/unfinished-tag': () => ({
    message: 'This < begins a tag that is not finished, or none at all.',
    hint: 'End the tag with >, or write &lt; for the sign itself.',
  }),
  'markup/stray-closing': () => ({
    message: 'A template closes a tag that is not open.',
    hint: 'Take it out, or open the tag before it, in the same template and the same {{#…}} block.',
  }),
  'markup/not-empty': ({ tag }) => ({
    message: `A template puts something inside <${tag}>, which takes nothing, so that it would not be printed.`,
    hint: `Close it at once, <${tag}/>, and put the rest after it.`,
  }),
  'markup/unknown-entity': ({ entity }) => ({
    message: `The entity “${entity}” does not exist here.`,
    hint: 'Type the character itself, or its number: &#160; for a space that does not break.',
  }),
  'markup/no-document': ({ template }) => ({
    message: `The template “${template}” does not give a <document>.`,
    hint: 'Everything a template prints stands inside one <document>…</document>.',
  }),
} satisfies ProblemWords<typeof markupProblems>;
