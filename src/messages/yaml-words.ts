/** Our words for mistakes in YAML: by what stands there, else by what the parser misses. */
import { STRAIGHT_QUOTES } from './content-words.ts';

export interface SyntaxMistake {
  /** What a person did, as `content/yaml-mistake.ts` tells it apart; else the parser's code. */
  readonly mistake: string;
  /** The characters that it is about; empty where there are none. */
  readonly found: string;
}

interface Words {
  readonly en: readonly [message: string, hint: string];
  readonly nl: readonly [message: string, hint: string];
}

export function syntaxWords({ mistake, found }: SyntaxMistake): Words {
  return SYNTAX[mistake]?.(found) ?? OTHER_SYNTAX;
}

const NEXT_LINE = {
  en: 'Put the whole text on the next line after “>-”.',
  nl: 'Zet de hele tekst op de volgende regel na “>-”.',
} as const;

const QUOTE_IT = {
  en: 'Put the whole text on the next line after “>-”, or between quotes.',
  nl: 'Zet de hele tekst op de volgende regel na “>-”, of tussen aanhalingstekens.',
} as const;

const INDENT: Words = {
  en: [
    'This line does not begin in the same column as the lines it belongs with.',
    'Give lines that belong together the same number of spaces in front.',
  ],
  nl: [
    'Deze regel begint niet op dezelfde kolom als de regels waar hij bij hoort.',
    'Geef regels die bij elkaar horen evenveel spaties vooraan.',
  ],
};

const OTHER_SYNTAX: Words = {
  en: ['The file cannot be read further here: words stand where they cannot.', QUOTE_IT.en],
  nl: ['Vanaf hier is het bestand niet te lezen: er staan woorden waar dat niet kan.', QUOTE_IT.nl],
};

const SYNTAX: Readonly<Record<string, (found: string) => Words>> = {
  apostrophe: (found) => ({
    en: [
      `A text that begins with ${found} is read up to the next ', and nothing can stand behind that.`,
      `For an apostrophe write ’, or ${lower(NEXT_LINE.en)}`,
    ],
    nl: [
      `Een tekst die met ${found} begint, wordt gelezen tot de volgende ', en daarna kan er niets meer staan.`,
      `Schrijf ’ voor een weglatingsteken, of ${lower(NEXT_LINE.nl)}`,
    ],
  }),
  quote: (found) => ({
    en: [
      `A text that begins with ${found} goes on to the next ${found} and ends there: here that one is missing, or more follows it.`,
      `${NEXT_LINE.en} There a quote is just a quote.`,
    ],
    nl: [
      `Een tekst die met ${found} begint, loopt tot de volgende ${found} en eindigt daar: die ontbreekt hier, of er staat nog iets achter.`,
      `${NEXT_LINE.nl} Daar is een aanhalingsteken gewoon een aanhalingsteken.`,
    ],
  }),
  'curly-quote': (found) => ({
    en: [`“: ” stands in a text here, and ${found} does not hold it together.`, STRAIGHT_QUOTES.en],
    nl: [`In een tekst staat hier “: ”, en ${found} houdt die niet bij elkaar.`, STRAIGHT_QUOTES.nl],
  }),
  beginning: (found) => ({
    en: [
      `A text cannot begin with ${found} like this: it means something else in these files.`,
      NEXT_LINE.en,
    ],
    nl: [
      `Een tekst kan zo niet met ${found} beginnen: dat betekent in deze bestanden iets anders.`,
      NEXT_LINE.nl,
    ],
  }),
  'behind-fold': (found) => ({
    en: [
      `No text can stand on the same line as ${found}.`,
      'Put it on the next line, with more spaces in front than this one.',
    ],
    nl: [
      `Op de regel van ${found} kan geen tekst staan.`,
      'Zet hem op de volgende regel, met meer spaties vooraan dan deze.',
    ],
  }),
  colon: (found) => ({
    en: [`A text cannot hold “: ” like this: “${found}” is read as the name of something.`, QUOTE_IT.en],
    nl: [`Een tekst kan zo geen “: ” bevatten: “${found}” wordt gelezen als de naam van iets.`, QUOTE_IT.nl],
  }),
  loose: (found) => ({
    en: [
      `“${found}” belongs to nothing here: no key stands before it, and it is not indented like a text.`,
      'Does it belong to the text above, give it as many spaces in front. Is it a question of its own, make it a card: “- id: …” and below that “text: …”.',
    ],
    nl: [
      `“${found}” hoort hier nergens bij: er staat geen sleutel voor, en het springt niet in zoals een tekst.`,
      'Hoort het bij de tekst erboven, zet er dan evenveel spaties voor. Is het een eigen vraag, maak er dan een kaart van: “- id: …” en daaronder “text: …”.',
    ],
  }),
  'special-space': (found) => ({
    en: [
      `Behind “${found}” stands a no-break space instead of an ordinary one.`,
      'Type that space again. On a Mac it comes of holding the Option key.',
    ],
    nl: [
      `Achter “${found}” staat een vaste spatie in plaats van een gewone.`,
      'Typ die spatie opnieuw. Op een Mac komt ze van de Option-toets.',
    ],
  }),
  MULTILINE_IMPLICIT_KEY: () => ({
    en: ['A “key: value” runs over two lines.', 'Write a space after the colon, and the key on one line.'],
    nl: [
      'Een “sleutel: waarde” loopt over twee regels.',
      'Schrijf een spatie na de dubbele punt, en de sleutel op één regel.',
    ],
  }),
  BAD_INDENT: () => INDENT,
  MISSING_CHAR: () => ({
    en: [
      'Something is missing here: a closing quote or bracket, a colon after a key, or a dash.',
      INDENT.en[1],
    ],
    nl: [
      'Hier ontbreekt iets: een sluitend aanhalingsteken of haakje, een dubbele punt na een sleutel, of een streepje.',
      INDENT.nl[1],
    ],
  }),
  BAD_DQ_ESCAPE: () => ({
    en: [
      'This backslash code does not exist between double quotes.',
      'Write \\\\ for a backslash, or use “>-”.',
    ],
    nl: [
      'Deze code met een backslash bestaat niet tussen dubbele aanhalingstekens.',
      'Schrijf \\\\ voor een backslash, of gebruik “>-”.',
    ],
  }),
};

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
