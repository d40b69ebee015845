import type { options as english } from '../en/options.ts';

export const options = {
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
  languages:
    'de talen op de kaarten, één of twee, met komma’s ertussen: de eerste boven, de andere eronder (anders: die van het deck)',
  second: 'waar de tweede taal staat: face (voorkant) of back, achter haar eigen voorkant (anders: face)',
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
  lang: (known) => `taal van de meldingen: ${known} (anders: die van de omgeving)`,
  plain: 'stel vragen één voor één in plaats van een scherm te tekenen: voor een schermlezer',
  port: 'poort van het adres, 0 tot 65535; 0 neemt er een die vrij is (anders: 4321)',
  previewSelection:
    'begin met een keuze van kaarten: een bestand (met .yaml), of de naam van een keuze in content/keuzes/; ook die wordt gevolgd',
  importOut: 'map voor het deck (anders: zijn titel, in deze map)',
  columns: 'wat er in kolommen staat, als hun kop het niet zegt: question=B,group=Thema,note=D',
  sheet: 'het blad van een rekenblad dat er meer dan één heeft',
  title: 'titel van het deck (anders: die van de lijst, of de naam van haar bestand)',
  author: 'wie de vragen maakte, voor op de vellen en in de pdf’s (anders: niemand wordt genoemd)',
  importLanguage: 'taal van de vragen, zoals nl, fr-BE of ar (anders: die waarin ze lijken te staan)',
  language: 'taal van het deck: nl, en, fr of de (anders: die van de omgeving)',
} satisfies typeof english;
