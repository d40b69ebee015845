import type { translationsProblems } from '../../../problems/translations.ts';
import type { ProblemWords } from '../../kind.ts';
import { count, excerpt } from '../../phrases.ts';

export const translations = {
  'content/translation-name': ({ found, name }) => ({
    message: `Die Datei heißt ${name}.yaml und sagt, dass ihre Sprache ${found} ist.`,
    hint: `Nennen Sie sie ${found}.yaml, oder berichtigen Sie die Sprache.`,
  }),
  'content/stray-translation': ({ id, meant }) => ({
    message: `Das Set hat keine Gruppe oder Karte ${id}, die zu übersetzen wäre.`,
    hint: meant
      ? `Meinten Sie ${meant}?`
      : 'Nehmen Sie sie heraus, oder schreiben Sie die Kennung wie in deck.yaml.',
  }),
  'content/no-such-translation': ({ language, known }) => ({
    message: `Es gibt keine Übersetzung in ${language}.`,
    hint: `Es gibt: ${known.join(', ')}. Beginnen Sie eine mit: kletspot translate ${language}`,
  }),
  'content/not-translated': ({ language, id, text }) => ({
    message: `Nicht in ${language} übersetzt: „${excerpt(text)}“ (${id}). Dort werden die eigenen Wörter des Sets gedruckt.`,
    hint: `Fügen Sie es in content/translations/${language}.yaml hinzu.`,
  }),
  'content/outdated-translation': ({ language, id, text }) => ({
    message: `„${excerpt(text)}“ (${id}) wurde im Set geändert, nachdem es in ${language} übersetzt war.`,
    hint: `Prüfen Sie die Übersetzung; kletspot translate ${language} sagt dann, wie man sie als richtig kennzeichnet.`,
  }),
  'content/unread-translation': ({ language }) => ({
    message: `Niemand, der ${language} von Haus aus spricht, hat die Übersetzung gelesen.`,
    hint: 'Bitten Sie jemanden darum, und fügen Sie dann eine Zeile „read-by:“ mit einem Namen hinzu. Sie kann Fehler haben.',
  }),
  'content/backs-not-printed': ({ cards }) => ({
    message: `${count(cards, 'Karte hat', 'Karten haben')} Wörter für die Rückseite, und es werden keine Rückseiten gedruckt.`,
    hint: 'Geben Sie --backs long an (oder short, wenn der Drucker das Papier über die kurze Kante wendet).',
  }),
  'command/wrong-languages': ({ option, value }, nameOf) => ({
    message: `„${value}“ ist nicht eine Sprache oder zwei, bei ${nameOf(option)}.`,
    hint: 'Geben Sie ihre Kürzel an, jedes einmal: --languages nl,ar',
  }),
  'command/second-of-what': ({ option, other }, nameOf) => ({
    message: `${nameOf(option)} sagt, wo die zweite Sprache steht, und es gibt keine.`,
    hint: `Geben Sie zwei an: ${nameOf(other)} nl,ar`,
  }),
} satisfies ProblemWords<typeof translationsProblems>;
