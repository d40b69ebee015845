import type { ForeignKind, selectionFilesProblems } from '../../../problems/selection-files.ts';
import type { ProblemWords } from '../../kind.ts';
import { listed, short } from '../../phrases.ts';

export const selectionFiles = {
  'selection/not-a-choice': ({ kind }) => ({
    message: `Das ist ${FOREIGN[kind]}, keine Datei einer Auswahl. Eine Auswahl ist eine Textdatei, deren Name auf .yaml endet, wie die Seite sie speichert.`,
    hint: 'Öffnen Sie die Datei, die dort gespeichert wurde.',
  }),
  'selection/empty-file': () => ({
    message: 'Diese Datei ist leer: Es steht keine Auswahl darin.',
    hint: 'Speichern Sie die Auswahl noch einmal, oder öffnen Sie eine andere Datei.',
  }),
  'selection/unknown-choice': ({ name, known, meant }) => ({
    message: `Zu diesem Set gehört keine Auswahl „${short(name)}“.`,
    hint: meant
      ? `Meinten Sie ${meant}?`
      : `${known.length > 0 ? `Es gibt ${listed(known)}. ` : ''}Für eine eigene Datei geben Sie ihren Pfad an, mit .yaml.`,
  }),
  'selection/no-file': ({ path, shipped }) => ({
    message: `Die Datei ${path} gibt es nicht.`,
    hint:
      shipped === undefined
        ? 'Prüfen Sie Namen und Ordner.'
        : `Für die Auswahl, die zum Set gehört: --selection ${shipped}.`,
  }),
  'selection/address-damaged': () => ({
    message: 'Diese Adresse enthält keine lesbare Auswahl: Ein Teil fehlt oder wurde verändert.',
    hint: 'Kopieren Sie die ganze Adresse noch einmal, oder öffnen Sie die Auswahl aus einer Datei.',
  }),
  'selection/address-version': ({ version }) => ({
    message: `Diese Adresse stammt von einer anderen Version dieser Seite (${version}).`,
    hint: 'Öffnen Sie sie mit dieser Version, oder wählen Sie neu.',
  }),
  'selection/address-too-long': ({ length, most }) => ({
    message: `Diese Adresse hat ${length} Zeichen; mehr als ${most} werden nicht gelesen.`,
    hint: 'Heben Sie eine so große Auswahl in einer Datei auf.',
  }),
  'selection/address-unprintable': () => ({
    message: 'Die Größe oder das Papier, das diese Adresse verlangt, lässt sich nicht drucken.',
    hint: 'Wählen Sie die Karten, ihre Größe und das Papier neu, und kopieren Sie eine neue Adresse.',
  }),
} satisfies ProblemWords<typeof selectionFilesProblems>;

const FOREIGN: Readonly<Record<ForeignKind, string>> = {
  pdf: 'ein PDF',
  document: 'ein Zip oder ein Dokument eines Büroprogramms',
  picture: 'ein Bild',
  page: 'eine Webseite',
  words: 'ein Text ohne die Wörter einer Auswahl',
  other: 'eine Datei eines anderen Programms',
};
