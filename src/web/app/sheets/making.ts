/** Makes the PDF of the pot, to save or to print, and tells how far it is or why there is none. */

import type { PrintedFile } from '../../protocol.ts';
import { byId } from '../browser/elements.ts';
import { saveFile, sizeWords } from '../browser/files.ts';
import { tell, worded } from '../browser/worded.ts';
import { Refused, Stopped } from '../engine/engine-client.ts';
import type { Living } from '../living.ts';
import { fileNameOf, requestOf } from '../pot/page-pot.ts';
import { problemNode } from '../problem-words.ts';
import { countOf, formatOf } from './piles.ts';

export function startMaking(page: Living): void {
  const { store, chosen, say } = page;
  const make = byId<HTMLButtonElement>('make');
  const open = byId<HTMLButtonElement>('open-pdf');
  const told = byId('pdf-told');
  store.watch(() => {
    make.disabled = countOf(chosen()) === 0 || !formatOf(store.pot);
    open.disabled = make.disabled;
    tell(told);
  });
  let isMaking = false;
  make.addEventListener('click', async () => {
    // The second click of a double click asks for nothing more.
    if (isMaking) return;
    isMaking = true;
    const file = await printPot(page);
    isMaking = false;
    if (!file) return;
    saveFile(file.name, file.bytes, 'application/pdf');
    tell(told, () => say('page.done', { file: file.name, size: sizeWords(file.bytes.length) }));
  });
  open.addEventListener('click', async () => {
    // The click itself must open the tab: browsers block one that opens later.
    const tab = window.open('', '_blank');
    const file = await printPot(page);
    if (!file) tab?.close();
    else if (tab)
      tab.location.href = URL.createObjectURL(new Blob([file.bytes], { type: 'application/pdf' }));
    else saveFile(file.name, file.bytes, 'application/pdf');
  });
}

interface NamedFile {
  readonly name: string;
  readonly bytes: PrintedFile['bytes'];
}

/** Resolves to undefined, and tells why, when it was stopped or cannot be made. */
async function printPot(page: Living): Promise<NamedFile | undefined> {
  const { engine, store, chosen, say } = page;
  const told = byId('pdf-told');
  const { pot } = store;
  const cards = countOf(chosen());
  const stopping = new AbortController();
  const done = showBusy(stopping, () => say('page.making'));
  tell(told);
  try {
    const files = await engine.print(requestOf(pot), { signal: stopping.signal, onStage: done.step });
    const file = files.find(({ cluster }) => cluster === undefined);
    if (!file) throw new Error('No file of all cards was made');
    const usual = file.path.slice(file.path.lastIndexOf('/') + 1);
    return { name: fileNameOf(pot, cards, usual), bytes: file.bytes };
  } catch (failure) {
    if (failure instanceof Stopped) tell(told, () => say('page.stopped'));
    else if (failure instanceof Refused) told.replaceChildren(...refusalWords(page, failure));
    else tell(told, () => say('page.broken'));
    return undefined;
  } finally {
    done.end();
  }
}

/** The bar has room for one reason; several stand beside the sheets. */
function refusalWords(page: Living, { problems }: Refused): (Node | string)[] {
  const [only, ...others] = problems;
  if (!only || others.length > 0) return [worded(() => page.say('page.cannot-see'))];
  return [worded(() => page.say('page.cannot')), ' ', problemNode(page, only)];
}

/** Work that takes less needs no progress bar. */
const MOMENT_MS = 250;

function showBusy(stopping: AbortController, making: () => string) {
  const busy = byId('busy');
  const bar = byId<HTMLProgressElement>('progress');
  const stop = byId('stop');
  const heard = byId('busy-heard');
  const timer = setTimeout(() => {
    busy.hidden = false;
    tell(heard, making);
  }, MOMENT_MS);
  let steps = 0;
  const halt = (): void => stopping.abort();
  stop.addEventListener('click', halt);
  return {
    /** A long pot passes each stage more than once: the bar approaches its end and waits there. */
    step: (): void => {
      steps += 1;
      bar.value = bar.max * (1 - 1 / (1 + steps / 5));
    },
    end: (): void => {
      clearTimeout(timer);
      stop.removeEventListener('click', halt);
      if (document.activeElement === stop) byId('make').focus();
      busy.hidden = true;
      tell(heard);
      bar.value = 0;
    },
  };
}
