import type { translationsProblems } from '../../../problems/translations.ts';
import type { ProblemWords } from '../../kind.ts';
import { count, excerpt } from '../../phrases.ts';

export const translations = {
  'content/translation-name': ({ found, name }) => ({
    message: `The file is called ${name}.yaml, and says that its language is ${found}.`,
    hint: `Call it ${found}.yaml, or set the language right.`,
  }),
  'content/stray-translation': ({ id, meant }) => ({
    message: `The deck has no cluster or card ${id} to translate.`,
    hint: meant ? `Did you mean ${meant}?` : 'Take it out, or write the id as it stands in deck.yaml.',
  }),
  'content/no-such-translation': ({ language, known }) => ({
    message: `There is no translation in ${language}.`,
    hint: `There is: ${known.join(', ')}. Begin one with: kletspot translate ${language}`,
  }),
  'content/not-translated': ({ language, id, text }) => ({
    message: `Not translated into ${language}: “${excerpt(text)}” (${id}). The deck’s own words are printed there.`,
    hint: `Add it to content/translations/${language}.yaml.`,
  }),
  'content/outdated-translation': ({ language, id, text }) => ({
    message: `“${excerpt(text)}” (${id}) was changed in the deck after it was translated into ${language}.`,
    hint: `Look at the translation; then kletspot translate ${language} says how to mark it as right.`,
  }),
  'content/unread-translation': ({ language }) => ({
    message: `Nobody has read the translation in ${language} who speaks it from home.`,
    hint: 'Ask somebody to; then add a line “read-by:” with a name. It may have mistakes.',
  }),
  'content/backs-not-printed': ({ cards }) => ({
    message: `${count(cards, 'card has', 'cards have')} words for the back, and no backs are printed.`,
    hint: 'Add --backs long (or short, if the printer turns paper over at the short edge).',
  }),
  'command/wrong-languages': ({ option, value }, nameOf) => ({
    message: `“${value}” is not one language or two, for ${nameOf(option)}.`,
    hint: 'Give their codes, each once: --languages nl,ar',
  }),
  'command/second-of-what': ({ option, other }, nameOf) => ({
    message: `${nameOf(option)} says where the second language stands, and there is none.`,
    hint: `Give two: ${nameOf(other)} nl,ar`,
  }),
} satisfies ProblemWords<typeof translationsProblems>;
