/** The sheets as they will come out of the printer, drawn by the engine whenever the pot changes. */

import type { Diagnostic } from '../../../diagnostics.ts';
import { NO_CARDS } from '../../../typesetting/made.ts';
import type { Shown, ShownSheet } from '../../protocol.ts';
import { byId, element } from '../browser/elements.ts';
import { setWorded, tell, worded } from '../browser/worded.ts';
import { Refused, Stopped } from '../engine/engine-client.ts';
import type { Living } from '../living.ts';
import { requestOf } from '../pot/page-pot.ts';
import { messageNode, problemNode } from '../problem-words.ts';
import { formatOf } from './piles.ts';
import { captionOf, placeholders, roomFor } from './sheet-room.ts';

const PAUSE_MS = 250;

export function startSheets(page: Living): void {
  const grey = byId<HTMLInputElement>('grey');
  grey.addEventListener('change', () => byId('sheets').classList.toggle('grey', grey.checked));
  const sheets = new SheetPictures(page);
  // Pictures at the end of the page are drawn only when someone comes near.
  const seen = new IntersectionObserver(([entry]) => sheets.look(entry?.isIntersecting ?? false), {
    rootMargin: '600px',
  });
  seen.observe(byId('paper'));
  page.store.watch(() => sheets.outdate());
}

class SheetPictures {
  readonly #page: Living;
  readonly #list = byId('sheets');
  readonly #more = byId('sheets-more');
  #urls: string[] = [];
  #looking: AbortController | undefined;
  #timer: number | undefined;
  #isNear = false;
  #isStale = true;
  /** What the reserved room is for. */
  #reserved = '';

  constructor(page: Living) {
    this.#page = page;
  }

  /** @param isNear whether the person is about to see them */
  look(isNear: boolean): void {
    this.#isNear = isNear;
    this.#drawSoon();
  }

  outdate(): void {
    this.#isStale = true;
    // Earlier problems no longer count.
    refuse(this.#page, []);
    if (!this.#isNear) this.#reserve();
    this.#drawSoon();
  }

  /** Reserves the room that the sheets will take, so that nothing below them moves. */
  #reserve(): void {
    const reserved = roomFor(this.#page);
    if (reserved === this.#reserved) return;
    this.#show(NOTHING);
    this.#reserved = reserved;
    this.#list.replaceChildren(...placeholders(this.#page));
  }

  #drawSoon(): void {
    clearTimeout(this.#timer);
    if (this.#isNear && this.#isStale) this.#timer = window.setTimeout(() => void this.#draw(), PAUSE_MS);
  }

  async #draw(): Promise<void> {
    this.#looking?.abort();
    this.#looking = new AbortController();
    this.#isStale = false;
    this.#list.setAttribute('aria-busy', 'true');
    try {
      this.#show(await this.#ask(this.#looking.signal));
      refuse(this.#page, []);
    } catch (failure) {
      if (failure instanceof Stopped) return;
      this.#show(NOTHING);
      refuse(this.#page, reasons(this.#page, failure));
    }
    this.#list.setAttribute('aria-busy', 'false');
  }

  async #ask(signal: AbortSignal): Promise<Shown> {
    const { chosen, engine, store } = this.#page;
    if (!chosen().selection || !formatOf(store.pot)) throw new Refused([]);
    return await engine.show(requestOf(store.pot), { signal });
  }

  #show({ sheets, plan, remarks }: Shown): void {
    this.#reserved = '';
    for (const url of this.#urls) URL.revokeObjectURL(url);
    this.#urls = sheets.map(({ svg }) => URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })));
    this.#list.replaceChildren(
      ...sheets.map((sheet, index) => picture(this.#page, sheet, plan.total, this.#urls[index] ?? '')),
    );
    const isAll = plan.total <= (sheets.at(-1)?.number ?? 0);
    tell(this.#more, isAll ? undefined : () => this.#page.say('page.sheets-more', { count: plan.total }));
    remark(this.#page, remarks);
  }
}

const NOTHING: Shown = { sheets: [], plan: NO_CARDS, remarks: [] };

function reasons(page: Living, failure: unknown): (Node | string)[] {
  if (!(failure instanceof Refused)) return [worded(() => page.say('page.broken'))];
  return failure.problems.map((each) => problemNode(page, each));
}

function picture(page: Living, sheet: ShownSheet, sheets: number, src: string) {
  const caption = () => captionOf(page, sheet, sheets);
  const size = { width: String(Math.round(sheet.width)), height: String(Math.round(sheet.height)) };
  const image = element('img', { src, ...size });
  setWorded(image, 'alt', caption);
  return element('li', {}, image, element('p', { class: 'small', 'aria-hidden': 'true' }, worded(caption)));
}

/** Warnings about sheets that can be printed. */
function remark(page: Living, remarks: readonly Diagnostic[]): void {
  const box = byId('remarks');
  box.hidden = remarks.length === 0;
  box.replaceChildren(...remarks.map((each) => element('li', {}, messageNode(page, each))));
}

function refuse({ say }: Living, problems: readonly (Node | string)[]): void {
  const box = byId('refusal');
  box.hidden = problems.length === 0;
  const lines = problems.map((each) => element('li', {}, each));
  box.replaceChildren(
    ...(lines.length === 0
      ? []
      : [
          element(
            'p',
            {},
            worded(() => say('page.cannot')),
          ),
          element('ul', {}, ...lines),
        ]),
  );
}
