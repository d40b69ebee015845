/** Choosing many cards at once: choices that come with the deck, and a draw. */
import { ALL_CARDS } from '../../selection/choice.ts';
import { all, byId, type Living, newSeed } from './page.ts';
import { keptIds, withChoice, withDraw, withWholeDeck } from './pot.ts';

export function startTools(page: Living): void {
  startReadyChoices(page);
  startDraw(page);
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
