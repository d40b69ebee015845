/** Texts: what stands in them that cannot be printed, or may be meant otherwise than it was read. */
import { error, warning } from './catalogue.ts';
import { CONSTRUCTS, type Meant, meantHint, short } from './content-words.ts';

interface Found {
  /** As it was typed. */
  readonly found: string;
}

export const textMessages = {
  'content/empty-text': error({
    en: () => ({ message: 'This text is empty.', hint: 'Fill it in, or take the item out.' }),
    nl: () => ({ message: 'Deze tekst is leeg.', hint: 'Vul hem in, of haal het onderdeel weg.' }),
  }),
  'content/text-too-long': error<{ length: number; most: number }>({
    en: ({ length, most }) => ({
      message: `This text has ${length} characters; ${most} is the most.`,
      hint: 'Divide it over more texts. Is a quote or a “- ” missing further on?',
    }),
    nl: ({ length, most }) => ({
      message: `Deze tekst telt ${length} tekens; hoogstens ${most} kan.`,
      hint: 'Verdeel hem over meer teksten. Ontbreekt verderop een aanhalingsteken of een “- ”?',
    }),
  }),
  'content/text-cut': warning<{ comment: string }>({
    en: ({ comment }) => ({
      message: `“#${short(comment)}” after this text is a comment and will not be printed.`,
      hint: 'If it belongs to the text, put the text between quotes; else move the comment to its own line.',
    }),
    nl: ({ comment }) => ({
      message: `“#${short(comment)}” na deze tekst is een opmerking en wordt niet gedrukt.`,
      hint: 'Hoort het bij de tekst, zet die dan tussen aanhalingstekens; zet de opmerking anders op een eigen regel.',
    }),
  }),
  'content/markdown': error<{ construct: keyof typeof CONSTRUCTS }>({
    en: ({ construct }) => ({
      message: `A text holds ${CONSTRUCTS[construct].en}, which cannot be printed.`,
      hint: 'Emphasis, links and [words]{lang=en} can. To print the characters themselves, put a backslash before each [ and *.',
    }),
    nl: ({ construct }) => ({
      message: `Een tekst bevat ${CONSTRUCTS[construct].nl}; dat kan niet gedrukt worden.`,
      hint: 'Nadruk, links en [words]{lang=en} kunnen wel. Moeten de tekens zelf gedrukt worden, zet dan een backslash voor elke [ en *.',
    }),
  }),
  'content/foreign': warning<Found>({
    en: ({ found }) => ({
      message: `“${short(found)}” is printed as it stands here: it names no language.`,
      hint: 'Write [words]{lang=en}: with =, without spaces. To print it, put a backslash before the [.',
    }),
    nl: ({ found }) => ({
      message: `“${short(found)}” wordt hier gedrukt zoals het er staat: het noemt geen taal.`,
      hint: 'Schrijf [words]{lang=en}: met =, zonder spaties. Moet het gedrukt worden, zet dan een backslash voor de [.',
    }),
  }),
  'content/no-link': warning<Found>({
    en: ({ found }) => ({
      message: `“${short(found)}” is printed as it stands here: it is not read as a link.`,
      hint: 'Write [words](https://address): nothing between the brackets, no spaces in the address. To print it, put a backslash before the [.',
    }),
    nl: ({ found }) => ({
      message: `“${short(found)}” wordt gedrukt zoals het er staat: het is niet als link te lezen.`,
      hint: 'Schrijf [woorden](https://adres): niets tussen de haken, geen spaties in het adres. Moet het gedrukt worden, zet dan een backslash voor de [.',
    }),
  }),
  'content/unpaired-mark': warning<Found>({
    en: ({ found }) => ({
      message: `A star in “${short(found)}” has no other star to go with it, and is printed.`,
      hint: 'Emphasis stands between two: *word*. To print the star, put a backslash before it: \\*.',
    }),
    nl: ({ found }) => ({
      message: `Bij een sterretje in “${short(found)}” hoort geen tweede; het wordt gedrukt.`,
      hint: 'Nadruk staat tussen twee sterretjes: *woord*. Moet het er staan, zet er dan een backslash voor: \\*.',
    }),
  }),
  'content/backslash': warning<Found>({
    en: ({ found }) => ({
      message: `The backslash in “${short(found)}” is printed.`,
      hint: 'Only * [ ] and \\ need one before them. Take it out, or write \\\\ for a backslash that is to be printed.',
    }),
    nl: ({ found }) => ({
      message: `De backslash in “${short(found)}” wordt gedrukt.`,
      hint: 'Alleen voor * [ ] en \\ is er een nodig. Haal hem weg, of schrijf \\\\ als er een backslash gedrukt moet worden.',
    }),
  }),
  'content/underscores': warning<Found>({
    en: ({ found }) => ({
      message: `“${short(found)}” is printed with its underscores.`,
      hint: 'If you mean emphasis, write *word*. If they are to be printed, all is well.',
    }),
    nl: ({ found }) => ({
      message: `“${short(found)}” wordt met de lage streepjes gedrukt.`,
      hint: 'Bedoel je nadruk, schrijf dan *woord*. Moeten ze er staan, dan is het goed.',
    }),
  }),
  'content/one-line': warning({
    en: () => ({
      message: 'This text has several lines where only one can stand; they are put on one line.',
      hint: 'Write it on one line, or after “>-”.',
    }),
    nl: () => ({
      message: 'Deze tekst heeft verschillende regels waar er maar één kan staan; ze komen achter elkaar.',
      hint: 'Schrijf hem op één regel, of na “>-”.',
    }),
  }),
  'content/list-in-text': warning<{ items: number; isQuestion: boolean }>({
    en: ({ items, isQuestion }) => ({
      message: `A list of ${items} items stands here as one text: its lines are run together.`,
      hint: `${isQuestion ? 'Are they questions? Give each a card of its own. ' : ''}To keep the lines, write | in the place of >-, before the first line.`,
    }),
    nl: ({ items, isQuestion }) => ({
      message: `Hier staat een lijst van ${items} onderdelen als één tekst: de regels lopen door.`,
      hint: `${isQuestion ? 'Zijn het vragen? Geef elke vraag een eigen kaart. ' : ''}Moeten de regels blijven, schrijf dan | in plaats van >-, voor de eerste regel.`,
    }),
  }),
  'content/several-questions': warning<{ questions: number }>({
    en: ({ questions }) => ({
      message: `This card asks ${questions} questions.`,
      hint: 'Is it a list that was pasted? Give each question a card of its own.',
    }),
    nl: ({ questions }) => ({
      message: `Deze kaart stelt ${questions} vragen.`,
      hint: 'Is het een geplakte lijst? Geef elke vraag een eigen kaart.',
    }),
  }),
  'content/no-break-spaces': warning<{ joined: number }>({
    en: ({ joined }) => ({
      message: `${joined} spaces in this text are no-break spaces: the line does not break there.`,
      hint: 'They often come along when text is copied from another program. Type ordinary spaces in their place.',
    }),
    nl: ({ joined }) => ({
      message: `${joined} spaties in deze tekst zijn vaste spaties: daar breekt de regel niet af.`,
      hint: 'Ze komen vaak mee als tekst uit een ander programma is gekopieerd. Typ er gewone spaties.',
    }),
  }),
  'content/turned-apostrophe': warning<Found>({
    en: ({ found }) => ({
      message: `“${found}” begins with an opening quote; was an apostrophe meant?`,
      hint: `Write ${found.replace('‘', '’')}. A word processor turns it round.`,
    }),
    nl: ({ found }) => ({
      message: `“${found}” begint met een openend aanhalingsteken; is een weglatingsteken bedoeld?`,
      hint: `Schrijf ${found.replace('‘', '’')}. Een tekstverwerker draait het om.`,
    }),
  }),
  'content/note-not-here': error<{ note: string }>({
    en: ({ note }) => ({
      message: `A note ([^${note}]) is referred to here; only questions of the booklet refer to notes.`,
      hint: 'Move it to the question, or write \\[^ for the characters themselves.',
    }),
    nl: ({ note }) => ({
      message: `Hier staat een verwijzing naar een noot ([^${note}]); dat kan alleen in vragen van het boekje.`,
      hint: 'Verplaats ze naar de vraag, of schrijf \\[^ voor de tekens zelf.',
    }),
  }),
  'content/unknown-note': error<{ note: string } & Meant>({
    en: ({ note, ...meant }) => ({
      message: `This theme has no note “${note}”.`,
      hint: meant.known.length > 0 ? meantHint(meant, 'en') : `Add it under notes, with id: ${note}.`,
    }),
    nl: ({ note, ...meant }) => ({
      message: `Dit thema heeft geen noot “${note}”.`,
      hint: meant.known.length > 0 ? meantHint(meant, 'nl') : `Voeg ze toe onder notes, met id: ${note}.`,
    }),
  }),
} as const;
