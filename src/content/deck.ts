/** The deck: clusters of cards, numbered by their place. */
import { type Place, problem, type Report } from '../diagnostics.ts';
import { nearest } from '../nearest.ts';
import type { Words } from '../placed-words.ts';
import { tellUnknownColour } from './colour-word.ts';
import { group, id, isWhole, key, line, list, type ModelOf, optional, readSound, text } from './fields.ts';
import type { Text } from './model.ts';
import type { Palette } from './palette.ts';
import { publicationFields, tellTakenIds } from './publication.ts';
import { placeOf, type YamlFile } from './yaml.ts';

const cardGroup = group('Een kaart.', {
  id: id('Korte naam van de kaart, uniek in het hele bestand. Niet meer veranderen als hij in gebruik is.'),
  text: text('De vraag op de kaart. Het nummer komt vanzelf.', { isQuestion: true }),
  // Printed behind the card, with `--backs`, instead of the silhouette.
  back: optional(text('Wat op de achterkant staat, in plaats van de tekening en de naam van de cluster.')),
  // In the guide, never on the card.
  note: optional(
    text('Een woord voor wie het gesprek begeleidt. Het komt in de handleiding, niet op de kaart.'),
  ),
});

const clusterGroup = group('Een cluster: kaarten op één kleur papier.', {
  id: id('Korte naam van de cluster, uniek in het hele bestand.'),
  title: text('De titel, zonder nummer.'),
  colour: line('Het kleurwoord van het papier, zoals het in het palet staat: bijvoorbeeld groen.'),
  shape: key('De naam van de tekening bij deze cluster: een bestand in templates/shapes/.'),
  cards: list('De kaarten, in de volgorde van hun nummers.', cardGroup),
});

export const deckFile = group('De kaarten van een kletspot.', {
  ...publicationFields,
  // A deck of which nobody says who made it names nobody.
  author: optional(publicationFields.author),
  citation: optional(publicationFields.citation),
  'short-citation': optional(publicationFields['short-citation']),
  palette: id('De papierkleuren: de naam van een bestand in palettes/, zonder .yaml.'),
  // What stands above all cards together: "Vragen voor de kletspot".
  'cards-title': optional(text('De titel boven alle vragen samen.')),
  clusters: list('De clusters, in de volgorde van hun nummers.', clusterGroup),
});

export interface Card extends ModelOf<typeof cardGroup> {
  /** As printed: `4.2`. Belongs to the deck, whatever is chosen. */
  readonly number: string;
  /** The same in another language, where two were asked for. */
  readonly second?: Text;
}

export interface Cluster extends Omit<ModelOf<typeof clusterGroup>, 'colour' | 'cards'> {
  /** From 1, by place in the deck. */
  readonly number: number;
  /** The colour word, by which its paper is found and files are named. */
  readonly colour: string;
  readonly printedColour: Words;
  readonly cards: readonly Card[];
  readonly place: Place;
  readonly shapePlace: Place;
}

export interface Deck extends Omit<ModelOf<typeof deckFile>, 'palette' | 'clusters'> {
  readonly clusters: readonly Cluster[];
}

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
  const sound = readSound(deckFile, yaml, report);
  if (!sound) return { deck: undefined, palette: undefined };
  const { intro, clusters } = sound;
  const palette = choosePalette(sound, yaml, palettes, report);
  tellTakenIds(intro, yaml, report);
  tellTakenIds(
    clusters.flatMap((cluster) => [cluster, ...cluster.cards]),
    yaml,
    report,
  );
  const colours = palette && [...palette.colours.keys()];
  for (const { colour } of clusters) if (colours) tellUnknownColour(colour, colours, report);
  // The rest of a deck is looked through without its palette too.
  const read = { ...sound, palette: sound.palette ?? '' };
  return { deck: isWhole(deckFile, read) ? deckOf(read, yaml) : undefined, palette };
}

function choosePalette(
  deck: { readonly palette: string | undefined },
  yaml: YamlFile,
  palettes: ReadonlyMap<string, Palette | undefined>,
  report: Report,
): Palette | undefined {
  const { palette } = deck;
  if (palette === undefined) return undefined;
  if (!palettes.has(palette)) {
    const known = [...palettes.keys()];
    const params = { palette, known, meant: nearest(palette, known) };
    report(problem('content/unknown-palette', placeOf(yaml, deck, 'palette'), params));
  }
  return palettes.get(palette);
}

function deckOf({ palette: _, ...read }: ModelOf<typeof deckFile>, yaml: YamlFile): Deck {
  return { ...read, clusters: read.clusters.map((cluster, index) => clusterOf(cluster, index + 1, yaml)) };
}

function clusterOf(read: ModelOf<typeof clusterGroup>, number: number, yaml: YamlFile): Cluster {
  return {
    ...read,
    number,
    colour: read.colour.plain,
    printedColour: read.colour,
    cards: read.cards.map((card, index) => ({ ...card, number: `${number}.${index + 1}` })),
    place: placeOf(yaml, read, 'id'),
    shapePlace: placeOf(yaml, read, 'shape'),
  };
}
