import type { SyntaxMistake } from '../../../problems/content-files.ts';
import { lower } from '../../phrases.ts';
import { STRAIGHT_QUOTES } from './content-words.ts';

type Words = readonly [message: string, hint: string];

export function syntaxWords({ mistake, found }: SyntaxMistake): Words {
  return SYNTAX[mistake]?.(found) ?? OTHER_SYNTAX;
}

const NEXT_LINE = 'Zet de hele tekst op de volgende regel na “>-”.';

const QUOTE_IT = 'Zet de hele tekst op de volgende regel na “>-”, of tussen aanhalingstekens.';

const INDENT: Words = [
  'Deze regel begint niet op dezelfde kolom als de regels waar hij bij hoort.',
  'Geef regels die bij elkaar horen evenveel spaties vooraan.',
];

const OTHER_SYNTAX: Words = [
  'Vanaf hier is het bestand niet te lezen: er staan woorden waar dat niet kan.',
  QUOTE_IT,
];

const SYNTAX: Readonly<Record<string, (found: string) => Words>> = {
  apostrophe: (found) => [
    `Een tekst die met ${found} begint, wordt gelezen tot de volgende ', en daarna kan er niets meer staan.`,
    `Schrijf ’ voor een weglatingsteken, of ${lower(NEXT_LINE)}`,
  ],
  quote: (found) => [
    `Een tekst die met ${found} begint, loopt tot de volgende ${found} en eindigt daar: die ontbreekt hier, of er staat nog iets achter.`,
    `${NEXT_LINE} Daar is een aanhalingsteken gewoon een aanhalingsteken.`,
  ],
  'curly-quote': (found) => [
    `In een tekst staat hier “: ”, en ${found} houdt die niet bij elkaar.`,
    STRAIGHT_QUOTES,
  ],
  beginning: (found) => [
    `Een tekst kan zo niet met ${found} beginnen: dat betekent in deze bestanden iets anders.`,
    NEXT_LINE,
  ],
  'behind-fold': (found) => [
    `Op de regel van ${found} kan geen tekst staan.`,
    'Zet hem op de volgende regel, met meer spaties vooraan dan deze.',
  ],
  colon: (found) => [
    `Een tekst kan zo geen “: ” bevatten: “${found}” wordt gelezen als de naam van iets.`,
    QUOTE_IT,
  ],
  loose: (found) => [
    `“${found}” hoort hier nergens bij: er staat geen sleutel voor, en het springt niet in zoals een tekst.`,
    'Hoort het bij de tekst erboven, zet er dan evenveel spaties voor. Is het een eigen vraag, maak er dan een kaart van: “- id: …” en daaronder “text: …”.',
  ],
  'special-space': (found) => [
    `Achter “${found}” staat een vaste spatie in plaats van een gewone.`,
    'Typ die spatie opnieuw. Op een Mac komt ze van de Option-toets.',
  ],
  MULTILINE_IMPLICIT_KEY: () => [
    'Een “sleutel: waarde” loopt over twee regels.',
    'Schrijf een spatie na de dubbele punt, en de sleutel op één regel.',
  ],
  BAD_INDENT: () => INDENT,
  MISSING_CHAR: () => [
    'Hier ontbreekt iets: een sluitend aanhalingsteken of haakje, een dubbele punt na een sleutel, of een streepje.',
    INDENT[1],
  ],
  BAD_DQ_ESCAPE: () => [
    'Deze code met een backslash bestaat niet tussen dubbele aanhalingstekens.',
    'Schrijf \\\\ voor een backslash, of gebruik “>-”.',
  ],
};
