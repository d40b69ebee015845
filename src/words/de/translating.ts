import type { translating as english } from '../en/translating.ts';
import { count, excerpt } from '../phrases.ts';

export const translating = {
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
  left: (file, { missing, changed }) =>
    missing.length + changed.length === 0
      ? `${file} ist vollständig.`
      : [
          ...(missing.length > 0
            ? [`${count(missing.length, 'Text fehlt', 'Texte fehlen')} in ${file}:`]
            : []),
          ...missing.map(({ id, number, text }) => `  ${id}: ''   # ${number}  ${excerpt(text)}`),
          ...(changed.length > 0
            ? [
                `${count(changed.length, 'Text wurde', 'Texte wurden')} seitdem im Set geändert. Wenn die Übersetzung wieder stimmt, schreiben Sie unter originals:`,
              ]
            : []),
          ...changed.map(
            ({ id, number, text, fingerprint }) =>
              `  ${id}: '${fingerprint}'   # ${number}  ${excerpt(text)}`,
          ),
        ].join('\n'),
} satisfies typeof english;
