/** Own clusters and cards, made like the deck's: with numbers, texts and papers. */
import { contrastOfBlack, LEAST_CONTRAST, readHexColour } from '../colour.ts';
import { checkColourWord } from '../content/colour-word.ts';
import type { Cluster, Content, Palette, PaletteColour } from '../content/model.ts';
import { type LooseText, readLooseText } from '../content/written-text.ts';
import { type Place, problem, type Report } from '../diagnostics.ts';
import { nearest } from '../nearest.ts';
import { wordsAt } from '../placed-words.ts';
import type { Choice, OwnClusterChoice } from './choice.ts';
import { clusterOf } from './found.ts';
import type { Names } from './names.ts';
import { type PlaceOf, placeInChoice } from './places.ts';
import type { OwnCard } from './selection.ts';

export interface Own {
  readonly clusters: readonly Cluster[];
  readonly colours: readonly PaletteColour[];
}

type Surroundings = Pick<Content, 'deck' | 'palette'>;

/** Numbered on from those of the deck. */
export function readOwnClusters(
  { deck, palette }: Surroundings,
  { ownClusters }: Choice,
  placeOf: PlaceOf,
  report: Report,
): Own {
  const taken = new Set(deck.clusters.flatMap(({ id, cards }) => [id, ...cards.map((card) => card.id)]));
  const colours = new Map<string, PaletteColour>();
  const clusters = ownClusters.map((own, index): Cluster => {
    const at = (key: string) => placeOf('own-clusters', index, key);
    if (taken.has(own.id)) report(problem('selection/taken-id', at('id'), { id: own.id }));
    taken.add(own.id);
    readColour(own, palette, colours, at('colour') ?? placeInChoice(index), report);
    return {
      id: own.id,
      number: deck.clusters.length + index + 1,
      title: readText(own.title, at('title'), index, report),
      colour: own.colour,
      printedColour: wordsAt(own.colour, at('colour') ?? placeInChoice(index)),
      shape: own.shape,
      cards: [],
      place: at('id') ?? placeInChoice(index),
      shapePlace: at('shape') ?? placeInChoice(index),
    };
  });
  return { clusters, colours: [...colours.values()] };
}

/** Paper of a new colour is bought like that of the palette. */
const USUAL_GRAMMAGE = 160;

function readColour(
  { colour: word, hex }: OwnClusterChoice,
  { colours: known }: Palette,
  added: Map<string, PaletteColour>,
  place: Place,
  report: Report,
): void {
  const before = known.get(word) ?? added.get(word);
  if (hex === undefined) {
    if (before) return;
    const words = [...known.keys(), ...added.keys()];
    report(
      problem('selection/unknown-colour', place, { colour: word, known: words, meant: nearest(word, words) }),
    );
    return;
  }
  checkColourWord(word, place, report);
  const paper = readHexColour(hex);
  if (!paper) report(problem('content/bad-colour', place, { found: hex }));
  else if (before) report(problem('selection/taken-colour', place, { colour: word }));
  else {
    const contrast = contrastOfBlack(paper);
    const least = LEAST_CONTRAST;
    const rounded = Math.floor(contrast * 10) / 10;
    if (contrast < least)
      report(problem('content/contrast', place, { word, part: 'paper', contrast: rounded, least }));
    const printedWord = wordsAt(word, place);
    added.set(word, {
      word,
      printedWord,
      paper,
      product: printedWord,
      grammage: USUAL_GRAMMAGE,
      band: paper,
      places: { paper: place, band: place },
    });
  }
}

/** By the id of their cluster, each of which numbers its own: `1.E1`, which is also the id. */
export function readOwnCards(
  { ownCards }: Choice,
  names: Names,
  placeOf: PlaceOf,
  report: Report,
): ReadonlyMap<string, readonly OwnCard[]> {
  const byCluster = new Map<string, OwnCard[]>();
  for (const [index, { cluster: name, text, note }] of ownCards.entries()) {
    const at = (key: string) => placeOf('own-cards', index, key);
    const read = readText({ ...text, isQuestion: true }, at('text'), index, report);
    const readNote = note && readText(note, at('note'), index, report);
    const cluster = clusterOf(name, names, at('cluster'), report);
    if (!cluster) continue;
    const others = byCluster.get(cluster.id) ?? [];
    const number = `${cluster.number}.E${others.length + 1}`;
    others.push({ id: number, number, text: read, isOwn: true, note: readNote });
    byCluster.set(cluster.id, others);
  }
  return byCluster;
}

/** A text with a place was read from its file, which reported what is wrong with it. */
function readText(text: LooseText, place: Place | undefined, index: number, report: Report) {
  return readLooseText(text, place ?? placeInChoice(index), place ? () => {} : report);
}
