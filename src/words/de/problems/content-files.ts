import type { contentFilesProblems } from '../../../problems/content-files.ts';
import { probableLetter, type WrongEncoding } from '../../../problems/content-files.ts';
import { isStandIn } from '../../../problems/text-characters.ts';
import type { ProblemWords } from '../../kind.ts';
import { formatBytes } from '../formats.ts';
import { FEATURES } from './content-words.ts';
import { STAND_INS } from './stand-ins.ts';
import { syntaxWords } from './yaml-words.ts';

export const contentFiles = {
  'content/missing-file': ({ name, instead }) => ({
    message: `Die Datei ${name} fehlt.`,
    hint: instead
      ? `Benennen Sie ${instead} in ${name} um.`
      : 'Fügen Sie sie hinzu, oder prüfen Sie den Namen.',
  }),
  'content/too-large': ({ bytes, most }) => ({
    message: `Diese Datei ist zu groß für eine Textdatei: ${formatBytes(bytes)}, und mehr als ${formatBytes(most)} wird nicht gelesen.`,
    hint: 'Eine Textdatei bleibt weit darunter. Ist es die richtige Datei?',
  }),
  'content/encoding': (found) => ({
    message: `Diese Datei ist in ${encodingOf(found)} gespeichert, darum sind ihre Buchstaben nicht zu lesen. Speichern Sie sie noch einmal als UTF-8, in dem Programm, das sie gemacht hat.`,
    hint: 'Ein Texteditor hat das unter „Speichern unter“ oder „Mit Kodierung speichern“.',
  }),
  'content/character': ({ codePoint }) =>
    isStandIn(codePoint)
      ? STAND_INS[codePoint]
      : {
          message: `Hier steht das Zeichen ${codePoint}, das man weder sehen noch drucken kann.`,
          hint: 'Löschen Sie es, oder tippen Sie die Zeile neu.',
        },
  'content/stray-return': () => ({
    message: 'Hier endet eine Zeile anders als die meisten Zeilen dieser Datei (ein Wagenrücklauf, U+000D).',
    hint: 'Tippen Sie das Zeilenende neu, oder wählen Sie im Texteditor eine Art von Zeilenenden (LF oder CRLF) und speichern Sie.',
  }),
  'content/more-problems': ({ more }) => ({
    message: `Diese Datei hat ${more} weitere Probleme, die nicht gezeigt werden.`,
    hint: 'Lösen Sie die ersten und prüfen Sie noch einmal.',
  }),
  'content/yaml-syntax': (found) => ({ message: syntaxWords(found)[0], hint: syntaxWords(found)[1] }),
  'content/yaml-tab': ({ lines }) => ({
    message:
      lines > 1
        ? `Diese Zeile und ${lines - 1} weitere beginnen mit einem Tabulator.`
        : 'Diese Zeile beginnt mit einem Tabulator.',
    hint: 'Rücken Sie mit Leerzeichen ein, zwei für jede Stufe.',
  }),
  'content/indent-space': ({ codePoint, lines }) => ({
    message: `Diese Zeile ${lines > 1 ? `und ${lines - 1} weitere beginnen` : 'beginnt'} mit ${codePoint === 'U+00A0' ? 'geschützten' : 'besonderen'} Leerzeichen (${codePoint}), die nicht einrücken.`,
    hint: 'Sie kommen oft mit Zeilen, die aus einer Webseite oder einer Textverarbeitung kopiert sind. Ersetzen Sie sie durch gewöhnliche Leerzeichen.',
  }),
  'content/yaml-several-documents': () => ({
    message: 'Hier beginnt ein zweites Dokument (---).',
    hint: 'Machen Sie eine Datei daraus: Löschen Sie die Zeile ---.',
  }),
  'content/yaml-feature': ({ feature }) => ({
    message: `Ein Wert beginnt mit ${FEATURES[feature]}; das benutzen diese Dateien nicht.`,
    hint: 'Gehört es zum Text, dann stellen Sie den Text auf die nächste Zeile, nach „>-“; sonst schreiben Sie den Wert aus.',
  }),
  'content/yaml-size': () => ({
    message:
      'Diese Datei enthält viel mehr Einträge als jedes Kartenset; ab hier wird sie nicht weiter gelesen.',
    hint: 'Ist es die richtige Datei? Teilen Sie ein sehr großes Set auf mehrere auf.',
  }),
  'content/yaml-depth': () => ({
    message: 'Die Datei ist hier zu tief verschachtelt.',
    hint: 'Vergleichen Sie sie mit den Dateien in content/.',
  }),
  'content/duplicate-key': ({ key, line }) => ({
    message: `„${key}“ steht hier zum zweiten Mal; das erste steht in Zeile ${line}.`,
    hint: 'Behalten Sie eines davon. Fehlt ein Strich (-) vor einem neuen Eintrag?',
  }),
  'content/reserved-key': ({ key }) => ({
    message: `„${key}“ kann hier kein Name sein: Für das Programm selbst heißt es etwas anderes.`,
    hint: 'Nehmen Sie einen anderen Namen.',
  }),
} satisfies ProblemWords<typeof contentFilesProblems>;

function encodingOf(found: WrongEncoding): string {
  if (found.isUtf16) return 'der Kodierung UTF-16';
  const meant = probableLetter(found);
  if (meant === undefined) return 'einer anderen Kodierung als UTF-8';
  return `einer anderen Kodierung als UTF-8 (hier stand wohl „${meant}“)`;
}
