import type { help as english } from '../en/help.ts';

export const help = {
  titles: {
    'Usage:': 'Aufruf:',
    'Options:': 'Optionen:',
    'Commands:': 'Befehle:',
    'Arguments:': 'Argumente:',
  },
  usage: 'BEFEHL [Optionen]',
  commandUsage: '[Optionen]',
  usages: {
    translate: 'SPRACHE [Optionen]',
    init: 'ORDNER [Optionen]',
    import: 'DATEI [Optionen]',
    pick: '[DATEI] [Optionen]',
  },
  program: 'Macht druckfertige Gesprächskarten und ein Reflexionsheft aus den YAML-Dateien in content/.',
  after: [
    '',
    'Rückgabewert: 0 fertig · 1 etwas stimmt in den Dateien oder ringsum nicht · 2 falsch aufgerufen · 3 unser eigener Fehler',
    'kletspot BEFEHL --help sagt mehr über einen Befehl.',
  ].join('\n'),
  commands: {
    build: 'die PDFs machen, mit Vorschaubildern und einem Manifest',
    check: 'Inhalt, Vorlagen und Schriften auf Probleme prüfen; nichts schreiben',
    list: 'die Karten und Themen zeigen, mit Kennungen und Nummern',
    preview:
      'die Seite unter einer Adresse dieses Computers zeigen, bei jedem Speichern neu; nichts schreiben',
    pick: 'im Terminal Karten wählen, eigene dazutun und das als Auswahldatei speichern',
    translate: 'eine Datei machen, in der das Set übersetzt wird, oder sagen, was darin fehlt',
    calibrate: 'eine Seite machen, an der man abliest, wie ein Drucker verschiebt und dehnt',
    init: 'ein neues Kartenset mit Beispielen anlegen',
    import: 'aus einer Liste mit Fragen ein Set machen: aus einer Tabelle, einer Textdatei',
  },
  arguments: {
    translate: 'das Kürzel einer Sprache: ar, uk, fr-BE',
    init: 'der neue Ordner',
    import: 'eine Datei .csv, .tsv, .xlsx, .ods, .txt, .md oder .json mit einer Frage pro Zeile',
    pick: 'eine Auswahldatei, die weitergeführt oder angelegt wird, oder der Name einer Auswahl in content/keuzes/',
  },
  help: 'diese Hilfe zeigen',
  version: 'die Version zeigen',
  helpCommand: 'die Hilfe zu einem Befehl zeigen',
  buildExamples: [
    '',
    'Beispiele:',
    '  kletspot build                                    alles, in dist/',
    '  kletspot build --edition large-print              nur große Schrift, in dist/eigen/',
    '  kletspot build --only cards --draw 2              zwei Karten von jeder Farbe, in dist/eigen/',
    '  kletspot build --only cards --selection team      eine Auswahl, die zum Set gehört',
    '  kletspot build --only booklet --themes beleid,W8  ein Heft mit diesen Themen, in dist/eigen/',
    '  kletspot build --content mein-set --out ausgabe   ein anderes Set, ein anderer Ordner',
    '',
    'Der Ordner wird erst ersetzt, wenn alles gelungen ist; sonst bleibt der letzte gute stehen.',
  ].join('\n'),
} satisfies typeof english;
