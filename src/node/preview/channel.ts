/** Tells open pages what is new by Server-Sent Events; a new page gets the last one at once. */
import type { ServerResponse } from 'node:http';
import type { PreviewState } from '../../web/preview/state.ts';

/** How long a page waits before it asks again after the preview stopped. */
const RETRY_MS = 500;

export class Channel {
  readonly #pages = new Set<ServerResponse>();
  #last: string | undefined;

  /** @param response whose head has been written */
  open(response: ServerResponse): void {
    this.#pages.add(response);
    response.once('close', () => this.#pages.delete(response));
    response.write(`retry: ${RETRY_MS}\n\n`);
    if (this.#last !== undefined) response.write(this.#last);
  }

  tell(state: PreviewState): void {
    const event = `data: ${JSON.stringify(state)}\n\n`;
    if (event === this.#last) return;
    this.#last = event;
    for (const page of this.#pages) page.write(event);
  }
}
