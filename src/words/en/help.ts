/** What `--help` tells, but for the options. */

export const help = {
  /** What commander itself prints. */
  titles: {
    'Usage:': 'Usage:',
    'Options:': 'Options:',
    'Commands:': 'Commands:',
    'Arguments:': 'Arguments:',
  },
  usage: 'COMMAND [options]',
  commandUsage: '[options]',
  /** Of commands that take more than options. */
  usages: {
    translate: 'LANGUAGE [options]',
    init: 'DIR [options]',
    import: 'FILE [options]',
    pick: '[FILE] [options]',
  },
  program: 'Makes print-ready conversation cards and a reflection booklet from the YAML files in content/.',
  after: [
    '',
    'Exit: 0 done · 1 something in the files or the world is not right · 2 wrong use · 3 our own bug',
    'kletspot COMMAND --help tells more about a command.',
  ].join('\n'),
  commands: {
    build: 'make the PDFs, with their previews and a manifest',
    check: 'look for problems in content, templates and fonts; write nothing',
    list: 'list the cards and themes, with their ids and numbers',
    preview: 'show the page at an address of this computer, made again at every save; write nothing',
    pick: 'choose cards in the terminal, add your own, and save that as a choice file',
    translate: 'make a file to translate the deck in, or tell what is missing in it',
    calibrate: 'make a page to read off how a printer shifts and stretches',
    init: 'make a new deck to start from, with examples',
    import: 'make a deck of a list of questions: a spreadsheet, a text file',
  },
  arguments: {
    translate: 'the code of a language: ar, uk, fr-BE',
    init: 'the new folder',
    import: 'a .csv, .tsv, .xlsx, .ods, .txt, .md or .json file with a question a row or a line',
    pick: 'a choice file to go on with or to make, or the name of a choice in content/keuzes/',
  },
  help: 'show this help',
  version: 'show the version',
  helpCommand: 'show the help of a command',
  buildExamples: [
    '',
    'Examples:',
    '  kletspot build                                    everything, in dist/',
    '  kletspot build --edition large-print              only large print, in dist/eigen/',
    '  kletspot build --only cards --draw 2              two cards of each colour, in dist/eigen/',
    '  kletspot build --only cards --selection team      a choice that comes with the deck',
    '  kletspot build --only booklet --themes beleid,W8  a booklet of these themes, in dist/eigen/',
    '  kletspot build --content my-deck --out out        another deck, another folder',
    '',
    'A build replaces the folder when all of it succeeded; else the last good one stays.',
  ].join('\n'),
};
