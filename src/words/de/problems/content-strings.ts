import type { contentStringsProblems, Keys } from '../../../problems/content-strings.ts';
import type { ProblemWords } from '../../kind.ts';

export const contentStrings = {
  'content/no-strings': ({ language, used }) => ({
    message: `In der Sprache ${language} haben wir keine Wörter; genommen werden die in ${used}.`,
    hint: `Kopieren Sie strings/${used}.yaml nach strings/${language}.yaml und übersetzen Sie es.`,
  }),
  'content/borrowed-words': (params) => ({
    message: `Hier fehlen Wörter; genommen werden die aus strings/en.yaml: ${listed(params)}.`,
    hint: 'Kopieren Sie ihre Zeilen aus strings/en.yaml und übersetzen Sie sie.',
  }),
  'content/borrowed-page-words': (params) => ({
    message: `Die Seite hat englische Wörter dieses Programms, denn in der Sprache ${params.language} gibt es keine: ${listed(params)}.`,
    hint: 'Fügen Sie für jedes eine Zeile hinzu, übersetzt aus src/words/en/page.ts dieses Programms.',
  }),
  'content/missing-words': (params) => ({
    message: `Hier fehlen Wörter, und auch strings/en.yaml hat sie nicht: ${listed(params)}.`,
    hint: 'Fügen Sie für jedes eine Zeile hinzu, oder übernehmen Sie strings/en.yaml von diesem Programm.',
  }),
} satisfies ProblemWords<typeof contentStringsProblems>;

/** All of them: whoever adds them wants to know which. */
function listed({ keys }: Keys): string {
  return keys.join(', ');
}
