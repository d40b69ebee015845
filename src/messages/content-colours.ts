/** The colours of papers and bands: what is too dark to read on, and what is mixed up. */
import { error, warning } from './catalogue.ts';
import { number } from './numbers.ts';

type Part = 'paper' | 'band';

interface TooDark {
  readonly word: string;
  readonly part: Part;
  readonly contrast: number;
  readonly least: number;
}

interface Alike {
  readonly words: readonly [string, string];
  readonly part: Part;
  /** Whose eyes see the least of the difference. */
  readonly sight: 'everyone' | 'protanopia' | 'deuteranopia' | 'tritanopia';
  /** CIEDE2000 */
  readonly difference: number;
  readonly least: number;
}

const SIGHT = {
  en: {
    everyone: 'everyone',
    protanopia: 'people who lack red (protanopia)',
    deuteranopia: 'people who lack green (deuteranopia)',
    tritanopia: 'people who lack blue (tritanopia)',
  },
  nl: {
    everyone: 'iedereen',
    protanopia: 'wie geen rood ziet (protanopie)',
    deuteranopia: 'wie geen groen ziet (deuteranopie)',
    tritanopia: 'wie geen blauw ziet (tritanopie)',
  },
} as const;

export const colourMessages = {
  'content/contrast': error<TooDark>({
    en: ({ word, part, contrast, least }) => ({
      message: `Black words on the ${part} of “${word}” have a contrast of ${number.en(contrast)} : 1; at least ${number.en(least)} : 1 is needed to read them well.`,
      hint: 'Choose a lighter colour.',
    }),
    nl: ({ word, part, contrast, least }) => ({
      message: `Zwarte letters op ${part === 'paper' ? 'het papier' : 'de band'} van “${word}” hebben een contrast van ${number.nl(contrast)} : 1; minstens ${number.nl(least)} : 1 is nodig om ze goed te lezen.`,
      hint: 'Kies een lichtere kleur.',
    }),
  }),
  'content/alike-colours': warning<Alike>({
    en: ({ words: [one, other], part, sight, difference, least }) => ({
      message: `The ${part === 'paper' ? 'papers' : 'bands'} of “${one}” and “${other}” look alike to ${SIGHT.en[sight]}: their difference is ${number.en(difference)}; at least ${number.en(least)} is needed to tell them apart on a table (CIEDE2000).`,
      hint: 'Make one of them clearly lighter or darker. Title, number and silhouette tell the clusters apart meanwhile.',
    }),
    nl: ({ words: [one, other], part, sight, difference, least }) => ({
      message: `${part === 'paper' ? 'De papieren' : 'De banden'} van “${one}” en “${other}” lijken op elkaar voor ${SIGHT.nl[sight]}: ze verschillen ${number.nl(difference)}; minstens ${number.nl(least)} is nodig om ze op een tafel uit elkaar te houden (CIEDE2000).`,
      hint: 'Maak een van de twee duidelijk lichter of donkerder. Titel, nummer en silhouet onderscheiden de clusters intussen.',
    }),
  }),
  'content/bad-colour-word': error<{ word: string; hasLetters: boolean; most: number }>({
    en: ({ word, hasLetters, most }) => ({
      message: hasLetters
        ? `The colour word “${word.slice(0, most)}…” has more than ${most} characters.`
        : `The colour word “${word}” has no letter or digit, so no file can be named after it.`,
      hint: 'Give the colour as a word, as it is printed on the cards: groen, bleu ciel.',
    }),
    nl: ({ word, hasLetters, most }) => ({
      message: hasLetters
        ? `Het kleurwoord “${word.slice(0, most)}…” heeft meer dan ${most} tekens.`
        : `Het kleurwoord “${word}” heeft geen letter of cijfer, zodat geen bestand ernaar genoemd kan worden.`,
      hint: 'Geef de kleur als een woord, zoals het op de kaarten komt: groen, bleu ciel.',
    }),
  }),
} as const;
