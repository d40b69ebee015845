/**
 * The contract of a product: functions over plain values, from a request to files. A product folder exports one;
 * `run/products.ts` lists them, and running is a loop over that list.
 */
import type { Content } from '../content/model.ts';
import type { PrinterProfile } from '../content/printer.ts';
import type { Report } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import type { Sheet } from '../impose/sheet.ts';
import type { StructureNode } from '../layout/structure.ts';
import type { OptionKey } from '../request/options.ts';
import type { BuildRequest } from '../request/request.ts';
import type { Selection } from '../selection/selection.ts';
import type { Inspect } from './inspected.ts';
import type { MadePdf, PaperPlan } from './made.ts';
import type { Design, Job } from './typeset.ts';

/** What commands that don't make a product need to know of it; they load no more (`run/listings.ts`). */
export interface Listing {
  readonly name: string;
  /** In the order of making. */
  readonly editions: readonly string[];
  /** The options that change it, in all editions or in these. */
  readonly obeys: Obeyed;
}

/**
 * @typeParam Chosen what to make of the content, and how: everything that its editions share
 * @typeParam LaidOut an edition on its sheets
 */
export interface Product<Chosen = unknown, LaidOut extends Laid = Laid> extends Listing {
  /** The first parts of the names of its templates and style sheets. */
  readonly looks: readonly string[];
  /** Files of the content that only this product reads. */
  readonly reads: readonly ContentFile[];
  /** Undefined if there is nothing to make; problems, and requests that can't be met, are reported. */
  choose(order: Order, job: Job): Chosen | undefined;
  /** Undefined, with the problems reported, if something does not fit. */
  layOut(chosen: Chosen, edition: string, job: Job): LaidOut | undefined;
  /** @param inspect measures each file while it is written, for a preflight */
  write(chosen: Chosen, laid: LaidOut, inspect?: Inspect): Promise<Written>;
  /** Sets the words that a build prints in other circumstances only, for a check; reports what can't be set. */
  proofread?(chosen: Chosen, job: Job): void;
  /** Reports what only shows once all editions are laid out. @param laidOut names of those that succeeded */
  review?(chosen: Chosen, laidOut: readonly string[], report: Report): void;
}

export type ContentFile = 'booklet' | 'kit';

export type Obeyed = Readonly<Partial<Record<OptionKey, 'all' | readonly string[]>>>;

export type Wanted = ReadonlyMap<string, readonly string[]>;

/** What a product chooses from. */
export interface Order {
  readonly content: Content;
  readonly design: Design;
  /** The project as it was read, for messages about what it lacks; a page has none. */
  readonly files: Files;
  readonly request: BuildRequest;
  /** The editions asked for, by product: some products depend on what else is made. */
  readonly wanted: Wanted;
  readonly selection: Selection;
  readonly printer?: PrinterProfile;
}

/** An edition on its sheets, ready to be written. */
export interface Laid {
  readonly edition: { readonly name: string };
  /** In the order of the file. */
  readonly sheets: readonly Sheet[];
  readonly structure: StructureNode;
}

export interface Written {
  readonly files: readonly MadePdf[];
  /** For cards: what to load in the printer, and what to cut. */
  readonly plan?: PaperPlan;
}
