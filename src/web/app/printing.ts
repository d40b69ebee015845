/** The bar that is always in sight: what is in the pot, what paper it takes, and the PDF of it. */
import type { PrintedFile } from '../protocol.ts';
import { paperWords } from '../site/printing-view.ts';
import { Refused, Stopped } from './engine-client.ts';
import { byId, type Living, rest } from './page.ts';
import { blanksOf, countOf, formatOf, pilesOf } from './piles.ts';
import { fileNameOf, requestOf, withPrinting } from './pot.ts';
import { problemNode } from './problem-words.ts';
import { saveFile, sizeWords } from './save.ts';

export function startPrinting(page: Living): void {
  const { store, chosen, count, say } = page;
  const make = byId<HTMLButtonElement>('maken');
  const open = byId<HTMLButtonElement>('openen');
  const undo = byId<HTMLButtonElement>('ongedaan');
  const told = byId('pdf-melding');
  undo.addEventListener('click', () => store.undo());
  store.watch(() => {
    const piles = pilesOf(chosen(), store.pot);
    const cards = countOf(chosen());
    byId('pot-aantal').textContent = count('page.pot', cards, true);
    const format = formatOf(store.pot);
    const load = piles.map((pile) => pileWords(page, pile)).join(', ');
    byId('pot-papier').textContent = format ? onPaper(page, load, format.paper) : say('page.cannot-see');
    make.disabled = cards === 0 || !format;
    open.disabled = make.disabled;
    rest(undo, !store.canUndo);
    told.textContent = '';
  });
  startBlanks(page);
  let isMaking = false;
  make.addEventListener('click', async () => {
    // Of a double click the second is meant as little as ever.
    if (isMaking) return;
    isMaking = true;
    const file = await printPot(page);
    isMaking = false;
    if (!file) return;
    saveFile(file.name, file.bytes, 'application/pdf');
    told.textContent = say('page.done', { file: file.name, size: sizeWords(file.bytes.length) });
  });
  open.addEventListener('click', async () => {
    // Opened by the click itself: what opens later is taken for an advertisement.
    const tab = window.open('', '_blank');
    const file = await printPot(page);
    if (!file) tab?.close();
    else if (tab)
      tab.location.href = URL.createObjectURL(new Blob([file.bytes], { type: 'application/pdf' }));
    else saveFile(file.name, file.bytes, 'application/pdf');
  });
}

/** Sheets that are not full are filled up with cards that nobody asked for: that is said, with the way out. */
function startBlanks({ store, chosen, count }: Living): void {
  const line = byId('pot-leeg');
  store.watch(() => {
    const blanks = blanksOf(chosen(), store.pot);
    line.hidden = blanks === 0;
    byId('pot-leeg-aantal').textContent = blanks === 0 ? '' : count('page.blank-cards', blanks);
  });
  byId('zonder-leeg').addEventListener('click', () => {
    // The button goes with what it took away; the way back is beside it.
    byId('ongedaan').focus();
    store.change(withPrinting(store.pot, { blanks: false }));
  });
}

function pileWords({ say, count }: Living, { colour, sheets }: ReturnType<typeof pilesOf>[number]): string {
  if (colour === undefined)
    return count('page.sheets', sheets).replace('{paper}', say('cards.edition.white-paper'));
  return sheets === 1 ? say('page.load.one', { colour }) : say('page.load.other', { count: sheets, colour });
}

/** That paper is A4 goes without saying. */
function onPaper({ say, language }: Living, load: string, paper: string | undefined): string {
  return load === '' || paper === undefined
    ? load
    : say('page.load-on', { load, paper: paperWords(paper, language) });
}

interface NamedFile {
  readonly name: string;
  readonly bytes: PrintedFile['bytes'];
}

/** Undefined when it was stopped, or cannot be; that is told then. */
async function printPot(page: Living): Promise<NamedFile | undefined> {
  const { engine, store, chosen, say } = page;
  const told = byId('pdf-melding');
  const { pot } = store;
  const cards = countOf(chosen());
  const stopping = new AbortController();
  const done = showBusy(stopping, say('page.making'));
  told.textContent = '';
  try {
    const files = await engine.print(requestOf(pot), { signal: stopping.signal, onStage: done.step });
    const file = files.find(({ cluster }) => cluster === undefined);
    if (!file) throw new Error('No file of all cards was made');
    const usual = file.path.slice(file.path.lastIndexOf('/') + 1);
    return { name: fileNameOf(pot, cards, usual), bytes: file.bytes };
  } catch (failure) {
    if (failure instanceof Stopped) told.textContent = say('page.stopped');
    else if (failure instanceof Refused) told.replaceChildren(...refusalWords(page, failure));
    else told.textContent = say('page.broken');
    return undefined;
  } finally {
    done.end();
  }
}

/** One reason can be said here; where there are more they stand beside the sheets. */
function refusalWords(page: Living, { problems }: Refused): (Node | string)[] {
  const [only, ...others] = problems;
  if (!only || others.length > 0) return [page.say('page.cannot-see')];
  return [page.say('page.cannot'), ' ', problemNode(page, only)];
}

/** What takes less than a moment needs no bar. */
const MOMENT_MS = 250;

function showBusy(stopping: AbortController, making: string) {
  const busy = byId('bezig');
  const bar = byId<HTMLProgressElement>('voortgang');
  const stop = byId('stoppen');
  const heard = byId('bezig-gehoord');
  const timer = setTimeout(() => {
    busy.hidden = false;
    heard.textContent = making;
  }, MOMENT_MS);
  let steps = 0;
  const halt = (): void => stopping.abort();
  stop.addEventListener('click', halt);
  return {
    /** A long pot comes by each stage more than once: the bar nears its end, and waits there. */
    step: (): void => {
      steps += 1;
      bar.value = bar.max * (1 - 1 / (1 + steps / 5));
    },
    end: (): void => {
      clearTimeout(timer);
      stop.removeEventListener('click', halt);
      if (document.activeElement === stop) byId('maken').focus();
      busy.hidden = true;
      heard.textContent = '';
      bar.value = 0;
    },
  };
}
