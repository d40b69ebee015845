/** The deck: clusters of cards, numbered by their place. */
import { problem, type Report } from '../diagnostics.ts';
import { nearest } from '../nearest.ts';
import { conforming } from './conform.ts';
import { idsOf, type TakeId } from './ids.ts';
import type { Card, Cluster, Deck, Palette } from './model.ts';
import { readIntro, readPublication } from './publication.ts';
import { type DeckFile, deckSchema } from './schema.ts';
import { type TextReader, textReader } from './text.ts';
import { placeOf, type YamlFile } from './yaml.ts';

export interface ReadDeck {
  /** Undefined when something that is needed is missing or wrong; that is reported. */
  readonly deck: Deck | undefined;
  readonly palette: Palette | undefined;
}

/** `palettes`: what can be chosen from, by name. */
export function readDeck(
  yaml: YamlFile,
  palettes: ReadonlyMap<string, Palette | undefined>,
  report: Report,
): ReadDeck {
  const file = conforming(deckSchema, yaml, report);
  if (!file) return { deck: undefined, palette: undefined };
  const reader = textReader(yaml, report);
  const palette = choosePalette(file, yaml, palettes, report);
  const publication = readPublication(file, reader);
  const intro = readIntro(file, yaml, reader, report);
  const cardsTitle = 'cards-title' in file ? reader.text(file, 'cards-title') : undefined;
  const clusters = readClusters(file.clusters ?? [], { yaml, reader, palette, report });
  return { deck: publication && { ...publication, intro, cardsTitle, clusters }, palette };
}

function choosePalette(
  file: Partial<DeckFile>,
  yaml: YamlFile,
  palettes: ReadonlyMap<string, Palette | undefined>,
  report: Report,
): Palette | undefined {
  if (file.palette === undefined) return undefined;
  if (!palettes.has(file.palette)) {
    const known = [...palettes.keys()];
    const params = { palette: file.palette, known, meant: nearest(file.palette, known) };
    report(problem('content/unknown-palette', placeOf(yaml, file, 'palette'), params));
  }
  return palettes.get(file.palette);
}

interface Surroundings {
  readonly yaml: YamlFile;
  readonly reader: TextReader;
  /** Undefined: colours cannot be checked. */
  readonly palette: Palette | undefined;
  readonly report: Report;
}

function readClusters(files: DeckFile['clusters'], around: Surroundings): readonly Cluster[] {
  const takeId = idsOf(around.yaml, around.report);
  return files.map((file, index) => readCluster(file, index + 1, takeId, around));
}

function readCluster(
  file: DeckFile['clusters'][number],
  number: number,
  takeId: TakeId,
  around: Surroundings,
): Cluster {
  const { yaml, reader } = around;
  takeId(file);
  const printedColour = reader.words(file, 'colour');
  checkColour(file, printedColour.plain, around);
  return {
    id: file.id,
    number,
    title: reader.text(file, 'title'),
    colour: printedColour.plain,
    printedColour,
    shape: file.shape,
    cards: file.cards.map((card, index) => readCard(card, `${number}.${index + 1}`, takeId, reader)),
    place: placeOf(yaml, file, 'id'),
    shapePlace: placeOf(yaml, file, 'shape'),
  };
}

function checkColour(
  file: DeckFile['clusters'][number],
  colour: string,
  { yaml, palette, report }: Surroundings,
): void {
  if (!palette || colour === '' || palette.colours.has(colour)) return;
  const known = [...palette.colours.keys()];
  const params = { colour, known, meant: nearest(colour, known) };
  report(problem('content/unknown-colour', placeOf(yaml, file, 'colour'), params));
}

function readCard(
  file: DeckFile['clusters'][number]['cards'][number],
  number: string,
  takeId: TakeId,
  reader: TextReader,
): Card {
  takeId(file);
  return { id: file.id, number, text: reader.question(file, 'text') };
}
