/** Sizes and measures that were asked for and cannot be. */
import { formatPaper, formatSize, type SizeMm } from '../numbers.ts';
import { error, type Language } from './catalogue.ts';
import { number } from './numbers.ts';

interface SheetOnPaper {
  readonly card: string;
  readonly paper: string;
  /** Width and height in mm: of the sheet, and of the paper that was given. */
  readonly sheet: readonly number[];
  readonly given: readonly number[];
  readonly option: string;
}

interface WrongLength {
  readonly option: string;
  readonly value: string;
  readonly most: number;
}

interface WrongSize {
  readonly option: string;
  readonly value: string;
  /** Names of sizes. */
  readonly known: readonly string[];
  /** Millimetres that a side may have. */
  readonly least: number;
  readonly most: number;
}

interface TooRound {
  readonly option: string;
  /** In mm, as the rest. */
  readonly radius: number;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly most: number;
}

interface TooLarge {
  /** In mm, the longer side first. */
  readonly card: readonly number[];
  readonly sheet: readonly number[];
  readonly paper: string;
}

interface ShortColour {
  readonly card: SizeMm;
  readonly paper: string;
  /** What no printer prints, along the paper's edges. */
  readonly edgeMm: number;
  readonly isPerforated: boolean;
}

interface NarrowGutter {
  /** In mm. */
  readonly bleed: number;
  readonly gutter: number;
  /** The gutter, which is easier to change than the bleed. */
  readonly option: string;
  readonly other: string;
}

interface WrongJar {
  readonly option: string;
  readonly value: string;
  readonly least: number;
  readonly most: number;
  /** The circumference of such a jar, where it is a number. */
  readonly around: number | undefined;
}

/** The sides of the card that are longer than those of the paper, with by how much. */
function tooMuch(card: readonly number[], sheet: readonly number[], language: Language): string {
  const sides = card.flatMap((side, index) => {
    const room = sheet[index] ?? 0;
    const over = Math.round((side - room) * 100) / 100;
    if (over <= 0) return [];
    return language === 'en'
      ? [`${number.en(side)} is ${number.en(over)} mm more than ${number.en(room)}`]
      : [`${number.nl(side)} is ${number.nl(over)} mm meer dan ${number.nl(room)}`];
  });
  return sides.join(language === 'en' ? ' and ' : ' en ');
}

/** One that may be: the sides of a card, or of paper where those are too small. */
function exampleSize(least: number): string {
  return least > 60 ? '210x297' : '100x70';
}

