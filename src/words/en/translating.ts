/** What `kletspot translate` writes for a translator, and says of what is left to do. */
import { count } from '../phrases.ts';
import type { TranslatingWords } from '../understood.ts';

export const translating: TranslatingWords = {
  template: (language) => ({
    head: [
      `The deck in ${language}. Write each translation between the quotes below its original; double an apostrophe: ''.`,
      'What is left empty is printed in the words of the deck. Of a text in lines of its own, copy how the deck does it.',
      'Your name, if you like: add a line “translator: …”. Who speaks the language from home and read it: “read-by: …”.',
    ],
    originals: 'Which text each translates. Change one only once its translation is right again.',
  }),
  made: (file, language, deck) =>
    `${file} has a place for each text. Fill it in, then: npx kletspot build${deck} --languages ${language}`,
  complete: (file) => `${file} is complete.`,
  missing: (texts, file) => `${count(texts, 'text is', 'texts are')} missing in ${file}:`,
  changed: (texts) =>
    `${count(texts, 'text was', 'texts were')} changed in the deck since. Once right again, write under originals:`,
};
