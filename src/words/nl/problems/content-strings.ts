import type { contentStringsProblems, Keys } from '../../../problems/content-strings.ts';
import type { ProblemWords } from '../../kind.ts';

export const contentStrings = {
  'content/no-strings': ({ language, used }) => ({
    message: `Er zijn geen eigen woorden in de taal ${language}; die in ${used} worden gebruikt.`,
    hint: `Kopieer strings/${used}.yaml naar strings/${language}.yaml en vertaal het.`,
  }),
  'content/borrowed-words': (params) => ({
    message: `Hier ontbreken woorden; die van strings/en.yaml worden gebruikt: ${listed(params)}.`,
    hint: 'Kopieer hun regels uit strings/en.yaml en vertaal ze.',
  }),
  'content/borrowed-page-words': (params) => ({
    message: `De pagina krijgt Engelse woorden van dit programma, want in de taal ${params.language} zijn er geen: ${listed(params)}.`,
    hint: 'Voeg voor elk een regel toe, vertaald uit src/words/en/page.ts van dit programma.',
  }),
  'content/missing-words': (params) => ({
    message: `Hier ontbreken woorden, en strings/en.yaml heeft ze ook niet: ${listed(params)}.`,
    hint: 'Voeg voor elk een regel toe, of neem strings/en.yaml van dit programma over.',
  }),
} satisfies ProblemWords<typeof contentStringsProblems>;

/** All of them: whoever adds them wants to know which. */
function listed({ keys }: Keys): string {
  return keys.join(', ');
}
