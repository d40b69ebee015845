import { count } from '../phrases.ts';
import type { ImportedWords } from '../understood.ts';

export const imported: ImportedWords = {
  formats: {
    csv: 'eine Tabelle als Text',
    xlsx: 'eine Excel-Arbeitsmappe',
    ods: 'eine OpenDocument-Tabelle',
    text: 'ein Text mit einer Frage pro Zeile',
    json: 'JSON',
  },
  delimiters: {
    ';': 'Semikolons',
    ',': 'Kommas',
    '\t': 'Tabulatoren',
    '|': 'Striche',
  },
  meanings: {
    question: 'die Frage',
    group: 'ihre Gruppe',
    back: 'die Rückseite',
    note: 'ein Wort für die Gesprächsleitung',
    picture: 'ein Bild',
    alt: 'das Bild in Worten',
    link: 'ein Link',
    language: 'die Sprache',
    id: 'der Kurzname',
    number: 'eine Nummer; das Set nummeriert selbst',
  },
  between: (delimiter) => `${delimiter} zwischen den Zellen`,
  sheet: (name) => `Blatt ${name}`,
  colon: ':',
  column: 'Spalte',
  cards: (cards, groups) => `${count(cards, 'Karte', 'Karten')} in ${count(groups, 'Gruppe', 'Gruppen')}`,
  identity: (language, title) =>
    `Sprache: ${language.tag}${language.isGuessed ? ' (wie es scheint; geben Sie sonst --language an)' : ''}. Titel: ${title}.`,
  next: (folder, out) => [
    `Das Set liegt in ${folder}. Ändern Sie es, wie Sie möchten: Die Fragen stehen in deck.yaml.`,
    `Machen Sie die PDFs: npx kletspot build --content ${folder} --out ${out}`,
  ],
};
