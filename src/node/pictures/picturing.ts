/** Runs in a thread of its own: draws each file it is sent, and answers with its pages. */
import { parentPort } from 'node:worker_threads';
import type { Drawable, DrawnPage } from './drawn-pages.ts';
import { Pen } from './pen.ts';

/** A bug of ours becomes its message. */
export type PicturingAnswer = { readonly pages: readonly DrawnPage[] } | { readonly bug: string };

let pen: Promise<Pen> | undefined;

async function draw(file: Drawable): Promise<PicturingAnswer> {
  pen ??= Pen.take();
  return { pages: await (await pen).draw(file) };
}

parentPort?.on('message', (file: Drawable) => {
  draw(file)
    .catch((error: unknown) => ({ bug: error instanceof Error ? error.message : String(error) }))
    .then((answer: PicturingAnswer) => parentPort?.postMessage(answer));
});
