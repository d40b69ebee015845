/** Choosing many cards at once: choices that come with the deck, a draw, and finding cards by their words. */
import { ALL_CARDS } from '../../selection/choice.ts';
import { all, byId, type Living, newSeed } from './page.ts';
import { keptIds, withChoice, withDraw, withWholeDeck } from './pot.ts';

export function startTools(page: Living): void {
  startReadyChoices(page);
  startDraw(page);
  startSearch(page);
}

function startReadyChoices({ store, supplies }: Living): void {
  for (const button of all('[data-ready]')) {
    const ready = supplies.choices.find(({ name }) => name === button.dataset.ready);
    button.addEventListener('click', () => {
      // One's own cards were work: they stay, whatever else is chosen.
      const { ownClusters, ownCards } = store.pot.choice;
      const choice = ready?.choice ?? ALL_CARDS;
      const own = {
        ownClusters: [...choice.ownClusters, ...ownClusters],
        ownCards: [...choice.ownCards, ...ownCards],
      };
      store.change(withChoice(store.pot, { ...choice, ...own }, newSeed()));
    });
  }
}

function startDraw({ store, chosen }: Living): void {
  const count = byId<HTMLInputElement>('aantal');
  byId<HTMLFormElement>('trekken').addEventListener('submit', (event) => {
    event.preventDefault();
    // From a pot with no card of the deck there is nothing to draw: then it is drawn from all.
    const from = keptIds(chosen()).size === 0 ? withWholeDeck(store.pot) : store.pot;
    store.change(withDraw(from, count.valueAsNumber, newSeed()));
  });
}

function startSearch({ count }: Living): void {
  const field = byId<HTMLInputElement>('zoek');
  const found = byId('gevonden');
  field.addEventListener('input', () => {
    const words = folded(field.value)
      .split(/\s+/)
      .filter((word) => word !== '');
    let matches = 0;
    for (const card of all('.cards > .card')) {
      const text = folded(card.textContent ?? '');
      const isMatch = words.every((word) => text.includes(word));
      card.hidden = !isMatch;
      if (isMatch) matches += 1;
    }
    for (const cluster of all('.cluster')) {
      cluster.hidden = words.length > 0 && all('.card:not([hidden])', cluster).length === 0;
    }
    found.textContent = words.length === 0 ? '' : count('page.found', matches, true);
  });
}

/** Without capitals and accents, as people search. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
