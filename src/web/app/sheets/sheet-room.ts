/** Reserves room for pictures of sheets before they are drawn, so that nothing moves when they come. */

import { MOST_SHOWN, type ShownSheet } from '../../protocol.ts';
import { element } from '../browser/elements.ts';
import { worded } from '../browser/worded.ts';
import type { Living } from '../living.ts';
import { formatOf, pilesOf } from './piles.ts';

export function placeholders(page: Living): HTMLElement[] {
  const { chosen, store } = page;
  const format = formatOf(store.pot);
  if (!format) return [];
  const colours = pilesOf(chosen(), store.pot).flatMap(({ colour, sheets }) => Array(sheets).fill(colour));
  const sides = store.pot.printing.typed.backs === undefined ? [false] : [false, true];
  const sheets = colours
    .slice(0, MOST_SHOWN)
    .flatMap((colour: string | undefined, index) =>
      sides.map((isBack) => ({ svg: '', ...format.sheet, number: index + 1, isBack, colour })),
    );
  return sheets.map((sheet) => placeholder(page, sheet, colours.length));
}

function placeholder(page: Living, sheet: ShownSheet, sheets: number): HTMLElement {
  const room = element('div', { class: 'room' });
  room.style.aspectRatio = `${sheet.width} / ${sheet.height}`;
  const caption = element(
    'p',
    { class: 'small' },
    worded(() => captionOf(page, sheet, sheets)),
  );
  return element('li', { 'aria-hidden': 'true' }, room, caption);
}

/** Changes when the reserved room must change. */
export function roomFor({ chosen, store }: Living): string {
  return JSON.stringify([
    pilesOf(chosen(), store.pot),
    formatOf(store.pot)?.sheet,
    store.pot.printing.typed.backs,
  ]);
}

export function captionOf({ say }: Living, { number, colour, isBack }: ShownSheet, sheets: number): string {
  const at = { sheet: number, sheets };
  if (isBack) return say('page.back-picture', at);
  return say('page.sheet-picture', { ...at, paper: colour ?? say('page.white-paper') });
}
