import type { contentStringsProblems, Keys } from '../../../problems/content-strings.ts';
import type { ProblemWords } from '../../kind.ts';

export const contentStrings = {
  'content/no-strings': ({ language, used }) => ({
    message: `There are no words of ours in the language ${language}; those in ${used} are used.`,
    hint: `Copy strings/${used}.yaml to strings/${language}.yaml and translate it.`,
  }),
  'content/borrowed-words': (params) => ({
    message: `Words are missing here; those of strings/en.yaml are used: ${listed(params)}.`,
    hint: 'Copy their lines from strings/en.yaml and translate them.',
  }),
  'content/borrowed-page-words': (params) => ({
    message: `The page has words of this program in English, for there are none in the language ${params.language}: ${listed(params)}.`,
    hint: 'Add a line for each, translated from src/words/en/page.ts of this program.',
  }),
  'content/missing-words': (params) => ({
    message: `Words are missing here, and strings/en.yaml does not have them either: ${listed(params)}.`,
    hint: 'Add a line for each, or take strings/en.yaml over from this program.',
  }),
} satisfies ProblemWords<typeof contentStringsProblems>;

/** All of them: whoever adds them wants to know which. */
function listed({ keys }: Keys): string {
  return keys.join(', ');
}
