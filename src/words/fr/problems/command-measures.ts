import type { commandMeasuresProblems } from '../../../problems/command-measures.ts';
import { exampleSize, sidesTooLong } from '../../../problems/command-measures.ts';
import type { ProblemWords } from '../../kind.ts';
import { formatList, formatNumber, formatPaper, formatSize } from '../formats.ts';

export const commandMeasures = {
  'command/too-much-creep': ({ creepMm, sheets, moveMm, roomMm }) => ({
    message: `Avec ${sheets} feuilles de ${formatNumber(creepMm)} mm, les pages du milieu se décaleraient de ${formatNumber(moveMm, { most: 1 })} mm vers le pli, et il y a de la place pour ${formatNumber(roomMm)} mm.`,
    hint: 'Donnez l’épaisseur d’une feuille (papier de 80 g : environ 0,1), ou choisissez moins de thèmes.',
  }),
  'command/wrong-length': ({ option, value, most }, nameOf) => ({
    message: `${nameOf(option)} vaut « ${value} » ; il faut un nombre de millimètres de 0 à ${formatNumber(most)}.`,
  }),
  'command/wrong-size': ({ option, value, known, least, most }, nameOf) => ({
    message: `${nameOf(option)} vaut « ${value} » ; il faut un nom, ou une largeur et une hauteur de ${least} à ${formatNumber(most)} mm.`,
    hint: `Noms : ${known.join(', ')}. Largeur et hauteur : ${nameOf(option)} ${exampleSize(least)}.`,
  }),
  'command/bleed-needs-gutter': ({ bleed, gutter, option, other }, nameOf) => ({
    message: `${nameOf(other)} ${formatNumber(bleed)} et ${nameOf(option)} ${formatNumber(gutter)} ne vont pas ensemble : deux cartes voisines demandent ${formatNumber(bleed)} + ${formatNumber(bleed)} = ${formatNumber(2 * bleed)} mm entre elles.`,
    hint: `Donnez ${nameOf(option)} ${formatNumber(2 * bleed)} ou plus.`,
  }),
  'command/too-round': ({ option, radius, widthMm, heightMm, most }, nameOf) => ({
    message: `${nameOf(option)} ${formatNumber(radius)} ne va pas sur une carte de ${formatNumber(widthMm)} × ${formatNumber(heightMm)} mm : un coin s’arrondit au plus sur la moitié du petit côté, ${formatNumber(most)} mm.`,
    hint: 'Les perforatrices de coins font de 3 à 10 mm.',
  }),
  'command/card-too-large': ({ card, sheet, paper }) => ({
    message: `Une carte de ${card.map((side) => formatNumber(side)).join(' × ')} mm ne tient pas sur ${paper}, ${sheet.map((side) => formatNumber(side)).join(' × ')} mm : ${tooMuch(card, sheet)}.`,
    hint: 'Prenez une carte plus petite (--card) ou un papier plus grand (--paper).',
  }),
  'command/colour-short-of-cut': ({ card, paper, edgeMm, isPerforated }) => ({
    message: `La pleine couleur n’atteint pas le bord des cartes de ${formatSize(card)} sur ${formatPaper(paper)} : elles sont à moins de ${formatNumber(edgeMm)} mm du bord du papier, que les imprimantes laissent blanc.`,
    hint: isPerforated
      ? 'Choisissez un autre style, ou un papier prédécoupé avec des marges plus larges.'
      : 'Choisissez un autre style, des cartes plus petites ou un papier plus grand.',
  }),
  'command/wrong-jar': ({ option, value, least, most, around }, nameOf) => ({
    message: `${nameOf(option)} vaut « ${value} » ; il faut la largeur du couvercle, de ${least} à ${formatNumber(most)} mm.`,
    hint: around
      ? `Un tel bocal fait ${around} mm de tour : deux bandes coupées dans de l’A4 font le tour de ${Math.floor(most * Math.PI)} mm, et cinq groupes en caractères de 12 pt demandent ${Math.ceil(least * Math.PI)} mm.`
      : 'Posez une règle sur le couvercle, d’un bord à l’autre : --jar 86.',
  }),
  'command/sheet-on-paper': ({ card, paper, sheet, given, option }, nameOf) => ({
    message: `${card} est un papier prédécoupé A4, de ${sheet.map((side) => formatNumber(side)).join(' × ')} mm ; ${paper} fait ${given.map((side) => formatNumber(side)).join(' × ')} mm.`,
    hint: `Ôtez ${nameOf(option)}, ou donnez un format de carte qui n’est pas un papier prédécoupé.`,
  }),
} satisfies ProblemWords<typeof commandMeasuresProblems>;

function tooMuch(card: readonly number[], sheet: readonly number[]): string {
  const sides = sidesTooLong(card, sheet).map(
    ({ side, room, over }) =>
      `${formatNumber(side)} fait ${formatNumber(over)} mm de plus que ${formatNumber(room)}`,
  );
  return formatList(sides, 'and');
}
