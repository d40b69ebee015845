/** What can be wrong with the words of ours as a whole: a language or words that are not there. */
import { error, warning } from './catalogue.ts';

interface Keys {
  readonly keys: readonly string[];
}

/** All of them: whoever adds them wants to know which. */
function listed({ keys }: Keys): string {
  return keys.join(', ');
}

export const stringsMessages = {
  'content/no-strings': warning<{ language: string; used: string }>({
    en: ({ language, used }) => ({
      message: `There are no words of ours in the language ${language}; those in ${used} are used.`,
      hint: `Copy strings/${used}.yaml to strings/${language}.yaml and translate it.`,
    }),
    nl: ({ language, used }) => ({
      message: `Er zijn geen eigen woorden in de taal ${language}; die in ${used} worden gebruikt.`,
      hint: `Kopieer strings/${used}.yaml naar strings/${language}.yaml en vertaal het.`,
    }),
  }),
  'content/borrowed-words': warning<Keys>({
    en: (params) => ({
      message: `Words are missing here; those of strings/en.yaml are used: ${listed(params)}.`,
      hint: 'Copy their lines from strings/en.yaml and translate them.',
    }),
    nl: (params) => ({
      message: `Hier ontbreken woorden; die van strings/en.yaml worden gebruikt: ${listed(params)}.`,
      hint: 'Kopieer hun regels uit strings/en.yaml en vertaal ze.',
    }),
  }),
  'content/missing-words': error<Keys>({
    en: (params) => ({
      message: `Words are missing here, and strings/en.yaml does not have them either: ${listed(params)}.`,
      hint: 'Add a line for each, or take strings/en.yaml over from this program.',
    }),
    nl: (params) => ({
      message: `Hier ontbreken woorden, en strings/en.yaml heeft ze ook niet: ${listed(params)}.`,
      hint: 'Voeg voor elk een regel toe, of neem strings/en.yaml van dit programma over.',
    }),
  }),
} as const;
