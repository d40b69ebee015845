import type { commandMeasuresProblems } from '../../../problems/command-measures.ts';
import { exampleSize, sidesTooLong } from '../../../problems/command-measures.ts';
import type { ProblemWords } from '../../kind.ts';
import { formatList, formatNumber, formatPaper, formatSize } from '../formats.ts';

export const commandMeasures = {
  'command/too-much-creep': ({ creepMm, sheets, moveMm, roomMm }) => ({
    message: `With ${sheets} sheets of ${formatNumber(creepMm)} mm the innermost pages would move ${formatNumber(moveMm, { most: 1 })} mm towards the fold, and there is room for ${formatNumber(roomMm)} mm.`,
    hint: 'Give the thickness of one sheet (80 g paper: about 0.1), or choose fewer themes.',
  }),
  'command/wrong-length': ({ option, value, most }, nameOf) => ({
    message: `${nameOf(option)} is "${value}"; a number of millimetres from 0 to ${formatNumber(most)} was expected.`,
  }),
  'command/wrong-size': ({ option, value, known, least, most }, nameOf) => ({
    message: `${nameOf(option)} is "${value}"; a name, or width and height from ${least} to ${formatNumber(most)} mm, was expected.`,
    hint: `Names: ${known.join(', ')}. Width and height: ${nameOf(option)} ${exampleSize(least)}.`,
  }),
  'command/bleed-needs-gutter': ({ bleed, gutter, option, other }, nameOf) => ({
    message: `${nameOf(other)} ${formatNumber(bleed)} and ${nameOf(option)} ${formatNumber(gutter)} do not go together: two cards beside each other take ${formatNumber(bleed)} + ${formatNumber(bleed)} = ${formatNumber(2 * bleed)} mm between them.`,
    hint: `Give ${nameOf(option)} ${formatNumber(2 * bleed)} or more.`,
  }),
  'command/too-round': ({ option, radius, widthMm, heightMm, most }, nameOf) => ({
    message: `${nameOf(option)} ${formatNumber(radius)} does not fit a card of ${formatNumber(widthMm)} × ${formatNumber(heightMm)} mm: corners round at most half of its shorter side, ${formatNumber(most)} mm.`,
    hint: 'Corner punches take 3 to 10 mm.',
  }),
  'command/card-too-large': ({ card, sheet, paper }) => ({
    message: `A card of ${card.map((side) => formatNumber(side)).join(' × ')} mm does not fit on ${paper}, ${sheet.map((side) => formatNumber(side)).join(' × ')} mm: ${tooMuch(card, sheet)}.`,
    hint: 'Take a smaller card (--card) or larger paper (--paper).',
  }),
  'command/colour-short-of-cut': ({ card, paper, edgeMm, isPerforated }) => ({
    message: `Full colour cannot reach the edge of cards of ${formatSize(card)} on ${formatPaper(paper)}: they lie less than ${formatNumber(edgeMm)} mm from the paper's edge, where printers leave it white.`,
    hint: isPerforated
      ? 'Choose another style, or a perforated sheet with wider margins.'
      : 'Choose another style, smaller cards or larger paper.',
  }),
  'command/wrong-jar': ({ option, value, least, most, around }, nameOf) => ({
    message: `${nameOf(option)} is "${value}"; how wide the lid is was expected, from ${least} to ${formatNumber(most)} mm.`,
    hint: around
      ? `Around such a jar it is ${around} mm: two pieces from A4 go around ${Math.floor(most * Math.PI)} mm, and five clusters in letters of 12 pt take ${Math.ceil(least * Math.PI)} mm.`
      : 'Lay a ruler across the lid, from edge to edge: --jar 86.',
  }),
  'command/sheet-on-paper': ({ card, paper, sheet, given, option }, nameOf) => ({
    message: `${card} is a perforated sheet of A4, ${sheet.map((side) => formatNumber(side)).join(' × ')} mm; ${paper} is ${given.map((side) => formatNumber(side)).join(' × ')} mm.`,
    hint: `Leave ${nameOf(option)} out, or give a size of card that is no perforated sheet.`,
  }),
} satisfies ProblemWords<typeof commandMeasuresProblems>;

function tooMuch(card: readonly number[], sheet: readonly number[]): string {
  const sides = sidesTooLong(card, sheet).map(
    ({ side, room, over }) =>
      `${formatNumber(side)} is ${formatNumber(over)} mm more than ${formatNumber(room)}`,
  );
  return formatList(sides, 'and');
}
