import { count } from '../phrases.ts';
import type { TranslatingWords } from '../understood.ts';

export const translating: TranslatingWords = {
  template: (language) => ({
    head: [
      `Het deck in ${language}. Schrijf elke vertaling tussen de aanhalingstekens onder haar origineel; een apostrof dubbel: ''.`,
      'Wat leeg blijft, wordt in de woorden van het deck gedrukt. Heeft een tekst eigen regels, doe het dan zoals het deck.',
      'Je naam, als je wil: voeg een regel “translator: …” toe. Wie de taal van huis uit spreekt en ze nalas: “read-by: …”.',
    ],
    originals: 'Van welke tekst elk de vertaling is. Verander er pas een als haar vertaling weer klopt.',
  }),
  made: (file, language, deck) =>
    `In ${file} is er een plaats voor elke tekst. Vul ze in, en dan: npx kletspot build${deck} --languages ${language}`,
  complete: (file) => `${file} is volledig.`,
  missing: (texts, file) => `${count(texts, 'tekst ontbreekt', 'teksten ontbreken')} in ${file}:`,
  changed: (texts) =>
    `${count(texts, 'tekst is', 'teksten zijn')} sindsdien veranderd in het deck. Schrijf, als de vertaling weer klopt, onder originals:`,
};
