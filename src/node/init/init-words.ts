/** What `kletspot init` says when it is done. */
import type { Language } from '../../words/index.ts';
import type { DeckLanguage } from './deck-language.ts';

export interface NewDeck {
  /** As typed on a command line. */
  readonly folder: string;
  readonly out: string;
  readonly language: DeckLanguage;
  /** Languages that could have been asked for, where none was. */
  readonly others: readonly DeckLanguage[];
}

export interface InitWords {
  readonly made: (deck: NewDeck) => string;
}

export const initWords: Record<Language, InitWords> = {
  en: {
    made: ({ folder, out, language, others }) =>
      [
        `A deck of 18 examples in six clusters is in ${folder}, in ${NAMES.en[language]}. Begin with its README.md.`,
        ...(others.length > 0 ? [`Another language: --language ${others.join('|')}`] : []),
        `Make the PDFs: npx kletspot build --content ${folder} --out ${out}`,
      ].join('\n'),
  },
  nl: {
    made: ({ folder, out, language, others }) =>
      [
        `In ${folder} staat een deck van 18 voorbeelden in zes clusters, in het ${NAMES.nl[language]}. Begin met README.md daarin.`,
        ...(others.length > 0 ? [`Een andere taal: --language ${others.join('|')}`] : []),
        `Maak de pdf's: npx kletspot build --content ${folder} --out ${out}`,
      ].join('\n'),
  },
};

const NAMES: Record<Language, Record<DeckLanguage, string>> = {
  en: { nl: 'Dutch', en: 'English', fr: 'French', de: 'German' },
  nl: { nl: 'Nederlands', en: 'Engels', fr: 'Frans', de: 'Duits' },
};
