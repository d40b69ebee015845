/** What `--help` tells, but for the options. */

import type { CommandName } from '../request/options.ts';
import type { Language } from '../words/index.ts';
import { type OptionWords, optionWords } from './option-words.ts';

export interface HelpWords {
  /** What commander itself prints, in this language. */
  readonly titles: Readonly<Record<string, string>>;
  readonly usage: string;
  readonly commandUsage: string;
  /** Of commands that take more than options. */
  readonly usages: Readonly<Partial<Record<CommandName, string>>>;
  readonly program: string;
  readonly after: string;
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly options: OptionWords;
  readonly helpCommand: string;
  readonly buildExamples: string;
}

export const helpWords: Record<Language, HelpWords> = {
  en: {
    titles: {
      'Usage:': 'Usage:',
      'Options:': 'Options:',
      'Commands:': 'Commands:',
      'Arguments:': 'Arguments:',
    },
    usage: 'COMMAND [options]',
    commandUsage: '[options]',
    usages: { init: 'DIR [options]', pick: '[FILE] [options]' },
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
      calibrate: 'make a page to read off how a printer shifts and stretches',
      init: 'make a new deck to start from, with examples',
    },
    options: optionWords.en,
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
  },
  nl: {
    titles: {
      'Usage:': 'Gebruik:',
      'Options:': 'Opties:',
      'Commands:': 'Opdrachten:',
      'Arguments:': 'Argumenten:',
    },
    usage: 'OPDRACHT [opties]',
    commandUsage: '[opties]',
    usages: { init: 'MAP [opties]', pick: '[BESTAND] [opties]' },
    program: 'Maakt drukklare gesprekskaarten en een reflectieboekje uit de YAML-bestanden in content/.',
    after: [
      '',
      'Afsluitcode: 0 klaar · 1 iets klopt niet in de bestanden of de wereld · 2 verkeerd gebruik · 3 onze eigen fout',
      'kletspot OPDRACHT --help vertelt meer over een opdracht.',
    ].join('\n'),
    commands: {
      build: "maak de pdf's, met hun voorbeelden en een manifest",
      check: 'zoek problemen in inhoud, sjablonen en lettertypes; schrijf niets',
      list: "toon de kaarten en thema's, met hun ids en nummers",
      preview:
        'toon de pagina op een adres van deze computer, opnieuw gemaakt bij elke bewaring; schrijf niets',
      pick: 'kies kaarten in de terminal, voeg er eigen toe, en bewaar dat als keuzebestand',
      calibrate: 'maak een pagina om af te lezen hoe een printer schuift en rekt',
      init: 'maak een nieuw deck om mee te beginnen, met voorbeelden',
    },
    options: optionWords.nl,
    helpCommand: 'toon de hulp bij een opdracht',
    buildExamples: [
      '',
      'Voorbeelden:',
      '  kletspot build                                    alles, in dist/',
      '  kletspot build --edition large-print              alleen grote letter, in dist/eigen/',
      '  kletspot build --only cards --draw 2              twee kaarten van elke kleur, in dist/eigen/',
      '  kletspot build --only cards --selection team      een keuze die bij de kaarten hoort',
      "  kletspot build --only booklet --themes beleid,W8  een boekje van deze thema's, in dist/eigen/",
      '  kletspot build --content my-deck --out out        een ander deck, een andere map',
      '',
      'Een bouw vervangt de map wanneer alles gelukt is; anders blijft de laatste goede staan.',
    ].join('\n'),
  },
};
