import { PAGE_PLACES } from '../words/page-places.ts';

/**
 * Every word a product can ask for, with the places to fill in. `content/strings/*.yaml` gives them.
 * The first word of a key is the product: see `NEEDED` for which of them a content must have.
 */
export const STRING_PLACES = {
  'cards.title': ['deck'], // title of the card files: "{deck} – kaarten"
  'cards.own': [], // header of a blank card: "eigen vraag"
  'cards.number': ['number'], // spoken before a card's number: "kaart {number}"
  'cards.edition.coloured-paper': [], // "gekleurd papier"
  'cards.edition.white-paper': [],
  'cards.edition.large-print': [],
  'sheet.size': [], // "100 % / ware grootte"
  'sheet.paper': ['colour', 'grammage'], // "{colour} papier, {grammage} g": the colour in capitals is put in
  'sheet.paper.white': ['grammage'], // "wit papier, {grammage} g"
  'sheet.count': ['sheet', 'sheets'], // "vel {sheet} van {sheets}"
  'sheet.version': ['version', 'date'], // "versie {version}, {date}"
  'sheet.ruler': [], // below the 100 mm ruler: "Deze lat is 100 mm lang."

  'stack.how': [], // on sheets of `--order stack`: how the piles of cut cards are put on each other
  'mix.holds': ['colours'], // on a sheet of `--mix`, which clusters are on it: "op dit vel: {colours}"

  'backs.front': [], // which side of a sheet with backs: "voorkant"
  'backs.back': [],
  'backs.long': [], // on such a sheet, how the printer must turn it over
  'backs.short': [],
  'tray.number': ['number'], // where the paper of a sheet lies, by a printer's profile: "lade {number}"
  'style.full': [], // after what paper it is for, of cards in `--style full`: "volle kleur"
  'style.outline': [],

  'choice.cards': ['cards', 'all'], // on a sheet of a choice: "keuze: {cards} van {all} kaarten"
  'choice.named': ['title', 'cards', 'all'], // of a choice that has a title
  'choice.drawn': [], // after the number, of what was drawn from all cards: "getrokken uit de hele pot"
  'choice.drawn-from': ['from'], // of what was drawn from some: "getrokken uit een keuze van {from}"
  'choice.own': ['count'], // "{count} eigen"
  'choice.copies': ['count'], // "{count} keer"
  'choice.seed': ['seed'], // by which a draw can be made again: "zaadje {seed}"

  'booklet.title': ['booklet', 'edition'], // title of the file: "{booklet} – {edition}"
  'booklet.edition.screen': [], // "om te lezen en in te vullen"
  'booklet.edition.print': [],
  'booklet.edition.large-print': [],
  'booklet.author': ['author'], // on the cover and in the colophon: "Tekst: {author}"
  'booklet.version': ['version', 'date'], // "versie {version}, {date}"
  'booklet.chosen': ['numbers'], // on the cover of a shorter booklet, for one front and for more
  'booklet.screen-note': [], // how to fill in and keep it
  'booklet.print-only': ['file'], // names the accessible twin of the printed edition

  'booklet.contents': [], // "Inhoud"
  'booklet.page': ['page'], // "pagina {page}"
  'booklet.see-page': ['page'], // "zie pagina {page}"
  'booklet.continued': [], // after a title that is repeated: "vervolg"
  'booklet.continues': [], // below what goes on: "lees verder op de volgende pagina"

  'booklet.part': [], // "deel"
  'booklet.empty-part': [],
  'booklet.count-themes.one': [], // "1 thema"
  'booklet.count-themes.other': ['count'], // "{count} thema’s"
  'booklet.count-questions.one': [],
  'booklet.count-questions.other': ['count'],

  'booklet.overview': [], // "Kies je battles"
  'booklet.overview-lead': [],
  'booklet.front': [], // head of the column with the themes: "front"
  'booklet.strong': [], // the three answers: "sterk", "later", "nu"
  'booklet.later': [],
  'booklet.now': [],
  'booklet.choose': [], // beside a tick box: "We kiezen dit front"
  'booklet.field-priority': ['number', 'title', 'choice'], // said of a field: "{number} {title}: {choice}"
  'booklet.field-choose': ['number', 'title'],

  'booklet.questions': [], // heading: "vragen"
  'booklet.note': [], // said of the mark that leads to a note: "noot"
  'booklet.note-for': ['number'], // above a note: "Bij {number}"
  'booklet.note-for-theme': [], // above a note that no question refers to
  'booklet.room': [], // "Ruimte om te schrijven"
  'booklet.room-for': ['number'],
  'booklet.field-answer': ['number'], // "Antwoord op vraag {number}"
  'booklet.field-room': ['number', 'title'], // the room of a whole theme

  'booklet.action-plan': [], // "Actieplan"
  'booklet.action-lead': [],
  'booklet.action-front': [], // heads of its columns
  'booklet.action-step': [],
  'booklet.action-who': [],
  'booklet.action-when': [],
  'booklet.action-signal': [],
  'booklet.field-action': ['row', 'column'], // "Rij {row}: {column}"

  'booklet.links': [], // "Links in de tekst"
  'booklet.links-lead': [],
  'booklet.sources': [], // "Bronnen": above inspirations and reference together
  'booklet.source': ['address'], // "De oorspronkelijke uitgave staat op {address}."
  'booklet.colophon': [],
  'booklet.corrections': [], // "Wat we verbeterden"
  'booklet.correction-where': [], // heads of its columns
  'booklet.correction-was': [],
  'booklet.correction-now': [],
  'booklet.correction-why': [],
  'booklet.editors-addition': [], // "Toevoeging van de redactie"
  'booklet.notes-pages': [], // title of the pages that fill the last sheet: "Notities"

  'booklet.print-how': [], // at the edge of the first sheet: how to print, fold and staple
  'booklet.fold': [], // at the fold marks
  'booklet.side-front': [], // which side of the sheet
  'booklet.side-back': [],
  'booklet.simplex-title': [], // printing both sides with a printer that cannot
  'booklet.simplex-lead': ['fronts', 'backs'],
  'booklet.simplex-step-1': ['fronts', 'backs'], // names of the two files
  'booklet.simplex-step-2': ['fronts', 'backs'],
  'booklet.simplex-step-3': ['fronts', 'backs'],
  'booklet.simplex-step-4': ['fronts', 'backs'],
  'booklet.simplex-step-5': ['fronts', 'backs'],
  'booklet.simplex-picture': [], // what the picture beside the steps shows, for who does not see it

  'calibrate.title': [], // title of the file and of its first page
  'calibrate.front': [], // which side of the sheet
  'calibrate.back': [],
  'calibrate.front-lead': ['paper'],
  'calibrate.like-book': ['other'], // on the back, where it is turned over like a page; `other` is what to type for the other edge
  'calibrate.like-pad': ['other'], // the same of what is turned over like a notepad
  'calibrate.how': [], // heading of the page that tells how to read the scales
  'calibrate.how-ruler': [],
  'calibrate.how-tenths': [],
  'calibrate.how-back': [],
  'calibrate.column-scale': [], // heads of the table: the scale, where the ruler begins, what to write
  'calibrate.column-from': [],
  'calibrate.column-write': [],
  'calibrate.edge-left': [],
  'calibrate.edge-right': [],
  'calibrate.edge-top': [],
  'calibrate.edge-bottom': [],
  'calibrate.its-zero': [], // a line of the sheet itself, beside the scale
  'calibrate.minus': [],
  'calibrate.margins': [],
  'calibrate.write': [],
  'calibrate.use': [],
  'calibrate.sense': [],

  ...PAGE_PLACES,
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type StringKey = keyof typeof STRING_PLACES;

/** Words that nothing asks for any more: people's own strings files may still have them. */
export const RETIRED_KEYS: readonly string[] = ['page.own-instead', 'page.command', 'page.command-file'];

export const STRING_KEYS = Object.keys(STRING_PLACES) as readonly StringKey[];

/** What a folder of content holds, as far as it decides which words are needed. */
export interface Holds {
  readonly booklet: boolean;
}

/**
 * Which contents need the words of a product. `always`: a file without them is not complete. Other products
 * came later than people's own strings files, which may lack their words: where they are needed, English
 * helps out (`strings.ts`). `asked`: only who asks for it gets it printed, and is told then.
 */
const NEEDED: Readonly<Record<string, 'always' | 'asked' | ((holds: Holds) => boolean)>> = {
  cards: 'always',
  sheet: 'always',
  stack: 'asked',
  mix: 'asked',
  backs: 'asked',
  tray: 'asked',
  style: 'asked',
  choice: 'asked',
  booklet: ({ booklet }) => booklet,
  calibrate: 'asked',
  page: 'asked',
};

export function isAlwaysNeeded(key: StringKey): boolean {
  return NEEDED[productOf(key)] === 'always';
}

export function isNeeded(key: StringKey, holds: Holds): boolean {
  const needed = NEEDED[productOf(key)];
  return typeof needed === 'function' ? needed(holds) : needed === 'always';
}

function productOf(key: StringKey): string {
  return key.slice(0, key.indexOf('.'));
}
