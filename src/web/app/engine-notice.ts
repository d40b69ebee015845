/** What is told of the engine when it does not do as it should: in the bar, which is always in sight. */
import type { StringKey } from '../../content/model.ts';
import type { EngineState } from './engine-client.ts';
import { byId, type Living } from './page.ts';

const WORDS: Readonly<Partial<Record<EngineState, StringKey>>> = {
  again: 'page.engine-again',
  silent: 'page.engine-silent',
};

export function startEngineNotice({ engine, say }: Living): void {
  const told = byId('motor-melding');
  const again = byId('motor-opnieuw');
  let shown: EngineState = 'well';
  engine.watch((state) => {
    if (state === shown) return;
    shown = state;
    const words = WORDS[state];
    told.textContent = words ? say(words) : '';
    if (document.activeElement === again) byId('maken').focus();
    again.hidden = state !== 'silent';
  });
  again.addEventListener('click', () => engine.beginAgain());
}
