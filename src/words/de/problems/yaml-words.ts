import type { SyntaxMistake } from '../../../problems/content-files.ts';
import { STRAIGHT_QUOTES } from './content-words.ts';

type Words = readonly [message: string, hint: string];

export function syntaxWords({ mistake, found }: SyntaxMistake): Words {
  return SYNTAX[mistake]?.(found) ?? OTHER_SYNTAX;
}

const NEXT_LINE = 'Stellen Sie den ganzen Text auf die nächste Zeile, nach „>-“.';

const QUOTE_IT =
  'Stellen Sie den ganzen Text auf die nächste Zeile, nach „>-“, oder in gerade Anführungszeichen.';

const INDENT: Words = [
  'Diese Zeile beginnt nicht in derselben Spalte wie die Zeilen, zu denen sie gehört.',
  'Geben Sie Zeilen, die zusammengehören, gleich viele Leerzeichen davor.',
];

const OTHER_SYNTAX: Words = [
  'Die Datei ist ab hier nicht zu lesen: Wörter stehen, wo keine stehen können.',
  QUOTE_IT,
];

const SYNTAX: Readonly<Record<string, (found: string) => Words>> = {
  apostrophe: (found) => [
    `Ein Text, der mit ${found} beginnt, wird bis zum nächsten ' gelesen, und dahinter kann nichts stehen.`,
    `Für einen Apostroph schreiben Sie ’. Oder: ${NEXT_LINE}`,
  ],
  quote: (found) => [
    `Ein Text, der mit ${found} beginnt, geht bis zum nächsten ${found} und endet dort: Hier fehlt es, oder es folgt noch etwas.`,
    `${NEXT_LINE} Dort ist ein Anführungszeichen nur ein Anführungszeichen.`,
  ],
  'curly-quote': (found) => [
    `Hier steht „: “ in einem Text, und ${found} hält ihn nicht zusammen.`,
    STRAIGHT_QUOTES,
  ],
  beginning: (found) => [
    `Ein Text kann nicht so mit ${found} beginnen: In diesen Dateien heißt das etwas anderes.`,
    NEXT_LINE,
  ],
  'behind-fold': (found) => [
    `Auf derselben Zeile wie ${found} kann kein Text stehen.`,
    'Stellen Sie ihn auf die nächste Zeile, mit mehr Leerzeichen davor als diese.',
  ],
  colon: (found) => [
    `Ein Text kann „: “ nicht so enthalten: „${found}“ wird als Name von etwas gelesen.`,
    QUOTE_IT,
  ],
  loose: (found) => [
    `„${found}“ gehört hier zu nichts: Davor steht kein Schlüssel, und es ist nicht wie ein Text eingerückt.`,
    'Gehört es zum Text darüber, dann geben Sie ihm gleich viele Leerzeichen davor. Ist es eine eigene Frage, dann machen Sie eine Karte daraus: „- id: …“ und darunter „text: …“.',
  ],
  'special-space': (found) => [
    `Hinter „${found}“ steht ein geschütztes Leerzeichen statt eines gewöhnlichen.`,
    'Tippen Sie dieses Leerzeichen neu. Auf einem Mac kommt es von der gedrückten Wahltaste.',
  ],
  MULTILINE_IMPLICIT_KEY: () => [
    'Ein „Schlüssel: Wert“ geht über zwei Zeilen.',
    'Schreiben Sie ein Leerzeichen nach dem Doppelpunkt, und den Schlüssel auf eine Zeile.',
  ],
  BAD_INDENT: () => INDENT,
  MISSING_CHAR: () => [
    'Hier fehlt etwas: ein schließendes Anführungszeichen oder eine Klammer, ein Doppelpunkt nach einem Schlüssel, oder ein Strich.',
    INDENT[1],
  ],
  BAD_DQ_ESCAPE: () => [
    'Diesen Code mit Backslash gibt es zwischen doppelten Anführungszeichen nicht.',
    'Schreiben Sie \\\\ für einen Backslash, oder nehmen Sie „>-“.',
  ],
};
