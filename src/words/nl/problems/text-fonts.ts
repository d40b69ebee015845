import type { FileKind, FontStyle, textFontsProblems, Unfit } from '../../../problems/text-fonts.ts';
import type { ProblemWords } from '../../kind.ts';

export const textFonts = {
  'text/font-file-kind': ({ file, kind }) => ({
    message: `Het bestand “${file}” ${KINDS[kind]}; er hoort een TrueType- of OpenType-lettertype te staan.`,
    hint: KIND_HINTS[kind] ?? DOWNLOAD,
  }),
  'text/font-file-broken': ({ file, table }) => ({
    message:
      table === undefined
        ? `Het lettertypebestand “${file}” is beschadigd, of niet compleet.`
        : `Het lettertypebestand “${file}” is beschadigd: het deel “${table.trim()}” klopt niet.`,
    hint: AGAIN,
  }),
  'text/font-file-lacks': ({ file, table }) => ({
    message: `In het lettertypebestand “${file}” ontbreekt het deel “${table.trim()}”, en zonder dat is het niet te drukken.`,
    hint: AGAIN,
  }),
  'text/font-file-unfit': ({ file, why }) => ({
    message: `Het lettertype “${file}” ${UNFIT[why][0]}.`,
    hint: UNFIT[why][1],
  }),
  'text/font-differs': ({ file, style, isListed }) => {
    const [listed, own] = styles(style, isListed);
    return {
      message: `Volgens de lijst van lettertypes is “${file}” ${listed}; volgens het bestand zelf is het ${own}.`,
      hint: `Noem het bestand dat ${listed} is, of zet “weight” en “italic” zoals het bestand ze heeft.`,
    };
  },
  'text/font-not-typable': ({ families }) => ({
    message: `In dit veld kan niemand typen: programma’s waarmee je formulieren invult kunnen niet schrijven met ${families.join(', ')}.`,
    hint: 'Geef het lettertype in fonts/fonts.json een reserve waarmee dat wel kan, zoals Noto Sans.',
  }),
} satisfies ProblemWords<typeof textFontsProblems>;

/** What a file is that should be a font. */
const KINDS: Readonly<Record<FileKind, string>> = {
  empty: 'is leeg',
  woff2: 'is een lettertype voor webpagina’s (WOFF2)',
  woff: 'is een lettertype voor webpagina’s (WOFF)',
  eot: 'is een lettertype voor oude webpagina’s (EOT)',
  collection: 'bevat meer lettertypes bij elkaar (TTC)',
  type1: 'is een PostScript-lettertype van de oude soort (Type 1)',
  suitcase: 'is een lettertype voor oude Macs (een suitcase)',
  zip: 'is een ingepakte map (zip)',
  pdf: 'is een pdf',
  picture: 'is een plaatje',
  'web-page': 'is een webpagina',
  pointer: 'is niet het lettertype, maar een briefje dat zegt waar Git het bewaart',
  words: 'is een tekstbestand',
  unknown: 'is geen lettertype dat we kennen',
};

const DOWNLOAD = 'Haal het lettertype op als .ttf of .otf.';

const KIND_HINTS: Readonly<Partial<Record<FileKind, string>>> = {
  collection:
    'Neem het ene dat je nodig hebt als eigen bestand (.ttf of .otf), of splits de bundel met een lettertypeprogramma.',
  zip: 'Pak hem uit en noem het .ttf- of .otf-bestand dat erin zit.',
  pointer: 'Haal het bestand zelf op met “git lfs pull”.',
  'web-page':
    'Het ophalen ging mis, of de link leidde naar een pagina over het lettertype. Haal het lettertype op als .ttf of .otf.',
};

/** Why a sound font cannot be used, and what to do. */
const UNFIT: Readonly<Record<Unfit, readonly [is: string, hint: string]>> = {
  variable: [
    'bevat alle diktes in één (een variabel lettertype)',
    'Neem de bestanden van de losse diktes, vaak in een map “static” ernaast.',
  ],
  colour: [
    'heeft letters met eigen kleuren',
    'Neem een lettertype zonder kleuren, bijvoorbeeld Noto Emoji in plaats van Noto Color Emoji.',
  ],
  bitmap: [
    'heeft zijn letters alleen als plaatjes van puntjes, en die zijn niet scherp te drukken',
    'Neem een TrueType- of OpenType-lettertype met omtrekken.',
  ],
  symbol: [
    'is een symboollettertype: het toont tekens op de plaats van letters',
    'Neem een lettertype dat de tekens onder hun eigen Unicode-nummer heeft.',
  ],
  'no-unicode': [
    'zegt niet welke van zijn letters welk Unicode-teken is',
    'Neem een nieuwere versie, of een ander lettertype.',
  ],
  restricted: [
    'mag volgens zijn licentie niet in een pdf (insluiten niet toegestaan)',
    'Vraag de maker om een licentie en een bestand waarmee het wel mag, of neem een ander lettertype.',
  ],
  'whole-only': [
    'mag volgens zijn licentie alleen als geheel in een pdf (geen subset), en wij nemen de gebruikte letters mee',
    'Vraag de maker om een bestand waarmee het wel mag, of neem een ander lettertype.',
  ],
  'bitmap-only': [
    'mag volgens zijn licentie alleen als puntjes in een pdf (alleen bitmaps)',
    'Vraag de maker om een bestand waarmee het wel mag, of neem een ander lettertype.',
  ],
  blank: [
    'tekent niets voor zijn letters: wat erin gezet wordt, is niet te zien',
    'Sommige programma’s verbergen tekst met zo’n lettertype. Neem een ander, of download het opnieuw.',
  ],
};

const AGAIN = 'Haal het opnieuw op, of neem een andere versie.';

const STYLES: Readonly<Record<FontStyle, { readonly listed: string; readonly not: string }>> = {
  bold: { listed: 'vet', not: 'niet vet' },
  italic: { listed: 'cursief', not: 'rechtop' },
};

function styles(style: FontStyle, isListed: boolean): readonly [string, string] {
  const { listed, not } = STYLES[style];
  return isListed ? [listed, not] : [not, listed];
}
