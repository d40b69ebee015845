/** Choosing many cards at once: choices that come with the deck, and a draw. */

import type { Diagnostic } from '../../../diagnostics.ts';
import { ALL_CARDS } from '../../../selection/choice.ts';
import { withChoice, withDraw } from '../../../selection/pot.ts';
import { all, byId } from '../browser/elements.ts';
import { newSeed } from '../browser/files.ts';
import type { Living } from '../living.ts';

import { chosenCards, namesTheSame, scarcest } from '../pot/page-pot.ts';
import { problemNodes } from '../problem-words.ts';

export function startTools(page: Living): void {
  startReadyChoices(page);
  startDraw(page);
}

function startReadyChoices({ store, supplies }: Living): void {
  const buttons = all('[data-ready]').map((button) => {
    const ready = supplies.choices.find(({ name }) => name === button.dataset.ready);
    return { button, choice: ready?.choice ?? ALL_CARDS };
  });
  for (const { button, choice } of buttons) {
    button.addEventListener('click', () => {
      // One's own cards were work: they stay, whatever else is chosen.
      const { ownClusters, ownCards } = store.pot.choice;
      const own = {
        ownClusters: [...choice.ownClusters, ...ownClusters],
        ownCards: [...choice.ownCards, ...ownCards],
      };
      store.change(withChoice(store.pot, { ...choice, ...own }, newSeed()));
    });
  }
  store.watch(() => {
    for (const { button, choice } of buttons) {
      button.setAttribute('aria-pressed', String(namesTheSame(choice, store.pot.choice)));
    }
  });
}

function startDraw(page: Living): void {
  const { store, supplies } = page;
  const count = byId<HTMLInputElement>('draw-count');
  byId<HTMLFormElement>('draw').addEventListener('submit', (event) => {
    event.preventDefault();
    const drawn = withDraw(supplies.content, store.pot, count.valueAsNumber, newSeed());
    const { selection, problems } = chosenCards(supplies.content, drawn);
    tellDraw(page, count, selection ? [] : problems);
    if (selection) store.change(drawn);
    else count.focus();
  });
  // It was of the pot as it was, and of the number that stood there.
  store.watch(() => tellDraw(page, count, []));
  count.addEventListener('input', () => tellDraw(page, count, []));
}

/** Where too much is asked of several colours, what the scarcest has is what all can give. */
function tellDraw(page: Living, count: HTMLInputElement, problems: readonly Diagnostic[]): void {
  const least = scarcest(problems)?.problem ?? problems[0];
  const box = byId('refusal-draw-count');
  box.replaceChildren(...problemNodes(page, least ? [least] : []));
  box.hidden = !least;
  count.setAttribute('aria-invalid', String(least !== undefined));
}
