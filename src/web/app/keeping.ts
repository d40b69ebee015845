/** A choice is kept in the address after #, in the browser, and in files: the same choice everywhere. */
import { collect, type Diagnostic, problem } from '../../diagnostics.ts';
import { writeChoice } from '../../selection/write-choice.ts';
import { ownCount } from './cards.ts';
import { startEarlierChoices } from './earlier-choices.ts';
import { loadExtra } from './extra-script.ts';
import { addressOf, Memory, rememberedAddress } from './memory.ts';
import { byId, element, type Living, newSeed } from './page.ts';
import { CHOICE_FILE, chosenCards, FULL_POT, type Pot, withChoice } from './pot.ts';
import { decodePot, encodePot } from './pot-address.ts';
import { problemNode, tellingsOf } from './problem-words.ts';
import type { Reader } from './reader.ts';
import { saveFile } from './save.ts';

/** What the browser kept; the full pot where that is nothing, or nothing that can be read. */
export function keptPot(page: Pick<Living, 'supplies'>): Pot {
  const address = rememberedAddress(page);
  const pot = address === undefined ? undefined : decodePot(address, () => {});
  return pot && chosenCards(page.supplies.content, pot).selection ? pot : FULL_POT;
}

export function startKeeping(living: Living): void {
  const page = { ...living, memory: new Memory(living) };
  // What was told is of the choice as it was then.
  page.store.watch(() => say());
  const listEarlier = startEarlierChoices(page, page.memory, (pot) => {
    if (take(page, pot)) say(page.say('page.opened'));
  });
  openAddress(page);
  page.store.watch(() => {
    remember(page);
    listEarlier();
  });
  page.memory.watchOthers((isReplaced) => {
    listEarlier();
    if (isReplaced) say(page.say('page.other-tab'));
  });
  window.addEventListener('hashchange', () => openAddress(page));
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

function openAddress(page: Keeping): void {
  if (!CHOICE.test(location.hash)) return;
  const problems = collect();
  const pot = decodePot(location.hash, problems.report);
  if (pot && encodePot(pot) === encodePot(page.store.pot)) return;
  if (pot) take(page, pot);
  else refuse(page, problems.diagnostics);
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
  const address = addressOf(pot);
  byId('link-eigen').hidden = ownCount(page) === 0;
  byId<HTMLInputElement>('link').value = linkTo(pot);
  try {
    if (address !== undefined) history.replaceState(null, '', `#${address}`);
    else if (CHOICE.test(location.hash)) history.replaceState(null, '', location.pathname + location.search);
  } catch {
    // Safari refuses an address after a hundred others in half a minute; the browser's memory has it too.
  }
  page.memory.remember(pot);
}

function linkTo(pot: Pot): string {
  return `${location.href.replace(/#.*$/, '')}#${encodePot(pot)}`;
}

function startLink(page: Living): void {
  byId('kopieer').addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(linkTo(page.store.pot));
      say(page.say(location.protocol === 'file:' ? 'page.copied-file' : 'page.copied'));
    } catch {
      byId('link-vak').hidden = false;
      byId<HTMLInputElement>('link').select();
      say(page.say('page.not-copied'));
    }
  });
}

/** A choice is some lines of text. */
const LARGEST_FILE = 1_000_000;

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
  if (file.size > LARGEST_FILE) {
    refuse(page, [problem('content/too-large', undefined, { bytes: file.size, most: LARGEST_FILE })]);
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
