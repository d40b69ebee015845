import type { commandMeasuresProblems } from '../../../problems/command-measures.ts';
import { exampleSize, sidesTooLong } from '../../../problems/command-measures.ts';
import type { ProblemWords } from '../../kind.ts';
import { formatList, formatNumber, formatPaper, formatSize } from '../formats.ts';

export const commandMeasures = {
  'command/too-much-creep': ({ creepMm, sheets, moveMm, roomMm }) => ({
    message: `Bei ${sheets} Blättern von ${formatNumber(creepMm)} mm rücken die innersten Seiten ${formatNumber(moveMm, { most: 1 })} mm zum Falz, und es ist Platz für ${formatNumber(roomMm)} mm.`,
    hint: 'Geben Sie die Dicke eines Blatts an (Papier von 80 g: etwa 0,1), oder wählen Sie weniger Themen.',
  }),
  'command/wrong-length': ({ option, value, most }, nameOf) => ({
    message: `${nameOf(option)} ist „${value}“; erwartet wurde eine Zahl von Millimetern von 0 bis ${formatNumber(most)}.`,
  }),
  'command/wrong-size': ({ option, value, known, least, most }, nameOf) => ({
    message: `${nameOf(option)} ist „${value}“; erwartet wurde ein Name, oder Breite und Höhe von ${least} bis ${formatNumber(most)} mm.`,
    hint: `Namen: ${known.join(', ')}. Breite und Höhe: ${nameOf(option)} ${exampleSize(least)}.`,
  }),
  'command/bleed-needs-gutter': ({ bleed, gutter, option, other }, nameOf) => ({
    message: `${nameOf(other)} ${formatNumber(bleed)} und ${nameOf(option)} ${formatNumber(gutter)} gehen nicht zusammen: Zwei Karten nebeneinander brauchen ${formatNumber(bleed)} + ${formatNumber(bleed)} = ${formatNumber(2 * bleed)} mm zwischen sich.`,
    hint: `Geben Sie ${nameOf(option)} ${formatNumber(2 * bleed)} oder mehr an.`,
  }),
  'command/too-round': ({ option, radius, widthMm, heightMm, most }, nameOf) => ({
    message: `${nameOf(option)} ${formatNumber(radius)} passt nicht auf eine Karte von ${formatNumber(widthMm)} × ${formatNumber(heightMm)} mm: Ecken lassen sich höchstens um die halbe kürzere Seite runden, ${formatNumber(most)} mm.`,
    hint: 'Eckenabrunder nehmen 3 bis 10 mm.',
  }),
  'command/card-too-large': ({ card, sheet, paper }) => ({
    message: `Eine Karte von ${card.map((side) => formatNumber(side)).join(' × ')} mm passt nicht auf ${paper}, ${sheet.map((side) => formatNumber(side)).join(' × ')} mm: ${tooMuch(card, sheet)}.`,
    hint: 'Nehmen Sie eine kleinere Karte (--card) oder größeres Papier (--paper).',
  }),
  'command/colour-short-of-cut': ({ card, paper, edgeMm, isPerforated }) => ({
    message: `Volle Farbe reicht bei Karten von ${formatSize(card)} auf ${formatPaper(paper)} nicht bis an den Rand: Sie liegen weniger als ${formatNumber(edgeMm)} mm vom Rand des Papiers, den Drucker weiß lassen.`,
    hint: isPerforated
      ? 'Wählen Sie einen anderen Stil, oder einen vorgestanzten Bogen mit breiteren Rändern.'
      : 'Wählen Sie einen anderen Stil, kleinere Karten oder größeres Papier.',
  }),
  'command/wrong-jar': ({ option, value, least, most, around }, nameOf) => ({
    message: `${nameOf(option)} ist „${value}“; erwartet wurde die Breite des Deckels, von ${least} bis ${formatNumber(most)} mm.`,
    hint: around
      ? `Um so ein Glas sind es ${around} mm: Zwei Streifen aus A4 reichen um ${Math.floor(most * Math.PI)} mm, und fünf Gruppen in Schrift von 12 pt brauchen ${Math.ceil(least * Math.PI)} mm.`
      : 'Legen Sie ein Lineal über den Deckel, von Rand zu Rand: --jar 86.',
  }),
  'command/sheet-on-paper': ({ card, paper, sheet, given, option }, nameOf) => ({
    message: `${card} ist ein vorgestanzter Bogen A4, ${sheet.map((side) => formatNumber(side)).join(' × ')} mm; ${paper} hat ${given.map((side) => formatNumber(side)).join(' × ')} mm.`,
    hint: `Lassen Sie ${nameOf(option)} weg, oder geben Sie eine Kartengröße an, die kein vorgestanzter Bogen ist.`,
  }),
} satisfies ProblemWords<typeof commandMeasuresProblems>;

function tooMuch(card: readonly number[], sheet: readonly number[]): string {
  const sides = sidesTooLong(card, sheet).map(
    ({ side, room, over }) =>
      `${formatNumber(side)} ist ${formatNumber(over)} mm mehr als ${formatNumber(room)}`,
  );
  return formatList(sides, 'and');
}
