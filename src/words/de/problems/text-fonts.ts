import type { FileKind, FontStyle, textFontsProblems, Unfit } from '../../../problems/text-fonts.ts';
import type { ProblemWords } from '../../kind.ts';

export const textFonts = {
  'text/font-file-kind': ({ file, kind }) => ({
    message: `Die Datei „${file}“ ${KINDS[kind]}; erwartet wurde eine TrueType- oder OpenType-Schrift.`,
    hint: KIND_HINTS[kind] ?? DOWNLOAD,
  }),
  'text/font-file-broken': ({ file, table }) => ({
    message:
      table === undefined
        ? `Die Schriftdatei „${file}“ ist beschädigt oder unvollständig.`
        : `Die Schriftdatei „${file}“ ist beschädigt: Ihr Teil „${table.trim()}“ ist nicht mehr, wie er gemacht wurde.`,
    hint: AGAIN,
  }),
  'text/font-file-lacks': ({ file, table }) => ({
    message: `Der Schriftdatei „${file}“ fehlt der Teil „${table.trim()}“; ohne ihn lässt sie sich nicht drucken.`,
    hint: AGAIN,
  }),
  'text/font-file-unfit': ({ file, why }) => ({
    message: `Die Schrift „${file}“ ${UNFIT[why][0]}.`,
    hint: UNFIT[why][1],
  }),
  'text/font-differs': ({ file, style, isListed }) => {
    const [listed, own] = styles(style, isListed);
    return {
      message: `Nach der Liste der Schriften ist „${file}“ ${listed}; nach der Datei selbst ist sie ${own}.`,
      hint: `Nennen Sie die Datei, die ${listed} ist, oder setzen Sie „weight“ und „italic“, wie die Datei sie hat.`,
    };
  },
  'text/font-not-typable': ({ families }) => ({
    message: `Niemand könnte in dieses Feld tippen: Programme, die Formulare ausfüllen, können mit ${families.join(', ')} nicht schreiben.`,
    hint: 'Geben Sie der Familie in fonts/fonts.json eine Ersatzschrift, mit der sie schreiben können, etwa Noto Sans.',
  }),
} satisfies ProblemWords<typeof textFontsProblems>;

/** What a file is that should be a font. */
const KINDS: Readonly<Record<FileKind, string>> = {
  empty: 'ist leer',
  woff2: 'ist eine Schrift für Webseiten (WOFF2)',
  woff: 'ist eine Schrift für Webseiten (WOFF)',
  eot: 'ist eine Schrift für alte Webseiten (EOT)',
  collection: 'enthält mehrere Schriften (TTC)',
  type1: 'ist eine PostScript-Schrift der alten Art (Type 1)',
  suitcase: 'ist eine Schrift für alte Macs (ein Schriftkoffer)',
  zip: 'ist ein gepackter Ordner (Zip)',
  pdf: 'ist ein PDF',
  picture: 'ist ein Bild',
  'web-page': 'ist eine Webseite',
  pointer: 'ist nicht die Schrift, sondern ein Vermerk, wo Git sie aufbewahrt',
  words: 'ist eine Datei mit Wörtern',
  unknown: 'ist keine Schrift, die wir kennen',
};

const DOWNLOAD = 'Laden Sie die Schrift als .ttf oder .otf herunter.';

const KIND_HINTS: Readonly<Partial<Record<FileKind, string>>> = {
  collection:
    'Nehmen Sie die, die Sie brauchen, als eigene Datei (.ttf oder .otf), oder teilen Sie die Sammlung mit einem Schriftprogramm.',
  zip: 'Entpacken Sie ihn, und nennen Sie die .ttf oder .otf darin.',
  pointer: 'Holen Sie die Datei selbst mit „git lfs pull“.',
  'web-page':
    'Das Herunterladen ging schief, oder der Link führte zu einer Seite über die Schrift. Laden Sie die Schrift als .ttf oder .otf herunter.',
};

/** Why a sound font cannot be used, and what to do. */
const UNFIT: Readonly<Record<Unfit, readonly [is: string, hint: string]>> = {
  variable: [
    'enthält alle Strichstärken in einer (eine variable Schrift)',
    'Nehmen Sie die Dateien einzelner Strichstärken, oft in einem Ordner „static“ daneben.',
  ],
  colour: [
    'hat Buchstaben mit eigenen Farben',
    'Nehmen Sie eine Schrift ohne Farben, zum Beispiel Noto Emoji statt Noto Color Emoji.',
  ],
  bitmap: [
    'hat ihre Buchstaben nur als Bilder aus Punkten, die sich nicht scharf drucken lassen',
    'Nehmen Sie eine TrueType- oder OpenType-Schrift mit Umrissen.',
  ],
  symbol: [
    'ist eine Symbolschrift: Sie zeigt Zeichen an der Stelle von Buchstaben',
    'Nehmen Sie eine Schrift, die die Zeichen unter ihren eigenen Unicode-Nummern hat.',
  ],
  'no-unicode': [
    'sagt nicht, welcher ihrer Buchstaben welches Unicode-Zeichen ist',
    'Nehmen Sie eine neuere Version, oder eine andere Schrift.',
  ],
  restricted: [
    'darf nach ihrer Lizenz nicht in ein PDF (embedding restricted)',
    'Bitten Sie den Hersteller um eine Lizenz und eine Datei, die das erlauben, oder nehmen Sie eine andere Schrift.',
  ],
  'whole-only': [
    'darf nach ihrer Lizenz nur ganz in ein PDF (no subsetting), und wir nehmen nur die benutzten Buchstaben auf',
    'Bitten Sie den Hersteller um eine Datei, die das erlaubt, oder nehmen Sie eine andere Schrift.',
  ],
  'bitmap-only': [
    'darf nach ihrer Lizenz nur als Punkte in ein PDF (bitmap embedding only)',
    'Bitten Sie den Hersteller um eine Datei, die das erlaubt, oder nehmen Sie eine andere Schrift.',
  ],
  blank: [
    'zeichnet für ihre Buchstaben nichts: Was damit gesetzt ist, sieht man nicht',
    'Manche Programme verstecken Text mit so einer Schrift. Nehmen Sie eine andere, oder laden Sie sie noch einmal herunter.',
  ],
};

const AGAIN = 'Laden Sie sie noch einmal herunter, oder nehmen Sie eine andere Version.';

const STYLES: Readonly<Record<FontStyle, { readonly listed: string; readonly not: string }>> = {
  bold: { listed: 'fett', not: 'nicht fett' },
  italic: { listed: 'kursiv', not: 'aufrecht' },
};

function styles(style: FontStyle, isListed: boolean): readonly [string, string] {
  const { listed, not } = STYLES[style];
  return isListed ? [listed, not] : [not, listed];
}
