import type { help as english } from '../en/help.ts';

export const help = {
  titles: {
    'Usage:': 'Gebruik:',
    'Options:': 'Opties:',
    'Commands:': 'Opdrachten:',
    'Arguments:': 'Argumenten:',
  },
  usage: 'OPDRACHT [opties]',
  commandUsage: '[opties]',
  usages: {
    translate: 'TAAL [opties]',
    init: 'MAP [opties]',
    import: 'BESTAND [opties]',
    pick: '[BESTAND] [opties]',
  },
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
    translate: 'maak een bestand om het deck in te vertalen, of zeg wat er nog ontbreekt',
    calibrate: 'maak een pagina om af te lezen hoe een printer schuift en rekt',
    init: 'maak een nieuw deck om mee te beginnen, met voorbeelden',
    import: 'maak een deck van een lijst vragen: een rekenblad, een tekstbestand',
  },
  arguments: {
    translate: 'de code van een taal: ar, uk, fr-BE',
    init: 'de nieuwe map',
    import: 'een bestand .csv, .tsv, .xlsx, .ods, .txt, .md of .json met een vraag per rij of per regel',
    pick: 'een keuzebestand om mee verder te gaan of te maken, of de naam van een keuze in content/keuzes/',
  },
  help: 'toon deze hulp',
  version: 'toon de versie',
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
} satisfies typeof english;
