import type { ListForm, Meaning } from '../../lists/list.ts';
import type { imported as english } from '../en/imported.ts';
import { count, excerpt } from '../phrases.ts';

const FORMATS: Readonly<Record<ListForm['format'], string>> = {
  csv: 'eine Tabelle als Text',
  xlsx: 'eine Excel-Arbeitsmappe',
  ods: 'eine OpenDocument-Tabelle',
  text: 'ein Text mit einer Frage pro Zeile',
  json: 'JSON',
};

const DELIMITERS: Readonly<Record<string, string>> = {
  ';': 'Semikolons',
  ',': 'Kommas',
  '\t': 'Tabulatoren',
  '|': 'Striche',
};

const MEANINGS: Readonly<Record<Meaning, string>> = {
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
};

function formOf({ format, encoding, delimiter, sheet }: ListForm): string {
  const parts = [
    FORMATS[format],
    ...(delimiter === undefined ? [] : [`${DELIMITERS[delimiter] ?? delimiter} zwischen den Zellen`]),
    ...(encoding === undefined ? [] : [encoding]),
    ...(sheet === undefined ? [] : [`Blatt ${sheet}`]),
  ];
  return parts.join(', ');
}

export const imported = {
  made: ({ file, form, columns, groups, cards, title, language, folder, out }) =>
    [
      `${file}: ${formOf(form)}.`,
      ...columns.flatMap(({ column, head, meaning }) =>
        meaning === 'unknown'
          ? []
          : [`  Spalte ${column}${head ? ` (${excerpt(head)})` : ''}: ${MEANINGS[meaning]}`],
      ),
      `${count(cards, 'Karte', 'Karten')} in ${count(groups.length, 'Gruppe', 'Gruppen')}:`,
      ...groups.map((group) => `  ${excerpt(group.title ?? title)}: ${group.cards}`),
      `Sprache: ${language.tag}${language.isGuessed ? ' (wie es scheint; geben Sie sonst --language an)' : ''}. Titel: ${title}.`,
      `Das Set liegt in ${folder}. Ändern Sie es, wie Sie möchten: Die Fragen stehen in deck.yaml.`,
      `Machen Sie die PDFs: npx kletspot build --content ${folder} --out ${out}`,
    ].join('\n'),
} satisfies typeof english;
