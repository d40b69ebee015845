/**
 * What the page says, with the places to fill in: a language has all of it, since what a visitor reads is in one
 * language. The words of a deck (`content/strings/`) may hold a key too, and then they are taken.
 */
export const PAGE_PLACES = {
  'page.title': ['deck'], // in the window's title bar
  'page.lead': [],
  'page.skip': [], // for keyboards: the first link
  'page.contents': [],
  'page.language': [], // heads the languages that the page can be read in
  'page.language-lacks': [], // the file with the words of that language is not there
  'page.no-script': [],
  'page.no-script-bare': [], // where no files are made beside the page

  'page.choose': [],
  'page.on-paper': ['colour'], // "op {colour} papier"
  'page.white-paper': [], // "wit papier": of sheets that have all colours

  'page.downloads': [],
  'page.downloads-lead': ['version', 'date'],
  'page.downloads-none': [],
  'page.file.cards.cluster': ['colour'], // title of a file in the list, then what it is for
  'page.use.cards.cluster': ['title'],
  'page.file.cards.coloured-paper': [],
  'page.use.cards.coloured-paper': [],
  'page.file.cards.white-paper': [],
  'page.use.cards.white-paper': [],
  'page.file.cards.large-print': [],
  'page.use.cards.large-print': [],
  'page.file.booklet.screen': ['title'],
  'page.use.booklet.screen': [],
  'page.file.booklet.print': ['title'],
  'page.use.booklet.print': [],
  'page.file.booklet.large-print': ['title'],
  'page.use.booklet.large-print': [],
  'page.file.kit.guide': [],
  'page.use.kit.guide': [],
  'page.file.kit.label': [],
  'page.use.kit.label': [],
  'page.file.kit.notes': [],
  'page.use.kit.notes': [],
  'page.file.page.package': [],
  'page.use.page.package': [],
  'page.picture.cards': ['first', 'last'], // alternative text of a preview
  'page.picture.other': ['title'],
  'page.load-order': ['load'], // of a file of many papers: "… van boven naar onder: {load}."
  'page.cards.one': ['size'], // "1 kaart van {size}"
  'page.cards.other': ['count', 'size'],
  'page.pages.one': [],
  'page.pages.other': ['count'],
  'page.sheets.one': ['paper'], // "1 vel {paper}"
  'page.sheets.other': ['count', 'paper'],
  'page.paper': ['size'], // "{size}", and in a colour "{size} {colour} papier"
  'page.paper.colour': ['size', 'colour'],

  'page.print': [],
  'page.print-cards': [], // heads the steps
  'page.print-1': [],
  'page.print-2': [],
  'page.print-3': [],
  'page.print-4': [],
  'page.cut': [],
  'page.cut-lead': [],
  'page.cut-1': [],
  'page.cut-2': [],
  'page.cut-3': [],
  'page.cut-4': [],
  'page.fold': [], // heads how the booklet to fold is made
  'page.fold-1': [],
  'page.fold-2': [],
  'page.fold-3': [],
  'page.guides': [],

  'page.about': ['deck'],
  'page.access': [],
  'page.access-1': [],
  'page.access-2': [],
  'page.access-3': [],
  'page.access-4': [],
  'page.sources': [],
  'page.cite': [],
  'page.rights': [],
  'page.licences': [], // words of the link
  'page.private': [],
  'page.made': ['version', 'date'],

  // What is only there with JavaScript.
  'page.choose-lead': [],
  'page.ready': [],
  'page.ready-all': [],
  'page.ready-all-note': ['cards', 'clusters'],
  'page.draw': [],
  'page.draw-count': [],
  'page.draw-do': [],
  'page.search': [],
  'page.found.none': [],
  'page.found.one': [],
  'page.found.other': ['count'],
  'page.take': [],
  'page.leave': [],
  'page.own-add': [],
  'page.own-for': ['title'],
  'page.own-text': [],
  'page.own-language': [],
  'page.own-language-usual': ['language'], // first in the list: that of the deck
  'page.own-preview': [],
  'page.own-save': [],
  'page.own-change': [],
  'page.own-remove': [],
  'page.own-empty': [],
  'page.group-add': [], // an own cluster
  'page.group-change': [],
  'page.group-remove': [],
  'page.group-name': [],
  'page.group-colour': [],
  'page.group-shape': [],
  'page.group-card': [], // the question on the card that shows how it will look
  'page.group-save': [],
  'page.group-empty': [],
  'page.cancel': [],
  'page.close': [],
  'page.paper-title': [],
  'page.edition.coloured-paper': [],
  'page.edition.white-paper': [],
  'page.edition.large-print': [],
  'page.card': [], // names of fields: they stand in messages too
  'page.card.usual': ['size'],
  'page.card.business': [],
  'page.card.business-eu': [],
  'page.card.poker': [],
  'page.card.tarot': [],
  'page.card.large': [],
  'page.card.giant': [],
  'page.card-sheet': ['name', 'count', 'size'],
  'page.card-perforated': [], // heads the sheets by their makers' numbers
  'page.own-size': [],
  'page.width': [],
  'page.height': [],
  'page.paper-in': [],
  'page.paper-perforated': [], // why no paper can be chosen
  'page.copies': [],
  'page.number-between': ['least', 'most'], // beside a number field that holds anything else
  'page.blanks': [],
  'page.per-sheet.one': ['card'],
  'page.per-sheet.other': ['count', 'card'],
  'page.more': [],
  'page.sort': [],
  'page.sort.deck': [],
  'page.sort.listed': [],
  'page.sort.random': [],
  'page.order': [],
  'page.order.sheet': [],
  'page.order.stack': [],
  'page.mix': [],
  'page.style': [],
  'page.style.band': [],
  'page.style.full': [],
  'page.style.outline': [],
  'page.marks': [],
  'page.marks.solid': [],
  'page.marks.numbered': [],
  'page.marks.dashed': [],
  'page.marks.corners': [],
  'page.gutter': [],
  'page.bleed': [],
  'page.round': [],
  'page.backs': [],
  'page.backs.none': [],
  'page.backs.long': [],
  'page.backs.short': [],
  'page.grey': [],
  'page.back-picture': ['sheet', 'sheets'],
  'page.sheets-title': [],
  'page.sheet-picture': ['sheet', 'sheets', 'paper'],
  'page.sheets-more': ['count'],
  'page.pot': [],
  'page.pot.none': [],
  'page.pot.one': [],
  'page.pot.other': ['count'],
  'page.load.one': ['colour'],
  'page.load.other': ['count', 'colour'],
  'page.load-on': ['load', 'paper'], // where the paper is not A4
  'page.blank-cards.one': [], // beside the paper plan: how many fill up the sheets
  'page.blank-cards.other': ['count'],
  'page.without-blanks': [], // the button beside it
  'page.undo': [],
  'page.download': [],
  'page.print-now': [],
  'page.making': [],
  'page.stop': [],
  'page.stopped': [],
  'page.done': ['file', 'size'],
  'page.cannot': [],
  'page.cannot-see': [], // in the bar: where the reasons stand
  'page.broken': [],
  'page.engine-again': [],
  'page.engine-silent': [],
  'page.engine-restart': [],
  'page.save-title': [],
  'page.save-lead': [],
  'page.save-link': [],
  'page.link': [],
  'page.link-own': [],
  'page.link-too-long': ['length', 'most'],
  'page.not-kept': [],
  'page.copied': [],
  'page.copied-file': [], // from a page that lies on a disk
  'page.not-copied': [],
  'page.save-file': [],
  'page.saved': ['file'],
  'page.open-file': [],
  'page.opened': [],
  'page.not-opened': [],
  'page.earlier': [], // choices with own questions that another choice took the place of
  'page.earlier-lead': [],
  'page.earlier-open': [],
  'page.other-tab': [],
  'page.clear': [],
  'page.cleared': [],
  'page.wipe': [],
  'page.wipe-lead': [],
  'page.wiped': [],
  'page.kept': [],
  'page.kept-browser': [],
  'page.kept-address': [],
  'page.kept-link': [],
  'page.kept-files': [],
  'page.jar': [],
  'page.jar-lead': [],
  'page.jar-from': [],
  'page.jar-any': [],
  'page.jar-draw': [],
  'page.jar-left.none': [],
  'page.jar-left.one': [],
  'page.jar-left.other': ['count'],
  'page.jar-of-colour.none': ['all'],
  'page.jar-of-colour.one': ['all'],
  'page.jar-of-colour.other': ['count', 'all'],
  'page.jar-back': [],
  'page.jar-note': [],
  'page.jar-keep': [],
  'page.jar-kept': [],
  'page.jar-nothing': [], // no words to note
  'page.jar-save': [],
  'page.notes-title': [],
  'page.notes-private': [],
  'page.notes-not-kept': [],
  'page.notes-too-long': ['length', 'most'],
  'page.notes-print': [],
  'page.notes-clear': [],
  'page.notes-gone.one': [],
  'page.notes-gone.other': ['count'],
  'page.notes-back': [],
  'page.notes-again.one': [],
  'page.notes-again.other': ['count'],
  'page.notes-cannot': [],
  'page.fronts-title': [],
  'page.fronts-lead': [],
  'page.fronts-form': [],
  'page.booklet.screen': [], // the editions of it
  'page.booklet.print': [],
  'page.booklet.large-print': [],
  'page.fronts-none': [],
  'page.fronts-download': [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type PageKey = keyof typeof PAGE_PLACES;

export const PAGE_KEYS = Object.keys(PAGE_PLACES) as readonly PageKey[];

/** Words with each of the places in them. */
type With<Places extends readonly string[]> = Places extends readonly [
  infer First extends string,
  ...infer Rest extends readonly string[],
]
  ? `${string}{${First}}${string}` & With<Rest>
  : string;

export type PageWords = { readonly [Key in PageKey]: With<(typeof PAGE_PLACES)[Key]> };
