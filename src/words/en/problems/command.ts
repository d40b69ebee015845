import type { commandProblems } from '../../../problems/command.ts';
import type { ProblemWords } from '../../kind.ts';
import { namedOptions } from '../../phrases.ts';
import { formatList } from '../formats.ts';

export const command = {
  'command/no-command': () => ({
    message: 'A command was expected.',
    hint: 'kletspot --help lists the commands.',
  }),
  'command/unknown-command': ({ name, suggestion }) => ({
    message: `There is no command "${name}".`,
    hint: suggestion ? `Did you mean ${suggestion}?` : 'kletspot --help lists the commands.',
  }),
  'command/unknown-option': ({ name, suggestion }) => ({
    message: `There is no option "${name}" here.`,
    hint: suggestion ? `Did you mean ${suggestion}?` : 'Add --help to see the options.',
  }),
  'command/missing-value': ({ option }, nameOf) => ({
    message: `The option ${nameOf(option)} needs a value.`,
  }),
  'command/too-many-words': () => ({
    message: 'There are words on the command line that belong to no option.',
    hint: 'Separate the values of a list by commas, without spaces.',
  }),
  'command/wrong-use': ({ message }) => ({ message: `The command was not understood: ${message}` }),
  'command/unknown-product': ({ value, known }) => ({
    message: `There is no product "${value}".`,
    hint: `This version makes: ${known.join(', ')}.`,
  }),
  'command/product-not-made': ({ value, known }) => ({
    message: `The product "${value}" is not made by this version yet.`,
    hint: `This version makes: ${known.join(', ')}.`,
  }),
  'command/unknown-edition': ({ value, known }) => ({
    message: `There is no edition "${value}".`,
    hint: `Known editions: ${known.join(', ')}.`,
  }),
  'command/no-match': ({ only, known }) => ({
    message: `Nothing matches: ${only.join(', ')} has none of the editions that were asked for.`,
    hint: `Its editions: ${known.join(', ')}.`,
  }),
  'command/unknown-language': ({ value, known }) => ({
    message: `There are no messages in the language "${value}".`,
    hint: `Known languages: ${known.join(', ')}.`,
  }),
  'command/unknown-choice': ({ option, value, known }, nameOf) => ({
    message: `${nameOf(option)} cannot be "${value}".`,
    hint: `It takes one of: ${known.join(', ')}.`,
  }),
  'command/empty-value': ({ option }, nameOf) => ({
    message: `The option ${nameOf(option)} was given an empty value.`,
  }),
  'command/given-twice': ({ option }, nameOf) => ({
    message: `${nameOf(option)} is given twice.`,
    hint: 'It takes one value: keep the one you mean.',
  }),
  'command/without-effect': ({ option, product, edition }, nameOf) => ({
    message: `${nameOf(option)} changes nothing here: the ${edition ? `edition ${edition} of the ` : ''}${product} ${product === 'cards' && !edition ? 'are' : 'is'} not made.`,
    hint: 'Leave it out, or ask for that too: --only and --edition say what is made.',
  }),
  'command/wrong-number': ({ option, value, least, most }, nameOf) => ({
    message: `${nameOf(option)} is "${value}"; a whole number ${most === undefined ? `from ${least}` : `from ${least} to ${most}`} was expected.`,
  }),
  'command/wrong-epoch': ({ value }) => ({
    message: `SOURCE_DATE_EPOCH is "${value}"; a whole number of seconds since 1970 was expected.`,
    hint: 'Remove it from the environment, or give it a number such as 1780272000.',
  }),
  'command/not-together': ({ options }, nameOf) => ({
    message: `${formatList(namedOptions(options, nameOf), 'and')} do not go together.`,
    hint: 'Leave one out.',
  }),
  'command/our-bug': ({ error, written }) => ({
    message: `This is a mistake in kletspot itself, not in your files: ${error}`,
    hint: `${written.length > 0 ? `What was asked is done and whole, in ${written.join(', ')}; this went wrong after it.` : 'Nothing was lost: the previous output is untouched.'} Please report it; KLETSPOT_DEBUG=1 shows where it happened.`,
  }),
} satisfies ProblemWords<typeof commandProblems>;
