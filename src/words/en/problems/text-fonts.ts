import type { FileKind, FontStyle, textFontsProblems, Unfit } from '../../../problems/text-fonts.ts';
import type { ProblemWords } from '../../kind.ts';

export const textFonts = {
  'text/font-file-kind': ({ file, kind }) => ({
    message: `The file “${file}” ${KINDS[kind]}; expected a TrueType or OpenType font.`,
    hint: KIND_HINTS[kind] ?? DOWNLOAD,
  }),
  'text/font-file-broken': ({ file, table }) => ({
    message:
      table === undefined
        ? `The font file “${file}” is damaged, or only part of it is there.`
        : `The font file “${file}” is damaged: its part “${table.trim()}” is not as it was made.`,
    hint: AGAIN,
  }),
  'text/font-file-lacks': ({ file, table }) => ({
    message: `The font file “${file}” lacks the part “${table.trim()}”, without which it cannot be printed.`,
    hint: AGAIN,
  }),
  'text/font-file-unfit': ({ file, why }) => ({
    message: `The font “${file}” ${UNFIT[why][0]}.`,
    hint: UNFIT[why][1],
  }),
  'text/font-differs': ({ file, style, isListed }) => {
    const [listed, own] = styles(style, isListed);
    return {
      message: `The list of fonts says that “${file}” is ${listed}; the file itself says that it is ${own}.`,
      hint: `Name the file that is ${listed}, or set “weight” and “italic” as the file has them.`,
    };
  },
  'text/font-not-typable': ({ families }) => ({
    message: `Nobody could type in this field: programs that fill in forms cannot write with ${families.join(', ')}.`,
    hint: 'Give the family a fallback in fonts/fonts.json that they can write with, such as Noto Sans.',
  }),
} satisfies ProblemWords<typeof textFontsProblems>;

/** What a file is that should be a font. */
const KINDS: Readonly<Record<FileKind, string>> = {
  empty: 'is empty',
  woff2: 'is a font for web pages (WOFF2)',
  woff: 'is a font for web pages (WOFF)',
  eot: 'is a font for old web pages (EOT)',
  collection: 'holds several fonts (TTC)',
  type1: 'is a PostScript font of the old kind (Type 1)',
  suitcase: 'is a font for old Macs (a suitcase)',
  zip: 'is a packed folder (zip)',
  pdf: 'is a PDF',
  picture: 'is a picture',
  'web-page': 'is a web page',
  pointer: 'is not the font, but a note that says where Git keeps it',
  words: 'is a file of words',
  unknown: 'is no font that we know',
};

const DOWNLOAD = 'Download the font as .ttf or .otf.';

const KIND_HINTS: Readonly<Partial<Record<FileKind, string>>> = {
  collection:
    'Take the one that you need as a file of its own (.ttf or .otf), or split the collection with a font program.',
  zip: 'Unpack it, and name the .ttf or .otf that is in it.',
  pointer: 'Get the file itself with “git lfs pull”.',
  'web-page':
    'The download went wrong, or the link led to a page about the font. Download the font as .ttf or .otf.',
};

/** Why a sound font cannot be used, and what to do. */
const UNFIT: Readonly<Record<Unfit, readonly [is: string, hint: string]>> = {
  variable: [
    'holds all weights in one (a variable font)',
    'Take the files of single weights, often in a folder “static” beside it.',
  ],
  colour: [
    'has letters with colours of their own',
    'Take a font without colours, for instance Noto Emoji in place of Noto Color Emoji.',
  ],
  bitmap: [
    'has its letters as pictures made of dots only, which cannot be printed sharp',
    'Take a TrueType or OpenType font with outlines.',
  ],
  symbol: [
    'is a symbol font: it shows signs in the place of letters',
    'Take a font that has the signs under their own Unicode numbers.',
  ],
  'no-unicode': [
    'does not tell which of its letters is which Unicode character',
    'Take a newer version of it, or another font.',
  ],
  restricted: [
    'may not be put into a PDF by its licence (embedding restricted)',
    'Ask its maker for a licence and a file that allow it, or take another font.',
  ],
  'whole-only': [
    'may be put into a PDF only whole by its licence (no subsetting), and we put in the letters that are used',
    'Ask its maker for a file that allows it, or take another font.',
  ],
  'bitmap-only': [
    'may be put into a PDF only as dots by its licence (bitmap embedding only)',
    'Ask its maker for a file that allows it, or take another font.',
  ],
  blank: [
    'draws nothing for its letters: whatever is set in it cannot be seen',
    'Some programs use such a font to hide text. Take another font, or download it again.',
  ],
};

const AGAIN = 'Download it again, or take another version of it.';

const STYLES: Readonly<Record<FontStyle, { readonly listed: string; readonly not: string }>> = {
  bold: { listed: 'bold', not: 'not bold' },
  italic: { listed: 'italic', not: 'upright' },
};

function styles(style: FontStyle, isListed: boolean): readonly [string, string] {
  const { listed, not } = STYLES[style];
  return isListed ? [listed, not] : [not, listed];
}
