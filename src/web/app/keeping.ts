/** A choice is kept in the browser and in files, and without own words in the address after #: the same choice everywhere. */
import { LARGEST_BYTES } from '../../content/source.ts';
import { collect, type Diagnostic, problem } from '../../diagnostics.ts';
import { LONGEST_ADDRESS } from '../../selection/sealed.ts';
import { writeChoice } from '../../selection/write-choice.ts';
import { ownCount } from './cards.ts';
import { startEarlierChoices } from './earlier-choices.ts';
import { loadExtra } from './extra-script.ts';
import { Memory } from './memory.ts';
import { withOwnWordsOf, withoutOwnWords } from './own-words.ts';
import { byId, element, type Living, newSeed, rest } from './page.ts';
import { CHOICE_FILE, chosenCards, FULL_POT, type Pot, withChoice } from './pot.ts';
import { decodePot, encodePot } from './pot-address.ts';
import { problemNode, tellingsOf } from './problem-words.ts';
import type { Reader } from './reader.ts';
import { saveFile } from './save.ts';

/** @param isOfTab whether the pot that the page began with was this tab's before it was loaded anew */
export function startKeeping(living: Living, isOfTab: boolean): void {
  const page = { ...living, memory: new Memory(living.storage, living.store.pot) };
  // What was told is of the choice as it was then.
  page.store.watch(() => say());
  const listEarlier = startEarlierChoices(page, page.memory, (pot) => {
    if (take(page, pot)) say(page.say('page.opened'));
  });
  openAddress(page, isOfTab);
  page.store.watch(() => {
    remember(page);
    listEarlier();
  });
  page.memory.watchOthers((isReplaced) => {
    listEarlier();
    if (isReplaced) say(page.say('page.other-tab'));
  });
  window.addEventListener('hashchange', () => openAddress(page, true));
  startLink(page);
  startFiles(page);
  byId('wis').addEventListener('click', () => {
    page.store.change(FULL_POT);
    say(page.say('page.cleared'));
  });
}

interface Keeping extends Living {
  readonly memory: Memory;
}

/** `#1~…`: anything else after # is a place on the page. */
const CHOICE = /^#\d+(~|%7E)/i;

/** @param isAtWork whether the pot is what someone chose in this tab, and not what came first */
function openAddress(page: Keeping, isAtWork: boolean): void {
  if (!CHOICE.test(location.hash)) return;
  const { store } = page;
  const problems = collect();
  const pot = decodePot(location.hash, problems.report);
  const isOfPage = history.state === WRITTEN;
  // First, so that words of a link stand there no longer than it takes to read them.
  showAddress(page);
  if (!pot) refuse(page, problems.diagnostics);
  else if ((isAtWork || isOfPage) && encodePot(pot) === addressOf(page)) return;
  // From before, by the way back of the browser.
  else if (isAtWork && isOfPage) store.change(withOwnWordsOf(store.pot, pot));
  else if (encodePot(pot) !== encodePot(store.pot)) take(page, pot);
}

/** Takes another's choice where this deck can give it. */
function take(page: Keeping, pot: Pot): boolean {
  const { selection, problems } = chosenCards(page.supplies.content, pot);
  if (!selection) {
    refuse(page, problems);
    return false;
  }
  page.memory.startAnew();
  page.store.change(withChoice(pot, pot.choice, newSeed()));
  return true;
}

function refuse(page: Living, diagnostics: readonly Diagnostic[]): void {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').slice(0, 5);
  const lines = tellingsOf(page, errors).map((each) => element('li', {}, problemNode(page, each)));
  say(page.say('page.not-opened'), element('ul', {}, ...lines));
  // Who opened a link looks at the top of the page, and who drops a file may be anywhere.
  // While the page comes to life it is hidden still.
  requestAnimationFrame(() => byId('bewaren-melding').scrollIntoView({ block: 'center' }));
}

function say(...words: readonly (string | Node)[]): void {
  byId('bewaren-melding').replaceChildren(...words);
}

