/** Makes the files to download, with a picture of each, in a thread of its own, so that the page never waits. */
import { parentPort } from 'node:worker_threads';
import { collect, type Diagnostic } from '../../diagnostics.ts';
import type { Files } from '../../files.ts';
import type { BuildRequest } from '../../request/request.ts';
import { makeProducts } from '../../run/make.ts';
import type { Products } from '../../run/print.ts';
import type { Preview } from '../manifest.ts';
import { makePreviews } from '../pictures/pen.ts';

export interface MakingOrder {
  readonly files: Files;
  readonly request: BuildRequest;
}

export interface Made {
  /** Undefined if a build would fail. */
  readonly products: Products | undefined;
  /** Pictures of the first page of each file. */
  readonly previews: readonly Preview[];
  readonly problems: readonly Diagnostic[];
}

/** A bug of ours becomes its message. */
export type MakingAnswer = Made | { readonly bug: string };

async function make({ files, request }: MakingOrder): Promise<Made> {
  const problems = collect();
  const products = await makeProducts(files, request, problems.report);
  const previews = products && !problems.hasErrors ? await makePreviews(products.files, 1) : [];
  return { products: problems.hasErrors ? undefined : products, previews, problems: problems.diagnostics };
}

parentPort?.on('message', (order: MakingOrder) => {
  make(order)
    .catch((error: unknown) => ({ bug: error instanceof Error ? error.message : String(error) }))
    .then((answer: MakingAnswer) => parentPort?.postMessage(answer));
});
