/** Earlier choices with own questions, which another choice replaced: to open again or remove. */
import { byId, element } from '../browser/elements.ts';
import { worded } from '../browser/worded.ts';
import type { Living } from '../living.ts';
import { ownTexts } from '../pot/own-words.ts';
import { chosenCards, type PagePot } from '../pot/page-pot.ts';
import { decodeKeptPot } from '../pot/pot-address.ts';

/** @returns lists them anew */
export function startEarlierChoices(page: Living, open: (pot: PagePot) => void): () => void {
  const { memory } = page;
  const box = byId('earlier');
  const list = byId('earlier-choices');
  const show = (): void => {
    const items = memory.earlier.flatMap((address) => {
      const pot = decodeKeptPot(address);
      const forget = (): void => {
        memory.forget(address);
        show();
        if (box.hidden) byId('copy-link').focus();
        else list.querySelector('button')?.focus();
      };
      return pot ? [item(page, pot, () => open(pot), forget)] : [];
    });
    list.replaceChildren(...items);
    box.hidden = items.length === 0;
  };
  return show;
}

function item(page: Living, pot: PagePot, open: () => void, forget: () => void): HTMLElement {
  const { say, count, supplies } = page;
  const words = ownTexts(pot).join(' · ');
  const cards = (chosenCards(supplies.content, pot).selection?.clusters ?? []).reduce(
    (sum, cluster) => sum + cluster.cards.length,
    0,
  );
  const button = (key: 'page.earlier-open' | 'page.own-remove', act: () => void): HTMLElement => {
    const unseen = element('span', { class: 'unseen' }, `: ${words.slice(0, 60)}`);
    const made = element(
      'button',
      { type: 'button', class: 'quiet' },
      worded(() => say(key)),
      unseen,
    );
    made.addEventListener('click', act);
    return made;
  };
  const label = element(
    'span',
    { class: 'number' },
    worded(() => count('page.pot', cards, true)),
  );
  return element(
    'li',
    {},
    label,
    element('p', { class: 'lead-words', lang: supplies.content.deck.language, dir: 'auto' }, words),
    element('div', { class: 'line' }, button('page.earlier-open', open), button('page.own-remove', forget)),
  );
}
