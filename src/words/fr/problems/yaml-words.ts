import type { SyntaxMistake } from '../../../problems/content-files.ts';
import { lower } from '../../phrases.ts';
import { STRAIGHT_QUOTES } from './content-words.ts';

type Words = readonly [message: string, hint: string];

export function syntaxWords({ mistake, found }: SyntaxMistake): Words {
  return SYNTAX[mistake]?.(found) ?? OTHER_SYNTAX;
}

const NEXT_LINE = 'Mettez tout le texte à la ligne suivante, après « >- ».';

const QUOTE_IT = 'Mettez tout le texte à la ligne suivante, après « >- », ou entre guillemets droits.';

const INDENT: Words = [
  'Cette ligne ne commence pas dans la même colonne que les lignes avec lesquelles elle va.',
  'Donnez aux lignes qui vont ensemble le même nombre d’espaces devant.',
];

const OTHER_SYNTAX: Words = [
  'La suite du fichier est illisible : des mots sont ici où il ne peut pas y en avoir.',
  QUOTE_IT,
];

const SYNTAX: Readonly<Record<string, (found: string) => Words>> = {
  apostrophe: (found) => [
    `Un texte qui commence par ${found} est lu jusqu’au ' suivant, et rien ne peut venir derrière.`,
    `Pour une apostrophe, écrivez ’, ou ${lower(NEXT_LINE)}`,
  ],
  quote: (found) => [
    `Un texte qui commence par ${found} va jusqu’au ${found} suivant et finit là : ici il manque, ou quelque chose le suit.`,
    `${NEXT_LINE} Là, un guillemet n’est qu’un guillemet.`,
  ],
  'curly-quote': (found) => [
    `Un deux-points suivi d’une espace est ici dans un texte, et ${found} ne le tient pas ensemble.`,
    STRAIGHT_QUOTES,
  ],
  beginning: (found) => [
    `Un texte ne peut pas commencer ainsi par ${found} : cela veut dire autre chose dans ces fichiers.`,
    NEXT_LINE,
  ],
  'behind-fold': (found) => [
    `Aucun texte ne peut être sur la même ligne que ${found}.`,
    'Mettez-le à la ligne suivante, avec plus d’espaces devant que celle-ci.',
  ],
  colon: (found) => [
    `Un texte ne peut pas contenir ainsi un deux-points suivi d’une espace : « ${found} » est lu comme un nom.`,
    QUOTE_IT,
  ],
  loose: (found) => [
    `« ${found} » ne va avec rien ici : il n’y a pas de clé devant, et la ligne n’est pas décalée comme un texte.`,
    'Si cela va avec le texte au-dessus, donnez-lui autant d’espaces devant. Si c’est une question à part, faites-en une carte : « - id: … » et en dessous « text: … ».',
  ],
  'special-space': (found) => [
    `Derrière « ${found} » se trouve une espace insécable au lieu d’une ordinaire.`,
    'Tapez cette espace à nouveau. Sur un Mac, elle vient de la touche Option tenue enfoncée.',
  ],
  MULTILINE_IMPLICIT_KEY: () => [
    'Une « clé: valeur » s’étend sur deux lignes.',
    'Écrivez une espace après le deux-points, et la clé sur une seule ligne.',
  ],
  BAD_INDENT: () => INDENT,
  MISSING_CHAR: () => [
    'Il manque quelque chose ici : un guillemet ou un crochet fermant, un deux-points après une clé, ou un tiret.',
    INDENT[1],
  ],
  BAD_DQ_ESCAPE: () => [
    'Ce code à barre oblique inverse n’existe pas entre guillemets droits.',
    'Écrivez \\\\ pour une barre oblique inverse, ou utilisez « >- ».',
  ],
};
