/**
 * Who is done wipes with one click all that the page keeps, in all tabs of it. The page is then loaded anew: so
 * nothing is left of what any part of it, its engine too, has in memory.
 */
import { all, byId } from '../browser/elements.ts';
import { tell } from '../browser/worded.ts';
import type { Living } from '../living.ts';

/** Tells the page after a reload that everything was wiped. */
const WIPED = 'kletspot wiped';

export function startWiping({ storage, say }: Living): void {
  const button = byId('wipe');
  button.addEventListener('click', () => {
    storage.wipe();
    beginAnew();
  });
  storage.whenOver(beginAnew);
  const look = (): void => void storage.isOver;
  window.addEventListener('storage', look);
  // A sleeping tab hears no storage events.
  window.addEventListener('pageshow', look);
  document.addEventListener('visibilitychange', look);
  if (history.state !== WIPED) return;
  history.replaceState(null, '');
  // The message is still hidden while the page starts.
  requestAnimationFrame(() => {
    tell(byId('wipe-told'), () => say('page.wiped'));
    button.focus();
  });
}

function beginAnew(): void {
  emptyFields();
  try {
    history.replaceState(WIPED, '', location.pathname + location.search);
  } catch {
    // Safari refuses more than a hundred addresses in half a minute. This address holds nobody's words.
    location.hash = '';
  }
  location.reload();
}

/** Browsers restore what was typed when a page reloads. */
function emptyFields(): void {
  for (const field of all<HTMLInputElement>('input')) {
    field.value = field.defaultValue;
    field.checked = field.defaultChecked;
  }
  for (const field of all<HTMLTextAreaElement>('textarea')) field.value = '';
  for (const option of all<HTMLOptionElement>('option')) option.selected = option.defaultSelected;
}
