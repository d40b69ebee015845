import type { contentFormatsProblems } from '../../../problems/content-formats.ts';
import { type Found, slipOf } from '../../../problems/content-formats.ts';
import type { ProblemWords, Wording } from '../../kind.ts';
import { short } from '../../phrases.ts';
import { STRAIGHT_QUOTES } from './content-words.ts';

export const contentFormats = {
  'content/bad-id': format(
    'kann kein Kurzname sein.',
    'Nehmen Sie kleine Buchstaben a–z, Ziffern und einzelne Bindestriche, mit einem Buchstaben am Anfang, höchstens 60.',
  ),
  'content/bad-language': format(
    'ist keine Sprache.',
    'Schreiben Sie ein Sprachkürzel wie nl, nl-BE, en oder fr, mit Bindestrich.',
  ),
  'content/bad-date': format('ist kein Datum.', 'Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2026-11-22.'),
  'content/bad-fingerprint': format(
    'ist kein Fingerabdruck: acht Zeichen, 0 bis 9 und a bis f.',
    'Rufen Sie kletspot translate SPRACHE auf, um zu sehen, wie er lauten muss.',
  ),
  'content/bad-version': format(
    'ist keine Version.',
    'Schreiben Sie Zahlen mit Punkten, in geraden Anführungszeichen: "1.0.0".',
  ),
  'content/bad-address': format(
    'ist keine Adresse für einen Link.',
    'Nehmen Sie eine vollständige Adresse, die mit https://, http:// oder mailto: beginnt.',
  ),
  'content/bad-colour': format(
    'ist keine Farbe.',
    "Schreiben Sie '#rrggbb' in geraden Strichen, zum Beispiel '#c8e1c4'.",
  ),
  'content/bad-grammage': format(
    'ist kein Papiergewicht.',
    'Geben Sie Gramm je Quadratmeter an, von 40 bis 400.',
  ),
  'content/bad-count': format(
    'ist keine Zahl von Karten, die man ziehen kann.',
    'Geben Sie eine ganze Zahl ab 1 an.',
  ),
  'content/bad-seed': format('ist kein Startwert.', 'Geben Sie eine ganze Zahl von 0 bis 4294967295 an.'),
  'content/bad-copies': format(
    'ist keine Zahl von Exemplaren.',
    'Geben Sie eine ganze Zahl von 1 bis 1000 an.',
  ),
  'content/bad-sort': format(
    'ist keine Reihenfolge.',
    'Schreiben Sie deck (nach Nummer), listed (wie genannt) oder random (zufällig).',
  ),
  'content/bad-circumstance': format(
    'ist kein Umstand.',
    'Am Anfang von kit.yaml steht, was „when“ sein kann.',
  ),
  'content/bad-letter': format(
    'ist nicht ein einzelner Großbuchstabe.',
    'Geben Sie jedem Teil einen Großbuchstaben, oder einen Buchstaben einer Schrift ohne Großbuchstaben; er steht vor den Nummern.',
  ),
} satisfies ProblemWords<typeof contentFormatsProblems>;

/** A value whose form is not right: what it is not, and what to write. */
function format(isNot: string, hint: string) {
  return (found: Found): Wording => {
    const hints = { link: `${hint} ${NO_LINK}`, quotes: `${STRAIGHT_QUOTES} ${hint}`, form: hint };
    return { message: `„${short(found.found)}“ ${isNot}`, hint: hints[slipOf(found)] };
  };
}

const NO_LINK =
  'Ist es kein Link, dann setzen Sie einen Backslash vor die [, und es wird gedruckt, wie es da steht.';
