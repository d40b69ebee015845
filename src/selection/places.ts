/** Where the parts of a choice were written. */
import { type Place, TYPED } from '../diagnostics.ts';
import { ALL_CARDS, type Choice } from './choice.ts';

/** Of a part of a choice file: its key, the place in its list, the key there. Undefined where no file has it. */
export type PlaceOf = (...path: readonly (string | number)[]) => Place | undefined;

export const NOWHERE: PlaceOf = () => undefined;

/** In a choice that came from an address: of the own card or cluster with this index, counted from 0; the line counts them from 1. */
export function placeInChoice(index: number): Place {
  return { file: TYPED.choice, line: index + 1, column: 1 };
}

export interface PlacedChoice {
  readonly choice: Choice;
  readonly placeOf: PlaceOf;
}

/** What there is to start from without a file. */
export const UNPLACED: PlacedChoice = { choice: ALL_CARDS, placeOf: NOWHERE };

/** The keys of a file that say the same as a part of a choice. */
const KEYS: Readonly<Record<keyof Choice, readonly string[]>> = {
  title: ['title'],
  description: ['description'],
  clusters: ['clusters'],
  cards: ['cards'],
  without: ['without'],
  ownClusters: ['own-clusters'],
  ownCards: ['own-cards'],
  draw: ['draw', 'draw-total'],
  seed: ['seed'],
  sort: ['sort'],
  copies: ['copies'],
};

/** With parts put in the place of its own, as a command line does; those then stand in no file. */
export function refined({ choice, placeOf }: PlacedChoice, parts: Partial<Choice>): PlacedChoice {
  const replaced = new Set<string | number>(
    (Object.keys(parts) as (keyof Choice)[]).flatMap((key) => KEYS[key]),
  );
  return {
    choice: { ...choice, ...parts },
    placeOf: (...path) => (path[0] !== undefined && replaced.has(path[0]) ? undefined : placeOf(...path)),
  };
}
