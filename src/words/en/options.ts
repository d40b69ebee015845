/** What `--help` tells of each option, by its key in `request/options.ts`; some list the values that there are. */

export const options = {
  only: (known: string) => `only these products, separated by commas (${known})`,
  edition: (known: string) => `only these editions, separated by commas (${known})`,
  content: 'folder with the YAML files (default: content/ of the project)',
  out: 'folder to write (default: dist/, and dist/eigen/ when only a part or a choice of it is made)',
  card: (known: string) =>
    `size of the cards, width and height in mm (95x65), or one of: ${known} (default: that of each edition)`,
  paper: (known: string) =>
    `paper of the cards, width and height in mm, or one of: ${known}; upright or on its side, whichever holds more (default: A4)`,
  style:
    'white-paper edition: band (the header is in the colour of the cluster), full (the whole card is) or outline (a line around the header is, to save ink) (default: band)',
  marks:
    'solid: marks outside the cards; numbered: these with the order of the cuts; dashed: lines for scissors; corners: a cross at every corner (default: solid)',
  gutterMm: 'room between the cards in mm, 0 to 50 (default: 0; with --style full and --mix twice the bleed)',
  bleedMm:
    'how far colour goes on past the cut in mm, 0 to 10; takes a gutter of twice as much, but with --style full only where colours meet (default: 0; with --style full what there is room for, 1 to 3)',
  roundMm: 'arcs to round the corners of the cards by, with this radius in mm (default: none)',
  calibrationPaper: (known: string) => `the paper to measure with: a size in mm, or ${known} (default: A4)`,
  calibrationBacks: 'the edge at which the printer turns paper over: long or short (default: long)',
  calibrationOut: 'file to write (default: kletspot-kalibratie.pdf)',
  languages:
    'the languages on the cards, one or two, separated by commas: the first above, the other below (default: that of the deck)',
  second: 'where the second language stands: face, or back, behind its own front (default: face)',
  backs:
    'print backs too, with the silhouette and name of the cluster: long or short, the edge at which the printer turns paper over (default: fronts only)',
  printer:
    'the printer whose errors are set right on the cards: the name of a file in content/printers/, without .yaml',
  order:
    'sheet: cards go on sheets one after the other; stack: the piles of cut cards, put on each other, are in order (default: sheet)',
  mix: 'white-paper edition: clusters share sheets, which takes less paper',
  blanks: 'leave out the blank cards that fill the last sheet of each cluster',
  selection:
    'a choice of cards: a file (with .yaml), or the name of one in content/keuzes/; the options below replace its parts of the same name',
  selectionToo: 'also a choice of cards: a file (with .yaml), or the name of one in content/keuzes/',
  clusters: 'cards of these clusters only, by colour word, number or id, separated by commas',
  cards: 'these cards only, by number or id; with --clusters, these besides',
  without: 'without these cards, or all cards of these clusters',
  draw: 'draw so many cards of the deck from each chosen cluster, at random; own cards come on top',
  drawTotal: 'draw so many cards of the deck in all, in proportion to the clusters; own cards come on top',
  seed: 'number by which the draw can be made again: 0 to 4294967295 (default: a new one, which is shown)',
  sort: 'deck (by number), listed (as named) or random, within each cluster (default: deck)',
  copies: 'print the whole choice so many times, 1 to 1000 (default: 1)',
  themes:
    'a booklet of only these parts and themes, by id or number, separated by commas (see kletspot list)',
  creepMm:
    'thickness of a sheet of the paper in mm, 0 to 1: pages of the folded booklet make room for it (80 g: 0.1; default: 0)',
  simplex: 'the folded booklet as a file of fronts and one of backs, for a printer without duplex',
  jarMm: 'how wide the lid of the jar is in mm, for the label (50 to 119; default: 86)',
  previews: 'make no pictures of the pages, which takes less time',
  watch: 'build again at every save, until Ctrl+C',
  json: 'print one JSON object on standard output, and nothing else there',
  lang: (known: string) => `language of the messages: ${known} (default: that of the environment)`,
  plain: 'ask questions one by one instead of drawing a screen: for a screen reader',
  port: 'port of the address, 0 to 65535; 0 takes one that is free (default: 4321)',
  previewSelection:
    'begin with a choice of cards: a file (with .yaml), or the name of one in content/keuzes/; a save of it is followed too',
  importOut: 'folder for the deck (default: its title, in this folder)',
  columns: 'what columns hold, where their heads do not say: question=B,group=Theme,note=D',
  sheet: 'the sheet of a workbook that has more than one',
  title: 'title of the deck (default: that of the list, or the name of its file)',
  author: 'who made the questions, for the sheets and the PDFs (default: nobody is named)',
  importLanguage: 'language of the questions, such as nl, fr-BE or ar (default: the one they seem to be in)',
  language: 'language of the deck: nl, en, fr or de (default: that of the environment)',
};
