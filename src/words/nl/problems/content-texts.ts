import type { contentTextsProblems } from '../../../problems/content-texts.ts';
import type { ProblemWords } from '../../kind.ts';
import { short } from '../../phrases.ts';
import { CONSTRUCTS, meantHint } from './content-words.ts';

export const contentTexts = {
  'content/empty-text': () => ({
    message: 'Deze tekst is leeg.',
    hint: 'Vul hem in, of haal het onderdeel weg.',
  }),
  'content/text-too-long': ({ length, most }) => ({
    message: `Deze tekst telt ${length} tekens; hoogstens ${most} kan.`,
    hint: 'Verdeel hem over meer teksten. Ontbreekt verderop een aanhalingsteken of een “- ”?',
  }),
  'content/text-cut': ({ comment }) => ({
    message: `“#${short(comment)}” na deze tekst is een opmerking en wordt niet gedrukt.`,
    hint: 'Hoort het bij de tekst, zet die dan tussen aanhalingstekens; zet de opmerking anders op een eigen regel.',
  }),
  'content/markdown': ({ construct }) => ({
    message: `Een tekst bevat ${CONSTRUCTS[construct]}; dat kan niet gedrukt worden.`,
    hint: 'Nadruk, links en [words]{lang=en} kunnen wel. Moeten de tekens zelf gedrukt worden, zet dan een backslash voor elke [ en *.',
  }),
  'content/foreign': ({ found }) => ({
    message: `“${short(found)}” wordt hier gedrukt zoals het er staat: het noemt geen taal.`,
    hint: 'Schrijf [words]{lang=en}: met =, zonder spaties. Moet het gedrukt worden, zet dan een backslash voor de [.',
  }),
  'content/no-link': ({ found }) => ({
    message: `“${short(found)}” wordt gedrukt zoals het er staat: het is niet als link te lezen.`,
    hint: 'Schrijf [woorden](https://adres): niets tussen de haken, geen spaties in het adres. Moet het gedrukt worden, zet dan een backslash voor de [.',
  }),
  'content/unpaired-mark': ({ found }) => ({
    message: `Bij een sterretje in “${short(found)}” hoort geen tweede; het wordt gedrukt.`,
    hint: 'Nadruk staat tussen twee sterretjes: *woord*. Moet het er staan, zet er dan een backslash voor: \\*.',
  }),
  'content/backslash': ({ found }) => ({
    message: `De backslash in “${short(found)}” wordt gedrukt.`,
    hint: 'Alleen voor * [ ] en \\ is er een nodig. Haal hem weg, of schrijf \\\\ als er een backslash gedrukt moet worden.',
  }),
  'content/underscores': ({ found }) => ({
    message: `“${short(found)}” wordt met de lage streepjes gedrukt.`,
    hint: 'Bedoel je nadruk, schrijf dan *woord*. Moeten ze er staan, dan is het goed.',
  }),
  'content/one-line': () => ({
    message: 'Deze tekst heeft verschillende regels waar er maar één kan staan; ze komen achter elkaar.',
    hint: 'Schrijf hem op één regel, of na “>-”.',
  }),
  'content/list-in-text': ({ items, isQuestion }) => ({
    message: `Hier staat een lijst van ${items} onderdelen als één tekst: de regels lopen door.`,
    hint: `${isQuestion ? 'Zijn het vragen? Geef elke vraag een eigen kaart. ' : ''}Moeten de regels blijven, schrijf dan | in plaats van >-, voor de eerste regel.`,
  }),
  'content/several-questions': ({ questions }) => ({
    message: `Deze kaart stelt ${questions} vragen.`,
    hint: 'Is het een geplakte lijst? Geef elke vraag een eigen kaart.',
  }),
  'content/no-break-spaces': ({ joined }) => ({
    message: `${joined} spaties in deze tekst zijn vaste spaties: daar breekt de regel niet af.`,
    hint: 'Ze komen vaak mee als tekst uit een ander programma is gekopieerd. Typ er gewone spaties.',
  }),
  'content/turned-apostrophe': ({ found }) => ({
    message: `“${found}” begint met een openend aanhalingsteken; is een weglatingsteken bedoeld?`,
    hint: `Schrijf ${found.replace('‘', '’')}. Een tekstverwerker draait het om.`,
  }),
  'content/note-not-here': ({ note }) => ({
    message: `Hier staat een verwijzing naar een noot ([^${note}]); dat kan alleen in vragen van het boekje.`,
    hint: 'Verplaats ze naar de vraag, of schrijf \\[^ voor de tekens zelf.',
  }),
  'content/unknown-note': ({ note, ...meant }) => ({
    message: `Dit thema heeft geen noot “${note}”.`,
    hint: meant.known.length > 0 ? meantHint(meant) : `Voeg ze toe onder notes, met id: ${note}.`,
  }),
} satisfies ProblemWords<typeof contentTextsProblems>;
