import type { contentFormatsProblems } from '../../../problems/content-formats.ts';
import { type Found, slipOf } from '../../../problems/content-formats.ts';
import type { ProblemWords, Wording } from '../../kind.ts';
import { short } from '../../phrases.ts';
import { STRAIGHT_QUOTES } from './content-words.ts';

export const contentFormats = {
  'content/bad-id': format(
    'kan geen korte naam zijn.',
    'Gebruik kleine letters a–z, cijfers en enkele koppeltekens, begin met een letter, hoogstens 60.',
  ),
  'content/bad-language': format(
    'is geen taal.',
    'Schrijf een taalcode zoals nl, nl-BE, en of fr, met een koppelteken.',
  ),
  'content/bad-date': format('is geen datum.', 'Schrijf jaar-maand-dag, bijvoorbeeld 2026-11-22.'),
  'content/bad-fingerprint': format(
    'is geen vingerafdruk: acht tekens, 0 tot 9 en a tot f.',
    'Doe kletspot translate TAAL om te zien wat er hoort te staan.',
  ),
  'content/bad-version': format(
    'is geen versie.',
    'Schrijf getallen met punten, tussen aanhalingstekens: "1.0.0".',
  ),
  'content/bad-address': format(
    'is geen adres om naar te linken.',
    'Gebruik een volledig adres dat begint met https://, http:// of mailto:.',
  ),
  'content/bad-colour': format(
    'is geen kleur.',
    "Schrijf '#rrggbb' tussen aanhalingstekens, bijvoorbeeld '#c8e1c4'.",
  ),
  'content/bad-grammage': format('is geen papiergewicht.', 'Geef gram per vierkante meter, van 40 tot 400.'),
  'content/bad-count': format('is geen aantal kaarten om te trekken.', 'Geef een geheel getal vanaf 1.'),
  'content/bad-seed': format('is geen zaadje.', 'Geef een geheel getal van 0 tot 4294967295.'),
  'content/bad-copies': format('is geen aantal kopieën.', 'Geef een geheel getal van 1 tot 1000.'),
  'content/bad-sort': format(
    'is geen volgorde.',
    'Schrijf deck (volgens nummer), listed (zoals genoemd) of random (toevallig).',
  ),
  'content/bad-circumstance': format(
    'is geen omstandigheid.',
    'Bovenaan in kit.yaml staat wat “when” kan zijn.',
  ),
  'content/bad-letter': format(
    'is niet één hoofdletter.',
    'Geef elk deel één hoofdletter, of één letter van een schrift zonder hoofdletters; die komt voor de nummers.',
  ),
} satisfies ProblemWords<typeof contentFormatsProblems>;

/** A value whose form is not right: what it is not, and what to write. */
function format(isNot: string, hint: string) {
  return (found: Found): Wording => {
    const hints = { link: `${hint} ${NO_LINK}`, quotes: `${STRAIGHT_QUOTES} ${hint}`, form: hint };
    return { message: `“${short(found.found)}” ${isNot}`, hint: hints[slipOf(found)] };
  };
}

const NO_LINK = 'Is het geen link, zet dan een backslash voor de [ en het wordt gedrukt zoals het er staat.';
