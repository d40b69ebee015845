/** What a build is asked: plain data, the same from the command line, the page and a program. */
import type { Choice } from '../selection/choice.ts';
import type { Lead } from './lead.ts';
import { CHOICE_KEYS, type ChoiceKey, PRINT_KEYS, type PrintKey, type Values } from './options.ts';
import { initialOf } from './read.ts';

export type PrintOptions = Values<PrintKey>;
export type ChoiceOptions = Values<ChoiceKey>;

/** The products and editions to make; an empty list keeps them all. */
export interface Asked {
  readonly only: readonly string[];
  readonly editions: readonly string[];
}

export interface BuildRequest extends Asked {
  readonly options: PrintOptions;
  /** Which cards; all of the deck where nothing is chosen. */
  readonly choice?: ChoiceRequest;
  /** What is printed on note cards, instead of lines to write on. */
  readonly leads?: readonly Lead[];
  /** The date the files carry; without one, the date of the content. */
  readonly date?: Date;
}

/** Where the choices that come with a deck lie; a file's name without `.yaml` is the name of its choice. */
export const SHIPPED_CHOICES = 'content/keuzes/';

export interface ChoiceRequest {
  /** The path of a file in the project with the choice to go on from. The page reads no files. */
  readonly file?: string;
  /** What is asked for instead of what the file says, part by part; without a file, the choice itself. */
  readonly parts: Partial<Choice>;
  /** Used where something depends on chance and no seed is given: the core has no chance of its own. */
  readonly spareSeed: number;
  /** The same as options of the command line, but for the seed; missing where that is no short line. */
  readonly typed: string | undefined;
  /** Nobody typed it, so what is printed mentions no options and no seed. */
  readonly isFromPage?: boolean;
}

/** The request when nothing is said. */
export const EVERYTHING: BuildRequest = { only: [], editions: [], options: initialOf(PRINT_KEYS) };

/** The parts of a choice that options give: each stands for the part of its name, and the two draws are one. */
export function partsOf({ selection: _, draw, drawTotal, ...parts }: ChoiceOptions): Partial<Choice> {
  if (drawTotal !== undefined) return { ...parts, draw: { from: 'all', count: drawTotal } };
  return draw === undefined ? parts : { ...parts, draw: { from: 'each', count: draw } };
}

export const NOTHING_CHOSEN: ChoiceOptions = initialOf(CHOICE_KEYS);

/** What files carry: the date that is asked for, else that of the words in them, `YYYY-MM-DD`. */
export function dateOf({ date }: Pick<BuildRequest, 'date'>, words: { readonly date: string }): Date {
  return date ?? new Date(`${words.date}T00:00:00Z`);
}

/** The choice in a file as it is. Any seed will do to see whether it can be drawn. */
export function asWritten(file: string): ChoiceRequest {
  return { file, parts: {}, spareSeed: 0, typed: undefined };
}
