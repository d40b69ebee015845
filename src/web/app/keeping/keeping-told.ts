/** Messages where choices are kept: what was done, or why a choice cannot be opened. */

import type { Diagnostic } from '../../../diagnostics.ts';
import { byId, element } from '../browser/elements.ts';
import { worded } from '../browser/worded.ts';
import type { Living } from '../living.ts';
import { problemNode } from '../problem-words.ts';

export function tellKeeping(words?: () => string, ...more: readonly Node[]): void {
  byId('keeping-told').replaceChildren(...(words ? [worded(words)] : []), ...more);
}

export function refuse(page: Living, diagnostics: readonly Diagnostic[]): void {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').slice(0, 5);
  const lines = errors.map((each) => element('li', {}, problemNode(page, each)));
  tellKeeping(() => page.say('page.not-opened'), element('ul', {}, ...lines));
  // Someone who opened a link looks at the top of the page; someone who drops a file may be anywhere.
  // The message is still hidden while the page starts.
  requestAnimationFrame(() => byId('keeping-told').scrollIntoView({ block: 'center' }));
}
