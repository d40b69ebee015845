/** What `kletspot translate` writes for a translator, and says of what is left to do. */
import { count, excerpt } from '../phrases.ts';

/** What stands in the file for a translator. */
export interface TranslatorsWords {
  readonly head: readonly string[];
  readonly originals: string;
}

/** A text of the deck, in its own words. */
export interface Untranslated {
  readonly id: string;
  /** As printed; of a cluster its number alone. */
  readonly number: string;
  readonly text: string;
}

/** What is still to be done in a translation. */
export interface ToTranslate {
  readonly missing: readonly Untranslated[];
  /** Changed in the deck since, each with the fingerprint that says that its translation is right again. */
  readonly changed: readonly (Untranslated & { readonly fingerprint: string })[];
}

export const translating = {
  template: (language: string): TranslatorsWords => ({
    head: [
      `The deck in ${language}. Write each translation between the quotes below its original; double an apostrophe: ''.`,
      'What is left empty is printed in the words of the deck. Of a text in lines of its own, copy how the deck does it.',
      'Your name, if you like: add a line “translator: …”. Who speaks the language from home and read it: “read-by: …”.',
    ],
    originals: 'Which text each translates. Change one only once its translation is right again.',
  }),
  /** @param deck options that say which deck it is, as typed; empty for the usual one */
  made: (file: string, language: string, deck: string): string =>
    `${file} has a place for each text. Fill it in, then: npx kletspot build${deck} --languages ${language}`,
  left: (file: string, { missing, changed }: ToTranslate): string =>
    missing.length + changed.length === 0
      ? `${file} is complete.`
      : [
          ...(missing.length > 0
            ? [`${count(missing.length, 'text is', 'texts are')} missing in ${file}:`]
            : []),
          ...missing.map(({ id, number, text }) => `  ${id}: ''   # ${number}  ${excerpt(text)}`),
          ...(changed.length > 0
            ? [
                `${count(changed.length, 'text was', 'texts were')} changed in the deck since. Once right again, write under originals:`,
              ]
            : []),
          ...changed.map(
            ({ id, number, text, fingerprint }) =>
              `  ${id}: '${fingerprint}'   # ${number}  ${excerpt(text)}`,
          ),
        ].join('\n'),
};
