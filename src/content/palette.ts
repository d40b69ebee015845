/** Palettes: the papers a deck can be printed on. */

import { type Colour, contrastOfBlack, LEAST_CONTRAST, readHexColour } from '../colour.ts';
import { type Place, problem, type Report } from '../diagnostics.ts';
import { checkColourWord } from './colour-word.ts';
import { conforming } from './conform.ts';
import type { Palette, PaletteColour } from './model.ts';
import { type PaletteFile, paletteSchema } from './schema.ts';
import { textReader } from './text.ts';
import { placeOf, placeOfKey, type YamlFile } from './yaml.ts';

export function readPalette(yaml: YamlFile, report: Report): Palette | undefined {
  const file = conforming(paletteSchema, yaml, report);
  if (!file?.colours || file.name === undefined) return undefined;
  const reader = textReader(yaml, report);
  const { colours: group } = file;
  const colours = Object.entries(group).map(([key, colour]) => {
    const places = { paper: placeOf(yaml, colour, 'paper'), band: placeOf(yaml, colour, 'band') };
    const words = { printedWord: reader.key(group, key), product: reader.words(colour, 'product') };
    checkColourWord(words.printedWord.plain, placeOfKey(yaml, group, key), report);
    const read = readPaletteColour(colour, words, places);
    for (const part of ['paper', 'band'] as const) checkContrast(read, part, places[part], report);
    return [read.word, read] as const;
  });
  return { name: reader.words(file, 'name'), colours: new Map(colours) };
}

function readPaletteColour(
  file: PaletteFile['colours'][string],
  { printedWord, product }: Pick<PaletteColour, 'printedWord' | 'product'>,
  places: Required<PaletteColour>['places'],
): PaletteColour {
  const { paper, grammage, band } = file;
  return {
    word: printedWord.plain,
    printedWord,
    paper: colourOf(paper),
    product,
    grammage,
    band: band === null ? undefined : colourOf(band),
    places,
  };
}

function checkContrast(colour: PaletteColour, part: 'paper' | 'band', place: Place, report: Report): void {
  const contrast = contrastOfBlack(colour[part] ?? colour.paper);
  if (contrast >= LEAST_CONTRAST) return;
  // Rounded down: 6.96 is not 7.
  const params = { word: colour.word, part, contrast: Math.floor(contrast * 10) / 10, least: LEAST_CONTRAST };
  report(problem('content/contrast', place, params));
}

function colourOf(hex: string): Colour {
  const colour = readHexColour(hex);
  if (!colour) throw new Error(`the schema let “${hex}” pass as a colour`);
  return colour;
}
