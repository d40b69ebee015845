import type { listsProblems, OtherKind } from '../../../problems/lists.ts';
import type { ProblemWords } from '../../kind.ts';
import { excerpt, listed } from '../../phrases.ts';

const WHAT: Readonly<Record<OtherKind, { readonly is: string; readonly hint: string }>> = {
  locked: {
    is: 'ist eine Arbeitsmappe mit Kennwort oder eine alte Excel-Datei (.xls)',
    hint: 'Öffnen Sie sie, entfernen Sie das Kennwort, und speichern Sie sie als .xlsx, .ods oder .csv.',
  },
  document: {
    is: 'ist ein Textdokument, keine Liste',
    hint: 'Speichern Sie es als reinen Text (.txt) mit einer Frage pro Zeile, oder kopieren Sie die Fragen in eine Tabelle.',
  },
  pdf: { is: 'ist ein PDF', hint: 'Kopieren Sie die Fragen in eine Textdatei, eine pro Zeile.' },
  picture: { is: 'ist ein Bild', hint: 'Tippen Sie die Fragen in eine Textdatei, eine pro Zeile.' },
  deck: {
    is: 'ist YAML, wie die Dateien eines Sets',
    hint: 'Ein Set wird so gemacht, wie es ist: kletspot build --content ORDNER. Eine Auswahl geben Sie mit --selection an.',
  },
  other: {
    is: 'ist keine Art von Datei, in der eine Liste steht',
    hint: 'Geben Sie eine Datei .csv, .tsv, .xlsx, .ods oder .txt an, oder JSON.',
  },
};

export const lists = {
  'lists/other-kind': ({ file, kind }) => ({
    message: `${file} ${WHAT[kind].is}; erwartet wurde eine Liste mit Fragen.`,
    hint: WHAT[kind].hint,
  }),
  'lists/broken': ({ file }) => ({
    message: `${file} ist eine Arbeitsmappe, die sich nicht öffnen lässt: Ein Teil fehlt oder ist beschädigt.`,
    hint: 'Öffnen Sie sie in einem Tabellenprogramm, und speichern Sie sie neu.',
  }),
  'lists/too-large': ({ file }) => ({
    message: `${file} ist größer, als eine Liste mit Fragen sein kann: 100.000 Zeilen und 500 Spalten, 64 MB als Datei.`,
    hint: 'Behalten Sie nur die Zeilen und Spalten mit Fragen, und speichern Sie das als neue Datei.',
  }),
  'lists/no-questions': ({ file }) => ({
    message: `In ${file} steht keine einzige Frage.`,
    hint: 'Schreiben Sie eine Frage pro Zeile, auch in einer Tabelle.',
  }),
  'lists/which-sheet': ({ file, sheets, asked }) => ({
    message:
      asked === undefined
        ? `${file} hat mehr als ein Blatt: ${listed(sheets)}.`
        : `${file} hat kein Blatt ${asked}, auf dem etwas steht; es gibt ${listed(sheets)}.`,
    hint: `Sagen Sie, welches: --sheet "${sheets[0] ?? ''}"`,
  }),
  'lists/no-such-column': ({ file, name, heads }) => ({
    message: `${file} hat keine Spalte ${name}.`,
    hint:
      heads.length > 0
        ? `Nennen Sie eine Spalte mit ihrem Buchstaben oder mit dem, was darübersteht: ${listed(heads)}.`
        : 'Nennen Sie eine Spalte mit ihrem Buchstaben: question=B.',
  }),
  'lists/failed-formula': ({ file, row, column, found }) => ({
    message: `${file}, Zeile ${row}, Spalte ${column}: Die Formel hat kein Ergebnis (${excerpt(found)}).`,
    hint: 'Berichtigen Sie sie in der Tabelle, oder tippen Sie die Wörter selbst; speichern Sie dann.',
  }),
  'lists/bad-character': ({ file, row, column, codePoint }) => ({
    message: `${file}, Zeile ${row}${column ? `, Spalte ${column}` : ''}: Im Text steht ${codePoint}, das sich nicht drucken lässt.`,
    hint: 'Sehen Sie dort nach: Vielleicht ging ein Bild oder ein Buchstabe verloren. Tippen Sie es neu.',
  }),
  'lists/column-left-out': ({ file, column, head, row, found }) => ({
    message: `${file}, Spalte ${column}${head ? ` (${excerpt(head)})` : ''}: weggelassen, denn es ist nicht klar, was sie ist; in Zeile ${row} steht „${excerpt(found)}“.`,
    hint: `Sagen Sie, was es ist: --columns question=A,group=${column}. Um einen Text mit Kommas gehören in einer CSV-Datei Anführungszeichen.`,
  }),
  'lists/column-not-kept': ({ file, column, head }) => ({
    message: `${file}, Spalte ${column}${head ? ` (${excerpt(head)})` : ''}: weggelassen, denn eine Karte hat kein Bild und keinen Link.`,
    hint: 'Für die Karten ist nichts zu tun; was in der Spalte steht, bleibt in Ihrer Liste.',
  }),
  'lists/no-question': ({ file, row, found }) => ({
    message: `${file}, Zeile ${row}: weggelassen, denn sie hat keine Frage, nur „${excerpt(found)}“.`,
    hint: 'Tippen Sie in dieser Zeile eine Frage, oder nichts.',
  }),
  'lists/empty-group': ({ title }) => ({
    message: `Die Gruppe „${excerpt(title)}“ wurde weggelassen, denn unter ihr steht keine Frage.`,
    hint: 'Schreiben Sie ihre Fragen darunter. Eine Zeile, die mit einem Doppelpunkt endet, beginnt eine Gruppe.',
  }),
} satisfies ProblemWords<typeof listsProblems>;
