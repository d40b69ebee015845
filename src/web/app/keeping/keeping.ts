/** Keeps the choice in the browser, and in the page's address without anyone's own words. */

import { collect } from '../../../diagnostics.ts';
import { withChoice } from '../../../selection/pot.ts';
import { LONGEST_ADDRESS } from '../../../selection/sealed.ts';
import { byId } from '../browser/elements.ts';
import { newSeed } from '../browser/files.ts';
import { tell } from '../browser/worded.ts';
import type { Living } from '../living.ts';
import { withOwnWordsOf, withoutOwnWords } from '../pot/own-words.ts';
import { chosenCards, FULL_POT, type PagePot } from '../pot/page-pot.ts';
import { decodePot, encodePot } from '../pot/pot-address.ts';
import { startChoiceFiles } from './choice-files.ts';
import { startChoiceLink } from './choice-link.ts';
import { startEarlierChoices } from './earlier-choices.ts';
import { refuse, tellKeeping } from './keeping-told.ts';

export function startKeeping(page: Living): void {
  const listEarlier = startEarlierChoices(page, (pot) => {
    if (take(page, pot)) tellKeeping(() => page.say('page.opened'));
  });
  let shown = page.store.pot;
  page.store.watch(() => {
    // The last message was about another pot.
    if (page.store.pot !== shown) tellKeeping();
    shown = page.store.pot;
    remember(page);
    listEarlier();
  });
  page.memory.watchOthers((isReplaced) => {
    listEarlier();
    if (isReplaced) tellKeeping(() => page.say('page.other-tab'));
  });
  window.addEventListener('hashchange', () => openAddress(page, true));
  startChoiceLink(page);
  startChoiceFiles(page, (pot) => take(page, pot));
  byId('clear').addEventListener('click', () => {
    page.store.change(FULL_POT);
    tellKeeping(() => page.say('page.cleared'));
  });
}

/** `#1~…`: anything else after # is a place on the page. */
const CHOICE = /^#\d+(~|%7E)/i;

/**
 * Opens the choice that the page's address holds. The page does so once before any part of it shows the pot.
 *
 * @param isAtWork whether the pot is what someone chose in this tab, and not what came first
 */
export function openAddress(page: Living, isAtWork: boolean): void {
  if (!CHOICE.test(location.hash)) return;
  const { store } = page;
  const problems = collect();
  const pot = decodePot(location.hash, problems.report);
  const isOfPage = history.state === WRITTEN;
  // The address changes first, so that it shows a link's words no longer than it takes to read them.
  showAddress(page);
  if (!pot) refuse(page, problems.diagnostics);
  else if ((isAtWork || isOfPage) && encodePot(pot) === addressOf(page)) return;
  // Someone went back to it in the browser.
  else if (isAtWork && isOfPage) store.change(withOwnWordsOf(store.pot, pot));
  else if (encodePot(pot) !== encodePot(store.pot)) take(page, pot);
}

/** Takes a choice from elsewhere, if this deck can give it. */
function take(page: Living, pot: PagePot): boolean {
  const { selection, problems } = chosenCards(page.supplies.content, pot);
  if (!selection) {
    refuse(page, problems);
    return false;
  }
  page.memory.startAnew();
  page.store.change(withChoice(pot, pot.choice, newSeed()));
  return true;
}

function remember(page: Living): void {
  const { pot } = page.store;
  showAddress(page);
  const isKept = page.memory.remember(pot) || encodePot(pot) === encodePot(FULL_POT);
  const unkept = byId('not-kept');
  unkept.hidden = isKept;
  // Screen readers read a text again when it is set again.
  if (isKept) tell(unkept);
  else if (unkept.textContent === '') tell(unkept, () => page.say('page.not-kept'));
}

/** The mark of a history entry whose address the page wrote. */
const WRITTEN = 'kletspot';

function showAddress(page: Living): void {
  const address = addressOf(page);
  try {
    if (address !== undefined) history.replaceState(WRITTEN, '', `#${address}`);
    else if (CHOICE.test(location.hash)) history.replaceState(null, '', location.pathname + location.search);
  } catch {
    // Safari refuses more than a hundred addresses in half a minute. The browser keeps the choice anyway.
  }
}

/**
 * Of the page itself, which the browser's history remembers: without anyone's own words. None for the whole deck, for
 * what is too long, and for what is nothing without those words.
 */
function addressOf({ store, supplies }: Living): string | undefined {
  const pot = withoutOwnWords(supplies, store.pot);
  const address = encodePot(pot);
  const isAny = address !== encodePot(FULL_POT) && address.length <= LONGEST_ADDRESS;
  return isAny && chosenCards(supplies.content, pot).selection ? address : undefined;
}
