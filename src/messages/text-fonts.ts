/** Font files that cannot be used: what they are, what is wrong with them, and what to do. */
import { error, type Language } from './catalogue.ts';

type Words = Readonly<Record<Language, string>>;

/** What a file is that should be a font. */
const KINDS = {
  empty: { en: 'is empty', nl: 'is leeg' },
  woff2: { en: 'is a font for web pages (WOFF2)', nl: 'is een lettertype voor webpagina’s (WOFF2)' },
  woff: { en: 'is a font for web pages (WOFF)', nl: 'is een lettertype voor webpagina’s (WOFF)' },
  eot: { en: 'is a font for old web pages (EOT)', nl: 'is een lettertype voor oude webpagina’s (EOT)' },
  collection: { en: 'holds several fonts (TTC)', nl: 'bevat meer lettertypes bij elkaar (TTC)' },
  type1: {
    en: 'is a PostScript font of the old kind (Type 1)',
    nl: 'is een PostScript-lettertype van de oude soort (Type 1)',
  },
  suitcase: {
    en: 'is a font for old Macs (a suitcase)',
    nl: 'is een lettertype voor oude Macs (een suitcase)',
  },
  zip: { en: 'is a packed folder (zip)', nl: 'is een ingepakte map (zip)' },
  pdf: { en: 'is a PDF', nl: 'is een pdf' },
  picture: { en: 'is a picture', nl: 'is een plaatje' },
  'web-page': { en: 'is a web page', nl: 'is een webpagina' },
  pointer: {
    en: 'is not the font, but a note that says where Git keeps it',
    nl: 'is niet het lettertype, maar een briefje dat zegt waar Git het bewaart',
  },
  words: { en: 'is a file of words', nl: 'is een tekstbestand' },
  unknown: { en: 'is no font that we know', nl: 'is geen lettertype dat we kennen' },
} as const satisfies Readonly<Record<string, Words>>;

const DOWNLOAD = {
  en: 'Download the font as .ttf or .otf.',
  nl: 'Haal het lettertype op als .ttf of .otf.',
} as const;

const KIND_HINTS: Readonly<Partial<Record<keyof typeof KINDS, Words>>> = {
  collection: {
    en: 'Take the one that you need as a file of its own (.ttf or .otf), or split the collection with a font program.',
    nl: 'Neem het ene dat je nodig hebt als eigen bestand (.ttf of .otf), of splits de bundel met een lettertypeprogramma.',
  },
  zip: {
    en: 'Unpack it, and name the .ttf or .otf that is in it.',
    nl: 'Pak hem uit en noem het .ttf- of .otf-bestand dat erin zit.',
  },
  pointer: {
    en: 'Get the file itself with “git lfs pull”.',
    nl: 'Haal het bestand zelf op met “git lfs pull”.',
  },
  'web-page': {
    en: 'The download went wrong, or the link led to a page about the font. Download the font as .ttf or .otf.',
    nl: 'Het ophalen ging mis, of de link leidde naar een pagina over het lettertype. Haal het lettertype op als .ttf of .otf.',
  },
};

/** Why a sound font cannot be used, and what to do. */
const UNFIT = {
  variable: {
    en: [
      'holds all weights in one (a variable font)',
      'Take the files of single weights, often in a folder “static” beside it.',
    ],
    nl: [
      'bevat alle diktes in één (een variabel lettertype)',
      'Neem de bestanden van de losse diktes, vaak in een map “static” ernaast.',
    ],
  },
  colour: {
    en: [
      'has letters with colours of their own',
      'Take a font without colours, for instance Noto Emoji in place of Noto Color Emoji.',
    ],
    nl: [
      'heeft letters met eigen kleuren',
      'Neem een lettertype zonder kleuren, bijvoorbeeld Noto Emoji in plaats van Noto Color Emoji.',
    ],
  },
  bitmap: {
    en: [
      'has its letters as pictures made of dots only, which cannot be printed sharp',
      'Take a TrueType or OpenType font with outlines.',
    ],
    nl: [
      'heeft zijn letters alleen als plaatjes van puntjes, en die zijn niet scherp te drukken',
      'Neem een TrueType- of OpenType-lettertype met omtrekken.',
    ],
  },
  symbol: {
    en: [
      'is a symbol font: it shows signs in the place of letters',
      'Take a font that has the signs under their own Unicode numbers.',
    ],
    nl: [
      'is een symboollettertype: het toont tekens op de plaats van letters',
      'Neem een lettertype dat de tekens onder hun eigen Unicode-nummer heeft.',
    ],
  },
  'no-unicode': {
    en: [
      'does not tell which of its letters is which Unicode character',
      'Take a newer version of it, or another font.',
    ],
    nl: [
      'zegt niet welke van zijn letters welk Unicode-teken is',
      'Neem een nieuwere versie, of een ander lettertype.',
    ],
  },
  restricted: {
    en: [
      'may not be put into a PDF by its licence (embedding restricted)',
      'Ask its maker for a licence and a file that allow it, or take another font.',
    ],
    nl: [
      'mag volgens zijn licentie niet in een pdf (insluiten niet toegestaan)',
      'Vraag de maker om een licentie en een bestand waarmee het wel mag, of neem een ander lettertype.',
    ],
  },
  'whole-only': {
    en: [
      'may be put into a PDF only whole by its licence (no subsetting), and we put in the letters that are used',
      'Ask its maker for a file that allows it, or take another font.',
    ],
    nl: [
      'mag volgens zijn licentie alleen als geheel in een pdf (geen subset), en wij nemen de gebruikte letters mee',
      'Vraag de maker om een bestand waarmee het wel mag, of neem een ander lettertype.',
    ],
  },
  'bitmap-only': {
    en: [
      'may be put into a PDF only as dots by its licence (bitmap embedding only)',
      'Ask its maker for a file that allows it, or take another font.',
    ],
    nl: [
      'mag volgens zijn licentie alleen als puntjes in een pdf (alleen bitmaps)',
      'Vraag de maker om een bestand waarmee het wel mag, of neem een ander lettertype.',
    ],
  },
} as const satisfies Readonly<
  Record<string, Readonly<Record<Language, readonly [is: string, hint: string]>>>
