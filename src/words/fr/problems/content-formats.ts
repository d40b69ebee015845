import type { contentFormatsProblems } from '../../../problems/content-formats.ts';
import { type Found, slipOf } from '../../../problems/content-formats.ts';
import type { ProblemWords, Wording } from '../../kind.ts';
import { short } from '../../phrases.ts';
import { STRAIGHT_QUOTES } from './content-words.ts';

export const contentFormats = {
  'content/bad-id': format(
    'ne peut pas être un nom court.',
    'Utilisez des minuscules a–z, des chiffres et des traits d’union simples, en commençant par une lettre, 60 au plus.',
  ),
  'content/bad-language': format(
    'n’est pas une langue.',
    'Écrivez un code de langue comme nl, nl-BE, en ou fr, avec un trait d’union.',
  ),
  'content/bad-date': format('n’est pas une date.', 'Écrivez année-mois-jour, par exemple 2026-11-22.'),
  'content/bad-fingerprint': format(
    'n’est pas une empreinte : huit caractères, de 0 à 9 et de a à f.',
    'Lancez kletspot translate LANGUE pour voir ce qu’elle doit être.',
  ),
  'content/bad-version': format(
    'n’est pas une version.',
    'Écrivez des nombres avec des points, entre guillemets droits : "1.0.0".',
  ),
  'content/bad-address': format(
    'n’est pas une adresse de lien.',
    'Utilisez une adresse complète, qui commence par https://, http:// ou mailto:.',
  ),
  'content/bad-colour': format(
    'n’est pas une couleur.',
    "Écrivez '#rrggbb' entre apostrophes droites, par exemple '#c8e1c4'.",
  ),
  'content/bad-grammage': format(
    'n’est pas un grammage.',
    'Donnez des grammes par mètre carré, de 40 à 400.',
  ),
  'content/bad-count': format(
    'n’est pas un nombre de cartes à tirer.',
    'Donnez un nombre entier à partir de 1.',
  ),
  'content/bad-seed': format('n’est pas une graine.', 'Donnez un nombre entier de 0 à 4294967295.'),
  'content/bad-copies': format('n’est pas un nombre d’exemplaires.', 'Donnez un nombre entier de 1 à 1000.'),
  'content/bad-sort': format(
    'n’est pas un ordre.',
    'Écrivez deck (par numéro), listed (comme nommées) ou random (au hasard).',
  ),
  'content/bad-circumstance': format(
    'n’est pas une circonstance.',
    'Le début de kit.yaml dit ce que « when » peut être.',
  ),
  'content/bad-letter': format(
    'n’est pas une seule majuscule.',
    'Donnez à chaque partie une majuscule, ou une lettre d’une écriture qui n’en a pas ; elle vient devant les numéros.',
  ),
} satisfies ProblemWords<typeof contentFormatsProblems>;

/** A value whose form is not right: what it is not, and what to write. */
function format(isNot: string, hint: string) {
  return (found: Found): Wording => {
    const hints = { link: `${hint} ${NO_LINK}`, quotes: `${STRAIGHT_QUOTES} ${hint}`, form: hint };
    return { message: `« ${short(found.found)} » ${isNot}`, hint: hints[slipOf(found)] };
  };
}

const NO_LINK =
  'Si ce n’est pas un lien, mettez une barre oblique inverse devant le [ et le texte est imprimé tel quel.';