export const measureMessages = {
  'command/too-much-creep': error<{ creepMm: number; sheets: number; moveMm: number; roomMm: number }>({
    en: ({ creepMm, sheets, moveMm, roomMm }) => ({
      message: `With ${sheets} sheets of ${number.en(creepMm)} mm the innermost pages would move ${number.en(round(moveMm))} mm towards the fold, and there is room for ${number.en(roomMm)} mm.`,
      hint: 'Give the thickness of one sheet (80 g paper: about 0.1), or choose fewer themes.',
    }),
    nl: ({ creepMm, sheets, moveMm, roomMm }) => ({
      message: `Met ${sheets} vellen van ${number.nl(creepMm)} mm schuiven de binnenste pagina’s ${number.nl(round(moveMm))} mm naar de vouw, en er is plaats voor ${number.nl(roomMm)} mm.`,
      hint: 'Geef de dikte van één vel (papier van 80 g: ongeveer 0,1), of kies minder thema’s.',
    }),
  }),
  'command/wrong-length': error<WrongLength>({
    en: ({ option, value, most }, nameOf) => ({
      message: `${nameOf(option)} is "${value}"; a number of millimetres from 0 to ${number.en(most)} was expected.`,
    }),
    nl: ({ option, value, most }, nameOf) => ({
      message: `${nameOf(option)} is "${value}"; een aantal millimeter van 0 tot ${number.nl(most)} werd verwacht.`,
    }),
  }),
  'command/wrong-size': error<WrongSize>({
    en: ({ option, value, known, least, most }, nameOf) => ({
      message: `${nameOf(option)} is "${value}"; a name, or width and height from ${least} to ${number.en(most)} mm, was expected.`,
      hint: `Names: ${known.join(', ')}. Width and height: ${nameOf(option)} ${exampleSize(least)}.`,
    }),
    nl: ({ option, value, known, least, most }, nameOf) => ({
      message: `${nameOf(option)} is "${value}"; verwacht werd een naam, of breedte en hoogte van ${least} tot ${number.nl(most)} mm.`,
      hint: `Namen: ${known.join(', ')}. Breedte en hoogte: ${nameOf(option)} ${exampleSize(least)}.`,
    }),
  }),
  'command/bleed-needs-gutter': error<NarrowGutter>({
    en: ({ bleed, gutter, option, other }, nameOf) => ({
      message: `${nameOf(other)} ${number.en(bleed)} and ${nameOf(option)} ${number.en(gutter)} do not go together: two cards beside each other take ${number.en(bleed)} + ${number.en(bleed)} = ${number.en(2 * bleed)} mm between them.`,
      hint: `Give ${nameOf(option)} ${number.en(2 * bleed)} or more.`,
    }),
    nl: ({ bleed, gutter, option, other }, nameOf) => ({
      message: `${nameOf(other)} ${number.nl(bleed)} en ${nameOf(option)} ${number.nl(gutter)} gaan niet samen: twee kaarten naast elkaar vragen ${number.nl(bleed)} + ${number.nl(bleed)} = ${number.nl(2 * bleed)} mm tussen hen.`,
      hint: `Geef ${nameOf(option)} ${number.nl(2 * bleed)} of meer.`,
    }),
  }),
  'command/too-round': error<TooRound>({
    en: ({ option, radius, widthMm, heightMm, most }, nameOf) => ({
      message: `${nameOf(option)} ${number.en(radius)} does not fit a card of ${number.en(widthMm)} × ${number.en(heightMm)} mm: corners round at most half of its shorter side, ${number.en(most)} mm.`,
      hint: 'Corner punches take 3 to 10 mm.',
    }),
    nl: ({ option, radius, widthMm, heightMm, most }, nameOf) => ({
      message: `${nameOf(option)} ${number.nl(radius)} past niet op een kaart van ${number.nl(widthMm)} × ${number.nl(heightMm)} mm: hoeken ronden ten hoogste de helft van de korte kant af, ${number.nl(most)} mm.`,
      hint: 'Hoekponsen nemen 3 tot 10 mm.',
    }),
  }),
  'command/card-too-large': error<TooLarge>({
    en: ({ card, sheet, paper }) => ({
      message: `A card of ${card.map(number.en).join(' × ')} mm does not fit on ${paper}, ${sheet.map(number.en).join(' × ')} mm: ${tooMuch(card, sheet, 'en')}.`,
      hint: 'Take a smaller card (--card) or larger paper (--paper).',
    }),
    nl: ({ card, sheet, paper }) => ({
      message: `Een kaart van ${card.map(number.nl).join(' × ')} mm past niet op ${paper}, ${sheet.map(number.nl).join(' × ')} mm: ${tooMuch(card, sheet, 'nl')}.`,
      hint: 'Neem een kleinere kaart (--card) of groter papier (--paper).',
    }),
  }),
  'command/colour-short-of-cut': error<ShortColour>({
    en: ({ card, paper, edgeMm, isPerforated }) => ({
      message: `Full colour cannot reach the edge of cards of ${formatSize(card, 'en')} on ${formatPaper(paper, 'en')}: they lie less than ${number.en(edgeMm)} mm from the paper's edge, where printers leave it white.`,
      hint: isPerforated
        ? 'Choose another style, or a perforated sheet with wider margins.'
        : 'Choose another style, smaller cards or larger paper.',
    }),
    nl: ({ card, paper, edgeMm, isPerforated }) => ({
      message: `Volle kleur geraakt niet tot de rand van kaarten van ${formatSize(card, 'nl')} op ${formatPaper(paper, 'nl')}: die liggen minder dan ${number.nl(edgeMm)} mm van de rand van het papier, en daar laten printers het wit.`,
      hint: isPerforated
        ? 'Kies een andere stijl, of een geperforeerd vel met bredere randen.'
        : 'Kies een andere stijl, kleinere kaarten of groter papier.',
    }),
  }),
  'command/wrong-jar': error<WrongJar>({
    en: ({ option, value, least, most, around }, nameOf) => ({
      message: `${nameOf(option)} is "${value}"; how wide the lid is was expected, from ${least} to ${number.en(most)} mm.`,
      hint: around
        ? `Around such a jar it is ${around} mm: two pieces from A4 go around ${Math.floor(most * Math.PI)} mm, and five clusters in letters of 12 pt take ${Math.ceil(least * Math.PI)} mm.`
        : 'Lay a ruler across the lid, from edge to edge: --jar 86.',
    }),
    nl: ({ option, value, least, most, around }, nameOf) => ({
      message: `${nameOf(option)} is "${value}"; verwacht werd hoe breed het deksel is, van ${least} tot ${number.nl(most)} mm.`,
      hint: around
        ? `Rond zo'n bokaal is het ${around} mm: twee stukken uit A4 gaan rond ${Math.floor(most * Math.PI)} mm, en vijf clusters in letters van 12 pt vragen ${Math.ceil(least * Math.PI)} mm.`
        : 'Leg een lat over het deksel, van rand tot rand: --jar 86.',
    }),
  }),
  'command/sheet-on-paper': error<SheetOnPaper>({
    en: ({ card, paper, sheet, given, option }, nameOf) => ({
      message: `${card} is a perforated sheet of A4, ${sheet.map(number.en).join(' × ')} mm; ${paper} is ${given.map(number.en).join(' × ')} mm.`,
      hint: `Leave ${nameOf(option)} out, or give a size of card that is no perforated sheet.`,
    }),
    nl: ({ card, paper, sheet, given, option }, nameOf) => ({
      message: `${card} is een geperforeerd vel A4, ${sheet.map(number.nl).join(' × ')} mm; ${paper} is ${given.map(number.nl).join(' × ')} mm.`,
      hint: `Laat ${nameOf(option)} weg, of geef een maat van kaart die geen geperforeerd vel is.`,
    }),
  }),
} as const;

function round(millimetres: number): number {
  return Math.round(millimetres * 10) / 10;
}
