/** Runs a loop over products and their editions. Each is laid out and written before the next begins. */
import {
  collect,
  type Diagnostic,
  type EditionProblems,
  type Report,
  reportByEdition,
} from '../diagnostics.ts';
import type { Inspect } from '../typesetting/inspected.ts';
import type { Laid, Order, Product, Written } from '../typesetting/product.ts';
import type { Job } from '../typesetting/typeset.ts';

/** An order, with the products it may make, in the order of making. */
export interface Run extends Order {
  readonly products: readonly Product[];
}

/** An edition that is laid out, and the function that writes it. */
export interface LaidEdition {
  readonly product: Product;
  readonly chosen: unknown;
  readonly laid: Laid;
}

/**
 * Yields each edition when it is laid out, and forgets it: only one need be in memory. After the first problem it yields
 * no more, but still lays out all, to find what is wrong with them.
 */
export function* layOutEditions(run: Run, job: Job): Generator<LaidEdition, void, undefined> {
  const watched = watch(job);
  for (const product of run.products) {
    const editions = run.wanted.get(product.name);
    const chosen = editions && product.choose(run, watched);
    if (chosen !== undefined) yield* layOutProduct(product, chosen, editions ?? [], watched);
  }
}

function* layOutProduct(
  product: Product,
  chosen: unknown,
  editions: readonly string[],
  job: WatchedJob,
): Generator<LaidEdition, void, undefined> {
  const found: EditionProblems[] = [];
  const laidOut: string[] = [];
  for (const edition of editions) {
    const problems = collect();
    const laid = product.layOut(chosen, edition, { ...job, report: problems.report });
    found.push({ edition, diagnostics: problems.diagnostics });
    if (laid) laidOut.push(edition);
    if (laid && job.isSound() && !hasErrors(found)) yield { product, chosen, laid };
  }
  reportByEdition(found, job.report);
  product.review?.(chosen, laidOut, job.report);
}

export async function writeEdition(
  { product, chosen, laid }: LaidEdition,
  inspect?: Inspect,
): Promise<Written> {
  return await product.write(chosen, laid, inspect);
}

/** A job that knows whether it reported an error. */
interface WatchedJob extends Job {
  readonly isSound: () => boolean;
}

function watch({ report, progress }: Job): WatchedJob {
  let isSound = true;
  const told: Report = (diagnostic) => {
    if (isError(diagnostic)) isSound = false;
    report(diagnostic);
  };
  return { report: told, progress, isSound: () => isSound };
}

function hasErrors(found: readonly EditionProblems[]): boolean {
  return found.some(({ diagnostics }) => diagnostics.some(isError));
}

const isError = ({ severity }: Diagnostic): boolean => severity === 'error';
