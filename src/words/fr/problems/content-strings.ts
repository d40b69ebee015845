import type { contentStringsProblems, Keys } from '../../../problems/content-strings.ts';
import type { ProblemWords } from '../../kind.ts';

export const contentStrings = {
  'content/no-strings': ({ language, used }) => ({
    message: `Nous n’avons pas de mots dans la langue ${language} ; ceux de ${used} sont utilisés.`,
    hint: `Copiez strings/${used}.yaml sous le nom strings/${language}.yaml et traduisez-le.`,
  }),
  'content/borrowed-words': (params) => ({
    message: `Des mots manquent ici ; ceux de strings/en.yaml sont utilisés : ${listed(params)}.`,
    hint: 'Copiez leurs lignes de strings/en.yaml et traduisez-les.',
  }),
  'content/borrowed-page-words': (params) => ({
    message: `La page a des mots anglais de ce programme, car il n’y en a pas dans la langue ${params.language} : ${listed(params)}.`,
    hint: 'Ajoutez une ligne pour chacun, traduite de src/words/en/page.ts de ce programme.',
  }),
  'content/missing-words': (params) => ({
    message: `Des mots manquent ici, et strings/en.yaml ne les a pas non plus : ${listed(params)}.`,
    hint: 'Ajoutez une ligne pour chacun, ou reprenez strings/en.yaml de ce programme.',
  }),
} satisfies ProblemWords<typeof contentStringsProblems>;

/** All of them: whoever adds them wants to know which. */
function listed({ keys }: Keys): string {
  return keys.join(', ');
}
