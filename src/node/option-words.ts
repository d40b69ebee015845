/** What `--help` tells of each option. */

import type { OptionKey } from '../request/options.ts';
import type { Language } from '../words/index.ts';

/** Of each option; some list the values that there are. */
export type OptionWords = Readonly<Record<OptionKey, string | ((known: string) => string)>> & {
  readonly initDir: string;
  readonly pickFile: string;
  readonly help: string;
  readonly version: string;
};

export const optionWords: Record<Language, OptionWords> = {
  en: {
    only: (known) => `only these products, separated by commas (${known})`,
    edition: (known) => `only these editions, separated by commas (${known})`,
    content: 'folder with the YAML files (default: content/ of the project)',
    out: 'folder to write (default: dist/, and dist/eigen/ when only a part or a choice of it is made)',
    card: (known) =>
      `size of the cards, width and height in mm (95x65), or one of: ${known} (default: that of each edition)`,
    paper: (known) =>
      `paper of the cards, width and height in mm, or one of: ${known}; upright or on its side, whichever holds more (default: A4)`,
    style:
      'white-paper edition: band (the header is in the colour of the cluster), full (the whole card is) or outline (a line around the header is, to save ink) (default: band)',
    marks:
      'solid: marks outside the cards; numbered: these with the order of the cuts; dashed: lines for scissors; corners: a cross at every corner (default: solid)',
    gutterMm:
      'room between the cards in mm, 0 to 50 (default: 0; with --style full and --mix twice the bleed)',
    bleedMm:
      'how far colour goes on past the cut in mm, 0 to 10; takes a gutter of twice as much, but with --style full only where colours meet (default: 0; with --style full what there is room for, 1 to 3)',
    roundMm: 'arcs to round the corners of the cards by, with this radius in mm (default: none)',
    calibrationPaper: (known) => `the paper to measure with: a size in mm, or ${known} (default: A4)`,
    calibrationBacks: 'the edge at which the printer turns paper over: long or short (default: long)',
    calibrationOut: 'file to write (default: kletspot-kalibratie.pdf)',
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
    lang: 'language of the messages: nl or en (default: that of the environment)',
    initDir: 'the new folder',
    pickFile: 'a choice file to go on with or to make, or the name of a choice in content/keuzes/',
    plain: 'ask questions one by one instead of drawing a screen: for a screen reader',
    port: 'port of the address, 0 to 65535; 0 takes one that is free (default: 4321)',
    previewSelection:
      'begin with a choice of cards: a file (with .yaml), or the name of one in content/keuzes/; a save of it is followed too',
    language: 'language of the deck: nl, en, fr or de (default: that of the environment)',
    help: 'show this help',
    version: 'show the version',
  },
  nl: {
    only: (known) => `alleen deze producten, gescheiden door komma's (${known})`,
    edition: (known) => `alleen deze edities, gescheiden door komma's (${known})`,
    content: 'map met de YAML-bestanden (anders: content/ van het project)',
    out: 'map om te schrijven (anders: dist/, en dist/eigen/ als maar een deel of een keuze gemaakt wordt)',
    card: (known) =>
      `maat van de kaarten, breedte en hoogte in mm (95x65), of een van: ${known} (anders: die van elke editie)`,
    paper: (known) =>
      `papier van de kaarten, breedte en hoogte in mm, of een van: ${known}; staand of liggend, naargelang er meer op gaat (anders: A4)`,
    style:
      'editie white-paper: band (de kop heeft de kleur van de cluster), full (de hele kaart) of outline (een lijn rond de kop, om inkt te sparen) (anders: band)',
    marks:
      'solid: snijtekens buiten de kaarten; numbered: die met de volgorde van het snijden; dashed: lijnen voor de schaar; corners: een kruisje op elke hoek (anders: solid)',
    gutterMm:
      'ruimte tussen de kaarten in mm, 0 tot 50 (anders: 0; met --style full en --mix dubbel zoveel als de afloop)',
    bleedMm:
      'afloop: hoever kleur doorloopt voorbij de snede in mm, 0 tot 10; vraagt een tussenruimte van dubbel zoveel, maar met --style full alleen waar kleuren elkaar raken (anders: 0; met --style full waar plaats voor is, 1 tot 3)',
    roundMm: 'boogjes om de hoeken van de kaarten rond te knippen, met deze straal in mm (anders: geen)',
    calibrationPaper: (known) => `het papier om mee te meten: een maat in mm, of ${known} (anders: A4)`,
    calibrationBacks: 'de rand waarover de printer het papier draait: long of short (anders: long)',
    calibrationOut: 'bestand om te schrijven (anders: kletspot-kalibratie.pdf)',
    backs:
      'druk ook achterkanten, met de vorm en de naam van de cluster: long of short, de rand waarover de printer het papier draait (anders: alleen voorkanten)',
    printer:
      'de printer waarvan de fouten op de kaarten rechtgezet worden: de naam van een bestand in content/printers/, zonder .yaml',
    order:
      'sheet: de kaarten staan vel na vel; stack: de gesneden stapeltjes, op elkaar gelegd, liggen op volgorde (anders: sheet)',
    mix: 'editie white-paper: clusters delen vellen, dat spaart papier',
    blanks: 'laat de lege kaarten weg die het laatste vel van elke cluster vullen',
    selection:
      'een keuze van kaarten: een bestand (met .yaml), of de naam van een keuze in content/keuzes/; de opties hieronder vervangen de delen ervan met dezelfde naam',
    selectionToo:
      'ook een keuze van kaarten: een bestand (met .yaml), of de naam van een keuze in content/keuzes/',
    clusters: "alleen kaarten van deze clusters, met kleurwoord, nummer of id, gescheiden door komma's",
    cards: 'alleen deze kaarten, met nummer of id; samen met --clusters: deze erbij',
    without: 'zonder deze kaarten, of zonder alle kaarten van deze clusters',
    draw: 'trek zoveel kaarten van de set uit elke gekozen cluster, op goed geluk; eigen kaarten komen erbij',
    drawTotal:
      'trek zoveel kaarten van de set in het geheel, verdeeld over de clusters; eigen kaarten komen erbij',
    seed: 'getal waarmee je dezelfde kaarten opnieuw trekt: 0 tot 4294967295 (anders: een nieuw, dat getoond wordt)',
    sort: 'deck (volgens nummer), listed (zoals genoemd) of random (toevallig), binnen elke cluster (anders: deck)',
    copies: 'druk de hele keuze zoveel keer, 1 tot 1000 (anders: 1)',
    themes:
      "een boekje van alleen deze delen en thema's, met id of nummer, gescheiden door komma's (zie kletspot list)",
    creepMm:
      "dikte van een vel van het papier in mm, 0 tot 1: de pagina's van het gevouwen boekje schuiven ervoor op (80 g: 0,1; anders: 0)",
    simplex:
      'het gevouwen boekje als een bestand met voorkanten en een met achterkanten, voor een printer zonder dubbelzijdig',
    jarMm: 'hoe breed het deksel van de bokaal is in mm, voor het etiket (50 tot 119; anders: 86)',
    previews: 'maak geen beelden van de pagina’s, dat gaat sneller',
    watch: 'bouw opnieuw bij elke bewaring, tot Ctrl+C',
    json: 'druk één JSON-object af op de standaarduitvoer, en daar niets anders',
    lang: 'taal van de meldingen: nl of en (anders: die van de omgeving)',
    initDir: 'de nieuwe map',
    pickFile:
      'een keuzebestand om mee verder te gaan of te maken, of de naam van een keuze in content/keuzes/',
    plain: 'stel vragen één voor één in plaats van een scherm te tekenen: voor een schermlezer',
    port: 'poort van het adres, 0 tot 65535; 0 neemt er een die vrij is (anders: 4321)',
    previewSelection:
      'begin met een keuze van kaarten: een bestand (met .yaml), of de naam van een keuze in content/keuzes/; ook die wordt gevolgd',
    language: 'taal van het deck: nl, en, fr of de (anders: die van de omgeving)',
    help: 'toon deze hulp',
    version: 'toon de versie',
  },
};
