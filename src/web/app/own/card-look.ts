/** Shows a card as it will be printed, in the dialog where it is made, or says beside the field why it cannot be. */
import type { Diagnostic } from '../../../diagnostics.ts';
import type { BuildRequest } from '../../../request/request.ts';
import type { SaidKey } from '../../protocol.ts';
import { element } from '../browser/elements.ts';
import { worded } from '../browser/worded.ts';
import { Refused, Stopped } from '../engine/engine-client.ts';
import type { Living } from '../living.ts';
import { problemNodes } from '../problem-words.ts';

/** Long enough not to set a card for every letter. */
const PAUSE_MS = 200;

export interface LookPlaces {
  readonly picture: HTMLImageElement;
  readonly problem: HTMLElement;
  readonly field: HTMLElement;
}

export class CardLook {
  readonly #page: Living;
  readonly #places: LookPlaces;
  #looking: AbortController | undefined;
  #timer: number | undefined;

  constructor(page: Living, places: LookPlaces) {
    this.#page = page;
    this.#places = places;
  }

  /** Draws the card again once typing has paused. */
  follow(typed: HTMLElement, look: () => Promise<boolean>): void {
    typed.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void look(), PAUSE_MS);
    });
  }

  /** Hides the picture, and shows a message if there is one. */
  clear(problem?: SaidKey): void {
    this.#begin();
    this.#places.picture.hidden = true;
    this.#tell(problem ? [this.#worded(problem)] : []);
  }

  /**
   * Draws the last card of the cluster, with remarks on what may be meant otherwise. Resolves to whether it can be printed.
   */
  async show(
    request: BuildRequest,
    cluster: string,
    alt: string,
    remarks: readonly Diagnostic[] = [],
  ): Promise<boolean> {
    const looking = this.#begin();
    const { picture } = this.#places;
    try {
      const svg = await this.#page.engine.card(request, cluster, { signal: looking.signal });
      picture.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
      picture.alt = alt;
      picture.hidden = false;
      this.#tell(problemNodes(this.#page, remarks), false);
      return true;
    } catch (failure) {
      if (failure instanceof Stopped) return false;
      picture.hidden = true;
      const isRefused = failure instanceof Refused;
      this.#tell(isRefused ? problemNodes(this.#page, failure.problems) : [this.#worded('page.broken')]);
      return false;
    }
  }

  /** Drops the drawing that is under way and the one that is due. */
  #begin(): AbortController {
    clearTimeout(this.#timer);
    this.#looking?.abort();
    this.#looking = new AbortController();
    return this.#looking;
  }

  #worded(key: SaidKey): Text {
    return worded(() => this.#page.say(key));
  }

  #tell(told: readonly (Node | string)[], isRefused = told.length > 0): void {
    const { problem: box, field } = this.#places;
    const before = box.textContent;
    const fresh = element('span', {}, ...told);
    // What is told already is not read aloud again after each letter.
    if (fresh.textContent !== before) box.replaceChildren(...fresh.childNodes);
    box.hidden = told.length === 0;
    field.setAttribute('aria-invalid', String(isRefused));
  }
}
