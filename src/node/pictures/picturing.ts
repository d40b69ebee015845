/** In a thread of its own: draws the files that come through a port, and answers when the last one was drawn. */
import { type MessagePort, parentPort } from 'node:worker_threads';
import { type Drawable, makePreviews } from '../previews.ts';

export interface DrawnPreview {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The file that it shows: its place among those that came. */
  readonly file: number;
}

/** A bug of ours is told as what it says. */
export type PicturingAnswer = { readonly previews: readonly DrawnPreview[] } | { readonly bug: string };

async function draw(port: MessagePort): Promise<PicturingAnswer> {
  const files: Drawable[] = [];
  const previews = await makePreviews(received(port, files));
  return { previews: previews.map(({ path, bytes, of }) => ({ path, bytes, file: files.indexOf(of) })) };
}

/** Files as they come, until `null` says that there are no more, or the port is closed at the other end. */
async function* received(port: MessagePort, files: Drawable[]): AsyncGenerator<Drawable> {
  const waiting: (Drawable | null)[] = [];
  let hear = () => {};
  port.on('message', (file: Drawable | null) => {
    waiting.push(file);
    hear();
  });
  port.on('close', () => {
    waiting.push(null);
    hear();
  });
  for (;;) {
    if (waiting.length === 0) await new Promise<void>((resolve) => (hear = resolve));
    const file = waiting.shift();
    if (!file) return;
    files.push(file);
    yield file;
  }
}

parentPort?.on('message', (port: MessagePort) => {
  draw(port)
    .catch((error: unknown) => ({ bug: error instanceof Error ? error.message : String(error) }))
    .then((answer: PicturingAnswer) => port.postMessage(answer));
});
