/** The jar on a screen: cards are drawn from the pot, each once, until it is empty. */
import type { Card, Cluster } from '../../content/model.ts';
import { inlineNodes } from './inline-nodes.ts';
import { byId, element, type Living, newSeed } from './page.ts';
import { saveFile } from './save.ts';

interface Slip {
  readonly cluster: Cluster;
  readonly card: Card;
}

export function startJar(page: Living): void {
  const { chosen, store, say, count } = page;
  const colour = byId<HTMLSelectElement>('trek-kleur');
  const draw = byId<HTMLButtonElement>('trek-kaart');
  const notes: string[] = [];
  let jar: Slip[] = [];
  let drawn: Slip | undefined;

  const fromColour = (): Slip[] =>
    jar.filter(({ cluster }) => colour.value === '' || cluster.id === colour.value);
  const show = (): void => {
    const left = fromColour().length;
    draw.disabled = left === 0;
    byId('trek-over').textContent = count('page.jar-left', left, true);
    byId('getrokken').replaceChildren(...(drawn ? [face(drawn, say('cards.own'))] : []));
  };
  const fill = (): void => {
    const slips = (chosen().selection?.clusters ?? []).flatMap(({ cluster, cards }) =>
      cards.map((card) => ({ cluster, card })),
    );
    // Copies are for a second pot.
    const once = new Map(slips.map((slip) => [`${slip.cluster.id} ${slip.card.id}`, slip]));
    jar = [...once.values()];
    drawn = undefined;
    show();
  };
  draw.addEventListener('click', () => {
    const slips = fromColour();
    drawn = slips[newSeed() % Math.max(1, slips.length)];
    jar = jar.filter((slip) => slip !== drawn);
    show();
  });
  colour.addEventListener('change', show);
  byId('trek-terug').addEventListener('click', fill);
  store.watch(fill);
  startNotes(page, notes, () => drawn);
}

function face({ cluster, card }: Slip, own: string): HTMLElement {
  const number = card.number === '' ? own : card.number;
  const label = element('p', { class: 'label' }, `${cluster.title.plain} · ${cluster.colour} ${number}`);
  const question = element(
    'p',
    { class: 'question', lang: card.text.language ?? '' },
    ...inlineNodes(card.text),
  );
  if (card.text.language === undefined) question.removeAttribute('lang');
  return element('div', { class: `face large paper-${cluster.number}` }, label, question);
}

/** Ideas for a more formal moment, each with the question that it came from. */
function startNotes({ supplies, say }: Living, notes: string[], drawn: () => Slip | undefined): void {
  const field = byId<HTMLTextAreaElement>('trek-notitie');
  const keep = (): void => {
    const words = field.value.trim();
    if (words === '') return;
    const slip = drawn();
    notes.push(slip ? `${slip.card.number} ${slip.card.text.plain}\n${words}` : words);
    field.value = '';
  };
  byId('trek-kaart').addEventListener('click', keep, { capture: true });
  byId('trek-bewaar').addEventListener('click', () => {
    keep();
    if (notes.length === 0) {
      field.focus();
      return;
    }
    const text = `${supplies.content.deck.title.plain}: ${say('page.jar-note')}\n\n${notes.join('\n\n')}\n`;
    saveFile('notities.txt', text, 'text/plain;charset=utf-8');
  });
}
