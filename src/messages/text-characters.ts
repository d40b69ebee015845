/** Characters that cannot be set: each cause is told once, with those of one text that have it. */
import { error, type Language } from './catalogue.ts';
import { STAND_INS } from './stand-ins.ts';

interface Characters {
  /** Each once, in the order in which they stand. */
  readonly characters: readonly string[];
  /** The same as `U+1F642`. */
  readonly codes: readonly string[];
}

/** More than these nobody reads. */
const MOST_LISTED = 6;

/**
 * `“🎉 🎊”`, `“ا ب ت ث ج ح” (12 more)`: what has no look of its own by its code. Spaces alone part them, so that letters
 * from right to left stay a row as their readers read it.
 */
function seen({ characters, codes }: Characters, language: Language): string {
  const left = characters.length - MOST_LISTED;
  const looks = characters.map((each, index) => (UNSEEN.test(each) ? codes[index] : each));
  const shown = `“${looks.slice(0, MOST_LISTED).join(' ')}”`;
  return left > 0 ? `${shown} (${MORE[language](left)})` : shown;
}

/** Spaces, marks, fillers, and what is in no use or private use. */
const UNSEEN = /^[\p{Z}\p{C}\p{M}\p{Default_Ignorable_Code_Point}]/u;

/** `U+0085, U+0086, 3 more`: of what cannot be seen. */
function named({ codes }: Characters, language: Language): string {
  const left = codes.length - MOST_LISTED;
  const more = left > 0 ? [MORE[language](left)] : [];
  return [...codes.slice(0, MOST_LISTED), ...more].join(', ');
}

const MORE: Readonly<Record<Language, (count: number) => string>> = {
  en: (count) => `${count} more`,
  nl: (count) => `en nog ${count}`,
};

function isOne({ codes }: Characters): boolean {
  return codes.length === 1;
}

function standIn(code: string): NonNullable<(typeof STAND_INS)[string]> {
  const words = STAND_INS[code];
  if (!words) throw new Error(`${code} stands in for nothing`);
  return words;
}

export const characterMessages = {
  'text/no-glyph': error<Characters & { families: readonly string[] }>({
    en: (found) => ({
      message: `No font has the character${isOne(found) ? '' : 's'} ${seen(found, 'en')}.`,
      hint: `Leave ${isOne(found) ? 'it' : 'them'} out. Who makes the deck can add a font for ${isOne(found) ? 'it' : 'them'} (fonts/README.md); now there is ${found.families.join(', ')}.`,
      hintWhereTyped: `Leave ${isOne(found) ? 'it' : 'them'} out, or write it in another way.`,
    }),
    nl: (found) => ({
      message: `Geen lettertype heeft ${isOne(found) ? 'het teken' : 'de tekens'} ${seen(found, 'nl')}.`,
      hint: `Laat ${isOne(found) ? 'het' : 'ze'} weg. Wie de set maakt, kan er een lettertype voor toevoegen (fonts/README.md); nu is er ${found.families.join(', ')}.`,
      hintWhereTyped: `Laat ${isOne(found) ? 'het' : 'ze'} weg, of schrijf het anders.`,
    }),
  }),
  'text/control-character': error<Characters>({
    en: (found) => ({
      message: `The text holds ${isOne(found) ? 'a character' : 'characters'} that cannot be seen or printed (${named(found, 'en')}).`,
      hint: `Take ${isOne(found) ? 'it' : 'them'} out; they often come along when text is copied from another program.`,
    }),
    nl: (found) => ({
      message: isOne(found)
        ? `In de tekst staat een teken dat niet te zien of te drukken is (${named(found, 'nl')}).`
        : `In de tekst staan tekens die niet te zien of te drukken zijn (${named(found, 'nl')}).`,
      hint: `Haal ${isOne(found) ? 'het' : 'ze'} weg; zulke tekens komen vaak mee als tekst uit een ander programma is gekopieerd.`,
    }),
  }),
  'text/stand-in': error<Characters>({
    en: ({ codes: [code = ''] }) => standIn(code).en,
    nl: ({ codes: [code = ''] }) => standIn(code).nl,
  }),
  'text/right-to-left': error<Characters>({
    en: (found) => ({
      message: `The character${isOne(found) ? '' : 's'} ${seen(found, 'en')} belong${isOne(found) ? 's' : ''} to a script that is written from right to left. That cannot be printed yet.`,
      hint: LATIN.en,
    }),
    nl: (found) => ({
      message: `${isOne(found) ? 'Het teken' : 'De tekens'} ${seen(found, 'nl')} ${isOne(found) ? 'hoort' : 'horen'} bij een schrift dat van rechts naar links loopt. Dat kan nog niet gedrukt worden.`,
      hint: LATIN.nl,
    }),
  }),
  'text/unsupported-script': error<Characters>({
    en: (found) => ({
      message: `The character${isOne(found) ? '' : 's'} ${seen(found, 'en')} belong${isOne(found) ? 's' : ''} to a script whose letters join, stack or change places. That cannot be printed yet.`,
      hint: LATIN.en,
    }),
    nl: (found) => ({
      message: `${isOne(found) ? 'Het teken' : 'De tekens'} ${seen(found, 'nl')} ${isOne(found) ? 'hoort' : 'horen'} bij een schrift waarvan de letters aan of op elkaar komen of van plaats wisselen. Dat kan nog niet gedrukt worden.`,
      hint: LATIN.nl,
    }),
  }),
  'text/direction-control': error<Characters>({
    en: (found) => ({
      message: isOne(found)
        ? `The text holds an invisible mark that turns its direction (${named(found, 'en')}).`
        : `The text holds invisible marks that turn its direction (${named(found, 'en')}).`,
      hint: `Take ${isOne(found) ? 'it' : 'them'} out; text is set from left to right only.`,
    }),
    nl: (found) => ({
      message: isOne(found)
        ? `In de tekst staat een onzichtbaar teken dat de schrijfrichting omkeert (${named(found, 'nl')}).`
        : `In de tekst staan onzichtbare tekens die de schrijfrichting omkeren (${named(found, 'nl')}).`,
      hint: `Haal ${isOne(found) ? 'het' : 'ze'} weg; tekst wordt alleen van links naar rechts gezet.`,
    }),
  }),
} as const;

const LATIN = {
  en: 'Write the words in Latin letters.',
  nl: 'Schrijf de woorden in Latijnse letters.',
} as const;