>;

const AGAIN = {
  en: 'Download it again, or take another version of it.',
  nl: 'Haal het opnieuw op, of neem een andere versie.',
} as const;

const STYLES = {
  bold: { listed: { en: 'bold', nl: 'vet' }, not: { en: 'not bold', nl: 'niet vet' } },
  italic: { listed: { en: 'italic', nl: 'cursief' }, not: { en: 'upright', nl: 'rechtop' } },
} as const;

function styles(
  style: keyof typeof STYLES,
  isListed: boolean,
  language: Language,
): readonly [string, string] {
  const { listed, not } = STYLES[style];
  return isListed ? [listed[language], not[language]] : [not[language], listed[language]];
}

export const fontMessages = {
  'text/font-file-kind': error<{ file: string; kind: keyof typeof KINDS }>({
    en: ({ file, kind }) => ({
      message: `The file “${file}” ${KINDS[kind].en}; expected a TrueType or OpenType font.`,
      hint: (KIND_HINTS[kind] ?? DOWNLOAD).en,
    }),
    nl: ({ file, kind }) => ({
      message: `Het bestand “${file}” ${KINDS[kind].nl}; er hoort een TrueType- of OpenType-lettertype te staan.`,
      hint: (KIND_HINTS[kind] ?? DOWNLOAD).nl,
    }),
  }),
  'text/font-file-broken': error<{ file: string; table: string | undefined }>({
    en: ({ file, table }) => ({
      message:
        table === undefined
          ? `The font file “${file}” is damaged, or only part of it is there.`
          : `The font file “${file}” is damaged: its part “${table.trim()}” is not as it was made.`,
      hint: AGAIN.en,
    }),
    nl: ({ file, table }) => ({
      message:
        table === undefined
          ? `Het lettertypebestand “${file}” is beschadigd, of niet compleet.`
          : `Het lettertypebestand “${file}” is beschadigd: het deel “${table.trim()}” klopt niet.`,
      hint: AGAIN.nl,
    }),
  }),
  'text/font-file-lacks': error<{ file: string; table: string }>({
    en: ({ file, table }) => ({
      message: `The font file “${file}” lacks the part “${table.trim()}”, without which it cannot be printed.`,
      hint: AGAIN.en,
    }),
    nl: ({ file, table }) => ({
      message: `In het lettertypebestand “${file}” ontbreekt het deel “${table.trim()}”, en zonder dat is het niet te drukken.`,
      hint: AGAIN.nl,
    }),
  }),
  'text/font-file-unfit': error<{ file: string; why: keyof typeof UNFIT }>({
    en: ({ file, why }) => ({ message: `The font “${file}” ${UNFIT[why].en[0]}.`, hint: UNFIT[why].en[1] }),
    nl: ({ file, why }) => ({
      message: `Het lettertype “${file}” ${UNFIT[why].nl[0]}.`,
      hint: UNFIT[why].nl[1],
    }),
  }),
  'text/font-differs': error<{ file: string; style: keyof typeof STYLES; isListed: boolean }>({
    en: ({ file, style, isListed }) => {
      const [listed, own] = styles(style, isListed, 'en');
      return {
        message: `The list of fonts says that “${file}” is ${listed}; the file itself says that it is ${own}.`,
        hint: `Name the file that is ${listed}, or set “weight” and “italic” as the file has them.`,
      };
    },
    nl: ({ file, style, isListed }) => {
      const [listed, own] = styles(style, isListed, 'nl');
      return {
        message: `Volgens de lijst van lettertypes is “${file}” ${listed}; volgens het bestand zelf is het ${own}.`,
        hint: `Noem het bestand dat ${listed} is, of zet “weight” en “italic” zoals het bestand ze heeft.`,
      };
    },
  }),
  'text/font-not-typable': error<{ families: readonly string[] }>({
    en: ({ families }) => ({
      message: `Nobody could type in this field: programs that fill in forms cannot write with ${families.join(', ')}.`,
      hint: 'Give the family a fallback in fonts/fonts.json that they can write with, such as Noto Sans.',
    }),
    nl: ({ families }) => ({
      message: `In dit veld kan niemand typen: programma’s waarmee je formulieren invult kunnen niet schrijven met ${families.join(', ')}.`,
      hint: 'Geef het lettertype in fonts/fonts.json een reserve waarmee dat wel kan, zoals Noto Sans.',
    }),
  }),
} as const;