function remember(page: Keeping): void {
  const { pot } = page.store;
  showAddress(page);
  const link = linkTo(pot);
  const isTooLong = link.length > LONGEST_ADDRESS;
  byId('link-eigen').hidden = isTooLong || ownCount(page) === 0;
  byId('link-lang').hidden = !isTooLong;
  byId('link-lang').textContent = isTooLong ? tooLong(page, link) : '';
  rest(byId<HTMLButtonElement>('kopieer'), isTooLong);
  const isKept = page.memory.remember(pot) || encodePot(pot) === encodePot(FULL_POT);
  const unkept = byId('niet-bewaard');
  const told = isKept ? '' : page.say('page.not-kept');
  unkept.hidden = isKept;
  // Set anew it would be read aloud anew.
  if (unkept.textContent !== told) unkept.textContent = told;
}

function tooLong({ say, number }: Living, link: string): string {
  return say('page.link-too-long', { length: number(link.length), most: number(LONGEST_ADDRESS) });
}

/** How the page marks an entry of the browser's history of which it wrote the address. */
const WRITTEN = 'kletspot';

function showAddress(page: Keeping): void {
  const address = addressOf(page);
  try {
    if (address !== undefined) history.replaceState(WRITTEN, '', `#${address}`);
    else if (CHOICE.test(location.hash)) history.replaceState(null, '', location.pathname + location.search);
  } catch {
    // Safari refuses an address after a hundred others in half a minute; the browser's memory has it too.
  }
}

/**
 * Of the page itself, which the browser's history remembers: without anyone's own words. None for the whole deck, for
 * what is too long, and for what is nothing without those words.
 */
function addressOf({ store, supplies }: Keeping): string | undefined {
  const pot = withoutOwnWords(supplies, store.pot);
  const address = encodePot(pot);
  const isAny = address !== encodePot(FULL_POT) && address.length <= LONGEST_ADDRESS;
  return isAny && chosenCards(supplies.content, pot).selection ? address : undefined;
}

function linkTo(pot: Pot): string {
  return `${location.href.replace(/#.*$/, '')}#${encodePot(pot)}`;
}

function startLink(page: Living): void {
  byId('kopieer').addEventListener('click', async () => {
    const link = linkTo(page.store.pot);
    if (link.length > LONGEST_ADDRESS) {
      say(tooLong(page, link));
      return;
    }
    try {
      await navigator.clipboard.writeText(link);
      say(page.say(location.protocol === 'file:' ? 'page.copied-file' : 'page.copied'));
    } catch {
      byId('link-vak').hidden = false;
      byId<HTMLInputElement>('link').value = link;
      byId<HTMLInputElement>('link').select();
      say(page.say('page.not-copied'));
    }
  });
  // It was of the choice as it was then.
  page.store.watch(() => {
    byId('link-vak').hidden = true;
    byId<HTMLInputElement>('link').value = '';
  });
}

function startFiles(page: Keeping): void {
  byId('bewaar').addEventListener('click', () => {
    const { deck } = page.supplies.content;
    saveFile(CHOICE_FILE, writeChoice(page.store.pot.choice, deck), 'application/yaml');
    say(page.say('page.saved', { file: CHOICE_FILE }));
  });
  const field = byId<HTMLInputElement>('open');
  field.addEventListener('change', async () => {
    const [file] = field.files ?? [];
    if (file) await open(page, file);
    field.value = '';
  });
  document.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    void open(page, file);
  });
}

let reader: Promise<Reader> | undefined;

async function open(page: Keeping, file: File): Promise<void> {
  if (file.size > LARGEST_BYTES) {
    refuse(page, [problem('content/too-large', undefined, { bytes: file.size, most: LARGEST_BYTES })]);
    return;
  }
  const opened = await readFile(file);
  if (!opened?.choice) refuse(page, opened?.diagnostics ?? []);
  else if (take(page, { ...page.store.pot, choice: opened.choice })) say(page.say('page.opened'));
}

/** Undefined for what cannot be read at all: a folder, a file that is gone, or a page without its other scripts. */
async function readFile(file: File): Promise<ReturnType<Reader> | undefined> {
  reader ??= loadExtra<Reader>('reader.js', 'kletspotReader');
  try {
    const read = await reader;
    return read(file.name, new Uint8Array(await file.arrayBuffer()));
  } catch {
    reader = undefined;
    return undefined;
  }
}
