import type { progress as english } from '../en/progress.ts';
import { count } from '../phrases.ts';
import { formatPaper } from './formats.ts';

export const progress = {
  steps: {
    read: 'Inhalt, Vorlagen und Schriften lesen',
    make: 'Seiten setzen',
    previews: 'Vorschaubilder machen',
    page: 'Seite machen',
    write: 'Dateien schreiben',
  },
  made: ({ pdfs, previews, folder }) =>
    `${count(pdfs, 'PDF', 'PDFs')} und ${count(previews, 'Vorschaubild', 'Vorschaubilder')} liegen in ${folder}`,
  booklet: (sheets, size) =>
    `Das Heft zum Falten braucht ${count(sheets, 'Blatt', 'Blätter')} ${formatPaper(size)}.`,
  seed: (seed) =>
    `Startwert ${seed}: --seed ${seed} ergibt dieselben Karten noch einmal, in derselben Reihenfolge.`,
  calibration: (file, printers) =>
    `${file} ist fertig: Drucken Sie es mit 100 %; es sagt, welche Zahlen in eine Datei in ${printers} kommen.`,
  severities: {
    error: { one: 'Fehler', other: 'Fehler' },
    warning: { one: 'Warnung', other: 'Warnungen' },
  },
  allGood: 'Keine Probleme gefunden.',
  watching: 'Wartet auf Änderungen; Strg+C beendet.',
  cards: 'Karten',
  themes: 'Themen',
} satisfies typeof english;
