import { count } from '../phrases.ts';
import type { TranslatingWords } from '../understood.ts';

export const translating: TranslatingWords = {
  template: (language) => ({
    head: [
      `Das Set in ${language}. Schreiben Sie jede Übersetzung zwischen die Anführungszeichen unter dem Original; einen Apostroph doppelt: ''.`,
      'Was leer bleibt, wird mit den Wörtern des Sets gedruckt. Hat ein Text eigene Zeilen, machen Sie es wie im Set.',
      'Ihr Name, wenn Sie möchten: Fügen Sie eine Zeile „translator: …“ hinzu. Wer die Sprache von Haus aus spricht und sie gelesen hat: „read-by: …“.',
    ],
    originals:
      'Welcher Text jeweils übersetzt ist. Ändern Sie einen erst, wenn die Übersetzung wieder stimmt.',
  }),
  made: (file, language, deck) =>
    `In ${file} ist Platz für jeden Text. Füllen Sie ihn aus, und dann: npx kletspot build${deck} --languages ${language}`,
  complete: (file) => `${file} ist vollständig.`,
  missing: (texts, file) => `${count(texts, 'Text fehlt', 'Texte fehlen')} in ${file}:`,
  changed: (texts) =>
    `${count(texts, 'Text wurde', 'Texte wurden')} seitdem im Set geändert. Wenn die Übersetzung wieder stimmt, schreiben Sie unter originals:`,
};
