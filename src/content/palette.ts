/** Palettes: the papers a deck can be printed on. */
import * as z from 'zod/mini';
import { contrastOfBlack, LEAST_CONTRAST } from '../colour.ts';
import { type Place, problem, type Report } from '../diagnostics.ts';
import type { Words } from '../placed-words.ts';
import { checkColourWord } from './colour-word.ts';
import { byWord, colour, field, group, line, type ModelOf, number, readWhole } from './fields.ts';
import { valueAt } from './spot.ts';
import { placeOf, type YamlFile } from './yaml.ts';

const band = colour('De gedrukte band.');

const colourGroup = group('Een kleur papier.', {
  // The paper that is bought, as it looks on screen.
  paper: colour("Hoe het papier eruitziet op een scherm: '#rrggbb', tussen aanhalingstekens."),
  // What the paper is called in the shop.
  product: line('Onder welke naam je het papier koopt.'),
  grammage: number(
    'Het gewicht in gram per vierkante meter, bijvoorbeeld 160.',
    { least: 40, most: 400 },
    'content/bad-grammage',
  ),
  // Printed band of the white-paper edition; undefined: an outlined band.
  band: field(
    z
      .nullable(band)
      .check(z.describe("De gedrukte kleur op wit papier: '#rrggbb', of null voor alleen een omlijning.")),
    (spot) => (valueAt(spot) === null ? undefined : band.read(spot)),
  ),
});

export const paletteFile = group('De kleuren van een soort papier.', {
  name: line('De naam van het palet.'),
  colours: byWord(
    'De kleurwoorden, elk met zijn papier. Ze staan op de kaarten en in de bestandsnamen.',
    colourGroup,
  ),
});

export interface PaletteColour extends ModelOf<typeof colourGroup> {
  /** The colour word, the key in the palette. */
  readonly word: string;
  readonly printedWord: Words;
  /** Where the two stand, for what is wrong with them; missing for a colour that came without a file. */
  readonly places?: { readonly paper: Place; readonly band: Place };
}

export interface Palette {
  readonly name: Words;
  readonly colours: ReadonlyMap<string, PaletteColour>;
}

export function readPalette(yaml: YamlFile, report: Report): Palette | undefined {
  const read = readWhole(paletteFile, yaml, report);
  if (!read) return undefined;
  const colours = read.colours.map(([printedWord, colour]) => {
    const word = printedWord.plain;
    checkColourWord(word, printedWord.pieces[0]?.place, report);
    const places = { paper: placeOf(yaml, colour, 'paper'), band: placeOf(yaml, colour, 'band') };
    const placed = { ...colour, word, printedWord, places };
    for (const part of ['paper', 'band'] as const) checkContrast(placed, part, places[part], report);
    return [word, placed] as const;
  });
  return { ...read, colours: new Map(colours) };
}

function checkContrast(colour: PaletteColour, part: 'paper' | 'band', place: Place, report: Report): void {
  const contrast = contrastOfBlack(colour[part] ?? colour.paper);
  if (contrast >= LEAST_CONTRAST) return;
  // Rounded down: 6.96 is not 7.
  const params = { word: colour.word, part, contrast: Math.floor(contrast * 10) / 10, least: LEAST_CONTRAST };
  report(problem('content/contrast', place, params));
}
