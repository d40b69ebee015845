import { count } from '../phrases.ts';
import type { ImportedWords } from '../understood.ts';

export const imported: ImportedWords = {
  formats: {
    csv: 'een tabel als tekst',
    xlsx: 'een rekenblad van Excel',
    ods: 'een rekenblad van LibreOffice',
    text: 'een tekst met een vraag per regel',
    json: 'JSON',
  },
  delimiters: {
    ';': 'puntkomma’s',
    ',': 'komma’s',
    '\t': 'tabs',
    '|': 'streepjes',
  },
  meanings: {
    question: 'de vraag',
    group: 'haar groep',
    back: 'de achterkant',
    note: 'een woord voor wie het gesprek begeleidt',
    picture: 'een afbeelding',
    alt: 'de afbeelding in woorden',
    link: 'een link',
    language: 'de taal',
    id: 'de korte naam',
    number: 'een nummer; het deck nummert zelf',
  },
  between: (delimiter) => `${delimiter} tussen de cellen`,
  sheet: (name) => `blad ${name}`,
  colon: ':',
  column: 'kolom',
  cards: (cards, groups) => `${count(cards, 'kaart', 'kaarten')} in ${count(groups, 'groep', 'groepen')}`,
  identity: (language, title) =>
    `Taal: ${language.tag}${language.isGuessed ? ' (naar het lijkt; geef anders --language)' : ''}. Titel: ${title}.`,
  next: (folder, out) => [
    `Het deck staat in ${folder}. Verander het zoals je wil: de vragen staan in deck.yaml.`,
    `Maak de pdf's: npx kletspot build --content ${folder} --out ${out}`,
  ],
};
