/** A card as it will be printed, in a dialog where it is made; or why it cannot be, beside the field. */
import type { BuildRequest } from '../../products/product.ts';
import { Refused, Stopped } from './engine-client.ts';
import type { Living } from './page.ts';

export interface LookPlaces {
  readonly picture: HTMLImageElement;
  readonly problem: HTMLElement;
  readonly field: HTMLElement;
}

export class CardLook {
  readonly #page: Living;
  readonly #places: LookPlaces;
  #looking: AbortController | undefined;

  constructor(page: Living, places: LookPlaces) {
    this.#page = page;
    this.#places = places;
  }

  /** Without a picture, and with this to tell. */
  clear(problem: string): void {
    this.#looking?.abort();
    this.#places.picture.hidden = true;
    this.#tell(problem);
  }

  /** Whether the last card of the cluster can be printed. */
  async show(request: BuildRequest, cluster: string, alt: string): Promise<boolean> {
    this.#looking?.abort();
    this.#looking = new AbortController();
    const { picture } = this.#places;
    try {
      const svg = await this.#page.engine.card(request, cluster, { signal: this.#looking.signal });
      picture.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
      picture.alt = alt;
      picture.hidden = false;
      this.#tell('');
      return true;
    } catch (failure) {
      if (failure instanceof Stopped) return false;
      picture.hidden = true;
      this.#tell(failure instanceof Refused ? failure.message : this.#page.say('page.broken'));
      return false;
    }
  }

  #tell(problem: string): void {
    const { problem: box, field } = this.#places;
    box.textContent = problem;
    box.hidden = problem === '';
    field.setAttribute('aria-invalid', String(problem !== ''));
  }
}
