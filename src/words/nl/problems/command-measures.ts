import type { commandMeasuresProblems } from '../../../problems/command-measures.ts';
import { exampleSize, sidesTooLong } from '../../../problems/command-measures.ts';
import type { ProblemWords } from '../../kind.ts';
import { formatList, formatNumber, formatPaper, formatSize } from '../formats.ts';

export const commandMeasures = {
  'command/too-much-creep': ({ creepMm, sheets, moveMm, roomMm }) => ({
    message: `Met ${sheets} vellen van ${formatNumber(creepMm)} mm schuiven de binnenste pagina’s ${formatNumber(moveMm, { most: 1 })} mm naar de vouw, en er is plaats voor ${formatNumber(roomMm)} mm.`,
    hint: 'Geef de dikte van één vel (papier van 80 g: ongeveer 0,1), of kies minder thema’s.',
  }),
  'command/wrong-length': ({ option, value, most }, nameOf) => ({
    message: `${nameOf(option)} is "${value}"; een aantal millimeter van 0 tot ${formatNumber(most)} werd verwacht.`,
  }),
  'command/wrong-size': ({ option, value, known, least, most }, nameOf) => ({
    message: `${nameOf(option)} is "${value}"; verwacht werd een naam, of breedte en hoogte van ${least} tot ${formatNumber(most)} mm.`,
    hint: `Namen: ${known.join(', ')}. Breedte en hoogte: ${nameOf(option)} ${exampleSize(least)}.`,
  }),
  'command/bleed-needs-gutter': ({ bleed, gutter, option, other }, nameOf) => ({
    message: `${nameOf(other)} ${formatNumber(bleed)} en ${nameOf(option)} ${formatNumber(gutter)} gaan niet samen: twee kaarten naast elkaar vragen ${formatNumber(bleed)} + ${formatNumber(bleed)} = ${formatNumber(2 * bleed)} mm tussen hen.`,
    hint: `Geef ${nameOf(option)} ${formatNumber(2 * bleed)} of meer.`,
  }),
  'command/too-round': ({ option, radius, widthMm, heightMm, most }, nameOf) => ({
    message: `${nameOf(option)} ${formatNumber(radius)} past niet op een kaart van ${formatNumber(widthMm)} × ${formatNumber(heightMm)} mm: hoeken ronden ten hoogste de helft van de korte kant af, ${formatNumber(most)} mm.`,
    hint: 'Hoekponsen nemen 3 tot 10 mm.',
  }),
  'command/card-too-large': ({ card, sheet, paper }) => ({
    message: `Een kaart van ${card.map((side) => formatNumber(side)).join(' × ')} mm past niet op ${paper}, ${sheet.map((side) => formatNumber(side)).join(' × ')} mm: ${tooMuch(card, sheet)}.`,
    hint: 'Neem een kleinere kaart (--card) of groter papier (--paper).',
  }),
  'command/colour-short-of-cut': ({ card, paper, edgeMm, isPerforated }) => ({
    message: `Volle kleur geraakt niet tot de rand van kaarten van ${formatSize(card)} op ${formatPaper(paper)}: die liggen minder dan ${formatNumber(edgeMm)} mm van de rand van het papier, en daar laten printers het wit.`,
    hint: isPerforated
      ? 'Kies een andere stijl, of een geperforeerd vel met bredere randen.'
      : 'Kies een andere stijl, kleinere kaarten of groter papier.',
  }),
  'command/wrong-jar': ({ option, value, least, most, around }, nameOf) => ({
    message: `${nameOf(option)} is "${value}"; verwacht werd hoe breed het deksel is, van ${least} tot ${formatNumber(most)} mm.`,
    hint: around
      ? `Rond zo'n bokaal is het ${around} mm: twee stukken uit A4 gaan rond ${Math.floor(most * Math.PI)} mm, en vijf clusters in letters van 12 pt vragen ${Math.ceil(least * Math.PI)} mm.`
      : 'Leg een lat over het deksel, van rand tot rand: --jar 86.',
  }),
  'command/sheet-on-paper': ({ card, paper, sheet, given, option }, nameOf) => ({
    message: `${card} is een geperforeerd vel A4, ${sheet.map((side) => formatNumber(side)).join(' × ')} mm; ${paper} is ${given.map((side) => formatNumber(side)).join(' × ')} mm.`,
    hint: `Laat ${nameOf(option)} weg, of geef een maat van kaart die geen geperforeerd vel is.`,
  }),
} satisfies ProblemWords<typeof commandMeasuresProblems>;

function tooMuch(card: readonly number[], sheet: readonly number[]): string {
  const sides = sidesTooLong(card, sheet).map(
    ({ side, room, over }) =>
      `${formatNumber(side)} is ${formatNumber(over)} mm meer dan ${formatNumber(room)}`,
  );
  return formatList(sides, 'and');
}
