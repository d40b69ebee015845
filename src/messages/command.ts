/** Wrong use of the command: what was typed, what can be typed. */
import { error, type Language } from './catalogue.ts';

interface WrongValue {
  readonly value: string;
  readonly known: readonly string[];
}

interface WrongChoice extends WrongValue {
  readonly option: string;
}

interface Suggested {
  readonly name: string;
  readonly suggestion: string | undefined;
}

interface SheetOnPaper {
  readonly card: string;
  readonly paper: string;
  /** Width and height in mm: of the sheet, and of the paper that was given. */
  readonly sheet: readonly number[];
  readonly given: readonly number[];
  readonly option: string;
}

interface WithoutEffect {
  readonly option: string;
  readonly product: string;
  /** Where only this edition of the product heeds the option. */
  readonly edition: string | undefined;
}

interface WrongNumber {
  readonly option: string;
  readonly value: string;
  readonly least: number;
  readonly most: number | undefined;
}

interface WrongLength {
  readonly option: string;
  readonly value: string;
  readonly most: number;
}

interface WrongSize extends WrongChoice {
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

interface NarrowGutter {
  /** In mm. */
  readonly bleed: number;
  readonly gutter: number;
  /** What the two are called where they are asked. */
  readonly options: { readonly bleed: string; readonly gutter: string };
}

interface WrongJar {
  readonly value: string;
  readonly least: number;
  readonly most: number;
  /** The circumference of such a jar, where it is a number. */
  readonly around: number | undefined;
}

const list = (values: readonly string[]): string => values.join(', ');

/** The sides of the card that are longer than those of the paper, with by how much. */
function tooMuch(card: readonly number[], sheet: readonly number[], language: Language): string {
  const sides = card.flatMap((side, index) => {
    const room = sheet[index] ?? 0;
    const over = Math.round((side - room) * 100) / 100;
    if (over <= 0) return [];
    return language === 'en'
      ? [`${side} is ${over} mm more than ${room}`]
      : [`${comma(side)} is ${comma(over)} mm meer dan ${comma(room)}`];
  });
  return sides.join(language === 'en' ? ' and ' : ' en ');
}

/** One that may be: the sides of a card, or of paper where those are too small. */
function exampleSize(least: number): string {
  return least > 60 ? '210x297' : '100x70';
}

export const commandMessages = {
  'command/no-command': error<undefined>({
    en: () => ({ message: 'A command was expected.', hint: 'kletspot --help lists the commands.' }),
    nl: () => ({ message: 'Er werd een opdracht verwacht.', hint: 'kletspot --help toont de opdrachten.' }),
  }),
  'command/unknown-command': error<Suggested>({
    en: ({ name, suggestion }) => ({
      message: `There is no command "${name}".`,
      hint: suggestion ? `Did you mean ${suggestion}?` : 'kletspot --help lists the commands.',
    }),
    nl: ({ name, suggestion }) => ({
      message: `De opdracht "${name}" bestaat niet.`,
      hint: suggestion ? `Bedoel je ${suggestion}?` : 'kletspot --help toont de opdrachten.',
    }),
  }),
  'command/unknown-option': error<Suggested>({
    en: ({ name, suggestion }) => ({
      message: `There is no option "${name}" here.`,
      hint: suggestion ? `Did you mean ${suggestion}?` : 'Add --help to see the options.',
    }),
    nl: ({ name, suggestion }) => ({
      message: `De optie "${name}" bestaat hier niet.`,
      hint: suggestion ? `Bedoel je ${suggestion}?` : 'Voeg --help toe om de opties te zien.',
    }),
  }),
  'command/missing-value': error<{ readonly option: string }>({
    en: ({ option }) => ({ message: `The option ${option} needs a value.` }),
    nl: ({ option }) => ({ message: `De optie ${option} heeft een waarde nodig.` }),
  }),
  'command/too-many-words': error<undefined>({
    en: () => ({
      message: 'There are words on the command line that belong to no option.',
      hint: 'Separate the values of a list by commas, without spaces.',
    }),
    nl: () => ({
      message: 'Er staan woorden op de opdrachtregel die bij geen optie horen.',
      hint: "Scheid de waarden van een lijst met komma's, zonder spaties.",
    }),
  }),
  'command/wrong-use': error<{ readonly message: string }>({
    en: ({ message }) => ({ message: `The command was not understood: ${message}` }),
    nl: ({ message }) => ({ message: `De opdracht is niet begrepen: ${message}` }),
  }),
  'command/unknown-product': error<WrongValue>({
    en: ({ value, known }) => ({
      message: `There is no product "${value}".`,
      hint: `This version makes: ${list(known)}.`,
    }),
    nl: ({ value, known }) => ({
      message: `Het product "${value}" bestaat niet.`,
      hint: `Deze versie maakt: ${list(known)}.`,
    }),
  }),
  'command/product-not-made': error<WrongValue>({
    en: ({ value, known }) => ({
      message: `The product "${value}" is not made by this version yet.`,
      hint: `This version makes: ${list(known)}.`,
    }),
    nl: ({ value, known }) => ({
      message: `Het product "${value}" wordt nog niet gemaakt door deze versie.`,
      hint: `Deze versie maakt: ${list(known)}.`,
    }),
  }),
  'command/unknown-edition': error<WrongValue>({
    en: ({ value, known }) => ({
      message: `There is no edition "${value}".`,
      hint: `Known editions: ${list(known)}.`,
    }),
    nl: ({ value, known }) => ({
      message: `De editie "${value}" bestaat niet.`,
      hint: `Bekende edities: ${list(known)}.`,
    }),
  }),
  'command/no-match': error<{ readonly only: readonly string[]; readonly known: readonly string[] }>({
    en: ({ only, known }) => ({
      message: `Nothing matches: ${list(only)} has none of the editions that were asked for.`,
      hint: `Its editions: ${list(known)}.`,
    }),
    nl: ({ only, known }) => ({
      message: `Niets past: ${list(only)} heeft geen van de gevraagde edities.`,
      hint: `De edities ervan: ${list(known)}.`,
    }),
  }),
  'command/unknown-language': error<WrongValue>({
    en: ({ value, known }) => ({
      message: `There are no messages in the language "${value}".`,
      hint: `Known languages: ${list(known)}.`,
    }),
    nl: ({ value, known }) => ({
      message: `Er zijn geen meldingen in de taal "${value}".`,
      hint: `Bekende talen: ${list(known)}.`,
    }),
  }),
  'command/unknown-choice': error<WrongChoice>({
    en: ({ option, value, known }) => ({
      message: `${option} cannot be "${value}".`,
      hint: `It takes one of: ${list(known)}.`,
    }),
    nl: ({ option, value, known }) => ({
      message: `${option} kan niet "${value}" zijn.`,
      hint: `Kies een van: ${list(known)}.`,
    }),
  }),
  'command/empty-value': error<{ readonly option: string }>({
    en: ({ option }) => ({ message: `The option ${option} was given an empty value.` }),
    nl: ({ option }) => ({ message: `De optie ${option} kreeg een lege waarde.` }),
  }),
  'command/given-twice': error<{ readonly option: string }>({
    en: ({ option }) => ({
      message: `${option} is given twice.`,
      hint: 'It takes one value: keep the one you mean.',
    }),
    nl: ({ option }) => ({
      message: `${option} staat er twee keer.`,
      hint: 'Er hoort één waarde bij: laat staan wat je bedoelt.',
    }),
  }),
  'command/without-effect': error<WithoutEffect>({
    en: ({ option, product, edition }) => ({
      message: `${option} changes nothing here: the ${edition ? `edition ${edition} of the ` : ''}${product} ${product === 'cards' && !edition ? 'are' : 'is'} not made.`,
      hint: 'Leave it out, or ask for that too: --only and --edition say what is made.',
    }),
    nl: ({ option, product, edition }) => ({
      message: `${option} verandert hier niets: ${edition ? `de editie ${edition} van ` : ''}${product} wordt niet gemaakt.`,
      hint: 'Laat het weg, of vraag ook daarom: --only en --edition zeggen wat er gemaakt wordt.',
    }),
  }),
  'command/wrong-number': error<WrongNumber>({
    en: ({ option, value, least, most }) => ({
      message: `${option} is "${value}"; a whole number ${most === undefined ? `from ${least}` : `from ${least} to ${most}`} was expected.`,
    }),
    nl: ({ option, value, least, most }) => ({
      message: `${option} is "${value}"; een geheel getal ${most === undefined ? `vanaf ${least}` : `van ${least} tot ${most}`} werd verwacht.`,
    }),
  }),
  'command/too-much-creep': error<{ creepMm: number; sheets: number; moveMm: number; roomMm: number }>({
    en: ({ creepMm, sheets, moveMm, roomMm }) => ({
      message: `With ${sheets} sheets of ${creepMm} mm the innermost pages would move ${round(moveMm)} mm towards the fold, and there is room for ${roomMm} mm.`,
      hint: 'Give the thickness of one sheet (80 g paper: about 0.1), or choose fewer themes.',
    }),
    nl: ({ creepMm, sheets, moveMm, roomMm }) => ({
      message: `Met ${sheets} vellen van ${comma(creepMm)} mm schuiven de binnenste pagina’s ${comma(round(moveMm))} mm naar de vouw, en er is plaats voor ${roomMm} mm.`,
      hint: 'Geef de dikte van één vel (papier van 80 g: ongeveer 0,1), of kies minder thema’s.',
    }),
  }),
  'command/wrong-length': error<WrongLength>({
    en: ({ option, value, most }) => ({
      message: `${option} is "${value}"; a number of millimetres from 0 to ${most} was expected.`,
    }),
    nl: ({ option, value, most }) => ({
      message: `${option} is "${value}"; een aantal millimeter van 0 tot ${most} werd verwacht.`,
    }),
  }),
  'command/wrong-size': error<WrongSize>({
    en: ({ option, value, known, least, most }) => ({
      message: `${option} is "${value}"; a name, or width and height from ${least} to ${most} mm, was expected.`,
      hint: `Names: ${list(known)}. Width and height: ${option} ${exampleSize(least)}.`,
    }),
    nl: ({ option, value, known, least, most }) => ({
      message: `${option} is "${value}"; verwacht werd een naam, of breedte en hoogte van ${least} tot ${most} mm.`,
      hint: `Namen: ${list(known)}. Breedte en hoogte: ${option} ${exampleSize(least)}.`,
    }),
  }),
  'command/bleed-needs-gutter': error<NarrowGutter>({
    en: ({ bleed, gutter, options }) => ({
      message: `${options.bleed} ${bleed} and ${options.gutter} ${gutter} do not go together: two cards beside each other take ${bleed} + ${bleed} = ${2 * bleed} mm between them.`,
      hint: `Give ${options.gutter} ${2 * bleed} or more.`,
    }),
    nl: ({ bleed, gutter, options }) => ({
      message: `${options.bleed} ${comma(bleed)} en ${options.gutter} ${comma(gutter)} gaan niet samen: twee kaarten naast elkaar vragen ${comma(bleed)} + ${comma(bleed)} = ${comma(2 * bleed)} mm tussen hen.`,
      hint: `Geef ${options.gutter} ${2 * bleed} of meer.`,
    }),
  }),
  'command/too-round': error<TooRound>({
    en: ({ option, radius, widthMm, heightMm, most }) => ({
      message: `${option} ${radius} does not fit a card of ${widthMm} × ${heightMm} mm: corners round at most half of its shorter side, ${most} mm.`,
      hint: 'Corner punches take 3 to 10 mm.',
    }),
    nl: ({ option, radius, widthMm, heightMm, most }) => ({
      message: `${option} ${comma(radius)} past niet op een kaart van ${comma(widthMm)} × ${comma(heightMm)} mm: hoeken ronden ten hoogste de helft van de korte kant af, ${comma(most)} mm.`,
      hint: 'Hoekponsen nemen 3 tot 10 mm.',
    }),
  }),
  'command/card-too-large': error<TooLarge>({
    en: ({ card, sheet, paper }) => ({
      message: `A card of ${card.join(' × ')} mm does not fit on ${paper}, ${sheet.join(' × ')} mm: ${tooMuch(card, sheet, 'en')}.`,
      hint: 'Take a smaller card (--card) or larger paper (--paper).',
    }),
    nl: ({ card, sheet, paper }) => ({
      message: `Een kaart van ${card.map(comma).join(' × ')} mm past niet op ${paper}, ${sheet.map(comma).join(' × ')} mm: ${tooMuch(card, sheet, 'nl')}.`,
      hint: 'Neem een kleinere kaart (--card) of groter papier (--paper).',
    }),
  }),
  'command/wrong-jar': error<WrongJar>({
    en: ({ value, least, most, around }) => ({
      message: `--jar is "${value}"; how wide the lid is was expected, from ${least} to ${most} mm.`,
      hint: around
        ? `Around such a jar it is ${around} mm: two pieces from A4 go around ${Math.floor(most * Math.PI)} mm, and five clusters in letters of 12 pt take ${Math.ceil(least * Math.PI)} mm.`
        : 'Lay a ruler across the lid, from edge to edge: --jar 86.',
    }),
    nl: ({ value, least, most, around }) => ({
      message: `--jar is "${value}"; verwacht werd hoe breed het deksel is, van ${least} tot ${most} mm.`,
      hint: around
        ? `Rond zo'n bokaal is het ${around} mm: twee stukken uit A4 gaan rond ${Math.floor(most * Math.PI)} mm, en vijf clusters in letters van 12 pt vragen ${Math.ceil(least * Math.PI)} mm.`
        : 'Leg een lat over het deksel, van rand tot rand: --jar 86.',
    }),
  }),
  'command/wrong-epoch': error<{ readonly value: string }>({
    en: ({ value }) => ({
      message: `SOURCE_DATE_EPOCH is "${value}"; a whole number of seconds since 1970 was expected.`,
      hint: 'Remove it from the environment, or give it a number such as 1780272000.',
    }),
    nl: ({ value }) => ({
      message: `SOURCE_DATE_EPOCH is "${value}"; een geheel aantal seconden sinds 1970 werd verwacht.`,
      hint: 'Haal het uit de omgeving, of geef het een getal zoals 1780272000.',
    }),
  }),
  'command/sheet-on-paper': error<SheetOnPaper>({
    en: ({ card, paper, sheet, given, option }) => ({
      message: `${card} is a perforated sheet of A4, ${sheet.join(' × ')} mm; ${paper} is ${given.join(' × ')} mm.`,
      hint: `Leave ${option} out, or give a size of card that is no perforated sheet.`,
    }),
    nl: ({ card, paper, sheet, given, option }) => ({
      message: `${card} is een geperforeerd vel A4, ${sheet.map(comma).join(' × ')} mm; ${paper} is ${given.map(comma).join(' × ')} mm.`,
      hint: `Laat ${option} weg, of geef een maat van kaart die geen geperforeerd vel is.`,
    }),
  }),
  'command/not-together': error<{ readonly options: readonly string[] }>({
    en: ({ options }) => ({
      message: `${options.join(' and ')} do not go together.`,
      hint: 'Leave one out.',
    }),
    nl: ({ options }) => ({ message: `${options.join(' en ')} gaan niet samen.`, hint: 'Laat er een weg.' }),
  }),
  'command/our-bug': error<{ readonly error: string }>({
    en: (given) => ({
      message: `This is a mistake in kletspot itself, not in your files: ${given.error}`,
      hint: 'Nothing was lost: the previous output is untouched. Please report it; KLETSPOT_DEBUG=1 shows where it happened.',
    }),
    nl: (given) => ({
      message: `Dit is een fout in kletspot zelf, niet in je bestanden: ${given.error}`,
      hint: 'Er is niets verloren: de vorige uitvoer is onaangeroerd. Meld het ons; KLETSPOT_DEBUG=1 toont waar het gebeurde.',
    }),
  }),
} as const;

function round(millimetres: number): number {
  return Math.round(millimetres * 10) / 10;
}

function comma(millimetres: number): string {
  return String(millimetres).replace('.', ',');
}
