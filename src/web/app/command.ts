/** What makes the same PDF on the command line: page and command give the same document. */
import { commandOf } from '../../products/options/card-printing.ts';
import { byId, type Living } from './page.ts';
import { CHOICE_FILE, isFull } from './pot.ts';

export function startCommand({ store, say }: Living): void {
  const file = byId('opdracht-bestand');
  file.textContent = say('page.command-file', { file: CHOICE_FILE });
  store.watch(() => {
    const { pot } = store;
    const selection = isFull(pot) ? [] : ['--selection', CHOICE_FILE];
    file.hidden = selection.length === 0;
    byId('opdracht').textContent = ['npx kletspot', ...commandOf(pot.printing), ...selection].join(' ');
  });
}
