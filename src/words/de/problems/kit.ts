import type { kitProblems } from '../../../problems/kit.ts';
import type { ProblemWords } from '../../kind.ts';
import { formatNumber, formatSize } from '../formats.ts';

export const kit = {
  'kit/notes-other-size': ({ card, notes, paper }) => ({
    message: `Eine Notizkarte von ${formatSize(card)} hat keinen Platz zum Schreiben: Notizkarten haben ${formatSize(notes)}, auf ${paper}.`,
    hint: 'Schneiden Sie sie als eigenen Stapel; die Anleitung sagt das auch.',
  }),
  'kit/office-paper': ({ cards, office }) => ({
    message: `Anleitung und Etikett sind auf ${office}: Was man liest und klebt, wird nicht auf ${cards} gemacht.`,
    hint: 'Karten schon, und Notizkarten von derselben Größe.',
  }),
  'kit/notes-bare': () => ({
    message: 'Der Bogen mit Notizkarten hat keinen Platz für Lineal und Quelle, in Schrift von 12 Punkt.',
    hint: 'Er wird ohne gemacht; messen Sie stattdessen eine Karte nach.',
  }),
  'kit/narrow-jar': ({ jar, card }) => ({
    message: `Karten von ${formatNumber(card)} mm gehen nicht flach durch die Öffnung eines Glases mit einem Deckel von ${formatNumber(jar)} mm.`,
    hint: 'Nehmen Sie ein Glas mit breiterer Öffnung, mindestens 5 mm breiter als die Karten, oder rollen Sie sie.',
  }),
} satisfies ProblemWords<typeof kitProblems>;
