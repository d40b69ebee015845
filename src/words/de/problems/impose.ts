import type { imposeProblems } from '../../../problems/impose.ts';
import { MOST_NUMBERS, type SheetPart, type TooSmall } from '../../../problems/impose.ts';
import type { ProblemWords } from '../../kind.ts';
import { count, upTo } from '../../phrases.ts';
import { formatPaper, formatSize } from '../formats.ts';

export const impose = {
  'impose/no-room': ({ lacking, card, paper }) => ({
    message: `Karten von ${formatSize(card)} lassen auf ${formatPaper(paper)} keinen Platz für ${lacking.map((part) => LACKING[part]).join(', ')}.`,
    hint: lacking.includes('ruler')
      ? 'Messen Sie eine gedruckte Karte nach, bevor Sie schneiden: Ihre Größe muss stimmen. Auf größerem Papier ist Platz für alles.'
      : 'Die Bögen werden ohne gemacht; auf größerem Papier oder mit kleineren Karten ist Platz für alles.',
  }),
  'impose/colours-touch': () => ({
    message:
      'Karten verschiedener Farben berühren sich: Ein Schnitt, der etwas danebenliegt, lässt die Farbe der einen auf der anderen.',
    hint: 'Lassen Sie --mix weg, oder geben Sie --gutter 2 oder mehr an; auf einem vorgestanzten Bogen geht das nicht.',
  }),
  'impose/card-too-small': (found) => ({
    message: `Auf eine Karte von ${formatSize(found.card)} ${misfits(found)} in ${typeWords(found)}${numbers(found)}.`,
    hint: `Wählen Sie eine größere Karte, etwa die übliche von ${formatSize(found.usual)}${instead(found)}.`,
  }),
  'impose/large-print-too': ({ floor, others }) => ({
    message: `Große Schrift bleibt bei jeder Kartengröße mindestens ${floor} pt groß; die anderen Ausgaben passen.`,
    hint: `Machen Sie diese: --only cards --edition ${others.join(',')}.`,
    hintWhereTyped: '',
  }),
  'impose/nothing-to-stack': () => ({
    message: 'Es gibt nichts zu stapeln: Keine Gruppe braucht mehr als einen Bogen.',
    hint: 'Die Bögen sind dieselben wie ohne --order stack.',
  }),
  'impose/nothing-to-mix': ({ sheets }) => ({
    message: `Bögen zu teilen spart kein Papier: Mit oder ohne brauchen die Gruppen ${count(sheets, 'Bogen', 'Bögen')}.`,
    hint: 'Ohne --mix hat jede Gruppe eigene Bögen.',
  }),
} satisfies ProblemWords<typeof imposeProblems>;

const LACKING: Readonly<Record<SheetPart, string>> = {
  paper: 'die Wörter über den Karten',
  ruler: 'das Lineal',
  citation: 'den Quellenhinweis',
  note: 'die Wörter zur Auswahl und zum Stapeln',
  bleed: 'Farbe über den Schnitt hinaus',
  'marks-above': 'die Schnittmarken über und unter den Karten',
  'marks-beside': 'die Schnittmarken neben den Karten',
};

function misfits({ cards, of }: TooSmall): string {
  if (cards.length === 0) return 'passen die Titel nicht';
  if (cards.length === of) return 'passt keine Frage';
  if (cards.length === 1) return 'passt 1 Frage nicht';
  return `passen ${cards.length} der ${of} Fragen nicht`;
}

function typeWords({ floor, isLargePrint }: TooSmall): string {
  if (isLargePrint) return `großer Schrift (${floor} Punkt)`;
  return `Schrift von ${floor} Punkt, der kleinsten erlaubten`;
}

function numbers({ cards, of }: TooSmall): string {
  if (cards.length === 0 || cards.length === of) return '';
  return `: ${upTo(MOST_NUMBERS, cards, (left) => `und ${left} weitere`).join(', ')}`;
}

function instead({ cards, of, isLargePrint }: TooSmall): string {
  if (isLargePrint) return ', oder eine Ausgabe ohne große Schrift';
  if (cards.length === 0 || cards.length === of) return '';
  if (cards.length === 1) return ', oder lassen Sie diese Frage weg';
  return ', oder lassen Sie diese Fragen weg';
}
