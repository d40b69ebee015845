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
      // Own cards were work: they stay, whatever else is chosen.
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
  // The message was about the earlier pot and number.
  store.watch(() => tellDraw(page, count, []));
  count.addEventListener('input', () => tellDraw(page, count, []));
}

/** When several colours have too few cards, tells of the scarcest: every colour can give that many. */
function tellDraw(page: Living, count: HTMLInputElement, problems: readonly Diagnostic[]): void {
  const least = scarcest(problems)?.problem ?? problems[0];
  const box = byId('refusal-draw-count');
  box.replaceChildren(...problemNodes(page, least ? [least] : []));
  box.hidden = !least;
  count.setAttribute('aria-invalid', String(least !== undefined));
}
