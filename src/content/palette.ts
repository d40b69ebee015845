/** Palettes: the papers a deck can be printed on. */

import { type Colour, readHexColour } from '../colour.ts';
import type { Report } from '../diagnostics.ts';
import { conforming } from './conform.ts';
import type { Palette, PaletteColour } from './model.ts';
import { type PaletteFile, paletteSchema } from './schema.ts';
import { textReader } from './text.ts';
import type { YamlFile } from './yaml.ts';

export function readPalette(yaml: YamlFile, report: Report): Palette | undefined {
  const file = conforming(paletteSchema, yaml, report);
  if (!file?.colours || file.name === undefined) return undefined;
  const reader = textReader(yaml, report);
  const colours = Object.entries(file.colours).map(([word, colour]) => {
    return [word, readPaletteColour(word, colour, reader.words(colour, 'product'))] as const;
  });
  return { name: reader.words(file, 'name'), colours: new Map(colours) };
}

function readPaletteColour(
  word: string,
  file: PaletteFile['colours'][string],
  product: string,
): PaletteColour {
  const { paper, grammage, band } = file;
  return {
    word,
    paper: colourOf(paper),
    product,
    grammage,
    band: band === null ? undefined : colourOf(band),
  };
}

function colourOf(hex: string): Colour {
  const colour = readHexColour(hex);
  if (!colour) throw new Error(`the schema let “${hex}” pass as a colour`);
  return colour;
}
