/** A choice is kept in the address after #, in the browser, and in files: the same choice everywhere. */
import { collect, type Diagnostic, tell } from '../../diagnostics.ts';
import { decodeChoice, encodeChoice } from '../../selection/address.ts';
import { writeChoice } from '../../selection/write-choice.ts';
import { ownCount } from './cards.ts';
import { loadExtra } from './extra-script.ts';
import { all, byId, element, type Living, newSeed } from './page.ts';
import { CHOICE_FILE, chosenCards, FULL_POT, isFull, type Pot, withChoice } from './pot.ts';
import type { Reader } from './reader.ts';
import { saveFile } from './save.ts';

/** Decks that lie on one site do not get each other's choices. */
export function storageKey(page: Pick<Living, 'supplies'>): string {
  return `kletspot ${page.supplies.content.deck.title.plain}`;
}

/** What the browser kept; the full pot where that is nothing, or nothing that can be read. */
export function keptPot(page: Pick<Living, 'supplies'>): Pot {
  try {
    const text = localStorage.getItem(storageKey(page));
    const { address, edition, blanks } = JSON.parse(text ?? 'null') ?? {};
    const choice = typeof address === 'string' ? decodeChoice(address, () => {}) : undefined;
    const isEdition = all<HTMLInputElement>('[name="editie"]').some(({ value }) => value === edition);
    if (!choice) return FULL_POT;
    const pot = { choice, edition: isEdition ? edition : FULL_POT.edition, blanks: blanks !== false };
    return chosenCards(page.supplies.content, pot).selection ? pot : FULL_POT;
  } catch {
    return FULL_POT;
  }
}

export function startKeeping(page: Living): void {
  openAddress(page);
  page.store.watch(() => remember(page));
  window.addEventListener('hashchange', () => openAddress(page));
  startLink(page);
  startFiles(page);
  byId('wis').addEventListener('click', () => {
    page.store.change(FULL_POT);
    say(page.say('page.cleared'));
  });
}

/** `#1~…`: anything else after # is a place on the page. */
const CHOICE = /^#\d+~/;

function openAddress(page: Living): void {
  if (!CHOICE.test(location.hash)) return;
  const problems = collect();
  const choice = decodeChoice(location.hash, problems.report);
  if (choice && encodeChoice(choice) === encodeChoice(page.store.pot.choice)) return;
  if (choice) take(page, { ...page.store.pot, choice });
  else refuse(page, problems.diagnostics);
}

/** Takes another's choice where this deck can give it. */
function take(page: Living, pot: Pot): boolean {
  const { selection, problems } = chosenCards(page.supplies.content, pot);
  if (!selection) {
    refuse(page, problems);
    return false;
  }
  page.store.change(withChoice(pot, pot.choice, newSeed()));
  return true;
}

function refuse(page: Living, diagnostics: readonly Diagnostic[]): void {
  const problems = diagnostics.filter(({ severity }) => severity === 'error').map((each) => tell(each, 'nl'));
  const lines = problems.slice(0, 5).map(({ message }) => element('li', {}, message));
  say(page.say('page.not-opened'), element('ul', {}, ...lines));
}

function say(...words: readonly (string | Node)[]): void {
  byId('bewaren-melding').replaceChildren(...words);
}

function remember(page: Living): void {
  const { pot } = page.store;
  const address = encodeChoice(pot.choice);
  const before = CHOICE.test(location.hash);
  if (!isFull(pot)) history.replaceState(null, '', `#${address}`);
  else if (before) history.replaceState(null, '', location.pathname + location.search);
  byId('link-eigen').hidden = ownCount(page) === 0;
  byId<HTMLInputElement>('link').value = linkTo(pot);
  try {
    const { edition, blanks } = pot;
    if (JSON.stringify(pot) === JSON.stringify(FULL_POT)) localStorage.removeItem(storageKey(page));
    else localStorage.setItem(storageKey(page), JSON.stringify({ address, edition, blanks }));
  } catch {
    // A browser that keeps nothing still has the address.
  }
}

function linkTo(pot: Pot): string {
  return `${location.href.replace(/#.*$/, '')}#${encodeChoice(pot.choice)}`;
}

function startLink(page: Living): void {
  byId('kopieer').addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(linkTo(page.store.pot));
      say(page.say('page.copied'));
    } catch {
      byId('link-vak').hidden = false;
      byId<HTMLInputElement>('link').select();
      say(page.say('page.not-copied'));
    }
  });
}

/** A choice is some lines of text. */
const LARGEST_FILE = 1_000_000;

function startFiles(page: Living): void {
  byId('bewaar').addEventListener('click', () => {
    const { deck } = page.supplies.content;
    saveFile(CHOICE_FILE, writeChoice(page.store.pot.choice, deck), 'application/yaml');
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

async function open(page: Living, file: File): Promise<void> {
  if (file.size > LARGEST_FILE) {
    refuse(page, []);
    return;
  }
  reader ??= loadExtra<Reader>('reader.js', 'kletspotReader');
  const read = await reader;
  const { choice, diagnostics } = read(file.name, new Uint8Array(await file.arrayBuffer()));
  if (!choice) refuse(page, diagnostics);
  else if (take(page, { ...page.store.pot, choice })) say(page.say('page.opened'));
}
