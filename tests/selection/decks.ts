/** A small deck to choose from, and the outcome of choosing in short words. */
import { readHexColour } from '../../src/colour.ts';
import type { Content, Deck, Palette, Text } from '../../src/content/model.ts';
import { collect, type Diagnostic } from '../../src/diagnostics.ts';
import { wordsAt } from '../../src/placed-words.ts';
import { ALL_CARDS, type Choice } from '../../src/selection/choice.ts';
import { type Choosing, choose } from '../../src/selection/choose.ts';
import type { Selection } from '../../src/selection/selection.ts';

const COLOURS = ['groen', 'roos', 'geel', 'blauw', 'wit'];

export function textOf(plain: string): Text {
  const place = { file: 'content/deck.yaml', line: 1, column: 1 };
  return { inlines: [{ kind: 'text', text: plain }], plain, language: undefined, place };
}

/** Clusters `cluster-a`, `cluster-b`, … with so many cards each: `a-1`, `a-2`, … */
export function deckOf(...sizes: readonly number[]): Pick<Content, 'deck' | 'palette'> {
  const place = { file: 'content/deck.yaml', line: 1, column: 1 };
  const clusters = sizes.map((size, index) => {
    const letter = String.fromCharCode(97 + index);
    const colour = COLOURS[index] ?? `kleur-${letter}`;
    return {
      id: `cluster-${letter}`,
      number: index + 1,
      title: textOf(`Cluster ${letter}`),
      colour,
      printedColour: wordsAt(colour, place),
      shape: 'kring',
      place,
      shapePlace: place,
      cards: Array.from({ length: size }, (_, card) => ({
        id: `${letter}-${card + 1}`,
        number: `${index + 1}.${card + 1}`,
        text: textOf(`Vraag ${letter}${card + 1}?`),
        note: undefined,
      })),
    };
  });
  const deck: Deck = {
    title: textOf('Proef'),
    language: 'nl',
    version: '1.0',
    date: '2026-06-01',
    author: wordsAt('Wie', place),
    citation: textOf('Wie'),
    shortCitation: textOf('Wie'),
    source: undefined,
    intro: [],
    cardsTitle: undefined,
    clusters,
  };
  return { deck, palette: paletteOf(clusters.map(({ colour }) => colour)) };
}

function paletteOf(words: readonly string[]): Palette {
  const paper = readHexColour('#eeeeee');
  if (!paper) throw new Error('not a colour');
  const colours = words.map((word) => {
    const printedWord = wordsAt(word, undefined);
    return [
      word,
      { word, printedWord, paper, product: printedWord, grammage: 160, band: undefined },
    ] as const;
  });
  return { name: wordsAt('proef', undefined), colours: new Map(colours) };
}

/** As the real deck: five clusters of 5, 5, 5, 5 and 6. */
export const FIVE = deckOf(5, 5, 5, 5, 6);

export interface Outcome {
  readonly selection: Selection | undefined;
  readonly problems: readonly Diagnostic[];
  /** Codes of the problems. */
  readonly codes: readonly string[];
}

export function outcomeOf(
  choice: Partial<Choice>,
  content = FIVE,
  choosing: Choosing = { spareSeed: 7 },
): Outcome {
  const problems = collect();
  const selection = choose(content, { ...ALL_CARDS, ...choice }, problems.report, choosing);
  return { selection, problems: problems.diagnostics, codes: problems.diagnostics.map(({ code }) => code) };
}

/** `1.1 1.2 | 4.1`: printed numbers, a bar between clusters. */
export function numbersIn(selection: Selection | undefined): string | undefined {
  return selection?.clusters.map(({ cards }) => cards.map(({ number }) => number).join(' ')).join(' | ');
}

/** The numbers of a choice that goes well. */
export function chosen(choice: Partial<Choice>, content = FIVE): string {
  const { selection, codes } = outcomeOf(choice, content);
  if (codes.length > 0) throw new Error(codes.join(', '));
  return numbersIn(selection) ?? '';
}

export function ownCard(cluster: string, words: string, note?: string) {
  const written = (text: string) => ({ words: text, language: undefined });
  return { cluster, text: written(words), note: note === undefined ? undefined : written(note) };
}
