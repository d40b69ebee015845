import type { options as english } from '../en/options.ts';

export const options = {
  only: (known) => `nur diese Produkte, durch Kommas getrennt (${known})`,
  edition: (known) => `nur diese Ausgaben, durch Kommas getrennt (${known})`,
  content: 'Ordner mit den YAML-Dateien (sonst: content/ des Projekts)',
  out: 'Ordner für die Ausgabe (sonst: dist/, und dist/eigen/, wenn nur ein Teil oder eine Auswahl gemacht wird)',
  card: (known) =>
    `Größe der Karten, Breite und Höhe in mm (95x65), oder eine von: ${known} (sonst: die der Ausgabe)`,
  paper: (known) =>
    `Papier der Karten, Breite und Höhe in mm, oder eines von: ${known}; hoch oder quer, je nachdem, worauf mehr passt (sonst: A4)`,
  style:
    'Ausgabe white-paper: band (der Kopf hat die Farbe der Gruppe), full (die ganze Karte) oder outline (eine Linie um den Kopf, spart Tinte) (sonst: band)',
  marks:
    'solid: Schnittmarken außerhalb der Karten; numbered: dieselben mit der Reihenfolge der Schnitte; dashed: Linien für die Schere; corners: ein Kreuz an jeder Ecke (sonst: solid)',
  gutterMm:
    'Abstand zwischen den Karten in mm, 0 bis 50 (sonst: 0; mit --style full und --mix das Doppelte des Anschnitts)',
  bleedMm:
    'Anschnitt: wie weit Farbe über den Schnitt hinausgeht in mm, 0 bis 10; braucht den doppelten Abstand, mit --style full aber nur, wo Farben sich berühren (sonst: 0; mit --style full je nach Platz 1 bis 3)',
  roundMm: 'Bögen zum Abrunden der Kartenecken, mit diesem Radius in mm (sonst: keine)',
  calibrationPaper: (known) => `das Papier zum Messen: eine Größe in mm, oder ${known} (sonst: A4)`,
  calibrationBacks: 'die Kante, über die der Drucker das Papier wendet: long oder short (sonst: long)',
  calibrationOut: 'Datei für die Ausgabe (sonst: kletspot-kalibratie.pdf)',
  languages:
    'die Sprachen auf den Karten, eine oder zwei, mit Kommas getrennt: die erste oben, die andere darunter (sonst: die des Sets)',
  second: 'wo die zweite Sprache steht: face, oder back, hinter ihrer eigenen Vorderseite (sonst: face)',
  backs:
    'auch Rückseiten drucken, mit Silhouette und Namen der Gruppe: long oder short, die Kante, über die der Drucker das Papier wendet (sonst: nur Vorderseiten)',
  printer:
    'der Drucker, dessen Fehler auf den Karten ausgeglichen werden: der Name einer Datei in content/printers/, ohne .yaml',
  order:
    'sheet: die Karten liegen Bogen für Bogen; stack: die geschnittenen Stapel, aufeinandergelegt, sind in der richtigen Reihenfolge (sonst: sheet)',
  mix: 'Ausgabe white-paper: Gruppen teilen sich Bögen, das spart Papier',
  blanks: 'die leeren Karten weglassen, die den letzten Bogen jeder Gruppe füllen',
  selection:
    'eine Auswahl von Karten: eine Datei (mit .yaml), oder der Name einer Auswahl in content/keuzes/; die folgenden Optionen ersetzen ihre Teile gleichen Namens',
  selectionToo:
    'auch eine Auswahl von Karten: eine Datei (mit .yaml), oder der Name einer Auswahl in content/keuzes/',
  clusters: 'nur Karten dieser Gruppen, nach Farbwort, Nummer oder Kennung, durch Kommas getrennt',
  cards: 'nur diese Karten, nach Nummer oder Kennung; zusammen mit --clusters: diese zusätzlich',
  without: 'ohne diese Karten, oder ohne alle Karten dieser Gruppen',
  draw: 'so viele Karten des Sets aus jeder gewählten Gruppe ziehen, zufällig; eigene Karten kommen dazu',
  drawTotal: 'so viele Karten des Sets insgesamt ziehen, auf die Gruppen verteilt; eigene Karten kommen dazu',
  seed: 'Zahl, mit der sich dieselbe Ziehung wiederholen lässt: 0 bis 4294967295 (sonst: eine neue, die gezeigt wird)',
  sort: 'deck (nach Nummer), listed (wie genannt) oder random (zufällig), in jeder Gruppe (sonst: deck)',
  copies: 'die ganze Auswahl so oft drucken, 1 bis 1000 (sonst: 1)',
  themes:
    'ein Heft nur mit diesen Teilen und Themen, nach Kennung oder Nummer, durch Kommas getrennt (siehe kletspot list)',
  creepMm:
    'Dicke eines Blatts des Papiers in mm, 0 bis 1: die Seiten des gefalteten Hefts rücken dafür (80 g: 0,1; sonst: 0)',
  simplex:
    'das gefaltete Heft als eine Datei mit Vorderseiten und eine mit Rückseiten, für einen Drucker ohne Duplex',
  jarMm: 'Breite des Deckels vom Glas in mm, für das Etikett (50 bis 119; sonst: 86)',
  previews: 'keine Bilder der Seiten machen, das geht schneller',
  watch: 'bei jedem Speichern neu machen, bis Strg+C',
  json: 'ein JSON-Objekt auf die Standardausgabe schreiben, und sonst nichts dorthin',
  lang: (known) => `Sprache der Meldungen: ${known} (sonst: die der Umgebung)`,
  plain: 'Fragen eine nach der anderen stellen, statt einen Bildschirm zu zeichnen: für einen Screenreader',
  port: 'Port der Adresse, 0 bis 65535; 0 nimmt einen freien (sonst: 4321)',
  previewSelection:
    'mit einer Auswahl von Karten beginnen: eine Datei (mit .yaml), oder der Name einer Auswahl in content/keuzes/; auch ihren Änderungen wird gefolgt',
  importOut: 'Ordner für das Set (sonst: sein Titel, in diesem Ordner)',
  columns: 'was in den Spalten steht, wenn ihr Kopf es nicht sagt: question=B,group=Thema,note=D',
  sheet: 'das Blatt einer Arbeitsmappe, die mehr als eins hat',
  title: 'Titel des Sets (sonst: der der Liste, oder der Name ihrer Datei)',
  author: 'wer die Fragen gemacht hat, für Bögen und PDFs (sonst: niemand wird genannt)',
  importLanguage: 'Sprache der Fragen, etwa nl, fr-BE oder ar (sonst: die, in der sie zu stehen scheinen)',
  language: 'Sprache des Sets: nl, en, fr oder de (sonst: die der Umgebung)',
} satisfies typeof english;
