import type { contentTextsProblems } from '../../../problems/content-texts.ts';
import type { ProblemWords } from '../../kind.ts';
import { short } from '../../phrases.ts';
import { CONSTRUCTS, meantHint } from './content-words.ts';

export const contentTexts = {
  'content/empty-text': () => ({
    message: 'Dieser Text ist leer.',
    hint: 'Füllen Sie ihn aus, oder löschen Sie den Eintrag.',
  }),
  'content/text-too-long': ({ length, most }) => ({
    message: `Dieser Text hat ${length} Zeichen; höchstens ${most} sind möglich.`,
    hint: 'Teilen Sie ihn auf mehrere Texte auf. Fehlt weiter unten ein Anführungszeichen oder ein „- “?',
  }),
  'content/text-cut': ({ comment }) => ({
    message: `„#${short(comment)}“ nach diesem Text ist ein Kommentar und wird nicht gedruckt.`,
    hint: 'Gehört es zum Text, dann setzen Sie den Text in gerade Anführungszeichen; sonst stellen Sie den Kommentar auf eine eigene Zeile.',
  }),
  'content/markdown': ({ construct }) => ({
    message: `Ein Text enthält ${CONSTRUCTS[construct]}; das lässt sich nicht drucken.`,
    hint: 'Betonung, Links und [Wörter]{lang=en} gehen. Um die Zeichen selbst zu drucken, setzen Sie vor jedes [ und * einen Backslash.',
  }),
  'content/foreign': ({ found }) => ({
    message: `„${short(found)}“ wird gedruckt, wie es hier steht: Es nennt keine Sprache.`,
    hint: 'Schreiben Sie [Wörter]{lang=en}: mit =, ohne Leerzeichen. Um es so zu drucken, setzen Sie einen Backslash vor die [.',
  }),
  'content/no-link': ({ found }) => ({
    message: `„${short(found)}“ wird gedruckt, wie es hier steht: Es wird nicht als Link gelesen.`,
    hint: 'Schreiben Sie [Wörter](https://Adresse): nichts zwischen den Klammern, keine Leerzeichen in der Adresse. Um es so zu drucken, setzen Sie einen Backslash vor die [.',
  }),
  'content/unpaired-mark': ({ found }) => ({
    message: `Ein Stern in „${short(found)}“ hat keinen zweiten, der zu ihm gehört, und wird gedruckt.`,
    hint: 'Betonung steht zwischen zwei Sternen: *Wort*. Um den Stern zu drucken, setzen Sie einen Backslash davor: \\*.',
  }),
  'content/backslash': ({ found }) => ({
    message: `Der Backslash in „${short(found)}“ wird gedruckt.`,
    hint: 'Nur * [ ] und \\ brauchen einen davor. Löschen Sie ihn, oder schreiben Sie \\\\ für einen, der gedruckt werden soll.',
  }),
  'content/underscores': ({ found }) => ({
    message: `„${short(found)}“ wird mit seinen Unterstrichen gedruckt.`,
    hint: 'Meinen Sie Betonung, dann schreiben Sie *Wort*. Sollen sie gedruckt werden, ist alles gut.',
  }),
  'content/one-line': () => ({
    message: 'Dieser Text hat mehrere Zeilen, wo nur eine stehen kann; sie kommen auf eine Zeile.',
    hint: 'Schreiben Sie ihn auf eine Zeile, oder nach „>-“.',
  }),
  'content/list-in-text': ({ items, isQuestion }) => ({
    message: `Eine Liste von ${items} Punkten steht hier als ein Text: Ihre Zeilen laufen ineinander.`,
    hint: `${isQuestion ? 'Sind es Fragen? Geben Sie jeder eine eigene Karte. ' : ''}Um die Zeilen zu behalten, schreiben Sie | statt >-, vor der ersten Zeile.`,
  }),
  'content/several-questions': ({ questions }) => ({
    message: `Diese Karte stellt ${questions} Fragen.`,
    hint: 'Ist es eine eingefügte Liste? Geben Sie jeder Frage eine eigene Karte.',
  }),
  'content/no-break-spaces': ({ joined }) => ({
    message: `${joined} Leerzeichen in diesem Text sind geschützt: Die Zeile bricht dort nicht um.`,
    hint: 'Sie kommen oft mit, wenn Text aus einem anderen Programm kopiert wird. Tippen Sie an ihrer Stelle gewöhnliche Leerzeichen.',
  }),
  'content/turned-apostrophe': ({ found }) => ({
    message: `„${found}“ beginnt mit einem öffnenden Anführungszeichen; war ein Apostroph gemeint?`,
    hint: `Schreiben Sie ${found.replace('‘', '’')}. Eine Textverarbeitung dreht es um.`,
  }),
  'content/note-not-here': ({ note }) => ({
    message: `Hier wird auf eine Anmerkung verwiesen ([^${note}]); nur Fragen des Hefts verweisen auf Anmerkungen.`,
    hint: 'Stellen Sie den Verweis zur Frage, oder schreiben Sie \\[^ für die Zeichen selbst.',
  }),
  'content/unknown-note': ({ note, ...meant }) => ({
    message: `Dieses Thema hat keine Anmerkung „${note}“.`,
    hint: meant.known.length > 0 ? meantHint(meant) : `Fügen Sie sie unter notes hinzu, mit id: ${note}.`,
  }),
} satisfies ProblemWords<typeof contentTextsProblems>;
