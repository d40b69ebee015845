/** Words of the page, with the places to fill in. Only who builds the page is told that one lacks. */
export const PAGE_WORDS = {
  'page.title': ['deck'], // in the window's title bar
  'page.lead': [],
  'page.skip': [], // for keyboards: the first link
  'page.contents': [],
  'page.no-script': [],

  'page.choose': [],
  'page.on-paper': ['colour'], // "op {colour} papier"

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
  'page.pages.one': [],
  'page.pages.other': ['count'],
  'page.sheets.one': ['paper'], // "1 vel {paper}"
  'page.sheets.other': ['count', 'paper'],
  'page.paper': ['size'], // "{size}", and in a colour "{size} {colour} papier"
  'page.paper.colour': ['size', 'colour'],

  'page.print': [],
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
} as const satisfies Readonly<Record<string, readonly string[]>>;
