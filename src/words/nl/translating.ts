import type { translating as english } from '../en/translating.ts';
import { count, excerpt } from '../phrases.ts';

export const translating = {
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
  left: (file, { missing, changed }) =>
    missing.length + changed.length === 0
      ? `${file} is volledig.`
      : [
          ...(missing.length > 0
            ? [`${count(missing.length, 'tekst ontbreekt', 'teksten ontbreken')} in ${file}:`]
            : []),
          ...missing.map(({ id, number, text }) => `  ${id}: ''   # ${number}  ${excerpt(text)}`),
          ...(changed.length > 0
            ? [
                `${count(changed.length, 'tekst is', 'teksten zijn')} sindsdien veranderd in het deck. Schrijf, als de vertaling weer klopt, onder originals:`,
              ]
            : []),
          ...changed.map(
            ({ id, number, text, fingerprint }) =>
              `  ${id}: '${fingerprint}'   # ${number}  ${excerpt(text)}`,
          ),
        ].join('\n'),
} satisfies typeof english;
