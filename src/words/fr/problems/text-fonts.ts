import type { FileKind, FontStyle, textFontsProblems, Unfit } from '../../../problems/text-fonts.ts';
import type { ProblemWords } from '../../kind.ts';

export const textFonts = {
  'text/font-file-kind': ({ file, kind }) => ({
    message: `Le fichier « ${file} » ${KINDS[kind]} ; il faut une police TrueType ou OpenType.`,
    hint: KIND_HINTS[kind] ?? DOWNLOAD,
  }),
  'text/font-file-broken': ({ file, table }) => ({
    message:
      table === undefined
        ? `Le fichier de police « ${file} » est abîmé, ou incomplet.`
        : `Le fichier de police « ${file} » est abîmé : sa partie « ${table.trim()} » n’est plus comme elle a été faite.`,
    hint: AGAIN,
  }),
  'text/font-file-lacks': ({ file, table }) => ({
    message: `Le fichier de police « ${file} » n’a pas la partie « ${table.trim()} », sans laquelle il ne peut pas être imprimé.`,
    hint: AGAIN,
  }),
  'text/font-file-unfit': ({ file, why }) => ({
    message: `La police « ${file} » ${UNFIT[why][0]}.`,
    hint: UNFIT[why][1],
  }),
  'text/font-differs': ({ file, style, isListed }) => {
    const [listed, own] = styles(style, isListed);
    return {
      message: `La liste des polices dit que « ${file} » est ${listed} ; le fichier lui-même dit être ${own}.`,
      hint: `Nommez le fichier qui est ${listed}, ou mettez « weight » et « italic » comme le fichier les a.`,
    };
  },
  'text/font-not-typable': ({ families }) => ({
    message: `Personne ne pourrait écrire dans ce champ : les programmes qui remplissent des formulaires ne savent pas écrire avec ${families.join(', ')}.`,
    hint: 'Donnez à la famille, dans fonts/fonts.json, une police de secours avec laquelle ils savent écrire, comme Noto Sans.',
  }),
} satisfies ProblemWords<typeof textFontsProblems>;

/** What a file is that should be a font. */
const KINDS: Readonly<Record<FileKind, string>> = {
  empty: 'est vide',
  woff2: 'est une police pour pages web (WOFF2)',
  woff: 'est une police pour pages web (WOFF)',
  eot: 'est une police pour anciennes pages web (EOT)',
  collection: 'contient plusieurs polices (TTC)',
  type1: 'est une police PostScript de l’ancienne sorte (Type 1)',
  suitcase: 'est une police pour anciens Mac (une valise)',
  zip: 'est un dossier compressé (zip)',
  pdf: 'est un PDF',
  picture: 'est une image',
  'web-page': 'est une page web',
  pointer: 'n’est pas la police, mais un billet qui dit où Git la garde',
  words: 'est un fichier de mots',
  unknown: 'n’est pas une police que nous connaissons',
};

const DOWNLOAD = 'Téléchargez la police en .ttf ou .otf.';

const KIND_HINTS: Readonly<Partial<Record<FileKind, string>>> = {
  collection:
    'Prenez celle qu’il vous faut dans un fichier à part (.ttf ou .otf), ou séparez la collection avec un programme de polices.',
  zip: 'Décompressez-le, et nommez le .ttf ou .otf qui est dedans.',
  pointer: 'Prenez le fichier lui-même avec « git lfs pull ».',
  'web-page':
    'Le téléchargement a échoué, ou le lien menait à une page sur la police. Téléchargez la police en .ttf ou .otf.',
};

/** Why a sound font cannot be used, and what to do. */
const UNFIT: Readonly<Record<Unfit, readonly [is: string, hint: string]>> = {
  variable: [
    'contient toutes les graisses en une (une police variable)',
    'Prenez les fichiers des graisses une à une, souvent dans un dossier « static » à côté.',
  ],
  colour: [
    'a des lettres qui ont leurs propres couleurs',
    'Prenez une police sans couleurs, par exemple Noto Emoji au lieu de Noto Color Emoji.',
  ],
  bitmap: [
    'n’a ses lettres que comme images faites de points, qui ne s’impriment pas nettement',
    'Prenez une police TrueType ou OpenType avec des contours.',
  ],
  symbol: [
    'est une police de symboles : elle montre des signes à la place des lettres',
    'Prenez une police qui a les signes sous leurs propres numéros Unicode.',
  ],
  'no-unicode': [
    'ne dit pas à quel caractère Unicode correspond chacune de ses lettres',
    'Prenez une version plus récente, ou une autre police.',
  ],
  restricted: [
    'ne peut pas être mise dans un PDF, selon sa licence (embedding restricted)',
    'Demandez à qui l’a faite une licence et un fichier qui le permettent, ou prenez une autre police.',
  ],
  'whole-only': [
    'ne peut être mise dans un PDF qu’entière, selon sa licence (no subsetting), et nous n’y mettons que les lettres utilisées',
    'Demandez à qui l’a faite un fichier qui le permet, ou prenez une autre police.',
  ],
  'bitmap-only': [
    'ne peut être mise dans un PDF que comme points, selon sa licence (bitmap embedding only)',
    'Demandez à qui l’a faite un fichier qui le permet, ou prenez une autre police.',
  ],
  blank: [
    'ne dessine rien pour ses lettres : ce qui est composé avec elle est invisible',
    'Certains programmes cachent du texte avec une telle police. Prenez-en une autre, ou téléchargez-la à nouveau.',
  ],
};

const AGAIN = 'Téléchargez-le à nouveau, ou prenez-en une autre version.';

const STYLES: Readonly<Record<FontStyle, { readonly listed: string; readonly not: string }>> = {
  bold: { listed: 'gras', not: 'non gras' },
  italic: { listed: 'italique', not: 'droit' },
};

function styles(style: FontStyle, isListed: boolean): readonly [string, string] {
  const { listed, not } = STYLES[style];
  return isListed ? [listed, not] : [not, listed];
}
