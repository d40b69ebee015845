/** The cards on the table: each can be kept or left, by itself or with its cluster. */

import { deckIds, withKept } from '../../../selection/pot.ts';
import { all, element } from '../browser/elements.ts';
import type { Living } from '../living.ts';

export function startCards(page: Living): void {
  const { store, supplies, chosen } = page;
  const keep = (ids: readonly string[], isKept: boolean): void => {
    const kept = new Set(deckIds(chosen().selection));
    for (const id of ids) {
      if (isKept) kept.add(id);
      else kept.delete(id);
    }
    store.change(withKept(supplies.content, store.pot, kept));
  };
  const boxes = all('.card[data-card]').map((card) => checkbox(card, keep));
  for (const button of all('[data-take], [data-leave]')) {
    button.addEventListener('click', () => {
      const cluster = button.closest('.cluster') ?? document;
      // Changes only cards in sight, not those that a search hides.
      const shown = all('.card[data-card]', cluster).filter(({ hidden }) => !hidden);
      keep(
        shown.map(({ dataset }) => dataset.card ?? ''),
        button.dataset.take !== undefined,
      );
    });
  }
  store.watch(() => {
    const kept = deckIds(chosen().selection);
    for (const { id, box, card } of boxes) {
      box.checked = kept.has(id);
      card.classList.toggle('left', !box.checked);
    }
  });
}

interface CardBox {
  readonly id: string;
  readonly box: HTMLInputElement;
  readonly card: HTMLElement;
}

/** Adds a checkbox for keyboards and screen readers. A click anywhere on the card does the same. */
function checkbox(card: HTMLElement, keep: (ids: readonly string[], isKept: boolean) => void): CardBox {
  const id = card.dataset.card ?? '';
  const box = element('input', {
    type: 'checkbox',
    'aria-labelledby': `number-${id} question-${id}`,
    class: 'pick',
  });
  card.querySelector('.label')?.append(box);
  box.addEventListener('change', () => keep([id], box.checked));
  card.addEventListener('click', ({ target }) => {
    if (target === box || (target as Element).closest('a')) return;
    if (document.getSelection()?.type === 'Range') return;
    box.checked = !box.checked;
    keep([id], box.checked);
  });
  return { id, box, card };
}
